import { FormField, Select } from '@bloemen/ui';
import type { ReactNode } from 'react';
import { useText } from '../../../shared/i18n.js';
import type { PositionSearch } from '../addresses.js';
import { groupWords, sizeWords, type PositionChoices } from './choices.js';
import type { FixedGroupFragment } from './comparison.generated.js';

/** With whom is compared: a fixed group for what municipalities record, and those that are alike for published figures. */
export function GroupChoices({
  choices: { group, sizeWord },
  groups,
  onChoose,
  children,
}: {
  choices: PositionChoices;
  groups: readonly FixedGroupFragment[];
  onChoose: (change: PositionSearch) => void;
  children?: ReactNode;
}) {
  const t = useText();
  const nameOf = (dimension: string) => groups.find((one) => one.dimension === dimension)?.name;
  return (
    <section className="bl-programme-bar bl-compare-bar" aria-label={t('compare.choices')}>
      <FormField label={t('compare.group')}>
        <Select
          placeholder={false}
          value={groupWords.find(({ dimension }) => dimension === group)!.word}
          onChange={(event) => onChoose({ groep: event.target.value })}
          options={groupWords.map(({ word, dimension }) => {
            const name = nameOf(dimension);
            const kind = t(`compare.group.${dimension}`);
            return { value: word, label: name && dimension !== 'NATIONAL' ? `${kind}: ${name}` : kind };
          })}
        />
      </FormField>
      <FormField label={t('compare.size')}>
        <Select
          placeholder={false}
          value={sizeWord}
          onChange={(event) => onChoose({ aantal: event.target.value === '25' ? undefined : event.target.value })}
          options={sizeWords.map((value) => ({
            value,
            label: value === 'alle' ? t('compare.size.all') : t('compare.size.some', { count: Number(value) }),
          }))}
        />
      </FormField>
      {children && <div className="bl-programme-bar__end">{children}</div>}
    </section>
  );
}
