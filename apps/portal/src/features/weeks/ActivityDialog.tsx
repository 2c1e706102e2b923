import { useMutation } from '@apollo/client/react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { SelectField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { across, textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { activityRules, answersOf, sentOf } from './activity-values.js';
import { ActivityFields } from './ActivityFields.js';
import {
  SaveWeekActivityDocument,
  WeekDocument,
  type WeekActivityFragment,
  type WeekFragment,
} from './weeks.generated.js';

const OTHER = 'other';

/** An activity of the week: in the calendar at once for who prepares the week, a proposal for a partner. */
export function ActivityDialog({
  week,
  activity,
  onClose,
}: {
  week: WeekFragment;
  activity: WeekActivityFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveWeekActivityDocument);
  const writes = week.viewerCan.prepare;
  const known = week.organisations;
  const form = useSave({
    schema: () =>
      z
        .object({
          organisation: z.string(),
          organisationName: textOrNull({ max: 120 }),
          ...activityRules(t),
        })
        .check(
          across(
            'organisationName',
            ({ organisation, organisationName }) =>
              writes && organisation === OTHER && !organisationName && t('activity.organisationMissing'),
          ),
          across('organisation', ({ organisation }) => writes && !organisation && t('activity.organisationMissing')),
        ),
    record: activity,
    isProposal: activity === null,
    valuesOf: (row) => ({
      organisation: row ? (row.organisationId ?? OTHER) : known.length === 0 ? OTHER : '',
      organisationName: row && !row.organisationId ? row.organisation : '',
      ...answersOf(row, week.firstOn),
    }),
    send: ({ organisation, organisationName, ...values }, version) =>
      save({
        variables: {
          input: {
            ...sentOf(values),
            id: activity?.id ?? null,
            version,
            year: week.year,
            organisationId: writes && organisation !== OTHER ? organisation : null,
            organisationName: writes && organisation === OTHER ? organisationName : null,
          },
        },
      }),
    refetch: [WeekDocument],
    done: t(writes || activity ? 'activity.saved' : 'activity.proposed'),
    onSaved: onClose,
    sentAs: { startsAt: 'day' },
  });
  const title = activity ? 'activity.changeTitle' : writes ? 'activity.add' : 'activity.propose';
  // What was chosen may have left the coalition since.
  const chosen = activity?.organisationId;
  const options = [
    ...known.map(({ organisationId, name }) => ({ value: organisationId, label: name })),
    ...(chosen && !known.some(({ organisationId }) => organisationId === chosen)
      ? [{ value: chosen, label: activity.organisation }]
      : []),
    { value: OTHER, label: t('activity.other') },
  ];
  const isOther = useWatch({ control: form.control, name: 'organisation' }) === OTHER;
  return (
    <FormDialog form={form} title={t(title)} submit={t(activity || writes ? 'common.save' : title)} onClose={onClose}>
      {writes && (
        <>
          <SelectField form={form} name="organisation" label={t('activity.organisation')} options={options} />
          {isOther && (
            <TextField form={form} name="organisationName" label={t('activity.organisationName')} max={120} />
          )}
        </>
      )}
      <ActivityFields form={form} week={week} />
    </FormDialog>
  );
}
