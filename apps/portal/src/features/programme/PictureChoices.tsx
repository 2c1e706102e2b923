import { useQuery } from '@apollo/client/react';
import { Button, FormField, Link, Select, type Option } from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { addressOf } from '../../shared/address.js';
import { useText } from '../../shared/i18n.js';
import type { Dimension } from '../../shared/schema.generated.js';
import type { PictureSearch } from './addresses.js';
import { dimensions, keysOf, otherFilter, rowOf, type Choices } from './choices.js';
import { NationalDivisionsDocument, type GroupNumbersFragment } from './programme.generated.js';

const wordInList: Record<Dimension, 'provincie' | 'ggd' | 'omvang' | 'stedelijkheid'> = {
  PROVINCE: 'provincie',
  GGD: 'ggd',
  SIZE: 'omvang',
  URBANITY: 'stedelijkheid',
};

/** One bar with everything that can be chosen, and the way to the same municipalities in the list. */
export function PictureChoices({
  search,
  choices: { dimension, part, pillar },
  groups,
  row,
  mayFilter,
  onChoose,
}: {
  search: PictureSearch;
  choices: Choices;
  groups: readonly GroupNumbersFragment[];
  row: GroupNumbersFragment | null;
  mayFilter: boolean;
  onChoose: (change: PictureSearch) => void;
}) {
  const t = useText();
  const { data } = useQuery(NationalDivisionsDocument, { skip: !mayFilter });
  const other = otherFilter(dimension);
  const otherDimension: Dimension = other === 'omvang' ? 'SIZE' : 'PROVINCE';
  const others: Option[] = (
    data?.nationalDivisions.find((division) => division.dimension === otherDimension)?.parts ?? []
  ).map(({ key, name }) => ({ value: key, label: name }));
  const whole = t('programme.wholeCountry');
  const isChosen = Boolean(search.deel ?? search.pijler ?? search.omvang ?? search.provincie);
  const single = row && row.parts.length === 0 && row.key !== 'UNKNOWN' ? { [wordInList[dimension]]: row.key } : {};
  return (
    <section className="bl-programme-bar" aria-label={t('programme.choices')}>
      <FormField label={t('programme.pillar')}>
        <Select
          placeholder={t('programme.allPillars')}
          value={pillar ?? ''}
          onChange={(event) => onChoose({ pijler: event.target.value || undefined })}
          options={pillarCodes.map((value) => ({ value, label: `${value.slice(1)}. ${pillarNames[value]}` }))}
        />
      </FormField>
      <FormField label={t('programme.breakdown.by')}>
        <Select
          placeholder={false}
          value={dimension}
          onChange={(event) => onChoose({ verdeling: event.target.value, deel: undefined })}
          options={dimensions.map((value) => ({ value, label: t(`programme.dimension.${value}`) }))}
        />
      </FormField>
      <FormField label={t(`programme.part.${dimension}`)}>
        <Select
          placeholder={whole}
          value={(part && row && keysOf(row)[0]) ?? ''}
          onChange={(event) => onChoose({ deel: event.target.value || undefined })}
          options={groups.map((group) => ({ value: keysOf(group)[0]!, label: group.name }))}
        />
      </FormField>
      {mayFilter && (
        <FormField label={t(`programme.dimension.${otherDimension}`)}>
          <Select
            placeholder={t('list.all')}
            value={search[other] ?? ''}
            onChange={(event) => onChoose({ [other]: event.target.value || undefined })}
            options={others}
          />
        </FormField>
      )}
      <div className="bl-programme-bar__end">
        <Link
          href={addressOf('/programma/gemeenten', {
            search: {
              ...single,
              ...(mayFilter && search[other] ? { [other]: search[other] } : {}),
              deelname: 'doet-mee',
            },
          })}
        >
          {t('programme.toList')}
        </Link>
        {isChosen && (
          <Button
            purpose="subtle"
            onClick={() => onChoose({ deel: undefined, pijler: undefined, omvang: undefined, provincie: undefined })}
          >
            {t('list.clear')}
          </Button>
        )}
      </div>
      {part && !row && rowOf(groups, part) === null && (
        <p className="bl-subtle" role="status">
          {t('programme.partUnknown')}
        </p>
      )}
    </section>
  );
}
