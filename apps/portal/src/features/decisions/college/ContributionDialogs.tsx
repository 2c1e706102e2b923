import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { contributionStatuses, opennesses } from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { DateField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { datePartsFrom, partialDate, partialDateOf, partialDayOf } from '../../../shared/forms/partial-date.js';
import { PartialDateField } from '../../../shared/forms/PartialDateField.js';
import { across, choice, day, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { OpennessField } from '../../../shared/openness/OpennessField.js';
import { useSession } from '../../../shared/session.js';
import {
  CollegeWideDocument,
  MoveContributionDocument,
  SaveContributionDocument,
  type CollegeWideQuery,
  type ContributionPartsFragment,
} from './college.generated.js';

const refetch = [CollegeWideDocument];
type Move = ContributionPartsFragment['moves'][number];

/** What another alderman is asked to contribute, or a change of its words. */
export function ContributionDialog({
  contribution,
  holders,
  onClose,
}: {
  contribution: ContributionPartsFragment | null;
  holders: CollegeWideQuery['collegeWide']['holders'];
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveContributionDocument);
  const own = contribution?.holderId;
  const offered =
    own && !holders.some(({ id }) => id === own)
      ? [...holders, { id: own, name: contribution.holderName ?? t('contribution.holderUnknown') }]
      : holders;
  const form = useSave({
    schema: () =>
      z
        .object({
          portfolio: text({ max: 120, min: 2, missing: t('contribution.portfolioMissing') }),
          holder: z.string(),
          holderName: textOrNull({ max: 120 }),
          what: text({ max: 300, min: 3, lines: true, missing: t('contribution.whatMissing') }),
          from: partialDate(t('college.dateWrong')),
          until: partialDate(t('college.dateWrong')),
          askedOn: day({
            missing: t('college.dayMissing'),
            wrong: t('college.dateWrong'),
            rule: (on) => on > today() && t('college.dayAhead'),
          }),
          sourceText: textOrNull({ max: 200, reference: true }),
          openness: choice(opennesses),
        })
        .check(
          across('sourceText', ({ sourceText }) => !contribution && !sourceText && t('college.sourceMissing')),
          across('until', ({ from, until }) => {
            const [begin, end] = [partialDateOf(from), partialDateOf(until)];
            return begin && end && end.happenedOn < begin.happenedOn && t('contribution.untilBefore');
          }),
        ),
    record: contribution,
    valuesOf: (row) => ({
      portfolio: row?.portfolio ?? '',
      holder: row?.holderId ?? '',
      holderName: row && !row.holderId ? (row.holderName ?? '') : '',
      what: row?.what ?? '',
      from: datePartsFrom(row?.fromOn ?? null, row?.fromPrecision ?? null),
      until: datePartsFrom(row?.untilOn ?? null, row?.untilPrecision ?? null),
      askedOn: today(),
      sourceText: '',
      openness: row?.openness ?? 'MUNICIPALITY',
    }),
    send: ({ holder, holderName, from, until, askedOn, sourceText, ...same }, version) =>
      save({
        variables: {
          input: {
            ...same,
            id: contribution?.id ?? null,
            version,
            holderId: holder || null,
            holderName: holder ? null : holderName,
            from: partialDayOf(from),
            until: partialDayOf(until),
            ...(contribution ? {} : { askedOn, sourceText }),
          },
        },
      }),
    refetch,
    done: t('contribution.saved'),
    onSaved: onClose,
    sentAs: { holderId: 'holder' },
  });
  const isNamed = useWatch({ control: form.control, name: 'holder' }) === '';
  return (
    <FormDialog
      form={form}
      title={t(contribution ? 'contribution.changeTitle' : 'contribution.addTitle')}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="portfolio"
        label={t('contribution.portfolio')}
        description={t('contribution.portfolioHelp')}
        max={120}
      />
      {offered.length > 0 && (
        <SelectField
          form={form}
          name="holder"
          label={t('contribution.holder')}
          description={t('contribution.holderHelp')}
          placeholder={t('contribution.holderOther')}
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      {isNamed && <TextField form={form} name="holderName" label={t('contribution.holderName')} max={120} optional />}
      <TextField form={form} name="what" label={t('contribution.what')} lines={3} max={300} />
      <PartialDateField form={form} name="from" label={t('contribution.from')} description={t('college.dateHelp')} />
      <PartialDateField form={form} name="until" label={t('contribution.until')} description={t('college.dateHelp')} />
      {!contribution && (
        <>
          <DateField form={form} name="askedOn" label={t('contribution.asked')} />
          <TextField
            form={form}
            name="sourceText"
            label={t('college.sourceLabel')}
            description={t('college.sourceHelp')}
            max={200}
          />
        </>
      )}
      <OpennessField form={form} name="openness" />
    </FormDialog>
  );
}

/** An answer, or what became of it: since when and on whose word. An alderman's own word is the source. */
export function MoveContributionDialog({
  contribution,
  move,
  onClose,
}: {
  contribution: ContributionPartsFragment;
  move: Move;
  onClose: () => void;
}) {
  const t = useText();
  const session = useSession();
  const isOwn = contribution.holderId !== null && contribution.holderId === session?.person.id;
  const isDeclined = move === 'decline';
  const [send] = useMutation(MoveContributionDocument);
  const form = useSave({
    schema: () =>
      z.object({
        on: day({
          missing: t('college.dayMissing'),
          wrong: t('college.dateWrong'),
          rule: (on) => on > today() && t('college.dayAhead'),
        }),
        sourceText: isOwn
          ? textOrNull({ max: 200, reference: true })
          : text({ max: 200, reference: true, missing: t('college.sourceMissing') }),
        reason: isDeclined
          ? text({ max: 300, lines: true, missing: t('contribution.reasonMissing') })
          : textOrNull({ max: 300, lines: true }),
      }),
    record: contribution,
    valuesOf: () => ({ on: today(), sourceText: '', reason: '' }),
    now: ({ status }) => contributionStatuses[status],
    send: (said, version) => send({ variables: { input: { ...said, id: contribution.id, version, move } } }),
    refetch,
    done: t('contribution.moved'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('contribution.moveTitle', {
        portfolio: contribution.portfolio,
        move: t(`contribution.move.${move}`).toLowerCase(),
      })}
      onClose={onClose}
    >
      <DateField form={form} name="on" label={t('contribution.on')} />
      {isDeclined && <TextField form={form} name="reason" label={t('contribution.reason')} lines={3} max={300} />}
      {isOwn ? (
        <Paragraph>{t('contribution.own')}</Paragraph>
      ) : (
        <TextField
          form={form}
          name="sourceText"
          label={t('college.sourceLabel')}
          description={t('college.sourceHelp')}
          max={200}
        />
      )}
    </FormDialog>
  );
}
