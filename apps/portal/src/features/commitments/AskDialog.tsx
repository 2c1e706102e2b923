import { useMutation } from '@apollo/client/react';
import { Paragraph, RadioGroup } from '@bloemen/ui';
import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import {
  CommitmentsDocument,
  InviteSignerDocument,
  type CommitmentPartsFragment,
  type CommitmentsQuery,
} from './commitment.generated.js';
import { longDate } from '../../shared/formats.js';
import { RadioField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choiceOrNull, email, text, textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText, type Say } from '../../shared/i18n.js';
import { reaffirmationReasons } from './states.js';

type Page = CommitmentsQuery['commitments'];
type KnownSigner = Page['knownSigners'][number];
type Signer = { signerName: string; signerCapacity: string; signerPortfolio: string; email: string };

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
  const [start] = useState(() => startOf(commitment, known, t('invite.capacityUsual')));
  const [choice, setChoice] = useState(start.chosen);
  /** What was filled in for each choice, so that choosing another loses nothing. */
  const filledIn = useRef<Record<string, Signer>>({});
  const [invite] = useMutation(InviteSignerDocument);
  const needsReason = commitment?.status === 'RATIFIED';
  const form = useSave({
    schema: () =>
      z.object({
        reaffirmationReason: choiceOrNull(reaffirmationReasons, needsReason ? t('reaffirm.reasonMissing') : null),
        signerName: text({ max: 120, min: 2, missing: t('invite.nameMissing') }),
        signerCapacity: text({ max: 120, min: 2, missing: t('invite.capacityMissing') }),
        signerPortfolio: textOrNull({ max: 120 }),
        email: email(t('invite.emailWrong')),
      }),
    record: commitment,
    valuesOf: () => ({ reaffirmationReason: '', ...start.signer }),
    now: (statement) => statement?.signerName ?? '',
    send: ({ reaffirmationReason, ...signer }) =>
      invite({ variables: { input: { ...signer, ...(needsReason && { reaffirmationReason }) } } }),
    refetch: [CommitmentsDocument],
    done: (_, { signerName, email: address }) =>
      t('invite.done', { occasion: letter.occasion, name: signerName, email: address }),
    onSaved: onClose,
  });
  const name = useWatch({ control: form.control, name: 'signerName' });
  const choose = (next: string) => {
    const [signerName, signerCapacity, signerPortfolio, address] = form.getValues(signerFields);
    filledIn.current[choice] = { signerName, signerCapacity, signerPortfolio, email: address };
    const signer = filledIn.current[next] ?? signerOf(known[Number(next)], t('invite.capacityUsual'));
    for (const field of signerFields)
      form.setValue(field, signer[field], { shouldDirty: true, shouldValidate: form.attempt > 0 });
    setChoice(next);
  };
  return (
    <FormDialog
      form={form}
      title={t('invite.title', { occasion: letter.occasion })}
      submit={t('invite.send')}
      onClose={onClose}
    >
      <Paragraph>{t('invite.intro', { again: commitment?.invitation ? 'yes' : 'no' })}</Paragraph>
      {needsReason && (
        <RadioField
          form={form}
          name="reaffirmationReason"
          label={t('reaffirm.reason')}
          options={reaffirmationReasons.map((value) => ({ value, label: t(`commitment.reason.${value}`) }))}
        />
      )}
      {known.length > 0 && (
        <RadioGroup
          name="wie"
          legend={t('invite.who')}
          value={choice}
          onChange={(event) => choose(event.target.value)}
          options={[
            ...known.map((one, index) => ({ value: String(index), label: one.name, description: aboutOf(t, one) })),
            { value: OTHER, label: t('invite.other') },
          ]}
        />
      )}
      <TextField form={form} name="signerName" label={t('invite.name')} max={120} />
      <TextField form={form} name="signerCapacity" label={t('commitment.capacity')} max={120} />
      <TextField
        form={form}
        name="signerPortfolio"
        label={t('invite.portfolio')}
        description={t('invite.portfolioHelp')}
        max={120}
        optional
      />
      <TextField
        form={form}
        name="email"
        label={t('invite.email')}
        description={t('invite.emailHelp')}
        type="email"
        max={254}
      />
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
function aboutOf(t: Say, { portfolio, holdsSince, signedOn, email }: KnownSigner): string {
  const address = email ?? t('invite.noEmail');
  if (holdsSince) return `${t('invite.holds', { portfolio, since: longDate(holdsSince) })}; ${address}`;
  return `${signedOn ? t('invite.signed', { on: longDate(signedOn) }) : t('invite.alderman')}; ${address}`;
}
