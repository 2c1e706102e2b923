import { Alert, Button, Checkbox, DateInput, ErrorSummary, Fieldset, Form, FormField, PageHeader, Paragraph, RadioGroup, requestTitleFocus, TextInput } from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Controller, useForm, useWatch, type FieldErrors } from 'react-hook-form';
import { today } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { codeOf, Problem } from '../../shared/Problem.js';
import { WordingText } from '../../shared/WordingText.js';
import { AskCode } from './AskCode.js';
import { isUndelivered, sendSignature, type Door, type Signed, type SigningPage } from './door.js';
import { keepDraft, resumed, type Draft } from './draft.js';
import { NotReceived } from './NotReceived.js';
import { authorities, problemsOf, startValues, type SigningValues } from './values.js';

type Props = {
  door: Door;
  opened: { page: SigningPage; key: string; draft: Draft | null; seenSha256: string };
  reloading: boolean;
  onWordingChanged: () => void;
  onSigned: (signed: Signed) => void;
};

/** The whole of signing on one page. What is filled in stays on this device until the server has the signature. */
export function SigningForm({ door, opened: { page, key, draft, seenSha256 }, reloading, onWordingChanged, onSigned }: Props) {
  const t = useText();
  const atEvening = 'event' in door;
  const digits = [...(page.address ? [6] : []), ...(atEvening ? [8] : [])];
  const { register, control, handleSubmit, setValue, setError, setFocus, formState } = useForm<SigningValues>({
    resolver: (filledIn) => {
      const errors = Object.entries(problemsOf(filledIn, digits, today())).map(([field, message]) => [field, { type: 'custom', message }]);
      return errors.length > 0 ? { values: {}, errors: Object.fromEntries(errors) as FieldErrors<SigningValues> } : { values: filledIn, errors: {} };
    },
    shouldFocusError: false,
    defaultValues: { ...startValues(page), ...(draft && resumed(draft, seenSha256)) },
  });
  const values = useWatch({ control }) as SigningValues;
  const [newTexts, setNewTexts] = useState(draft !== null && draft.seenSha256 !== seenSha256 ? 1 : 0);
  const newTextNotice = useRef<HTMLDivElement>(null);
  const [wrongTries, setWrongTries] = useState(0);
  const [sending, setSending] = useState(false);
  const [undelivered, setUndelivered] = useState<SigningValues | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  useEffect(() => {
    if (formState.isDirty) keepDraft(key, seenSha256, values);
  }, [formState.isDirty, key, seenSha256, values]);
  useEffect(() => {
    if (newTexts > 0) newTextNotice.current?.focus();
  }, [newTexts]);

  function refused(error: unknown) {
    setUndelivered(null);
    const code = codeOf(error);
    if (code === 'signing.wording_changed') {
      setValue('pillars', []);
      setValue('consent', false);
      setNewTexts(newTexts + 1);
      onWordingChanged();
    } else if (code === 'signing.code_wrong') {
      setWrongTries(wrongTries + 1);
      setError('code', { message: 'signing.codeWrong' });
    } else setRefusal(error);
  }
  async function send(filledIn: SigningValues) {
    setSending(true);
    setRefusal(null);
    try {
      onSigned(await sendSignature(door, seenSha256, filledIn));
    } catch (error) {
      if (!isUndelivered(error)) refused(error);
      else if (!undelivered) {
        requestTitleFocus();
        setUndelivered(filledIn);
      }
    } finally {
      setSending(false);
    }
  }

  if (undelivered) return <NotReceived busy={sending} onSend={() => void send(undelivered)} onChange={() => setUndelivered(null)} />;
  const messageOf = (field: keyof SigningValues) => {
    const message = formState.errors[field]?.message;
    return message ? t(message) : null;
  };
  const wrong = (Object.keys(values) as (keyof SigningValues)[]).flatMap((field) => {
    const message = messageOf(field);
    return message ? [{ fieldId: `signing-${field}`, message }] : [];
  });
  const mayNotBeConditional = codeOf(refusal) === 'commitment.move_not_allowed' && values.authority === 'SUBJECT_TO_DECISION';
  return (
    <>
      <PageHeader title={t('signing.title')} kicker={page.municipality} intro={page.event ? t('signing.introEvening', page.event) : t('signing.intro')} />
      {draft && newTexts === 0 && <Alert kind="info">{t('signing.resumed')}</Alert>}
      {newTexts > 0 && (
        <div ref={newTextNotice} tabIndex={-1}>
          <Alert kind="warning" title={t('signing.changedHeading')} live>{t(reloading ? 'signing.changedLoading' : 'signing.changedText')}</Alert>
        </div>
      )}
      <Form className="bl-form bl-signing" onSubmit={(event) => void handleSubmit(send)(event)}>
        <ErrorSummary errors={wrong} attempt={formState.submitCount + wrongTries} />
        <Step number={1} title={t('signing.step1')}>
          <article className="bl-wording" aria-labelledby="wording-title" translate="no">
            <h3 className="nl-heading nl-heading--level-3" id="wording-title">{page.wording.title}</h3>
            <WordingText body={page.wording.body} />
          </article>
          <Fieldset id="signing-pillars" legend={t('signing.pillars')} description={t('signing.pillarsHelp')} error={messageOf('pillars')}>
            {pillarCodes.map((code, index) => <Checkbox key={code} {...register('pillars')} value={code} label={`${index + 1}. ${pillarNames[code]}`} />)}
          </Fieldset>
        </Step>
        <Step number={2} title={t('signing.step2')}>
          <FormField id="signing-signerName" label={t('signing.name')} description={t('signing.nameHelp')} error={messageOf('signerName')}>
            <TextInput {...register('signerName')} autoComplete="name" maxLength={120} />
          </FormField>
          <FormField id="signing-signerCapacity" label={t('signing.capacity')} description={t('signing.capacityHelp')} error={messageOf('signerCapacity')}>
            <TextInput {...register('signerCapacity')} autoComplete="organization-title" maxLength={120} />
          </FormField>
          <FormField id="signing-signerPortfolio" label={t('signing.portfolio')} optional>
            <TextInput {...register('signerPortfolio')} maxLength={120} />
          </FormField>
        </Step>
        <Step number={3} title={t('signing.step3')}>
          <RadioGroup
            {...register('authority')}
            id="signing-authority"
            legend={t('signing.authority')}
            error={messageOf('authority')}
            options={authorities.map((value) => ({ value, label: t(`signing.authority.${value}`), description: t(`signing.authorityHelp.${value}`) }))}
          />
          {values.authority && values.authority !== 'SUBJECT_TO_DECISION' && (
            <>
              <FormField id="signing-authorityReference" label={t(`signing.reference.${values.authority}`)} description={t('signing.referenceHelp')} error={messageOf('authorityReference')}>
                <TextInput {...register('authorityReference')} maxLength={100} />
              </FormField>
              <Controller
                control={control}
                name="authorityOn"
                render={({ field }) => (
                  <DateInput id="signing-authorityOn" legend={t(`signing.date.${values.authority}`)} error={messageOf('authorityOn')} value={field.value} onChange={field.onChange} />
                )}
              />
            </>
          )}
        </Step>
        <Step number={4} title={t('signing.step4')}>
          <div className="bl-signing__meaning">
            <Paragraph>{t('signing.is')}</Paragraph>
            <Paragraph>{t('signing.isNot')}</Paragraph>
            <Paragraph>{t('signing.public')}</Paragraph>
          </div>
          <Fieldset id="signing-consent" legend={t('signing.consentLegend')} error={messageOf('consent')}>
            <Checkbox {...register('consent')} label={t('signing.consent', { municipality: page.municipality })} />
          </Fieldset>
        </Step>
        <Step number={5} title={t('signing.step5')}>
          {page.address && (
            <AskCode
              door={door}
              address={page.address}
              onSent={() => setFocus('code')}
            />
          )}
          {atEvening && <Paragraph>{t(page.address ? 'signing.witnessToo' : 'signing.witnessOnly')}</Paragraph>}
          <FormField id="signing-code" label={t('signing.code')} description={t(digits.length > 1 ? 'signing.codeHelpBoth' : atEvening ? 'signing.codeHelpWitness' : 'signing.codeHelpMail')} error={messageOf('code')}>
            <TextInput
              {...register('code', { setValueAs: (typed: string) => typed.replace(/\s/g, '') })}
              width="short" inputMode="numeric" autoComplete="one-time-code" maxLength={11} className="bl-signing__code"
            />
          </FormField>
          {refusal !== null && (mayNotBeConditional ? <Alert kind="error" title={t('signing.notConditionalHeading')}>{t('signing.notConditional')}</Alert> : <Problem error={refusal} />)}
          <Button type="submit" purpose="primary" busy={sending} className="bl-signing__sign">{t('signing.sign')}</Button>
          <Paragraph subtle>{t('signing.kept')}</Paragraph>
        </Step>
      </Form>
    </>
  );
}

const Step = ({ number, title, children }: { number: number; title: string; children: ReactNode }) => (
  <section className="bl-signing__step">
    <h2 className="nl-heading nl-heading--level-2"><span className="bl-signing__number" aria-hidden="true">{number}</span> {title}</h2>
    {children}
  </section>
);
