import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  Actions,
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  DateInput,
  EmptyState,
  ErrorSummary,
  FileInput,
  Form,
  FormField,
  Page,
  PageHeader,
  RadioGroup,
  TextInput,
  useToast,
} from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { CommitmentsDocument } from './commitment.generated.js';
import type { ReaffirmationReason, SigningAuthority } from '../../shared/schema.generated.js';
import { postForm } from '../../shared/api.js';
import { today } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import messages from './commitment.nl.json' with { type: 'json' };
import { reaffirmationReasons } from './states.js';

type Values = {
  scan: FileList | null;
  signedOn: string | null;
  signerName: string;
  signerCapacity: string;
  authority: SigningAuthority | null;
  authorityReference: string;
  authorityOn: string | null;
  reason: ReaffirmationReason | null;
};

const authorities = ['SUBJECT_TO_DECISION', 'MANDATE', 'DECISION'] as const satisfies readonly SigningAuthority[];
const home = '/werkruimte/verklaring';

/**
 * Sends the scan of a statement that was signed on paper, with what it says; a second person confirms it afterwards.
 */
export const PaperPage = withMessages(messages, function PaperPage() {
  const t = useText();
  const mayWrite = useSession()?.can('commitment:write') ?? false;
  return (
    <Page width="text">
      <Breadcrumb items={[{ label: t('commitment.title'), href: home }, { label: t('paper.title') }]} />
      <PageHeader title={t('paper.title')} intro={t('paper.intro')} />
      {mayWrite ? <PaperForm /> : <EmptyState icon="document" title={t('paper.notYours')} />}
    </Page>
  );
});

function PaperForm() {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useApolloClient();
  const { data } = useQuery(CommitmentsDocument);
  const needsReason = data?.commitments.commitments[0]?.status === 'RATIFIED';
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const {
    control,
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm<Values>({
    defaultValues: {
      scan: null,
      signedOn: '',
      signerName: '',
      signerCapacity: t('invite.capacityUsual'),
      authority: null,
      authorityReference: '',
      authorityOn: '',
      reason: null,
    },
    shouldFocusError: false,
  });
  const authority = useWatch({ control, name: 'authority' });
  const needsGround = authority === 'MANDATE' || authority === 'DECISION';
  const submit = handleSubmit(
    async ({ scan, signedOn, signerName, signerCapacity, authorityReference, authorityOn, reason }) => {
      setBusy(true);
      setProblem(null);
      const said = {
        signedOn,
        signerName,
        signerCapacity,
        authority,
        ...(needsGround && { authorityReference, authorityOn }),
        ...(needsReason && { reaffirmationReason: reason }),
      };
      const form = new FormData();
      for (const [name, value] of Object.entries(said)) if (value) form.append(name, value.trim());
      form.append('scan', scan![0]!);
      try {
        await postForm('/api/paper-commitments', form);
        await client.refetchQueries({ include: [CommitmentsDocument] });
        toast(t('paper.received'));
        await navigate({ href: home });
      } catch (error) {
        setProblem(error);
      } finally {
        setBusy(false);
      }
    },
  );
  const wrong = [
    { fieldId: 'scan', message: errors.scan?.message },
    { fieldId: 'waarom', message: errors.reason?.message },
    { fieldId: 'naam', message: errors.signerName?.message },
    { fieldId: 'dag', message: errors.signedOn?.message },
    { fieldId: 'functie', message: errors.signerCapacity?.message },
    { fieldId: 'grond', message: errors.authority?.message },
    { fieldId: 'nummer', message: errors.authorityReference?.message },
    { fieldId: 'gronddag', message: errors.authorityOn?.message },
  ].filter((one): one is { fieldId: string; message: string } => one.message !== undefined);
  const signedDay = (value: string | null) =>
    value === null
      ? t('ratify.onWrong')
      : value === ''
        ? t('paper.signedOnMissing')
        : value <= today() || t('paper.signedOnAhead');
  const filled = (message: string) => (value: string) => value.trim().length >= 2 || message;
  return (
    <Form onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={wrong} attempt={submitCount} />
      {problem !== null && <Problem error={problem} />}
      <FormField id="scan" label={t('paper.scan')} description={t('paper.scanHelp')} error={errors.scan?.message}>
        <FileInput
          {...register('scan', {
            validate: (files) =>
              !files?.[0] ? t('paper.scanMissing') : /\.(pdf|png|jpe?g)$/i.test(files[0].name) || t('paper.scanKind'),
          })}
          accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
        />
      </FormField>
      {needsReason && (
        <RadioGroup
          {...register('reason', { required: t('reaffirm.reasonMissing') })}
          id="waarom"
          legend={t('paper.reason')}
          error={errors.reason?.message}
          options={reaffirmationReasons.map((value) => ({ value, label: t(`commitment.reason.${value}`) }))}
        />
      )}
      <FormField id="naam" label={t('paper.name')} error={errors.signerName?.message}>
        <TextInput
          {...register('signerName', { validate: filled(t('invite.nameMissing')) })}
          maxLength={120}
          autoComplete="off"
          width="full"
        />
      </FormField>
      <FormField id="functie" label={t('commitment.capacity')} error={errors.signerCapacity?.message}>
        <TextInput
          {...register('signerCapacity', { validate: filled(t('invite.capacityMissing')) })}
          maxLength={120}
          autoComplete="off"
          width="full"
        />
      </FormField>
      <Controller
        control={control}
        name="signedOn"
        rules={{ validate: signedDay }}
        render={({ field, fieldState }) => (
          <DateInput
            id="dag"
            legend={t('paper.signedOn')}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <RadioGroup
        {...register('authority', { required: t('paper.authorityMissing') })}
        id="grond"
        legend={t('paper.authority')}
        error={errors.authority?.message}
        options={authorities.map((value) => ({ value, label: t(`commitment.authority.${value}`) }))}
      />
      {needsGround && (
        <>
          <FormField id="nummer" label={t('paper.reference')} error={errors.authorityReference?.message}>
            <TextInput
              {...register('authorityReference', {
                validate: (value) => value.trim() !== '' || t('paper.referenceMissing'),
              })}
              maxLength={100}
              autoComplete="off"
              width="full"
            />
          </FormField>
          <Controller
            control={control}
            name="authorityOn"
            rules={{ validate: (value) => value !== null || t('ratify.onWrong') }}
            render={({ field, fieldState }) => (
              <DateInput
                id="gronddag"
                legend={t('paper.groundOn')}
                description={t('paper.groundOnHelp')}
                value={field.value}
                onChange={field.onChange}
                error={fieldState.error?.message}
              />
            )}
          />
        </>
      )}
      <Alert kind="info">{t('paper.second')}</Alert>
      <Actions>
        <Button type="submit" purpose="primary" busy={busy}>
          {t('paper.send')}
        </Button>
        <ButtonLink href={home}>{t('common.cancel')}</ButtonLink>
      </Actions>
    </Form>
  );
}
