import type { DocumentNode } from '@apollo/client';
import { z } from 'zod/mini';
import { DateField, TextField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { across, chosen, day, dayOrNull, refusing, text, textPerLine } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import type { PlanSigningEventInput } from '../../shared/schema.generated.js';
import type { EveningFragment } from './evenings.generated.js';
import { InvitedField } from './InvitedField.js';
import { dutchClock, momentOf } from '../../shared/times.js';

const blank = {
  title: '',
  day: '' as string | null,
  from: '19:30',
  until: '22:00',
  lastDay: '' as string | null,
  place: '',
  organisers: '',
  milestones: '',
  cbsCodes: [] as string[],
};

function valuesOf({
  title,
  startsAt,
  endsAt,
  place,
  organisers,
  milestones,
  municipalities,
}: EveningFragment): typeof blank {
  const [start, end] = [dutchClock(startsAt), dutchClock(endsAt)];
  return {
    title,
    day: start.day,
    from: start.time,
    until: end.time,
    lastDay: end.day === start.day ? '' : end.day,
    place,
    organisers: organisers.join('\n'),
    milestones: milestones.join(', '),
    cbsCodes: municipalities.map(({ cbsCode }) => cbsCode),
  };
}

type When = { day: string | null; lastDay: string | null; until: string };
const endOf = ({ day, lastDay, until }: When) => momentOf(lastDay || day!, until);

const numbersOf = (text: string) =>
  text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
const areMilestones = (numbers: readonly number[]) =>
  numbers.length <= 10 && numbers.every((value) => Number.isInteger(value) && value >= 1 && value <= 400);

/** When, where, by whom and for which municipalities. */
export function EveningForm<Answer>({
  evening,
  send,
  refetch,
  done,
  onSaved,
  onCancel,
}: {
  evening: EveningFragment | null;
  send: (input: PlanSigningEventInput, version: number | null) => Promise<Answer>;
  refetch: DocumentNode[];
  done: string;
  onSaved: (answer: Answer) => unknown;
  onCancel: () => void;
}) {
  const t = useText();
  const form = useSave({
    schema: () =>
      z
        .object({
          title: text({ max: 120, min: 3, missing: t('evenings.nameMissing') }),
          day: day({ missing: t('evenings.dayMissing'), wrong: t('evenings.dayWrong') }),
          from: chosen(t('evenings.timeMissing')),
          until: chosen(t('evenings.timeMissing')),
          lastDay: dayOrNull({ wrong: t('evenings.dayWrong') }),
          place: text({ max: 120, min: 2, missing: t('evenings.placeMissing') }),
          organisers: textPerLine({
            max: 80,
            rule: (names) =>
              (names.length < 1 || names.length > 10 || names.some((name) => name.length > 80)) &&
              t('evenings.organisersWrong'),
          }),
          milestones: z
            .string()
            .check(refusing((typed) => !areMilestones(numbersOf(typed)) && t('evenings.milestonesWrong'))),
          cbsCodes: z.array(z.string()).check(refusing((codes) => codes.length === 0 && t('evenings.invitedMissing'))),
        })
        .check(
          across(
            'until',
            (when) =>
              when.day &&
              when.from &&
              when.until &&
              endOf(when) <= momentOf(when.day, when.from) &&
              t('evenings.untilWrong'),
          ),
        ),
    record: evening,
    valuesOf: (row) => (row ? valuesOf(row) : blank),
    send: ({ title, day, from, until, lastDay, place, organisers, milestones, cbsCodes }, version) =>
      send(
        {
          title,
          place,
          startsAt: momentOf(day, from),
          endsAt: endOf({ day, lastDay, until }),
          organisers,
          milestones: [...new Set(numbersOf(milestones))].sort((one, other) => one - other),
          cbsCodes,
        },
        version,
      ),
    refetch,
    done,
    onSaved,
    sentAs: { startsAt: 'day', endsAt: 'until' },
  });
  return (
    <PageForm form={form} submit={t('common.save')} cancel={onCancel}>
      <TextField form={form} name="title" label={t('evenings.name')} max={120} />
      <div className="bl-evening-times">
        <DateField form={form} name="day" label={t('evenings.day')} />
        <TextField form={form} name="from" label={t('evenings.from')} type="time" width="short" />
        <TextField form={form} name="until" label={t('evenings.until')} type="time" width="short" />
      </div>
      <DateField form={form} name="lastDay" label={t('evenings.lastDay')} description={t('evenings.lastDayHelp')} />
      <TextField form={form} name="place" label={t('evenings.place')} description={t('evenings.placeHelp')} max={120} />
      <TextField
        form={form}
        name="organisers"
        label={t('evenings.organisers')}
        description={t('evenings.organisersHelp')}
        lines={3}
        max={900}
      />
      <TextField
        form={form}
        name="milestones"
        label={t('evenings.milestones')}
        description={t('evenings.milestonesHelp')}
        width="medium"
        max={60}
        optional
      />
      <InvitedField form={form} name="cbsCodes" />
    </PageForm>
  );
}
