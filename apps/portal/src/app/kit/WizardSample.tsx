import { ErrorSummary, FormField, Page, PageHeader, RadioGroup, TextInput, useToast, Wizard } from '@bloemen/ui';
import { useState } from 'react';
import { useOpenPage } from '../../shared/useOpenPage.js';
import type { KitAddress } from './templates.js';

const steps = ['Wat', 'Wie', 'Hoe zeker', 'Bron'];
const questions = ['Wat is er gebeurd?', 'Wie deed het?', 'Hoe zeker is het?', 'Waar staat dat?'];

/** Four questions, one on a screen; the address carries the step, and going back keeps the answers. */
export function WizardSample({ state, address }: { state: string; address: KitAddress }) {
  const { go } = useOpenPage<KitAddress>();
  const toast = useToast();
  const [answers, setAnswers] = useState<Record<number, string>>({});
  const [attempt, setAttempt] = useState(0);
  const [isWrong, setWrong] = useState(state === 'fout');
  const step = Math.min(Math.max(Number(address.stap) || 1, 1), steps.length);
  const to = (next: number) => {
    setWrong(false);
    go({ ...address, stap: String(next) });
  };
  const answer = (value: string) => setAnswers({ ...answers, [step]: value });
  const error = isWrong ? 'Geef een antwoord om verder te gaan.' : null;
  return (
    <Page width="text">
      <PageHeader title="Feit vastleggen" />
      <Wizard
        steps={steps}
        step={step}
        question={
          state === 'lang'
            ? `${questions[step - 1]} Schrijf het zo op dat iemand die er niet bij was, het begrijpt.`
            : questions[step - 1]!
        }
        busy={state === 'bezig'}
        help={step === 1 && 'Eén zin is genoeg.'}
        problems={<ErrorSummary errors={error ? [{ fieldId: 'kit-step', message: error }] : []} attempt={attempt} />}
        onNext={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          if (!answers[step]) return setWrong(true);
          if (step < steps.length) return to(step + 1);
          toast('Het feit is vastgelegd');
        }}
        onBack={step > 1 ? () => to(step - 1) : undefined}
        next={step === steps.length ? 'Vastleggen' : undefined}
      >
        {step === 3 ? (
          <RadioGroup
            legend="Kies wat klopt"
            id="kit-step"
            name="certainty"
            error={error}
            value={answers[3] ?? ''}
            onChange={(event) => answer(event.target.value)}
            options={[
              { value: 'decided', label: 'Besloten', description: 'Er is een besluit met een datum.' },
              { value: 'intended', label: 'Voorgenomen' },
            ]}
          />
        ) : (
          <FormField key={step} label="Uw antwoord" id="kit-step" error={error}>
            <TextInput width="full" value={answers[step] ?? ''} onChange={(event) => answer(event.target.value)} />
          </FormField>
        )}
      </Wizard>
    </Page>
  );
}
