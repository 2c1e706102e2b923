import { useMutation, useQuery } from '@apollo/client/react';
import { Alert } from '@bloemen/ui';
import { deliveryKinds, motionStatuses } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { ChecksField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import {
  DeliveryChoicesDocument,
  MotionDocument,
  MotionsDocument,
  TraceMotionRequestDocument,
  type MotionPartsFragment,
} from './motions.generated.js';

const whole = ['PLAN', 'COALITION', 'MEMBERSHIP'] as const;

/** What delivers one request: things of the whole municipality, points of decisions, activities. */
export function TraceDialog({
  motion,
  requestId,
  onClose,
}: {
  motion: MotionPartsFragment;
  requestId: string;
  onClose: () => void;
}) {
  const t = useText();
  const { data, loading } = useQuery(DeliveryChoicesDocument, { fetchPolicy: 'cache-and-network' });
  const [trace] = useMutation(TraceMotionRequestDocument);
  const choices = data?.deliveryChoices;
  const form = useSave({
    schema: () =>
      z.object({ whole: z.array(z.enum(whole)), points: z.array(z.string()), activities: z.array(z.string()) }),
    record: motion,
    valuesOf: ({ requests }) => {
      const deliveries = requests.find(({ id }) => id === requestId)?.deliveries ?? [];
      return {
        whole: whole.filter((kind) => deliveries.some((one) => one.kind === kind)),
        points: deliveries.flatMap(({ pointId }) => pointId ?? []),
        activities: deliveries.flatMap(({ activityId }) => activityId ?? []),
      };
    },
    now: ({ status }) => motionStatuses[status],
    send: ({ whole: kinds, points, activities }, version) =>
      trace({
        variables: {
          input: {
            id: requestId,
            version,
            deliveries: [
              ...kinds.map((kind) => ({ kind })),
              ...points.map((pointId) => ({ kind: 'DECISION_POINT' as const, pointId })),
              ...activities.map((activityId) => ({ kind: 'ACTIVITY' as const, activityId })),
            ],
          },
        },
      }),
    refetch: [MotionDocument, MotionsDocument],
    done: t('motion.traced'),
    onSaved: onClose,
  });
  const optionsOf = (named: readonly { id: string; name: string }[] = []) =>
    named.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormDialog form={form} title={t('motion.traceTitle')} onClose={onClose}>
      <p className="nl-paragraph">{motion.requests.find(({ id }) => id === requestId)?.body}</p>
      <ChecksField
        form={form}
        name="whole"
        label={t('motion.traceWhole')}
        options={whole.map((value) => ({ value, label: deliveryKinds[value] }))}
      />
      {(choices?.points.length ?? 0) > 0 && (
        <ChecksField form={form} name="points" label={t('motion.tracePoints')} options={optionsOf(choices?.points)} />
      )}
      {(choices?.activities.length ?? 0) > 0 && (
        <ChecksField
          form={form}
          name="activities"
          label={t('motion.traceActivities')}
          options={optionsOf(choices?.activities)}
        />
      )}
      {!loading && choices?.points.length === 0 && <Alert kind="info">{t('motion.noPoints')}</Alert>}
    </FormDialog>
  );
}
