import { useMutation } from '@apollo/client/react';
import { counted } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { DateField, SelectField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { chosen, day, text, textOrNull, webAddressOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { dutchClock, momentOf } from '../../shared/times.js';
import {
  ChangeMeetingDocument,
  MeetingDocument,
  MeetingsDocument,
  PlanMeetingDocument,
  type MeetingFragment,
} from './meetings.generated.js';

const lengths = [30, 45, 60, 75, 90, 105, 120, 150, 180, 240];

/** What a new meeting begins with: of its series, and the day that its rhythm proposes. */
export type Proposal = {
  seriesId: string | null;
  title: string;
  day: string;
  time: string;
  minutes: number;
  place: string;
};

/** Plans a meeting, or changes when, where and how it is called. */
export function MeetingDialog({
  meeting,
  proposal,
  onSaved,
  onClose,
}: {
  meeting: MeetingFragment | null;
  proposal?: Proposal;
  onSaved?: (id: string) => void;
  onClose: () => void;
}) {
  const t = useText();
  const [plan] = useMutation(PlanMeetingDocument);
  const [change] = useMutation(ChangeMeetingDocument);
  const form = useSave({
    schema: () =>
      z.object({
        title: text({ max: 120, min: 3, missing: t('meeting.titleMissing') }),
        day: day({ missing: t('meeting.dayMissing'), wrong: t('meeting.dayWrong') }),
        time: chosen(t('meeting.timeMissing')),
        minutes: z.string(),
        place: textOrNull({ max: 200 }),
        onlineAddress: webAddressOrNull(t('meeting.onlineWrong')),
      }),
    record: meeting,
    isProposal: meeting === null,
    valuesOf: (row) => {
      const clock = row && dutchClock(row.startsAt);
      return {
        title: row?.title ?? proposal?.title ?? '',
        day: (clock?.day ?? proposal?.day ?? '') as string | null,
        time: clock?.time ?? proposal?.time ?? '10:00',
        minutes: String(row?.minutes ?? proposal?.minutes ?? 90),
        place: row?.place ?? proposal?.place ?? '',
        onlineAddress: row?.onlineAddress ?? '',
      };
    },
    send: async ({ day: on, time, minutes, ...values }, version) => {
      const input = { ...values, startsAt: momentOf(on, time), minutes: Number(minutes) };
      if (meeting) {
        await change({ variables: { input: { ...input, id: meeting.id, version: version! } } });
        return meeting.id;
      }
      const { data } = await plan({ variables: { input: { ...input, seriesId: proposal?.seriesId ?? null } } });
      return data!.planMeeting.id;
    },
    refetch: [MeetingsDocument, MeetingDocument],
    done: t(meeting ? 'meeting.changed' : 'meeting.planned'),
    onSaved: (id) => {
      onClose();
      onSaved?.(id);
    },
    sentAs: { startsAt: 'day' },
  });
  const known = Number(form.getValues('minutes'));
  return (
    <FormDialog
      form={form}
      title={t(meeting ? 'meeting.changeTitle' : 'meetings.plan')}
      submit={t(meeting ? 'common.save' : 'meeting.planDo')}
      onClose={onClose}
    >
      <TextField form={form} name="title" label={t('meeting.name')} max={120} />
      <DateField form={form} name="day" label={t('meeting.day')} />
      <div className="bl-meeting-times">
        <TextField form={form} name="time" label={t('meeting.time')} type="time" width="short" />
        <SelectField
          form={form}
          name="minutes"
          label={t('meeting.length')}
          options={[...new Set([...lengths, known])]
            .sort((one, other) => one - other)
            .map((minutes) => ({ value: String(minutes), label: counted(minutes, 'minuut', 'minuten') }))}
        />
      </div>
      <TextField form={form} name="place" label={t('meeting.place')} max={200} optional />
      <TextField
        form={form}
        name="onlineAddress"
        label={t('meeting.online')}
        description={t('meeting.onlineHelp')}
        max={500}
        optional
      />
    </FormDialog>
  );
}
