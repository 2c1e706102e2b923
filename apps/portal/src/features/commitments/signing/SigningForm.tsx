import {
  Alert,
  Checkbox,
  DataList,
  DateInput,
  ErrorSummary,
  Fieldset,
  FormField,
  PageHeader,
  Paragraph,
  RadioGroup,
  requestTitleFocus,
  TextInput,
  Wizard,
} from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ChangeEvent, type FormEvent } from 'react';
import type { Signed, SigningPage } from '@bloemen/api-contract/public';
import { longDate, today } from '../../../shared/formats.js';
import { useText, type TextKey } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';
import { codeOf, refusedFieldsOf } from '../../../shared/Problem.js';
import { WordingText } from '../../../shared/WordingText.js';
import { AskCode } from './AskCode.js';
import { isUndelivered, sendSignature, type Door } from './door.js';
import { keepDraft, resumed, type Draft } from './draft.js';
import { NotReceived } from './NotReceived.js';
import { firstOpen, problemsAt, steps } from './steps.js';
import { useAboveKeyboard } from './useAboveKeyboard.js';
import { authorities, problemsOf, startValues, type SigningValues } from './values.js';

type Props = {
  door: Door;
  opened: { page: SigningPage; key: string; draft: Draft | null; seenSha256: string };
  reloading: boolean;
  /** The first step is answered. */
  onBegun: () => void;
  onWordingChanged: () => void;
  onSigned: (signed: Signed) => void;
};
type Field = keyof SigningValues;
/** What is wrong with a field: a text of ours, or a sentence of the server. */
type Problems = Partial<Record<Field, TextKey | { said: string }>>;

/**
 * Signing in steps of one decision each. What is filled in stays on this device until the server has the signature;
 * the address says which step is on the screen, so that the way back of a phone leads to the step before.
 */
export function SigningForm({
  door,
  opened: { page, key, draft, seenSha256 },
  reloading,
  onBegun,
  onWordingChanged,
  onSigned,
}: Props) {
  const t = useText();
  const atEvening = 'event' in door;
  const digits = [...(page.address ? [6] : []), ...(atEvening ? [8] : [])];
  const again = page.occasion === 'RENEWS' || page.occasion === 'RETURNS' ? 'yes' : 'no';
  const [start] = useState<SigningValues>(() => ({ ...startValues(page), ...(draft && resumed(draft, seenSha256)) }));
  const [values, setValues] = useState(start);
  const check = (filledIn: SigningValues) => problemsOf(filledIn, digits, today());
  const [step, go, landedAt] = useStep(() => firstOpen(check(values)));
  const [problems, setProblems] = useState<Problems>({});
  const [attempt, setAttempt] = useState(0);
  const [newTexts, setNewTexts] = useState(draft !== null && draft.seenSha256 !== seenSha256 ? 1 : 0);
  const newTextNotice = useRef<HTMLDivElement>(null);
  const codeInput = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const [sending, setSending] = useState(false);
  const [undelivered, setUndelivered] = useState<SigningValues | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  useAboveKeyboard();
  useEffect(() => {
    if (values !== start) keepDraft(key, seenSha256, values);
  }, [start, key, seenSha256, values]);
  useEffect(() => {
    if (newTexts > 0) newTextNotice.current?.focus();
  }, [newTexts]);
  // A step begins at its top; one that somebody is sent back to, with what is wrong there.
  useEffect(() => {
    window.scrollTo(0, 0);
    form.current?.querySelector<HTMLElement>('.bl-error-summary, .bl-failure')?.focus();
  }, [step]);

  /**
   * What was wrong with a field goes as soon as it is right, or no longer asked. What goes wrong meanwhile is said at
   * the next attempt, not while somebody types.
   */
  function change<Name extends Field>(field: Name, value: SigningValues[Name]) {
    const next = { ...values, [field]: value };
    setValues(next);
    if (attempt === 0) return;
    const found = check(next);
    setProblems(
      Object.fromEntries(
        Object.entries({ ...problems, [field]: problems[field] && found[field] }).filter(
          ([name]) => name in found || name === 'code',
        ),
      ),
    );
  }
  /** Shows what is wrong, at the first step where something is. */
  function wrongWith(found: Problems) {
    setAttempt((before) => before + 1);
    setProblems(found);
    go(firstOpen(found));
  }
  function refused(error: unknown) {
    setUndelivered(null);
    const code = codeOf(error);
    const said = Object.entries(refusedFieldsOf(error)).filter(([field]) => field in values);
    if (code === 'signing.wording_changed') {
      setValues((before) => ({ ...before, pillars: [], consent: false }));
      setNewTexts(newTexts + 1);
      go(1);
      onWordingChanged();
    } else if (code === 'signing.code_wrong') wrongWith({ code: 'signing.codeWrong' });
    else if (said.length > 0)
      wrongWith(Object.fromEntries(said.map(([field, sentence]) => [field, { said: sentence }])));
    else {
      setRefusal(error);
      if (code === 'commitment.move_not_allowed' && values.authority === 'SUBJECT_TO_DECISION') go(3);
    }
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
  function next(event: FormEvent) {
    event.preventDefault();
    if (sending) return;
    const isLast = step === steps.length;
    const found = isLast ? check(values) : problemsAt(step, check(values));
    if (Object.keys(found).length > 0) return wrongWith(found);
    setProblems({});
    setAttempt(0);
    if (isLast) return void send(values);
    setRefusal(null);
    onBegun();
    go(step + 1);
  }

  if (undelivered)
    return <NotReceived busy={sending} onSend={() => void send(undelivered)} onChange={() => setUndelivered(null)} />;
  const messageOf = (field: Field) => {
    const problem = problems[field];
    if (!problem) return null;
    return typeof problem === 'string' ? t(problem) : problem.said;
  };
  const text = (field: 'signerName' | 'signerCapacity' | 'signerPortfolio' | 'authorityReference') => ({
    name: field,
    value: values[field],
    onChange: (event: ChangeEvent<HTMLInputElement>) => change(field, event.target.value),
  });
  const wrong = steps[step - 1]!.flatMap((field) => {
    const message = messageOf(field);
    return message ? [{ fieldId: `signing-${field}`, message }] : [];
  });
  const mayNotBeConditional = step === 3 && codeOf(refusal) === 'commitment.move_not_allowed';
  return (
    <div className="bl-signing" ref={form}>
      <div className={step === 1 ? undefined : 'bl-signing__short'}>
        <PageHeader
          title={t('signing.titleFor', { occasion: page.occasion })}
          intro={step === 1 ? t(`signing.occasion.${page.occasion}`) : undefined}
        />
      </div>
      {draft && newTexts === 0 && step === landedAt && <Alert kind="info">{t('signing.resumed')}</Alert>}
      {newTexts > 0 && step === 1 && (
        <div ref={newTextNotice} tabIndex={-1}>
          <Alert kind="warning" title={t('signing.changedHeading')} live>
            {t(reloading ? 'signing.changedLoading' : 'signing.changedText')}
          </Alert>
        </div>
      )}
      <Wizard
        steps={steps.map((_, at) => t(`signing.name${(at + 1) as 1 | 2 | 3 | 4 | 5}`))}
        step={step}
        question={t(`signing.step${step as 1 | 2 | 3 | 4 | 5}`, { again })}
        help={step === 1 ? t('signing.intro') : undefined}
        problems={<ErrorSummary errors={wrong} attempt={attempt} />}
        onNext={next}
        onBack={step === 1 ? undefined : () => go(step - 1)}
        next={step === steps.length ? t('signing.sign', { again }) : undefined}
        busy={sending}
      >
        {step === 1 && (
          <>
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
          </>
        )}
        {step === 2 && (
          <>
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
            <FormField
              id="signing-signerPortfolio"
              label={t('signing.portfolio')}
              optional
              error={messageOf('signerPortfolio')}
            >
              <TextInput {...text('signerPortfolio')} maxLength={120} />
            </FormField>
          </>
        )}
        {step === 3 && (
          <>
            {mayNotBeConditional && (
              <div className="bl-failure" tabIndex={-1}>
                <Alert kind="error" title={t('signing.notConditionalHeading')}>
                  {t('signing.notConditional')}
                </Alert>
              </div>
            )}
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
          </>
        )}
        {step === 4 && (
          <>
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
          </>
        )}
        {step === 5 && (
          <>
            <Reviewed page={page} values={values} />
            <Paragraph>{t('signing.public')}</Paragraph>
            <details className="bl-signing__meaning">
              <summary>{t('signing.meaning')}</summary>
              <Paragraph>{t('signing.is')}</Paragraph>
              <Paragraph>{t('signing.isNot')}</Paragraph>
              <Paragraph>{t('signing.levels')}</Paragraph>
            </details>
            <Fieldset id="signing-consent" legend={t('signing.consentLegend')} error={messageOf('consent')}>
              <Checkbox
                name="consent"
                checked={values.consent}
                onChange={({ target }) => change('consent', target.checked)}
                label={t('signing.consent', { municipality: page.municipality, again })}
              />
            </Fieldset>
            <Failure error={refusal} />
          </>
        )}
      </Wizard>
      <p className="bl-signing__kept">{t('signing.kept')}</p>
    </div>
  );
}

/** What is about to be signed, in the words of who signs. */
function Reviewed({ page, values }: { page: SigningPage; values: SigningValues }) {
  const t = useText();
  const { authority, authorityReference: reference, authorityOn: on } = values;
  const ground = authority && t(`signing.ground.${authority}`);
  return (
    <div className="bl-signing__review">
      <DataList
        items={[
          { label: t('signing.review.municipality'), value: page.municipality },
          {
            label: t('signing.review.signer'),
            value: [values.signerName, values.signerCapacity, values.signerPortfolio]
              .map((part) => part.trim())
              .filter(Boolean)
              .join(', '),
          },
          {
            label: t('signing.review.authority'),
            value:
              authority === 'SUBJECT_TO_DECISION'
                ? ground
                : t('signing.review.ground', { ground, reference: reference.trim(), on: on ? longDate(on) : '' }),
          },
          {
            label: t('signing.review.text'),
            value: t('signing.review.textOf', { title: page.wording.title, edition: page.wording.edition }),
          },
        ]}
      />
    </div>
  );
}

/**
 * The step on the screen, as the address asks for it but never past what is still open; the way to another one; and
 * where the visit began.
 */
function useStep(open: () => number) {
  const search: { stap?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  const asked = Math.min(Math.max(Number(search.stap) || 1, 1), steps.length);
  const [landedAt] = useState(() => Math.min(asked, open()));
  const [step, setStep] = useState(landedAt);
  const [followed, setFollowed] = useState(asked);
  if (followed !== asked) {
    setFollowed(asked);
    setStep(Math.min(asked, open()));
  }
  const go = (to: number) => {
    setStep(to);
    if (to === asked) return;
    setFollowed(to);
    void navigate({
      to: '.',
      search: { ...search, stap: to === 1 ? undefined : String(to) },
      hash: true,
    });
  };
  return [step, go, landedAt] as const;
}
