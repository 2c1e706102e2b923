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
  CorrectDecisionDocument,
  RatifyCommitmentDocument,
  type CommitmentPartsFragment,
  type SourcedDecisionPartsFragment,
} from './commitment.generated.js';

type Props = {
  commitment: Pick<CommitmentPartsFragment, 'id' | 'status' | 'version'>;
  /** Known from documents and read as taken; fills the form in. */
  decision: Pick<SourcedDecisionPartsFragment, 'reference' | 'decidedOn'> | undefined;
  /** The decision was linked before: this puts right what is wrong about it. */
  corrects?: boolean;
  onClose: () => void;
};

/** Links the college's decision, or puts it right; its day is kept beside the day of signing. */
export function RatifyDialog({ commitment, decision, corrects = false, onClose }: Props) {
  const t = useText();
  const { id } = commitment;
  const [ratify] = useMutation(RatifyCommitmentDocument);
  const [correct] = useMutation(CorrectDecisionDocument);
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
    record: commitment,
    valuesOf: () => ({ decisionReference: decision?.reference ?? '', decisionOn: decision?.decidedOn ?? '' }),
    now: ({ status }) => t(`commitment.status.${status}`),
    send: (decided, version): Promise<unknown> =>
      corrects
        ? correct({ variables: { input: { id, version, ...decided } } })
        : ratify({ variables: { input: { id, ...decided } } }),
    refetch: [CommitmentsDocument],
    done: t(corrects ? 'ratify.corrected' : 'ratify.done'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t(corrects ? 'ratify.correctTitle' : 'ratify.title')}
      submit={t('ratify.save')}
      onClose={onClose}
    >
      <Paragraph>{t(corrects ? 'ratify.correctIntro' : 'ratify.intro')}</Paragraph>
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
