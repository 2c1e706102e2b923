import { Badge, RadioGroup } from '@bloemen/ui';
import { isWider, opennesses, opennessLabels, type Openness } from '@bloemen/vocabulary';
import type { ComponentProps } from 'react';
import { useText } from '../../shared/i18n.js';

/** Who may read it, each answer with a sentence that names the readers. What is wider than `within` is not offered. */
export function OpennessChoice({
  help,
  within = 'PUBLIC',
  ...input
}: { help?: string; within?: Openness } & Omit<
  ComponentProps<typeof RadioGroup>,
  'legend' | 'options' | 'description'
>) {
  const t = useText();
  const offered = opennesses.filter((openness) => !isWider(openness, within));
  return (
    <RadioGroup
      legend={t('evidence.openness')}
      description={help}
      options={offered.map((openness) => ({
        value: openness,
        label: opennessLabels[openness],
        description: t(`openness.${openness}`),
      }))}
      {...input}
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
