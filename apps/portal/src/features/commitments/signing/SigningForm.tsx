import {
  Alert,
  Button,
  Checkbox,
  DateInput,
  ErrorSummary,
  Fieldset,
  Form,
  FormField,
  PageHeader,
  Paragraph,
  RadioGroup,
  requestTitleFocus,
  TextInput,
} from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useEffect, useRef, useState, type ChangeEvent, type FormEvent, type ReactNode } from 'react';
import type { Signed, SigningPage } from '@bloemen/api-contract/public';
import { today } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';
import { codeOf } from '../../../shared/Problem.js';
import { WordingText } from '../../../shared/WordingText.js';
import { AskCode } from './AskCode.js';
import { isUndelivered, sendSignature, type Door } from './door.js';
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
export function SigningForm({
  door,
  opened: { page, key, draft, seenSha256 },
  reloading,
  onWordingChanged,
  onSigned,
}: Props) {
  const t = useText();
  const atEvening = 'event' in door;
  const digits = [...(page.address ? [6] : []), ...(atEvening ? [8] : [])];
  const [start] = useState<SigningValues>(() => ({ ...startValues(page), ...(draft && resumed(draft, seenSha256)) }));
  const [values, setValues] = useState(start);
  const [problems, setProblems] = useState<ReturnType<typeof problemsOf>>({});
  const [attempt, setAttempt] = useState(0);
  const [newTexts, setNewTexts] = useState(draft !== null && draft.seenSha256 !== seenSha256 ? 1 : 0);
  const newTextNotice = useRef<HTMLDivElement>(null);
  const codeInput = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(false);
  const [undelivered, setUndelivered] = useState<SigningValues | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  useEffect(() => {
    if (values !== start) keepDraft(key, seenSha256, values);
  }, [start, key, seenSha256, values]);
  useEffect(() => {
    if (newTexts > 0) newTextNotice.current?.focus();
  }, [newTexts]);

  /**
   * What was wrong with a field goes as soon as it is right, or no longer asked. What goes wrong meanwhile is said at
   * the next attempt, not while somebody types.
   */
  function change<Field extends keyof SigningValues>(field: Field, value: SigningValues[Field]) {
    const next = { ...values, [field]: value };
    setValues(next);
    if (attempt === 0) return;
    const found = problemsOf(next, digits, today());
    setProblems(
      Object.fromEntries(
        Object.entries({ ...problems, [field]: problems[field] && found[field] }).filter(
          ([name]) => name in found || name === 'code',
        ),
      ),
    );
  }
  function refused(error: unknown) {
    setUndelivered(null);
    const code = codeOf(error);
    if (code === 'signing.wording_changed') {
      setValues((before) => ({ ...before, pillars: [], consent: false }));
      setNewTexts(newTexts + 1);
      onWordingChanged();
    } else if (code === 'signing.code_wrong') {
      setAttempt((before) => before + 1);
      setProblems({ code: 'signing.codeWrong' });
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
  function submit(event: FormEvent) {
    event.preventDefault();
    const found = problemsOf(values, digits, today());
    setAttempt(attempt + 1);
    setProblems(found);
    if (Object.keys(found).length === 0) void send(values);
  }

  if (undelivered)
    return <NotReceived busy={sending} onSend={() => void send(undelivered)} onChange={() => setUndelivered(null)} />;
  const messageOf = (field: keyof SigningValues) => {
    const problem = problems[field];
    return problem ? t(problem) : null;
  };
  const text = (field: 'signerName' | 'signerCapacity' | 'signerPortfolio' | 'authorityReference') => ({
    name: field,
    value: values[field],
    onChange: (event: ChangeEvent<HTMLInputElement>) => change(field, event.target.value),
  });
  const wrong = (Object.keys(values) as (keyof SigningValues)[]).flatMap((field) => {
    const message = messageOf(field);
    return message ? [{ fieldId: `signing-${field}`, message }] : [];
  });
  const mayNotBeConditional =
    codeOf(refusal) === 'commitment.move_not_allowed' && values.authority === 'SUBJECT_TO_DECISION';
  return (
    <>
      <PageHeader
        title={t('signing.titleFor', { occasion: page.occasion })}
        kicker={page.municipality}
        intro={page.event ? t('signing.introEvening', page.event) : t('signing.intro')}
      />
      <Paragraph className="bl-measure">{t(`signing.occasion.${page.occasion}`)}</Paragraph>
      {draft && newTexts === 0 && <Alert kind="info">{t('signing.resumed')}</Alert>}
      {newTexts > 0 && (
        <div ref={newTextNotice} tabIndex={-1}>
          <Alert kind="warning" title={t('signing.changedHeading')} live>
            {t(reloading ? 'signing.changedLoading' : 'signing.changedText')}
          </Alert>
        </div>
      )}
      <Form className="bl-form bl-signing" onSubmit={submit}>
        <ErrorSummary errors={wrong} attempt={attempt} />
        <Step number={1} title={t('signing.step1')}>
          <article className="bl-wording" aria-labelledby="wording-title" translate="no">
            <h3 className="nl-heading nl-heading--level-3" id="wording-title">
              {page.wording.title}
            </h3>
            <WordingText body={page.wording.body} />
          </article>
          <Fieldset
            id="signing-pillars"
            legend={t('signing.pillars')}
            description={t('signing.pillarsHelp')}
            error={messageOf('pillars')}
          >
            {pillarCodes.map((code, index) => (
              <Checkbox
                key={code}
                name="pillars"
                value={code}
                checked={values.pillars.includes(code)}
                onChange={({ target }) =>
                  change(
                    'pillars',
                    pillarCodes.filter((one) => (one === code ? target.checked : values.pillars.includes(one))),
                  )
                }
                label={`${index + 1}. ${pillarNames[code]}`}
              />
            ))}
          </Fieldset>
        </Step>
        <Step number={2} title={t('signing.step2')}>
          <FormField
            id="signing-signerName"
            label={t('signing.name')}
            description={t('signing.nameHelp')}
            error={messageOf('signerName')}
          >
            <TextInput {...text('signerName')} autoComplete="name" maxLength={120} />
          </FormField>
          <FormField
            id="signing-signerCapacity"
            label={t('signing.capacity')}
            description={t('signing.capacityHelp')}
            error={messageOf('signerCapacity')}
          >
            <TextInput {...text('signerCapacity')} autoComplete="organization-title" maxLength={120} />
          </FormField>
          <FormField id="signing-signerPortfolio" label={t('signing.portfolio')} optional>
            <TextInput {...text('signerPortfolio')} maxLength={120} />
          </FormField>
        </Step>
        <Step number={3} title={t('signing.step3')}>
          <RadioGroup
            id="signing-authority"
            name="authority"
            value={values.authority ?? ''}
            onChange={({ target }) => change('authority', target.value as SigningValues['authority'])}
            legend={t('signing.authority')}
            description={page.mayBeConditional ? undefined : t('signing.authorityAgain')}
            error={messageOf('authority')}
            options={authorities
              .filter((value) => page.mayBeConditional || value !== 'SUBJECT_TO_DECISION')
              .map((value) => ({
                value,
                label: t(`signing.authority.${value}`),
                description: t(`signing.authorityHelp.${value}`),
              }))}
          />
          {values.authority && values.authority !== 'SUBJECT_TO_DECISION' && (
            <>
              <FormField
                id="signing-authorityReference"
                label={t(`signing.reference.${values.authority}`)}
                description={t('signing.referenceHelp')}
                error={messageOf('authorityReference')}
              >
                <TextInput {...text('authorityReference')} maxLength={100} />
              </FormField>
              <DateInput
                id="signing-authorityOn"
                legend={t(`signing.date.${values.authority}`)}
                error={messageOf('authorityOn')}
                value={values.authorityOn}
                onChange={(on) => change('authorityOn', on)}
              />
            </>
          )}
        </Step>
        <Step number={4} title={t('signing.step4')}>
          <div className="bl-signing__meaning">
            <Paragraph>{t('signing.is')}</Paragraph>
            <Paragraph>{t('signing.isNot')}</Paragraph>
            <Paragraph>{t('signing.public')}</Paragraph>
            <Paragraph>{t('signing.levels')}</Paragraph>
          </div>
          <Fieldset id="signing-consent" legend={t('signing.consentLegend')} error={messageOf('consent')}>
            <Checkbox
              name="consent"
              checked={values.consent}
              onChange={({ target }) => change('consent', target.checked)}
              label={t('signing.consent', { municipality: page.municipality })}
            />
          </Fieldset>
        </Step>
        <Step number={5} title={t('signing.step5')}>
          {page.address && <AskCode door={door} address={page.address} onSent={() => codeInput.current?.focus()} />}
          {atEvening && <Paragraph>{t(page.address ? 'signing.witnessToo' : 'signing.witnessOnly')}</Paragraph>}
          <FormField
            id="signing-code"
            label={t('signing.code')}
            description={t(
              digits.length > 1
                ? 'signing.codeHelpBoth'
                : atEvening
                  ? 'signing.codeHelpWitness'
                  : 'signing.codeHelpMail',
            )}
            error={messageOf('code')}
          >
            <TextInput
              ref={codeInput}
              name="code"
              value={values.code}
              onChange={({ target }) => change('code', target.value.replace(/\s/g, ''))}
              width="short"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={11}
              className="bl-signing__code"
            />
          </FormField>
          {refusal !== null &&
            (mayNotBeConditional ? (
              <Alert kind="error" title={t('signing.notConditionalHeading')}>
                {t('signing.notConditional')}
              </Alert>
            ) : (
              <Failure error={refusal} />
            ))}
          <Button type="submit" purpose="primary" busy={sending} className="bl-signing__sign">
            {t('signing.sign')}
          </Button>
          <Paragraph subtle>{t('signing.kept')}</Paragraph>
        </Step>
      </Form>
    </>
  );
}

const Step = ({ number, title, children }: { number: number; title: string; children: ReactNode }) => (
  <section className="bl-signing__step">
    <h2 className="nl-heading nl-heading--level-2">
      <span className="bl-signing__number" aria-hidden="true">
        {number}
      </span>{' '}
      {title}
    </h2>
    {children}
  </section>
);
