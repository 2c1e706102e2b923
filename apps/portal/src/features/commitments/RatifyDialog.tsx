import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { useState } from 'react';
import { z } from 'zod/mini';
import { today } from '../../shared/formats.js';
import { DateField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { day, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { detailsOf } from '../../shared/Problem.js';
import {
  CommitmentsDocument,
  CorrectDecisionDocument,
  RatifyCommitmentDocument,
  type CommitmentPartsFragment,
  type GroundDecisionPartsFragment,
} from './commitment.generated.js';

/** What a conflict carries: with the decision that somebody else recorded meanwhile, if that is what they did. */
type Ratified = Pick<CommitmentPartsFragment, 'id' | 'status' | 'version'> & {
  decisionReference?: string;
  decisionOn?: string;
};
type Props = {
  commitment: Ratified;
  /** Recorded with a decided point about joining; fills the form in. */
  decision: Pick<GroundDecisionPartsFragment, 'reference' | 'decidedOn'> | undefined;
  /** The decision was linked before: this puts right what is wrong about it. */
  corrects?: boolean;
  onClose: () => void;
};

/** Links the college's decision, or puts it right; its day is kept beside the day of signing. */
export function RatifyDialog({ commitment, decision, corrects = false, onClose }: Props) {
  const t = useText();
  const { id } = commitment;
  // Somebody else may record a decision while this one is typed; then this puts that right, or leaves it.
  const [isDecided, setDecided] = useState(corrects);
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
    valuesOf: (row) => ({
      decisionReference: row.decisionReference ?? decision?.reference ?? '',
      decisionOn: row.decisionOn ?? decision?.decidedOn ?? '',
    }),
    now: ({ status, decisionOn }) => (decisionOn ? null : t(`commitment.status.${status}`)),
    isProposal: !corrects,
    send: (decided, version): Promise<unknown> =>
      isDecided
        ? correct({ variables: { input: { id, version, ...decided } } })
        : ratify({ variables: { input: { id, version, ...decided } } }),
    onRefused: (error) => {
      const { current } = detailsOf(error) as { current?: Partial<Ratified> };
      if (current?.decisionOn) setDecided(true);
    },
    refetch: [CommitmentsDocument],
    done: t(isDecided ? 'ratify.corrected' : 'ratify.done'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t(isDecided ? 'ratify.correctTitle' : 'ratify.title')}
      submit={t('ratify.save')}
      onClose={onClose}
    >
      <Paragraph>{t(isDecided ? 'ratify.correctIntro' : 'ratify.intro')}</Paragraph>
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
