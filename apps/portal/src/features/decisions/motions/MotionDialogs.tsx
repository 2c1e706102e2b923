import { useMutation } from '@apollo/client/react';
import { Alert, Dialog, Button } from '@bloemen/ui';
import { motionStatuses } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { DateField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { chosen, day, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { RemoveDialog } from '../../../shared/forms/RemoveDialog.js';
import { useText } from '../../../shared/i18n.js';
import {
  MotionDocument,
  MotionsDocument,
  MoveMotionDocument,
  RemoveMotionDocument,
  type MotionPartsFragment,
} from './motions.generated.js';

const refetch = [MotionDocument, MotionsDocument];
type Props = { motion: MotionPartsFragment; onClose: () => void };

/** A motion is closed with what a committee found; without such an outcome the dialog says where it comes from. */
export function CloseMotionDialog({ views, ...props }: Props & { views: readonly { id: string; name: string }[] }) {
  const t = useText();
  if (views.length > 0) return <CloseForm views={views} {...props} />;
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={t('motion.closeTitle')}
      actions={<Button onClick={props.onClose}>{t('motion.understood')}</Button>}
    >
      <Alert kind="info" title={t('motion.noOutcome')}>
        {t('motion.noOutcomeText')}
      </Alert>
    </Dialog>
  );
}

function CloseForm({ motion, views, onClose }: Props & { views: readonly { id: string; name: string }[] }) {
  const t = useText();
  const [move] = useMutation(MoveMotionDocument);
  const form = useSave({
    schema: () =>
      z.object({
        viewId: chosen(t('motion.viewMissing')),
        on: day({
          missing: t('motion.dayMissing'),
          wrong: t('motion.dayWrong'),
          rule: (on) => (on > today() || on < motion.happenedOn) && t('motion.dayOutside'),
        }),
      }),
    record: motion,
    valuesOf: () => ({ viewId: views.length === 1 ? views[0]!.id : '', on: today() as string | null }),
    now: ({ status }) => motionStatuses[status],
    send: (said, version) => move({ variables: { input: { id: motion.id, version, move: 'close', ...said } } }),
    refetch,
    done: t('motion.closed'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('motion.closeTitle')} submit={t('motion.move.close')} onClose={onClose}>
      <RadioField
        form={form}
        name="viewId"
        label={t('motion.view')}
        options={views.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField form={form} name="on" label={t('motion.closedOn')} />
    </FormDialog>
  );
}

/** Why a motion was rejected or is open again. */
export function ReasonDialog({ motion, move, onClose }: Props & { move: 'reject' | 'reopen' }) {
  const t = useText();
  const [send] = useMutation(MoveMotionDocument);
  const form = useSave({
    schema: () =>
      z.object({
        reason:
          move === 'reopen'
            ? text({ max: 500, lines: true, missing: t('motion.reasonMissing') })
            : textOrNull({ max: 500, lines: true }),
      }),
    record: motion,
    valuesOf: () => ({ reason: '' }),
    now: ({ status }) => motionStatuses[status],
    send: ({ reason }, version) => send({ variables: { input: { id: motion.id, version, move, reason } } }),
    refetch,
    done: t('motion.moved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t(`motion.${move}Title`)} submit={t(`motion.move.${move}`)} onClose={onClose}>
      <TextField
        form={form}
        name="reason"
        label={t('motion.reason')}
        lines={3}
        max={500}
        optional={move === 'reject'}
      />
    </FormDialog>
  );
}

/** A motion that was recorded by mistake goes, and its fact with the reason. */
export function RemoveMotionDialog({ motion, onClose, onRemoved }: Props & { onRemoved: () => void }) {
  const t = useText();
  const [remove] = useMutation(RemoveMotionDocument);
  return (
    <RemoveDialog
      title={t('motion.removeTitle')}
      intro={t('motion.removeIntro')}
      now={motionStatuses[motion.status]}
      record={motion}
      send={(reason, version) => remove({ variables: { input: { id: motion.id, version, reason } } })}
      done={t('motion.removed')}
      refetch={[MotionsDocument]}
      onClose={onClose}
      onRemoved={onRemoved}
    />
  );
}
