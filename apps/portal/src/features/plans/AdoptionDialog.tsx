import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import {
  CorrectPlanAdoptionDocument,
  MovePlanDocument,
  PlanPageDocument,
  type PlanPartsFragment,
} from './plan.generated.js';
import { today } from '../../shared/formats.js';
import { DateField, RadioField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choice, day, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import type { EvidenceSource } from '../../shared/schema.generated.js';

const sources = ['EXECUTIVE_PAPER', 'COUNCIL_PAPER'] as const satisfies readonly EvidenceSource[];

/** By which decision the plan is adopted; or, once it is, what was wrong about that. */
export function AdoptionDialog({
  plan,
  corrects,
  onClose,
}: {
  plan: PlanPartsFragment;
  corrects: boolean;
  onClose: () => void;
}) {
  const t = useText();
  const [move] = useMutation(MovePlanDocument);
  const [correct] = useMutation(CorrectPlanAdoptionDocument);
  const form = useSave({
    schema: () =>
      z.object({
        on: day({
          missing: t('adoption.onMissing'),
          wrong: t('adoption.onWrong'),
          rule: (on) => on > today() && t('adoption.onAhead'),
        }),
        reference: text({ max: 200, min: 3, missing: t('adoption.referenceMissing') }),
        source: choice(sources, t('adoption.sourceMissing')),
      }),
    record: plan,
    valuesOf: ({ adoption }) =>
      corrects && adoption
        ? { on: adoption.on, reference: adoption.reference, source: adoption.source as string }
        : { on: '', reference: '', source: '' },
    // A decision that is yet to be recorded stands beside no other.
    now: corrects ? undefined : ({ status }) => t(`plan.status.${status}`),
    send: (adoption, version): Promise<unknown> =>
      corrects
        ? correct({ variables: { input: { version, adoption } } })
        : move({ variables: { input: { move: 'adopt', version, adoption } } }),
    refetch: [PlanPageDocument],
    done: t(corrects ? 'adoption.saved' : 'plan.moved'),
    onSaved: onClose,
    sentAs: { 'adoption.on': 'on', 'adoption.reference': 'reference', 'adoption.source': 'source' },
  });
  return (
    <FormDialog form={form} title={t(corrects ? 'adoption.correctTitle' : 'adoption.title')} onClose={onClose}>
      <Paragraph>{t('adoption.intro')}</Paragraph>
      <DateField form={form} name="on" label={t('adoption.on')} />
      <TextField
        form={form}
        name="reference"
        label={t('adoption.reference')}
        description={t('adoption.referenceHelp')}
        max={200}
      />
      <RadioField
        form={form}
        name="source"
        label={t('adoption.source')}
        options={sources.map((source) => ({ value: source, label: t(`adoption.source.${source}`) }))}
      />
    </FormDialog>
  );
}
