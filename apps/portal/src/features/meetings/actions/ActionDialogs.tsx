import { useMutation } from '@apollo/client/react';
import { z } from 'zod/mini';
import {
  CoalitionActionDocument,
  CoalitionActionsDocument,
  MoveCoalitionActionDocument,
  ProposeActionDayDocument,
  SettleActionDayDocument,
  type ActionPartsFragment,
} from './actions.generated.js';
import { actionStatuses } from '@bloemen/vocabulary';
import { longDate, today } from '../../../shared/formats.js';
import { DateField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { day, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';

const refetch = [CoalitionActionsDocument, CoalitionActionDocument];
type Asked = { action: ActionPartsFragment; onClose: () => void };

/** Asks for help, or stops: both say more than a status. */
export function MoveDialog({ action, to, onClose }: Asked & { to: 'NEEDS_HELP' | 'STOPPED' }) {
  const t = useText();
  const [move] = useMutation(MoveCoalitionActionDocument);
  const form = useSave({
    schema: () => z.object({ remark: text({ max: 500, lines: true, missing: t(`action.remarkMissing.${to}`) }) }),
    record: action,
    valuesOf: () => ({ remark: '' }),
    now: ({ status }) => t('action.now', { status: actionStatuses[status] }),
    send: ({ remark }, version) => move({ variables: { input: { id: action.id, version, status: to, remark } } }),
    refetch,
    done: t('action.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t(`action.move.${to}`)} submit={t('action.save')} onClose={onClose}>
      <p className="nl-paragraph">{action.what}</p>
      <TextField
        form={form}
        name="remark"
        label={t(`action.remark.${to}`)}
        description={t(`action.remarkHelp.${to}`)}
        lines={4}
        max={500}
      />
    </FormDialog>
  );
}

/** Asks the coordinator for another day. */
export function DayDialog({ action, onClose }: Asked) {
  const t = useText();
  const [propose] = useMutation(ProposeActionDayDocument);
  const form = useSave({
    schema: () =>
      z.object({
        dueOn: day({
          missing: t('action.dayMissing'),
          wrong: t('action.dayWrong'),
          rule: (on) => on < today() && t('action.dayAhead'),
        }),
        remark: textOrNull({ max: 500, lines: true }),
      }),
    record: action,
    valuesOf: () => ({ dueOn: '', remark: '' }),
    now: ({ status }) => t('action.now', { status: actionStatuses[status] }),
    send: (values, version) => propose({ variables: { input: { id: action.id, version, ...values } } }),
    refetch,
    done: t('action.dayAsked'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('action.otherDay')} submit={t('action.askDay')} onClose={onClose}>
      <p className="nl-paragraph">{action.what}</p>
      <DateField form={form} name="dueOn" label={t('action.newDay')} description={t('action.newDayHelp')} />
      <TextField form={form} name="remark" label={t('action.why')} lines={3} max={500} optional />
    </FormDialog>
  );
}

/** Says yes or no to the day that was asked for; the owner gets the answer by mail. */
export function SettleDayDialog({ action, isAccepted, onClose }: Asked & { isAccepted: boolean }) {
  const t = useText();
  const [settle] = useMutation(SettleActionDayDocument);
  const form = useSave({
    schema: () => z.object({ remark: textOrNull({ max: 500, lines: true }) }),
    record: action,
    valuesOf: () => ({ remark: '' }),
    now: ({ status }) => t('action.now', { status: actionStatuses[status] }),
    send: ({ remark }, version) => settle({ variables: { input: { id: action.id, version, isAccepted, remark } } }),
    refetch,
    done: t('action.saved'),
    onSaved: onClose,
  });
  const date = action.proposedDueOn ? longDate(action.proposedDueOn) : '';
  return (
    <FormDialog
      form={form}
      title={t(isAccepted ? 'action.acceptTitle' : 'action.refuseTitle', { date })}
      submit={t(isAccepted ? 'action.accept' : 'action.refuse')}
      onClose={onClose}
    >
      <p className="nl-paragraph">{action.what}</p>
      <TextField
        form={form}
        name="remark"
        label={t('action.settleRemark')}
        description={t('action.settleRemarkHelp')}
        lines={3}
        max={500}
        optional
      />
    </FormDialog>
  );
}
