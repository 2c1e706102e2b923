import { useMutation } from '@apollo/client/react';
import { agendaKindCodes, agendaKinds, datePrecisions, meetingRhythmCodes, meetingRhythms } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { DateField, RadioField, SelectField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choice, choiceOrNull, day, dayOrNull, text, textOrNull, textPerLine } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { MeetingsDocument, SaveMeetingSeriesDocument, type MeetingSeriesFragment } from './meetings.generated.js';

const lengths = [30, 45, 60, 75, 90, 105, 120, 150, 180, 240];

/** `Opening; 5; Ter informatie`: a point as one line. */
const lineOf = ({ title, minutes, kind }: MeetingSeriesFragment['fixedPoints'][number]): string =>
  [title, minutes ?? '', agendaKinds[kind]].join('; ');

/** What such a line says; undefined when it does not say a kind or a number of minutes that exists. */
export function pointIn(line: string) {
  const [title = '', minutes = '', kind = ''] = line.split(';').map((part) => part.trim());
  const code =
    kind === '' ? 'DISCUSS' : agendaKindCodes.find((one) => agendaKinds[one].toLowerCase() === kind.toLowerCase());
  const length = minutes === '' ? null : Number(minutes);
  const isRight =
    title.length >= 3 && code && (length === null || (Number.isInteger(length) && length >= 1 && length <= 600));
  return isRight ? { title, kind: code, minutes: length } : undefined;
}

/** How often the coalition meets, since when, and with what an agenda begins. */
export function SeriesDialog({ series, onClose }: { series: MeetingSeriesFragment | null; onClose: () => void }) {
  const t = useText();
  const [save] = useMutation(SaveMeetingSeriesDocument);
  const form = useSave({
    schema: () =>
      z.object({
        name: text({ max: 120, min: 3, missing: t('meeting.titleMissing') }),
        rhythm: choice(meetingRhythmCodes, t('series.rhythmMissing')),
        startedOn: day({ missing: t('series.startedMissing'), wrong: t('meeting.dayWrong') }),
        startedPrecision: choice(datePrecisions),
        place: textOrNull({ max: 200 }),
        minutes: choiceOrNull(lengths.map(String)),
        source: textOrNull({ max: 300 }),
        points: textPerLine({
          max: 160,
          rule: (lines) =>
            (lines.length > 20 || lines.some((line) => pointIn(line) === undefined)) && t('series.pointsWrong'),
        }),
        endedOn: dayOrNull({ wrong: t('meeting.dayWrong') }),
      }),
    record: series,
    valuesOf: (row) => ({
      name: row?.name ?? t('series.usualName'),
      rhythm: row?.rhythm ?? '',
      startedOn: (row?.startedOn ?? '') as string | null,
      startedPrecision: row?.startedPrecision ?? 'DAY',
      place: row?.place ?? '',
      minutes: row?.minutes ? String(row.minutes) : '',
      source: row?.source ?? '',
      points: (row?.fixedPoints ?? []).map(lineOf).join('\n'),
      endedOn: (row?.endedOn ?? '') as string | null,
    }),
    send: ({ minutes, points, ...values }, version) =>
      save({
        variables: {
          input: {
            ...values,
            id: series?.id ?? null,
            version,
            minutes: minutes === null ? null : Number(minutes),
            fixedPoints: points.map((line) => pointIn(line)!),
          },
        },
      }),
    refetch: [MeetingsDocument],
    done: t('series.saved'),
    onSaved: onClose,
    sentAs: { fixedPoints: 'points' },
  });
  return (
    <FormDialog form={form} title={t(series ? 'series.change' : 'series.add')} onClose={onClose}>
      <TextField form={form} name="name" label={t('series.name')} max={120} />
      <SelectField
        form={form}
        name="rhythm"
        label={t('series.rhythm')}
        placeholder={t('series.choose')}
        options={meetingRhythmCodes.map((value) => ({ value, label: meetingRhythms[value] }))}
      />
      <DateField form={form} name="startedOn" label={t('series.started')} description={t('series.startedHelp')} />
      <RadioField
        form={form}
        name="startedPrecision"
        label={t('series.precision')}
        options={datePrecisions.map((value) => ({ value, label: t(`series.precision.${value}`) }))}
      />
      <TextField form={form} name="place" label={t('series.place')} max={200} optional />
      <SelectField
        form={form}
        name="minutes"
        label={t('meeting.length')}
        optional
        placeholder={t('series.unknown')}
        options={lengths.map((minutes) => ({
          value: String(minutes),
          label: t('agenda.minutes', { count: minutes }),
        }))}
      />
      <TextField
        form={form}
        name="points"
        label={t('series.points')}
        description={t('series.pointsHelp')}
        lines={4}
        max={3_000}
        optional
      />
      <TextField
        form={form}
        name="source"
        label={t('series.source')}
        description={t('series.sourceHelp')}
        max={300}
        optional
      />
      {series && <DateField form={form} name="endedOn" label={t('series.ended')} description={t('series.endedHelp')} />}
    </FormDialog>
  );
}
