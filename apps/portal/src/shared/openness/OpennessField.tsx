import { Badge } from '@bloemen/ui';
import { isWider, opennesses, opennessLabels, type Openness } from '@bloemen/vocabulary';
import type { ComponentProps } from 'react';
import type { FieldValues } from 'react-hook-form';
import { RadioField } from '../forms/fields.js';
import type { Saving } from '../forms/useSave.js';
import { useText, withMessages } from '../i18n.js';
import messages from './openness.nl.json' with { type: 'json' };

type Asked = { help?: string; within?: Openness };

/** Who may read it, each answer with a sentence that names the readers. What is wider than `within` is not offered. */
export const OpennessField = <Values extends FieldValues>({
  form,
  name,
  ...asked
}: Asked & Pick<ComponentProps<typeof RadioField<Values>>, 'form' | 'name'>) => (
  <Readers {...asked} form={form as unknown as Saving<Record<string, string>>} name={name} />
);

const Readers = withMessages(
  messages,
  function Readers({
    form,
    name,
    help,
    within = 'PUBLIC',
  }: Asked & { form: Saving<Record<string, string>>; name: string }) {
    const t = useText();
    return (
      <RadioField
        form={form}
        name={name}
        label={t('openness.label')}
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
  },
);

const tones: Record<Openness, 'neutral' | 'info' | 'accent'> = {
  MUNICIPALITY: 'neutral',
  COALITION: 'info',
  PUBLIC: 'accent',
};

export const OpennessBadge = ({ openness }: { openness: Openness }) => (
  <Badge tone={tones[openness]}>{opennessLabels[openness]}</Badge>
);
