import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import { TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import {
  CommitmentsDocument,
  EndCommitmentDocument,
  WithdrawCommitmentDocument,
  type CommitmentPartsFragment,
} from './commitment.generated.js';

type Props = { commitment: CommitmentPartsFragment; onClose: () => void };

const refetch = [CommitmentsDocument];

/** Withdraws an invitation or a conditional signature; the reason stays with it. */
export function WithdrawDialog({ commitment: { id, signatures }, onClose }: Props) {
  const t = useText();
  const [withdraw] = useMutation(WithdrawCommitmentDocument);
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 500, min: 3, lines: true, missing: t('withdraw.reasonMissing') }) }),
    valuesOf: () => ({ reason: '' }),
    send: ({ reason }) => withdraw({ variables: { input: { id, reason } } }),
    refetch,
    done: t('withdraw.done'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('withdraw.title')} submit={t('withdraw.do')} hint="negative" onClose={onClose}>
      <Paragraph>{t(signatures.length > 0 ? 'withdraw.introSigned' : 'withdraw.intro')}</Paragraph>
      <TextField form={form} name="reason" label={t('withdraw.reason')} lines={3} max={500} />
    </FormDialog>
  );
}

/** Ends a statement that nobody confirms again; what was signed stays readable. */
export function EndDialog({ commitment: { id }, onClose }: Props) {
  const t = useText();
  const [end] = useMutation(EndCommitmentDocument);
  const form = useSave({
    schema: () => z.object({}),
    valuesOf: () => ({}),
    send: () => end({ variables: { input: { id } } }),
    refetch,
    done: t('end.done'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('end.title')} submit={t('end.do')} hint="negative" onClose={onClose}>
      <Paragraph>{t('end.intro')}</Paragraph>
    </FormDialog>
  );
}
