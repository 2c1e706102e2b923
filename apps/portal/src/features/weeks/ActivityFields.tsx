import { counted, targetGroupCodes, targetGroups } from '@bloemen/vocabulary';
import { longDate } from '../../shared/formats.js';
import { ChecksField, DateField, SelectField, TextField } from '../../shared/forms/fields.js';
import type { Saving } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { lengths, type ActivityAnswers } from './activity-values.js';

const lengthWords = (minutes: number): string =>
  minutes % 60 === 0 ? `${minutes / 60} uur` : counted(minutes, 'minuut', 'minuten');

/** The questions about an activity, the same signed in and by the link for partners. */
export function ActivityFields<Values extends ActivityAnswers>({
  form: given,
  week,
}: {
  form: Saving<Values>;
  week: { firstOn: string; lastOn: string };
}) {
  const t = useText();
  const form = given as unknown as Saving<ActivityAnswers>;
  const minutes = Number(form.getValues('minutes'));
  return (
    <>
      <TextField form={form} name="title" label={t('activity.title')} max={120} />
      <TextField
        form={form}
        name="what"
        label={t('activity.what')}
        description={t('activity.whatHelp')}
        lines={4}
        max={1_000}
      />
      <DateField
        form={form}
        name="day"
        label={t('activity.day')}
        description={t('activity.dayHelp', { from: longDate(week.firstOn), until: longDate(week.lastOn) })}
      />
      <div className="bl-week-times">
        <TextField form={form} name="time" label={t('activity.time')} type="time" width="short" />
        <SelectField
          form={form}
          name="minutes"
          label={t('activity.length')}
          options={[...new Set([...lengths, minutes])]
            .sort((one, other) => one - other)
            .map((value) => ({ value: String(value), label: lengthWords(value) }))}
        />
      </div>
      <TextField form={form} name="place" label={t('activity.place')} max={200} />
      <ChecksField
        form={form}
        name="targetGroups"
        label={t('activity.groups')}
        description={t('activity.groupsHelp')}
        options={targetGroupCodes.map((value) => ({ value, label: targetGroups[value] }))}
      />
      <TextField
        form={form}
        name="cost"
        label={t('activity.cost')}
        description={t('activity.costHelp')}
        max={120}
        optional
      />
      <TextField form={form} name="howToJoin" label={t('activity.howToJoin')} lines={2} max={500} optional />
      <TextField
        form={form}
        name="contact"
        label={t('activity.contact')}
        description={t('activity.contactHelp')}
        max={200}
        optional
      />
    </>
  );
}
