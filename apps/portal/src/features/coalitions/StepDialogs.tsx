import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { membershipStateNames, membershipStates, sectors } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { today } from '../../shared/formats.js';
import { CheckField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choice, choiceOrNull, text, textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText, type Say } from '../../shared/i18n.js';
import {
  ChangeMembershipDocument,
  CoalitionMemberDocument,
  CoalitionPageDocument,
  CorrectMembershipDocument,
  LeaveCoalitionDocument,
  type MemberDetailFragment,
} from './coalition.generated.js';
import { dated, DatedFields, datedRules, SectorField, StateField } from './DatedFields.js';
import { sinceText } from './words.js';

type Props = { member: MemberDetailFragment; onClose: () => void };

const refetch = [CoalitionMemberDocument, CoalitionPageDocument];
const nowText = (t: Say, { state, ...since }: MemberDetailFragment['periods'][number]) =>
  `${membershipStateNames[state]}, ${t('member.fromNow', { from: sinceText(t, since) })}`;

/** The next step: the period that holds now ends, the new one begins. */
export function ChangeDialog({ member: { organisationId, name, periods, nextStates }, onClose }: Props) {
  const t = useText();
  const [change] = useMutation(ChangeMembershipDocument);
  const form = useSave({
    schema: () =>
      z.object({
        state: choice(membershipStates, t('field.stateMissing')),
        ...datedRules(t),
        source: textOrNull({ max: 300 }),
      }),
    record: periods[0]!,
    valuesOf: () => ({ state: '', ...dated(today()), source: '' }),
    now: (period) => nowText(t, period),
    send: (step, version) => change({ variables: { input: { organisationId, version, ...step } } }),
    refetch,
    done: t('member.changed'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('member.changeTitle', { name })} onClose={onClose}>
      <StateField form={form} name="state" states={nextStates.filter((state) => state !== 'LEFT')} />
      <DatedFields form={form} />
      <TextField
        form={form}
        name="source"
        label={t('field.source')}
        description={t('field.sourceHelp')}
        max={300}
        optional
      />
    </FormDialog>
  );
}

/** Leaving asks for a reason and keeps the history. */
export function LeaveDialog({ member: { organisationId, name, periods }, onClose }: Props) {
  const t = useText();
  const [leave] = useMutation(LeaveCoalitionDocument);
  const form = useSave({
    schema: () =>
      z.object({
        ...datedRules(t),
        reason: text({ max: 500, lines: true, missing: t('member.leaveReasonMissing') }),
      }),
    record: periods[0]!,
    valuesOf: () => ({ ...dated(today()), reason: '' }),
    now: (period) => nowText(t, period),
    send: ({ fromOn, fromPrecision, reason }, version) =>
      leave({
        variables: { input: { organisationId, version, leftOn: fromOn, leftPrecision: fromPrecision, reason } },
      }),
    refetch,
    done: t('member.left', { name }),
    onSaved: onClose,
    sentAs: { leftOn: 'fromOn', leftPrecision: 'fromPrecision' },
  });
  return (
    <FormDialog form={form} title={t('member.leaveTitle', { name })} submit={t('member.leave')} onClose={onClose}>
      <Paragraph>{t('member.leaveIntro')}</Paragraph>
      <DatedFields form={form} legend={t('member.leaveWhen')} />
      <TextField form={form} name="reason" label={t('member.leaveReason')} lines={3} max={500} />
    </FormDialog>
  );
}

/** Puts right one period that was recorded wrongly. */
export function CorrectDialog({ member, periodId, onClose }: Props & { periodId: string }) {
  const t = useText();
  const [correct] = useMutation(CorrectMembershipDocument);
  const form = useSave({
    schema: () =>
      z.object({
        sector: choiceOrNull(sectors),
        ...datedRules(t),
        fromAtLatest: z.boolean(),
        source: textOrNull({ max: 300 }),
      }),
    record: member.periods.find((one) => one.id === periodId)!,
    valuesOf: ({ sector, fromOn, fromPrecision, fromAtLatest, source }) => ({
      sector: sector ?? '',
      ...dated(fromOn, fromPrecision),
      fromAtLatest,
      source: source ?? '',
    }),
    send: (period, version) => correct({ variables: { input: { periodId, version, ...period } } }),
    refetch,
    done: t('member.corrected'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('member.correctTitle')} onClose={onClose}>
      <Paragraph>{t('member.correctIntro')}</Paragraph>
      <SectorField form={form} name="sector" />
      <DatedFields form={form} />
      <CheckField form={form} name="fromAtLatest" label={t('field.atLatest')} />
      <TextField
        form={form}
        name="source"
        label={t('field.source')}
        description={t('field.sourceHelp')}
        max={300}
        optional
      />
    </FormDialog>
  );
}
