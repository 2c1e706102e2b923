import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import { today } from '../../shared/formats.js';
import { DateField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { day, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import {
  CommitmentsDocument,
  RatifyCommitmentDocument,
  type CommitmentPartsFragment,
  type SourcedDecisionPartsFragment,
} from './commitment.generated.js';

type Props = {
  commitment: CommitmentPartsFragment;
  /** Known from documents and read as taken; fills the form in. */
  decision: SourcedDecisionPartsFragment | undefined;
  onClose: () => void;
};

/** Links the college's decision; its day is kept beside the day of signing. */
export function RatifyDialog({ commitment: { id }, decision, onClose }: Props) {
  const t = useText();
  const [ratify] = useMutation(RatifyCommitmentDocument);
  const form = useSave({
    schema: () =>
      z.object({
        decisionReference: text({ max: 100, reference: true, missing: t('ratify.referenceMissing') }),
        decisionOn: day({
          missing: t('ratify.onMissing'),
          wrong: t('ratify.onWrong'),
          rule: (on) => on > today() && t('ratify.onAhead'),
        }),
      }),
    valuesOf: () => ({ decisionReference: decision?.reference ?? '', decisionOn: decision?.decidedOn ?? '' }),
    send: (decided) => ratify({ variables: { input: { id, ...decided } } }),
    refetch: [CommitmentsDocument],
    done: t('ratify.done'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('ratify.title')} submit={t('ratify.save')} onClose={onClose}>
      <Paragraph>{t('ratify.intro')}</Paragraph>
      <TextField
        form={form}
        name="decisionReference"
        label={t('ratify.reference')}
        description={t('ratify.referenceHelp')}
        max={100}
      />
      <DateField form={form} name="decisionOn" label={t('ratify.on')} />
    </FormDialog>
  );
}
