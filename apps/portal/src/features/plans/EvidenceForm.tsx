import { useMutation } from '@apollo/client/react';
import {
  Actions,
  Button,
  ButtonLink,
  DateInput,
  ErrorSummary,
  Form,
  FormField,
  RadioGroup,
  Select,
  Textarea,
  TextInput,
  useToast,
} from '@bloemen/ui';
import {
  certaintyLabels,
  evidenceKindOf,
  evidenceKinds,
  evidenceKindsFor,
  evidenceSourceCodes,
  evidenceSources,
  pillarCodes,
  pillarNames,
  recurrenceLabels,
  recurrences,
  type EvidenceKind,
  type PillarCode,
} from '@bloemen/vocabulary';
import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { AddEvidenceDocument, CorrectEvidenceDocument, type EvidencePartsFragment } from './plan.generated.js';
import type { AddEvidenceInput } from '../../shared/schema.generated.js';
import { useText, type TextKey } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { Problem } from '../../shared/Problem.js';
import { useLeaveGuard } from '../../shared/useLeaveGuard.js';
import { EvidenceConflict } from './EvidenceConflict.js';
import {
  certaintiesOf,
  emptyValues,
  evidenceFormSchema,
  inputOf,
  previewOf,
  valuesOf,
  type EvidenceValues,
} from './evidenceValues.js';
import { newerOf } from './newerOf.js';
import { OpennessChoice } from './OpennessChoice.js';
import { PartialDateInput } from './PartialDateInput.js';
import { StandingChange } from './StandingChange.js';

type Conflict = { mine: AddEvidenceInput; theirs: EvidencePartsFragment };

/** Records a fact, or corrects one that was recorded, and shows all the while what the status would become. */
export function EvidenceForm({ pillar, evidence }: { pillar: PillarCode | ''; evidence?: EvidencePartsFragment }) {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const [version, setVersion] = useState(evidence?.version ?? 0);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [add, adding] = useMutation(AddEvidenceDocument);
  const [correct, correcting] = useMutation(CorrectEvidenceDocument);
  const { register, control, handleSubmit, setValue, reset, formState } = useForm({
    resolver: zodResolver(evidenceFormSchema),
    shouldFocusError: false,
    defaultValues: evidence ? valuesOf(evidence) : emptyValues(pillar),
  });
  const values = useWatch({ control }) as EvidenceValues;
  const kind = values.kind ? (values.kind as EvidenceKind) : null;
  const guard = useLeaveGuard(formState.isDirty);
  const busy = adding.loading || correcting.loading;
  const failure = adding.error ?? correcting.error;
  const messageOf = (field: keyof EvidenceValues) => {
    const message = formState.errors[field]?.message;
    return message ? t(message as TextKey) : null;
  };
  // How sure a fact is, is only asked once its kind is known.
  const fields = (Object.keys(values) as (keyof EvidenceValues)[]).filter((field) => field !== 'certainty' || kind);
  const summary = fields.flatMap((field) => {
    const message = messageOf(field);
    return message ? [{ fieldId: `evidence-${field}`, message }] : [];
  });

  async function send(input: AddEvidenceInput, againstVersion: number) {
    try {
      if (evidence) await correct({ variables: { input: { ...input, id: evidence.id, version: againstVersion } } });
      else await add({ variables: { input } });
      toast(t('evidence.saved'));
      guard.release();
      await navigate({ to: '/werkruimte/plan/$pillar', params: { pillar: input.pillar } });
    } catch (error) {
      const theirs = newerOf<EvidencePartsFragment>(error);
      setConflict(theirs && { mine: input, theirs });
    }
  }
  /** What the server refused before is about other answers than the ones that are wrong now. */
  function forgetRefusal() {
    adding.reset();
    correcting.reset();
  }
  function takeTheirs({ theirs }: Conflict) {
    setVersion(theirs.version);
    reset(valuesOf(theirs));
    setConflict(null);
  }
  function chooseKind(next: string) {
    const known = next ? certaintiesOf(next as EvidenceKind) : [];
    if (!known.some((certainty) => certainty === values.certainty))
      setValue('certainty', known.length === 1 ? known[0]! : '');
    if (next === 'NOT_STARTED') setValue('sourceType', 'STATEMENT');
  }

  if (conflict) {
    return (
      <>
        {guard.question}
        <EvidenceConflict
          {...conflict}
          busy={busy}
          onKeepMine={() => {
            setVersion(conflict.theirs.version);
            void send(conflict.mine, conflict.theirs.version);
          }}
          onTakeTheirs={() => takeTheirs(conflict)}
        />
      </>
    );
  }
  const asks = kind && evidenceKindOf(kind).asks;
  const kinds = values.pillar ? evidenceKindsFor(values.pillar as PillarCode) : [];
  return (
    <div className="bl-evidence-form">
      {guard.question}
      <Form onSubmit={(event) => void handleSubmit((checked) => send(inputOf(checked), version), forgetRefusal)(event)}>
        <div className="bl-evidence-form__fields">
          <ErrorSummary errors={summary} attempt={formState.submitCount} />
          {failure && <Problem error={failure} />}
          <FormField label={t('evidence.pillar')} error={messageOf('pillar')} id="evidence-pillar">
            <Select
              {...register('pillar', { onChange: () => setValue('kind', '') })}
              options={pillarCodes.map((code) => ({ value: code, label: `${code.slice(1)}. ${pillarNames[code]}` }))}
            />
          </FormField>
          <FormField
            label={t('evidence.kind')}
            description={t('evidence.kindHelp')}
            error={messageOf('kind')}
            id="evidence-kind"
          >
            <Select
              {...register('kind', {
                onChange: (event: { target: { value: string } }) => chooseKind(event.target.value),
              })}
              options={kinds.map((code) => ({ value: code, label: evidenceKinds[code].label }))}
            />
          </FormField>
          {kind && (
            <RadioGroup
              id="evidence-certainty"
              legend={t('evidence.certainty')}
              description={t('evidence.certaintyHelp')}
              error={messageOf('certainty')}
              value={values.certainty}
              {...register('certainty')}
              options={certaintiesOf(kind).map((certainty) => ({
                value: certainty,
                label: certaintyLabels[certainty],
                description: t('evidence.says', { says: evidenceKindOf(kind).says[certainty] ?? '' }),
              }))}
            />
          )}
          <FormField
            label={t('evidence.title')}
            description={t('evidence.titleHelp')}
            error={messageOf('title')}
            id="evidence-title"
          >
            <TextInput width="full" maxLength={160} {...register('title')} />
          </FormField>
          <Controller
            control={control}
            name="date"
            render={({ field }) => (
              <PartialDateInput
                id="evidence-date"
                isExact={kind === 'NOT_STARTED'}
                error={messageOf('date')}
                value={field.value}
                onChange={field.onChange}
              />
            )}
          />
          {kind && evidenceKindOf(kind).holds && (
            <Controller
              control={control}
              name="endsOn"
              render={({ field }) => (
                <DateInput
                  id="evidence-endsOn"
                  legend={t('evidence.endsOn')}
                  description={t('evidence.endsOnHelp')}
                  error={messageOf('endsOn')}
                  value={field.value}
                  onChange={field.onChange}
                />
              )}
            />
          )}
          {asks === 'EFFECT' && (
            <FormField
              label={t('evidence.effect')}
              description={t('evidence.effectHelp')}
              error={messageOf('effect')}
              id="evidence-effect"
              optional
            >
              <Textarea rows={3} maxLength={1000} {...register('effect')} />
            </FormField>
          )}
          {asks === 'MONEY' && (
            <>
              <RadioGroup
                id="evidence-recurrence"
                legend={t('evidence.recurrence')}
                error={messageOf('recurrence')}
                value={values.recurrence}
                {...register('recurrence')}
                options={recurrences.map((code) => ({
                  value: code,
                  label: recurrenceLabels[code],
                  description: t(`evidence.recurrence.${code}`),
                }))}
              />
              <FormField
                label={t('evidence.amount')}
                description={t('evidence.amountHelp')}
                error={messageOf('amount')}
                id="evidence-amount"
                optional
              >
                <TextInput width="short" inputMode="decimal" {...register('amount')} />
              </FormField>
              <FormField
                label={t('evidence.firstFundedYear')}
                error={messageOf('firstFundedYear')}
                id="evidence-firstFundedYear"
                optional
              >
                <TextInput width="short" inputMode="numeric" maxLength={4} {...register('firstFundedYear')} />
              </FormField>
              <FormField
                label={t('evidence.lastFundedYear')}
                description={t('evidence.lastFundedYearHelp')}
                error={messageOf('lastFundedYear')}
                id="evidence-lastFundedYear"
                optional
              >
                <TextInput width="short" inputMode="numeric" maxLength={4} {...register('lastFundedYear')} />
              </FormField>
            </>
          )}
          <FormField label={t('evidence.sourceType')} error={messageOf('sourceType')} id="evidence-sourceType">
            <Select
              {...register('sourceType')}
              options={evidenceSourceCodes.map((code) => ({ value: code, label: evidenceSources[code] }))}
            />
          </FormField>
          <FormField
            label={t('evidence.sourceText')}
            description={t('evidence.sourceTextHelp')}
            error={messageOf('sourceText')}
            id="evidence-sourceText"
          >
            <TextInput width="full" maxLength={200} {...register('sourceText')} />
          </FormField>
          <FormField label={t('evidence.sourceUrl')} error={messageOf('sourceUrl')} id="evidence-sourceUrl" optional>
            <TextInput
              width="full"
              type="url"
              inputMode="url"
              maxLength={500}
              placeholder="https://"
              {...register('sourceUrl')}
            />
          </FormField>
          <FormField
            label={t('evidence.note')}
            description={t('evidence.noteHelp')}
            error={messageOf('note')}
            id="evidence-note"
            optional
          >
            <Textarea rows={3} maxLength={1000} {...register('note')} />
          </FormField>
          <OpennessChoice
            id="evidence-openness"
            help={t('openness.help')}
            error={messageOf('openness')}
            value={values.openness}
            {...register('openness')}
          />
        </div>
        <div className="bl-evidence-form__preview">
          <StandingChange draft={previewOf(values)} id={evidence?.id ?? null} />
        </div>
        <Actions>
          <Button type="submit" purpose="primary" busy={busy}>
            {t(evidence ? 'evidence.correct' : 'evidence.add')}
          </Button>
          <ButtonLink
            href={
              values.pillar
                ? addressOf('/werkruimte/plan/$pillar', { params: { pillar: values.pillar } })
                : '/werkruimte/plan'
            }
          >
            {t('plan.cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </div>
  );
}
