import { useMutation } from '@apollo/client/react';
import { datePrecisions, meetingRhythmCodes, meetingRhythms } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { DateField, RadioField, SelectField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choice, choiceOrNull, day, dayOrNull, text, textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { MeetingsDocument, SaveMeetingSeriesDocument, type MeetingSeriesFragment } from './meetings.generated.js';
import { PointsField, pointRules, pointsOf } from './PointsField.js';

const lengths = [30, 45, 60, 75, 90, 105, 120, 150, 180, 240];

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
        points: pointRules(t),
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
      points: pointsOf(row?.fixedPoints ?? []),
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
            fixedPoints: points.map(({ minutes: length, ...point }) => ({
              ...point,
              minutes: length.trim() === '' ? null : Number(length),
            })),
          },
        },
      }),
    refetch: [MeetingsDocument],
    done: t('series.saved'),
    onSaved: onClose,
    sentAs: { fixedPoints: 'points' },
  });
  return (
    <FormDialog form={form} title={t(series ? 'series.changeTitle' : 'series.addTitle')} onClose={onClose}>
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
      <PointsField form={form} />
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
