import { Badge } from '@bloemen/ui';
import { isWider, opennesses, opennessLabels, type Openness } from '@bloemen/vocabulary';
import type { ComponentProps } from 'react';
import type { FieldValues } from 'react-hook-form';
import { RadioField } from '../../shared/forms/fields.js';
import { useText } from '../../shared/i18n.js';

/** Who may read it, each answer with a sentence that names the readers. What is wider than `within` is not offered. */
export function OpennessField<Values extends FieldValues>({
  help,
  within = 'PUBLIC',
  ...field
}: { help?: string; within?: Openness } & Pick<ComponentProps<typeof RadioField<Values>>, 'form' | 'name'>) {
  const t = useText();
  return (
    <RadioField
      {...field}
      label={t('evidence.openness')}
      description={help}
      options={opennesses
        .filter((openness) => !isWider(openness, within))
        .map((openness) => ({
          value: openness,
          label: opennessLabels[openness],
          description: t(`openness.${openness}`),
        }))}
    />
  );
}

const tones: Record<Openness, 'neutral' | 'info' | 'accent'> = {
  MUNICIPALITY: 'neutral',
  COALITION: 'info',
  PUBLIC: 'accent',
};

export const OpennessBadge = ({ openness }: { openness: Openness }) => (
  <Badge tone={tones[openness]}>{opennessLabels[openness]}</Badge>
);
