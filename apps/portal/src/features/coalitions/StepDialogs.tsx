import { useMutation } from '@apollo/client/react';
import { Checkbox, FormField, Paragraph, Textarea, TextInput, useToast } from '@bloemen/ui';
import { membershipStateNames } from '@bloemen/vocabulary';
import { useForm, type Control } from 'react-hook-form';
import {
  ChangeMembershipDocument,
  CoalitionMemberDocument,
  CoalitionPageDocument,
  CorrectMembershipDocument,
  LeaveCoalitionDocument,
  type MemberDetailFragment,
} from './coalition.generated.js';
import type { MembershipState, Sector } from '../../shared/schema.generated.js';
import { today } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { DatedField, SectorChoice, StateChoice, type Dated } from './DatedFields.js';
import { FormDialog } from '../../shared/FormDialog.js';
import { SaveProblem } from '../../shared/SaveProblem.js';
import { sinceText, type Text } from './words.js';

type Props = { member: MemberDetailFragment; onClose: () => void };

const refetchQueries = [CoalitionMemberDocument, CoalitionPageDocument];
const nowText = (t: Text, { state, ...since }: MemberDetailFragment['periods'][number]) =>
  `${membershipStateNames[state]}, ${t('member.fromNow', { from: sinceText(t, since) })}`;

/** The next step: the period that holds now ends, the new one begins. */
export function ChangeDialog({ member, onClose }: Props) {
  const t = useText();
  const toast = useToast();
  const {
    control,
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm<Dated & { state: MembershipState | null; source: string }>({
    defaultValues: { state: null, fromOn: today(), fromPrecision: 'DAY', source: '' },
    shouldFocusError: false,
  });
  const [change, { loading, error }] = useMutation(ChangeMembershipDocument, { refetchQueries });
  const current = member.periods[0]!;
  const submit = handleSubmit(({ state, fromOn, fromPrecision, source }) =>
    change({
      variables: {
        input: {
          organisationId: member.organisationId,
          version: current.version,
          state: state!,
          fromOn: fromOn!,
          fromPrecision,
          source: source.trim() || null,
        },
      },
    }).then(
      () => {
        toast(t('member.changed'));
        onClose();
      },
      () => undefined,
    ),
  );
  return (
    <FormDialog
      title={t('member.changeTitle', { name: member.name })}
      busy={loading}
      attempt={submitCount}
      errors={[
        { fieldId: 'deelname', message: errors.state?.message },
        { fieldId: 'vanaf', message: errors.fromOn?.message },
      ]}
      problem={error && <SaveProblem error={error} refetch={refetchQueries} now={nowText(t, current)} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <StateChoice
        {...register('state', { required: t('field.stateMissing') })}
        id="deelname"
        states={member.nextStates.filter((state) => state !== 'LEFT')}
        error={errors.state?.message}
      />
      <DatedField control={control as unknown as Control<Dated>} id="vanaf" />
      <FormField label={t('field.source')} description={t('field.sourceHelp')} optional>
        <TextInput {...register('source')} maxLength={300} width="full" />
      </FormField>
    </FormDialog>
  );
}

/** Leaving asks for a reason and keeps the history. */
export function LeaveDialog({ member, onClose }: Props) {
  const t = useText();
  const toast = useToast();
  const {
    control,
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm<Dated & { reason: string }>({
    defaultValues: { fromOn: today(), fromPrecision: 'DAY', reason: '' },
    shouldFocusError: false,
  });
  const [leave, { loading, error }] = useMutation(LeaveCoalitionDocument, { refetchQueries });
  const current = member.periods[0]!;
  const submit = handleSubmit(({ fromOn, fromPrecision, reason }) =>
    leave({
      variables: {
        input: {
          organisationId: member.organisationId,
          version: current.version,
          leftOn: fromOn!,
          leftPrecision: fromPrecision,
          reason,
        },
      },
    }).then(
      () => {
        toast(t('member.left', { name: member.name }));
        onClose();
      },
      () => undefined,
    ),
  );
  return (
    <FormDialog
      title={t('member.leaveTitle', { name: member.name })}
      submit={t('member.leave')}
      busy={loading}
      attempt={submitCount}
      errors={[
        { fieldId: 'vanaf', message: errors.fromOn?.message },
        { fieldId: 'reden', message: errors.reason?.message },
      ]}
      problem={error && <SaveProblem error={error} refetch={refetchQueries} now={nowText(t, current)} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t('member.leaveIntro')}</Paragraph>
      <DatedField control={control as unknown as Control<Dated>} id="vanaf" legend={t('member.leaveWhen')} />
      <FormField id="reden" label={t('member.leaveReason')} error={errors.reason?.message}>
        <Textarea
          {...register('reason', { validate: (value) => value.trim() !== '' || t('member.leaveReasonMissing') })}
          maxLength={500}
          rows={3}
        />
      </FormField>
    </FormDialog>
  );
}

/** Puts right one period that was recorded wrongly. */
export function CorrectDialog({ member, periodId, onClose }: Props & { periodId: string }) {
  const t = useText();
  const toast = useToast();
  const period = member.periods.find((one) => one.id === periodId)!;
  const {
    control,
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm<Dated & { sector: Sector | ''; fromAtLatest: boolean; source: string }>({
    defaultValues: {
      sector: period.sector ?? '',
      fromOn: period.fromOn,
      fromPrecision: period.fromPrecision,
      fromAtLatest: period.fromAtLatest,
      source: period.source ?? '',
    },
    shouldFocusError: false,
  });
  const [correct, { loading, error }] = useMutation(CorrectMembershipDocument, { refetchQueries });
  const submit = handleSubmit(({ sector, fromOn, fromPrecision, fromAtLatest, source }) =>
    correct({
      variables: {
        input: {
          periodId,
          version: period.version,
          sector: sector || null,
          fromOn: fromOn!,
          fromPrecision,
          fromAtLatest,
          source: source.trim() || null,
        },
      },
    }).then(
      () => {
        toast(t('member.corrected'));
        onClose();
      },
      () => undefined,
    ),
  );
  return (
    <FormDialog
      title={t('member.correctTitle')}
      busy={loading}
      attempt={submitCount}
      errors={[{ fieldId: 'vanaf', message: errors.fromOn?.message }]}
      problem={error && <SaveProblem error={error} refetch={refetchQueries} now={nowText(t, period)} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t('member.correctIntro')}</Paragraph>
      <SectorChoice {...register('sector')} />
      <DatedField control={control as unknown as Control<Dated>} id="vanaf" />
      <Checkbox {...register('fromAtLatest')} label={t('field.atLatest')} />
      <FormField label={t('field.source')} description={t('field.sourceHelp')} optional>
        <TextInput {...register('source')} maxLength={300} width="full" />
      </FormField>
    </FormDialog>
  );
}
