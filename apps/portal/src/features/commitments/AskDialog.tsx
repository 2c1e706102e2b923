import { useMutation } from '@apollo/client/react';
import { FormField, Paragraph, RadioGroup, TextInput, useToast } from '@bloemen/ui';
import { useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import {
  CommitmentsDocument,
  InviteSignerDocument,
  type CommitmentPartsFragment,
  type CommitmentsQuery,
} from './commitment.generated.js';
import type { ReaffirmationReason } from '../../shared/schema.generated.js';
import { longDate } from '../../shared/formats.js';
import { FormDialog } from '../../shared/FormDialog.js';
import { useText } from '../../shared/i18n.js';
import { SaveProblem } from '../../shared/SaveProblem.js';
import { reaffirmationReasons } from './states.js';
import type { Text } from './timeline.js';

type Page = CommitmentsQuery['commitments'];
type KnownSigner = Page['knownSigners'][number];
type Signer = { signerName: string; signerCapacity: string; signerPortfolio: string; email: string };
type Values = Signer & { reason: ReaffirmationReason | null };

const refetchQueries = [CommitmentsDocument];
const OTHER = 'other';
const signerFields = ['signerName', 'signerCapacity', 'signerPortfolio', 'email'] as const;

/**
 * Asks somebody to sign, for the first time or again: who, at which address, and the mail as it will be sent. Sending
 * it is the asking: before that nothing is asked. A new mail makes the link of an older one useless.
 */
export function AskDialog({
  commitment,
  letter,
  known,
  onClose,
}: {
  /** The statement that is open; null when none is. */
  commitment: CommitmentPartsFragment | null;
  letter: NonNullable<Page['letter']>;
  known: readonly KnownSigner[];
  onClose: () => void;
}) {
  const t = useText();
  const toast = useToast();
  const [start] = useState(() => startOf(commitment, known, t('invite.capacityUsual')));
  const [chosen, setChosen] = useState(start.chosen);
  /** What was filled in for each choice, so that choosing another loses nothing. */
  const filledIn = useRef<Record<string, Signer>>({});
  const {
    control,
    register,
    handleSubmit,
    getValues,
    setValue,
    formState: { errors, submitCount },
  } = useForm<Values>({
    defaultValues: { ...start.signer, reason: null },
    shouldFocusError: false,
  });
  const name = useWatch({ control, name: 'signerName' });
  const [invite, { loading, error }] = useMutation(InviteSignerDocument, { refetchQueries });
  const needsReason = commitment?.status === 'RATIFIED';
  const choose = (next: string) => {
    const [signerName, signerCapacity, signerPortfolio, email] = getValues(signerFields);
    filledIn.current[chosen] = { signerName, signerCapacity, signerPortfolio, email };
    const signer = filledIn.current[next] ?? signerOf(known[Number(next)], t('invite.capacityUsual'));
    for (const field of signerFields) setValue(field, signer[field], { shouldValidate: submitCount > 0 });
    setChosen(next);
  };
  const filled = (message: string) => (value: string) => value.trim().length >= 2 || message;
  const submit = handleSubmit(({ signerName, signerCapacity, signerPortfolio, email, reason }) => {
    const signer = {
      signerName: signerName.trim(),
      signerCapacity: signerCapacity.trim(),
      signerPortfolio: signerPortfolio.trim() || null,
      email: email.trim(),
    };
    const input = { ...signer, ...(needsReason && { reaffirmationReason: reason }) };
    return invite({ variables: { input } }).then(
      () => {
        toast(t('invite.done', { occasion: letter.occasion, name: signer.signerName, email: signer.email }));
        onClose();
      },
      () => undefined,
    );
  });
  return (
    <FormDialog
      title={t('invite.title', { occasion: letter.occasion })}
      submit={t('invite.send')}
      busy={loading}
      attempt={submitCount}
      errors={[
        { fieldId: 'waarom', message: errors.reason?.message },
        { fieldId: 'naam', message: errors.signerName?.message },
        { fieldId: 'functie', message: errors.signerCapacity?.message },
        { fieldId: 'werkadres', message: errors.email?.message },
      ]}
      problem={error && <SaveProblem error={error} refetch={refetchQueries} now={commitment?.signerName ?? ''} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t('invite.intro', { again: commitment?.invitation ? 'yes' : 'no' })}</Paragraph>
      {needsReason && (
        <RadioGroup
          {...register('reason', { required: t('reaffirm.reasonMissing') })}
          id="waarom"
          legend={t('reaffirm.reason')}
          error={errors.reason?.message}
          options={reaffirmationReasons.map((value) => ({ value, label: t(`commitment.reason.${value}`) }))}
        />
      )}
      {known.length > 0 && (
        <RadioGroup
          name="wie"
          legend={t('invite.who')}
          value={chosen}
          onChange={(event) => choose(event.target.value)}
          options={[
            ...known.map((one, index) => ({ value: String(index), label: one.name, description: aboutOf(t, one) })),
            { value: OTHER, label: t('invite.other') },
          ]}
        />
      )}
      <FormField id="naam" label={t('invite.name')} error={errors.signerName?.message}>
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
      <FormField label={t('invite.portfolio')} description={t('invite.portfolioHelp')} optional>
        <TextInput {...register('signerPortfolio')} maxLength={120} autoComplete="off" width="full" />
      </FormField>
      <FormField
        id="werkadres"
        label={t('invite.email')}
        description={t('invite.emailHelp')}
        error={errors.email?.message}
      >
        <TextInput
          {...register('email', { validate: (value) => isAddress(value) || t('invite.emailWrong') })}
          type="email"
          maxLength={254}
          autoComplete="off"
          width="full"
        />
      </FormField>
      <details className="bl-reading" open>
        <summary>{t('invite.letter')}</summary>
        <div>
          <strong>{letter.subject}</strong>
          <p className="bl-letter">
            {letter.text
              .replace('{link}', t('invite.letterLink'))
              .replace('{naam}', () => name.trim() || t('invite.letterName'))}
          </p>
        </div>
      </details>
    </FormDialog>
  );
}

const isAddress = (value: string): boolean => /^\s*[^\s@]+@[^\s@]+\.[^\s@]{2,}\s*$/.test(value);

/** Who was asked last, or otherwise the first who is known. */
function startOf(
  commitment: CommitmentPartsFragment | null,
  known: readonly KnownSigner[],
  usual: string,
): { chosen: string; signer: Signer } {
  const isAsked = commitment && (commitment.invitation || ['INVITED', 'DRAFT'].includes(commitment.status));
  if (!isAsked) return { chosen: known[0] ? '0' : OTHER, signer: signerOf(known[0], usual) };
  const { signerName, signerCapacity, signerPortfolio, invitation } = commitment;
  const email = invitation?.email ?? '';
  const index = known.findIndex((one) => one.name === signerName && (!email || one.email === email));
  return {
    chosen: index < 0 ? OTHER : String(index),
    signer: {
      signerName,
      signerCapacity,
      signerPortfolio: signerPortfolio ?? '',
      email: email || (known[index]?.email ?? ''),
    },
  };
}

function signerOf(known: KnownSigner | undefined, usual: string): Signer {
  return {
    signerName: known?.name ?? '',
    signerCapacity: known?.capacity ?? usual,
    signerPortfolio: known?.portfolio ?? '',
    email: known?.email ?? '',
  };
}

/** Why somebody is known, and at which address. */
function aboutOf(t: Text, { portfolio, holdsSince, signedOn, email }: KnownSigner): string {
  const address = email ?? t('invite.noEmail');
  if (holdsSince) return `${t('invite.holds', { portfolio, since: longDate(holdsSince) })}; ${address}`;
  return `${signedOn ? t('invite.signed', { on: longDate(signedOn) }) : t('invite.alderman')}; ${address}`;
}
