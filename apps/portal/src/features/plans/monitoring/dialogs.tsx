import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import {
  checkAnswerCodes,
  checkAnswers,
  evaluationStatusCodes,
  evaluationStatuses,
  measureKindCodes,
  measureKinds,
  opennesses,
  structuralHalves,
} from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { DateField, RadioField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { datePartsFrom, partialDate, partialDateOf, partialDayOf } from '../../../shared/forms/partial-date.js';
import { PartialDateField } from '../../../shared/forms/PartialDateField.js';
import { across, choice, day, dayOrNull, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { OpennessField } from '../OpennessField.js';
import {
  MonitoringDocument,
  RemoveEvaluationDocument,
  RemoveMeasureDocument,
  RemoveMeasureReadingDocument,
  SaveEvaluationDocument,
  SaveMeasureDocument,
  SaveMeasureReadingDocument,
  SaveMonitoringAgreementDocument,
  StateStructuralDocument,
  type EvaluationPartsFragment,
  type MeasurePartsFragment,
  type MeasureReadingPartsFragment,
  type MonitoringQuery,
} from './monitoring.generated.js';
import { figureOrNull, figureText } from './monitoringValues.js';

const refetch = [MonitoringDocument];
type Shown = MonitoringQuery['monitoring'];

/** A line of the monitoring plan, in figures or in words. */
export function MeasureDialog({
  measure,
  indicators,
  onClose,
}: {
  measure: MeasurePartsFragment | null;
  indicators: Shown['indicators'];
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveMeasureDocument);
  const form = useSave({
    schema: () =>
      z.object({
        title: text({ max: 160, min: 3, missing: t('measure.nameMissing') }),
        kind: choice(measureKindCodes),
        indicator: z.string(),
        unit: textOrNull({ max: 30 }),
        baselineValue: figureOrNull(t('measure.figureWrong')),
        baselineText: textOrNull({ max: 500, lines: true }),
        baseline: partialDate(t('monitoring.dateWrong')),
        targetValue: figureOrNull(t('measure.figureWrong')),
        targetText: textOrNull({ max: 500, lines: true }),
        sourceText: textOrNull({ max: 200, reference: true }),
        nextOn: dayOrNull({ wrong: t('monitoring.dateWrong') }),
        who: textOrNull({ max: 120 }),
        openness: choice(opennesses),
      }),
    record: measure,
    valuesOf: (row) => ({
      title: row?.title ?? '',
      kind: row?.kind ?? 'NUMBER',
      indicator: row?.indicator?.id ?? '',
      unit: row?.unit ?? '',
      baselineValue: figureText(row?.baselineValue),
      baselineText: row?.baselineText ?? '',
      baseline: datePartsFrom(row?.baselineOn ?? null, row?.baselinePrecision ?? null),
      targetValue: figureText(row?.targetValue),
      targetText: row?.targetText ?? '',
      sourceText: row?.sourceText ?? '',
      nextOn: row?.nextOn ?? '',
      who: row?.who ?? '',
      openness: row?.openness ?? 'MUNICIPALITY',
    }),
    send: (said, version) => {
      const { indicator, baseline, unit, baselineValue, targetValue, baselineText, targetText, ...same } = said;
      const isNumber = said.kind === 'NUMBER';
      return save({
        variables: {
          input: {
            ...same,
            id: measure?.id ?? null,
            version,
            baseline: partialDayOf(baseline),
            indicatorId: (isNumber && indicator) || null,
            unit: isNumber ? unit : null,
            baselineValue: isNumber ? baselineValue : null,
            targetValue: isNumber ? targetValue : null,
            baselineText: isNumber ? null : baselineText,
            targetText: isNumber ? null : targetText,
          },
        },
      });
    },
    refetch,
    done: t('measure.saved'),
    onSaved: onClose,
    sentAs: { indicatorId: 'indicator' },
  });
  const isNumber = useWatch({ control: form.control, name: 'kind' }) === 'NUMBER';
  return (
    <FormDialog form={form} title={t(measure ? 'measure.changeTitle' : 'measure.addTitle')} onClose={onClose}>
      <TextField form={form} name="title" label={t('measure.name')} max={160} />
      <RadioField
        form={form}
        name="kind"
        label={t('measure.kind')}
        options={measureKindCodes.map((value) => ({ value, label: measureKinds[value] }))}
      />
      {isNumber ? (
        <>
          <SelectField
            form={form}
            name="indicator"
            label={t('measure.indicator')}
            placeholder={t('measure.noIndicator')}
            options={indicators.map(({ id, name }) => ({ value: id, label: name }))}
            optional
          />
          <TextField
            form={form}
            name="unit"
            label={t('measure.unit')}
            description={t('measure.unitHelp')}
            max={30}
            optional
          />
          <TextField
            form={form}
            name="baselineValue"
            label={t('measure.baseline')}
            width="short"
            inputMode="decimal"
            optional
          />
        </>
      ) : (
        <TextField form={form} name="baselineText" label={t('measure.baseline')} lines={3} max={500} optional />
      )}
      <PartialDateField
        form={form}
        name="baseline"
        label={t('measure.baselineOn')}
        description={t('monitoring.dateHelp')}
      />
      {isNumber ? (
        <TextField
          form={form}
          name="targetValue"
          label={t('measure.target')}
          width="short"
          inputMode="decimal"
          optional
        />
      ) : (
        <TextField form={form} name="targetText" label={t('measure.target')} lines={3} max={500} optional />
      )}
      <TextField form={form} name="sourceText" label={t('measure.where')} max={200} optional />
      <DateField form={form} name="nextOn" label={t('measure.next')} optional />
      <TextField
        form={form}
        name="who"
        label={t('measure.who')}
        description={t('measure.whoHelp')}
        max={120}
        optional
      />
      <OpennessField form={form} name="openness" />
    </FormDialog>
  );
}

/** What a measure showed, in the way that it speaks. */
export function ReadingDialog({
  measure,
  reading,
  onClose,
}: {
  measure: MeasurePartsFragment;
  reading: MeasureReadingPartsFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveMeasureReadingDocument);
  const isNumber = measure.kind === 'NUMBER';
  const form = useSave({
    schema: () =>
      z
        .object({
          value: figureOrNull(t('measure.figureWrong')),
          told: textOrNull({ max: 1000, lines: true }),
          on: partialDate(t('monitoring.dateWrong')),
          sourceText: text({ max: 200, min: 3, reference: true, missing: t('monitoring.sourceMissing') }),
        })
        .check(
          across('on', ({ on }) => partialDateOf(on) === '' && t('monitoring.dateMissing')),
          across('value', ({ value }) => isNumber && value === null && t('reading.valueMissing')),
          across('told', ({ told }) => !isNumber && told === null && t('reading.valueMissing')),
        ),
    record: reading,
    valuesOf: (row) => ({
      value: figureText(row?.value),
      told: row?.told ?? '',
      on: datePartsFrom(row?.readOn ?? null, row?.datePrecision ?? null),
      sourceText: row?.sourceText ?? measure.sourceText ?? '',
    }),
    send: ({ on, ...said }, version) =>
      save({
        variables: {
          input: { ...said, id: reading?.id ?? null, version, measureId: measure.id, on: partialDayOf(on)! },
        },
      }),
    refetch,
    done: t('reading.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t(reading ? 'reading.changeTitle' : 'reading.addTitle')} onClose={onClose}>
      <Paragraph>
        <strong>{measure.title}</strong>
      </Paragraph>
      {isNumber ? (
        <TextField form={form} name="value" label={t('reading.value')} width="short" inputMode="decimal" />
      ) : (
        <TextField
          form={form}
          name="told"
          label={t('reading.value')}
          description={t('activity.whatHelp')}
          lines={4}
          max={1000}
        />
      )}
      <PartialDateField form={form} name="on" label={t('reading.on')} description={t('monitoring.dateHelp')} />
      <TextField form={form} name="sourceText" label={t('monitoring.source')} max={200} />
    </FormDialog>
  );
}

/** An evaluation that is planned, or was held with what it taught. */
export function EvaluationDialog({
  evaluation,
  onClose,
}: {
  evaluation: EvaluationPartsFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveEvaluationDocument);
  const form = useSave({
    schema: () =>
      z
        .object({
          title: text({ max: 160, min: 3, missing: t('evaluation.nameMissing') }),
          status: choice(evaluationStatusCodes),
          on: partialDate(t('monitoring.dateWrong')),
          lesson: textOrNull({ max: 1000, lines: true }),
          effect: textOrNull({ max: 500, lines: true }),
          nextStep: textOrNull({ max: 500, lines: true }),
          sourceText: textOrNull({ max: 200, reference: true }),
          openness: choice(opennesses),
        })
        .check(across('on', ({ on }) => partialDateOf(on) === '' && t('monitoring.dateMissing'))),
    record: evaluation,
    valuesOf: (row) => ({
      title: row?.title ?? '',
      status: row?.status ?? 'PLANNED',
      on: datePartsFrom(row?.happensOn ?? null, row?.datePrecision ?? null),
      lesson: row?.lesson ?? '',
      effect: row?.effect ?? '',
      nextStep: row?.nextStep ?? '',
      sourceText: row?.sourceText ?? '',
      openness: row?.openness ?? 'MUNICIPALITY',
    }),
    send: ({ on, lesson, effect, ...same }, version) => {
      const isHeld = same.status === 'HELD';
      return save({
        variables: {
          input: {
            ...same,
            id: evaluation?.id ?? null,
            version,
            on: partialDayOf(on)!,
            lesson: isHeld ? lesson : null,
            effect: isHeld ? effect : null,
          },
        },
      });
    },
    refetch,
    done: t('evaluation.saved'),
    onSaved: onClose,
  });
  const isHeld = useWatch({ control: form.control, name: 'status' }) === 'HELD';
  return (
    <FormDialog form={form} title={t(evaluation ? 'evaluation.changeTitle' : 'evaluation.addTitle')} onClose={onClose}>
      <TextField form={form} name="title" label={t('evaluation.name')} max={160} />
      <RadioField
        form={form}
        name="status"
        label={t('evaluation.status')}
        options={evaluationStatusCodes.map((value) => ({ value, label: evaluationStatuses[value] }))}
      />
      <PartialDateField form={form} name="on" label={t('evaluation.on')} description={t('monitoring.dateHelp')} />
      {isHeld && (
        <>
          <TextField form={form} name="lesson" label={t('evaluation.lesson')} lines={3} max={1000} optional />
          <TextField
            form={form}
            name="effect"
            label={t('evaluation.effect')}
            description={t('evaluation.effectHelp')}
            lines={3}
            max={500}
            optional
          />
        </>
      )}
      <TextField form={form} name="nextStep" label={t('evaluation.next')} lines={2} max={500} optional />
      <TextField form={form} name="sourceText" label={t('monitoring.source')} max={200} optional />
      <OpennessField form={form} name="openness" />
    </FormDialog>
  );
}

/** When the plan for measuring as a whole was agreed. */
export function AgreementDialog({ agreement, onClose }: { agreement: Shown['agreement']; onClose: () => void }) {
  const t = useText();
  const [save] = useMutation(SaveMonitoringAgreementDocument);
  const form = useSave({
    schema: () =>
      z
        .object({
          agreed: partialDate(t('monitoring.dateWrong')),
          sourceText: textOrNull({ max: 200, reference: true }),
        })
        .check(
          across(
            'sourceText',
            ({ agreed, sourceText }) => partialDateOf(agreed) && !sourceText && t('monitoring.sourceMissing'),
          ),
        ),
    record: agreement,
    valuesOf: (row) => ({
      agreed: datePartsFrom(row?.agreedOn ?? null, row?.agreedPrecision ?? null),
      sourceText: row?.sourceText ?? '',
    }),
    send: ({ agreed, sourceText }, version) =>
      save({ variables: { input: { version, agreed: partialDayOf(agreed), sourceText } } }),
    refetch,
    done: t('agreement.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('agreement.dialog')} onClose={onClose}>
      <PartialDateField form={form} name="agreed" label={t('agreement.day')} description={t('agreement.dayHelp')} />
      <TextField form={form} name="sourceText" label={t('monitoring.source')} max={200} optional />
    </FormDialog>
  );
}

/** What a person states of money or hours, where no fact says it. */
export function StateDialog({
  half: { half, answer },
  onClose,
}: {
  half: Shown['structural']['halves'][number];
  onClose: () => void;
}) {
  const t = useText();
  const [state] = useMutation(StateStructuralDocument);
  const form = useSave({
    schema: () =>
      z.object({
        answer: choice(checkAnswerCodes),
        statedOn: day({ missing: t('structural.onMissing'), wrong: t('monitoring.dateWrong') }),
        sourceText: text({ max: 200, min: 3, reference: true, missing: t('monitoring.sourceMissing') }),
      }),
    record: null,
    valuesOf: () => ({ answer: answer as string, statedOn: today(), sourceText: '' }),
    send: (said) => state({ variables: { input: { half, ...said } } }),
    refetch,
    done: t('structural.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('structural.dialog')} onClose={onClose}>
      <Paragraph>
        <strong>{structuralHalves[half]}</strong>
      </Paragraph>
      <RadioField
        form={form}
        name="answer"
        label={t('structural.answer')}
        options={checkAnswerCodes.map((value) => ({ value, label: checkAnswers[value] }))}
      />
      <DateField form={form} name="statedOn" label={t('structural.on')} />
      <TextField form={form} name="sourceText" label={t('monitoring.source')} max={200} />
    </FormDialog>
  );
}

const removals = {
  measure: RemoveMeasureDocument,
  reading: RemoveMeasureReadingDocument,
  evaluation: RemoveEvaluationDocument,
} as const;

/** Takes away what does not stand, with a reason that stays at its fact. */
export function RemoveDialog({
  what,
  record,
  title,
  onClose,
}: {
  what: keyof typeof removals;
  record: { id: string; version: number };
  title: string;
  onClose: () => void;
}) {
  const t = useText();
  const [remove] = useMutation(removals[what] as typeof RemoveMeasureDocument);
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 300, min: 3, missing: t('monitoring.removeReasonMissing') }) }),
    record,
    valuesOf: () => ({ reason: '' }),
    now: () => title,
    send: ({ reason }, version) => remove({ variables: { input: { id: record.id, version: version!, reason } } }),
    refetch,
    done: t('monitoring.removed'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('monitoring.removeTitle')}
      submit={t('monitoring.remove')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>
        <strong>{title}</strong>. {what === 'measure' && `${t('monitoring.removeReadings')} `}
        {t('monitoring.removeIntro')}
      </Paragraph>
      <TextField form={form} name="reason" label={t('monitoring.removeReason')} max={300} />
    </FormDialog>
  );
}
