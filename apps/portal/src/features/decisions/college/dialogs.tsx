import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import {
  agreementAsks,
  checkAnswerCodes,
  checkAnswers,
  clauseStateCodes,
  clauseStates,
  evidenceSourceCodes,
  evidenceSources,
  opennesses,
  policyLinkKindCodes,
  policyLinkKinds,
  policyLinkStateCodes,
  policyLinkStates,
  themeStateCodes,
  themeStates,
  type CollegeRecord,
} from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { longDate, today } from '../../../shared/formats.js';
import { CheckField, DateField, RadioField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { datePartsFrom, partialDate, partialDateOf, partialDayOf } from '../../../shared/forms/partial-date.js';
import { PartialDateField } from '../../../shared/forms/PartialDateField.js';
import { across, choice, day, text, textOrNull, webAddressOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { RemoveDialog as RemoveWithReason } from '../../../shared/forms/RemoveDialog.js';
import { useText } from '../../../shared/i18n.js';
import { OpennessField } from '../../../shared/openness/OpennessField.js';
import {
  AnswerAskDocument,
  CollegeWideDocument,
  RemoveFromCollegeDocument,
  SaveAgreementClauseDocument,
  SavePolicyLinkDocument,
  SaveThemeDocument,
  type ClausePartsFragment,
  type CollegeWideQuery,
  type PolicyLinkPartsFragment,
  type ThemePartsFragment,
} from './college.generated.js';

const refetch = [CollegeWideDocument];

/** Other policy that the approach is tied to. */
export function PolicyLinkDialog({ link, onClose }: { link: PolicyLinkPartsFragment | null; onClose: () => void }) {
  const t = useText();
  const [save] = useMutation(SavePolicyLinkDocument);
  const form = useSave({
    schema: () =>
      z
        .object({
          kind: choice(policyLinkKindCodes, t('link.kindMissing')),
          name: text({ max: 120, min: 3, missing: t('link.nameMissing') }),
          measure: textOrNull({ max: 500, lines: true }),
          isPolicyText: z.boolean(),
          state: choice(policyLinkStateCodes),
          since: partialDate(t('college.dateWrong')),
          note: textOrNull({ max: 300, lines: true }),
          sourceType: choice(evidenceSourceCodes, t('college.sourceTypeMissing')),
          sourceText: text({ max: 200, min: 3, reference: true, missing: t('college.sourceMissing') }),
          openness: choice(opennesses),
        })
        .check(
          across(
            'since',
            ({ state, since }) => state === 'MADE' && partialDateOf(since) === '' && t('link.sinceMissing'),
          ),
        ),
    record: link,
    valuesOf: (row) => ({
      kind: row?.kind ?? '',
      name: row?.name ?? '',
      measure: row?.measure ?? '',
      isPolicyText: row?.isPolicyText ?? false,
      state: row?.state ?? 'MADE',
      since: datePartsFrom(row?.sinceOn ?? null, row?.sincePrecision ?? null),
      note: row?.note ?? '',
      sourceType: row?.sourceType ?? '',
      sourceText: row?.sourceText ?? '',
      openness: row?.openness ?? 'MUNICIPALITY',
    }),
    send: ({ since, ...same }, version) =>
      save({ variables: { input: { ...same, id: link?.id ?? null, version, since: partialDayOf(since) } } }),
    refetch,
    done: t('link.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t(link ? 'link.changeTitle' : 'link.addTitle')} onClose={onClose}>
      <SelectField
        form={form}
        name="kind"
        label={t('link.kind')}
        options={policyLinkKindCodes.map((value) => ({ value, label: policyLinkKinds[value] }))}
      />
      <TextField form={form} name="name" label={t('link.name')} max={120} />
      <TextField form={form} name="measure" label={t('link.measure')} lines={3} max={500} optional />
      <CheckField form={form} name="isPolicyText" label={t('link.isPolicyText')} />
      <RadioField
        form={form}
        name="state"
        label={t('college.status')}
        options={policyLinkStateCodes.map((value) => ({ value, label: policyLinkStates[value] }))}
      />
      <PartialDateField form={form} name="since" label={t('link.since')} description={t('college.dateHelp')} />
      <SelectField
        form={form}
        name="sourceType"
        label={t('college.sourceType')}
        options={evidenceSourceCodes.map((value) => ({ value, label: evidenceSources[value] }))}
      />
      <TextField form={form} name="sourceText" label={t('college.sourceLabel')} max={200} />
      <TextField form={form} name="note" label={t('college.note')} lines={2} max={300} optional />
      <OpennessField form={form} name="openness" />
    </FormDialog>
  );
}

/** What a coalition takes up beyond loneliness. */
export function ThemeDialog({ theme, onClose }: { theme: ThemePartsFragment | null; onClose: () => void }) {
  const t = useText();
  const [save] = useMutation(SaveThemeDocument);
  const form = useSave({
    schema: () =>
      z.object({
        name: text({ max: 120, min: 3, missing: t('theme.nameMissing') }),
        state: choice(themeStateCodes),
        since: partialDate(t('college.dateWrong')),
        note: textOrNull({ max: 300, lines: true }),
        sourceText: text({ max: 200, min: 3, reference: true, missing: t('college.sourceMissing') }),
        openness: choice(opennesses),
      }),
    record: theme,
    valuesOf: (row) => ({
      name: row?.name ?? '',
      state: row?.state ?? 'TAKEN_UP',
      since: datePartsFrom(row?.sinceOn ?? null, row?.sincePrecision ?? null),
      note: row?.note ?? '',
      sourceText: row?.sourceText ?? '',
      openness: row?.openness ?? 'MUNICIPALITY',
    }),
    send: ({ since, ...same }, version) =>
      save({
        variables: {
          input: {
            ...same,
            id: theme?.id ?? null,
            version,
            since: same.state === 'TAKEN_UP' ? partialDayOf(since) : null,
          },
        },
      }),
    refetch,
    done: t('theme.saved'),
    onSaved: onClose,
  });
  const isTakenUp = useWatch({ control: form.control, name: 'state' }) === 'TAKEN_UP';
  return (
    <FormDialog form={form} title={t(theme ? 'theme.changeTitle' : 'theme.addTitle')} onClose={onClose}>
      <TextField form={form} name="name" label={t('theme.name')} max={120} />
      <RadioField
        form={form}
        name="state"
        label={t('college.status')}
        options={themeStateCodes.map((value) => ({ value, label: themeStates[value] }))}
      />
      {isTakenUp && (
        <PartialDateField form={form} name="since" label={t('theme.since')} description={t('college.dateHelp')} />
      )}
      <TextField form={form} name="sourceText" label={t('college.sourceLabel')} max={200} />
      <TextField form={form} name="note" label={t('college.note')} lines={2} max={300} optional />
      <OpennessField form={form} name="openness" />
    </FormDialog>
  );
}

/** What an agreement after an election says, in its own words. */
export function ClauseDialog({
  clause,
  elections,
  onClose,
}: {
  clause: ClausePartsFragment | null;
  elections: readonly string[];
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveAgreementClauseDocument);
  const form = useSave({
    schema: () =>
      z
        .object({
          electionOn: z.string(),
          title: text({ max: 120, min: 3, missing: t('clause.nameMissing') }),
          state: choice(clauseStateCodes, t('clause.stateMissing')),
          agreed: partialDate(t('college.dateWrong')),
          quote: textOrNull({ max: 1000, lines: true }),
          page: textOrNull({ max: 20 }),
          sourceText: text({ max: 200, min: 3, reference: true, missing: t('college.sourceMissing') }),
          sourceUrl: webAddressOrNull(t('clause.urlWrong')),
          lookedOn: day({
            missing: t('college.dayMissing'),
            wrong: t('college.dateWrong'),
            rule: (on) => on > today() && t('college.dayAhead'),
          }),
          openness: choice(opennesses),
        })
        .check(
          across('quote', ({ state, quote }) => state === 'IN_IT' && !quote && t('clause.quoteMissing')),
          across(
            'agreed',
            ({ state, agreed }) => state === 'IN_IT' && partialDateOf(agreed) === '' && t('clause.agreedMissing'),
          ),
        ),
    record: clause,
    valuesOf: (row) => ({
      electionOn: row?.electionOn ?? elections[0] ?? '',
      title: row?.title ?? '',
      state: row?.state ?? '',
      agreed: datePartsFrom(row?.agreedOn ?? null, row?.agreedPrecision ?? null),
      quote: row?.quote ?? '',
      page: row?.page ?? '',
      sourceText: row?.sourceText ?? '',
      sourceUrl: row?.sourceUrl ?? '',
      lookedOn: row?.lookedOn ?? today(),
      openness: row?.openness ?? 'MUNICIPALITY',
    }),
    send: ({ agreed, quote, page, ...same }, version) =>
      save({
        variables: {
          input: {
            ...same,
            id: clause?.id ?? null,
            version,
            agreed: partialDayOf(agreed),
            quote: same.state === 'IN_IT' ? quote : null,
            page: same.state === 'IN_IT' ? page : null,
          },
        },
      }),
    refetch,
    done: t('clause.saved'),
    onSaved: onClose,
  });
  const isInIt = useWatch({ control: form.control, name: 'state' }) === 'IN_IT';
  return (
    <FormDialog form={form} title={t(clause ? 'clause.changeTitle' : 'clause.addTitle')} onClose={onClose}>
      <SelectField
        form={form}
        name="electionOn"
        label={t('clause.election')}
        options={elections.map((value) => ({ value, label: longDate(value) }))}
      />
      <TextField form={form} name="title" label={t('clause.name')} description={t('clause.nameHelp')} max={120} />
      <RadioField
        form={form}
        name="state"
        label={t('clause.state')}
        options={clauseStateCodes.map((value) => ({ value, label: clauseStates[value] }))}
      />
      {isInIt && (
        <>
          <TextField form={form} name="quote" label={t('clause.quote')} lines={5} max={1000} />
          <TextField form={form} name="page" label={t('clause.page')} width="short" max={20} optional />
        </>
      )}
      <PartialDateField form={form} name="agreed" label={t('clause.agreed')} description={t('college.dateHelp')} />
      <TextField form={form} name="sourceText" label={t('clause.source')} max={200} />
      <TextField form={form} name="sourceUrl" label={t('clause.sourceUrl')} max={500} optional />
      <DateField form={form} name="lookedOn" label={t('clause.lookedOn')} />
      <OpennessField form={form} name="openness" />
    </FormDialog>
  );
}

type Ask = CollegeWideQuery['collegeWide']['asks'][number];

/** What a person says of money or capacity, where no fact of the plan says it. */
export function AskDialog({ ask, onClose }: { ask: Ask; onClose: () => void }) {
  const t = useText();
  const [send] = useMutation(AnswerAskDocument);
  const form = useSave({
    schema: () =>
      z.object({
        answer: choice(checkAnswerCodes),
        statedOn: day({
          missing: t('college.dayMissing'),
          wrong: t('college.dateWrong'),
          rule: (on) => on > today() && t('college.dayAhead'),
        }),
        sourceText: text({ max: 200, reference: true, missing: t('college.sourceMissing') }),
      }),
    valuesOf: () => ({ answer: ask.isStated ? ask.answer : 'UNKNOWN', statedOn: today(), sourceText: '' }),
    send: (said) => send({ variables: { input: { ...said, half: ask.ask === 'MONEY' ? 'MONEY' : 'CAPACITY' } } }),
    refetch,
    done: t('asks.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('asks.answerTitle')} onClose={onClose}>
      <Paragraph>{agreementAsks[ask.ask]}</Paragraph>
      <RadioField
        form={form}
        name="answer"
        label={t('asks.question')}
        options={checkAnswerCodes.map((value) => ({ value, label: checkAnswers[value] }))}
      />
      <DateField form={form} name="statedOn" label={t('asks.on')} />
      <TextField form={form} name="sourceText" label={t('college.sourceLabel')} max={200} />
    </FormDialog>
  );
}

/** Something that was recorded by mistake goes, and its fact with the reason. */
export function RemoveDialog({
  what,
  record,
  title,
  onClose,
}: {
  what: CollegeRecord;
  record: { id: string; version: number };
  title: string;
  onClose: () => void;
}) {
  const t = useText();
  const [remove] = useMutation(RemoveFromCollegeDocument);
  return (
    <RemoveWithReason
      title={t('college.removeTitle', { title })}
      intro={t('college.removeIntro')}
      now={title}
      record={record}
      send={(reason, version) => remove({ variables: { input: { what, id: record.id, version, reason } } })}
      done={t('college.removed')}
      refetch={refetch}
      onClose={onClose}
      onRemoved={onClose}
    />
  );
}
