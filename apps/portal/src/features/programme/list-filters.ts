import { useQuery } from '@apollo/client/react';
import type { Filter } from '@bloemen/ui';
import { levelLabels, levels, pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useText } from '../../shared/i18n.js';
import type { Dimension } from '../../shared/schema.generated.js';
import type { ListSearch } from './list-search.js';
import { NationalDivisionsDocument } from './programme.generated.js';

/** The filters of the list of municipalities, as the address has them; who may see no level filters on none. */
export function useListFilters(search: ListSearch, showLevels: boolean): Filter<keyof ListSearch>[] {
  const t = useText();
  const { data } = useQuery(NationalDivisionsDocument);
  const partsOf = (dimension: Dimension) =>
    (data?.nationalDivisions.find((division) => division.dimension === dimension)?.parts ?? []).map(
      ({ key, name }) => ({ value: key, label: name }),
    );
  const all = t('list.all');
  const divided = (id: keyof ListSearch, dimension: Dimension) => ({
    id,
    label: t(`programme.dimension.${dimension}`),
    value: search[id],
    all,
    options: partsOf(dimension).filter(({ value }) => value !== 'UNKNOWN'),
  });
  return [
    {
      id: 'deelname',
      label: t('list.participation'),
      value: search.deelname,
      all,
      options: [
        { value: 'doet-mee', label: t('list.participates') },
        ...(['PROSPECT', 'JOINED', 'ACTIVE', 'DORMANT'] as const).map((value) => ({
          value,
          label: t(`programme.participation.${value}`),
        })),
      ],
    },
    divided('provincie', 'PROVINCE'),
    divided('ggd', 'GGD'),
    divided('omvang', 'SIZE'),
    divided('stedelijkheid', 'URBANITY'),
    ...(showLevels
      ? ([
          {
            id: 'pijler',
            label: t('programme.pillar'),
            value: search.pijler,
            all,
            options: pillarCodes.map((value) => ({ value, label: pillarNames[value] })),
          },
          {
            id: 'niveau',
            label: t('list.level'),
            value: search.niveau,
            all,
            options: levels.map((value) => ({ value, label: levelLabels[value] })),
          },
          { id: 'verouderd', label: t('list.stale'), value: search.verouderd, yes: 'ja' },
        ] satisfies Filter<keyof ListSearch>[])
      : []),
  ];
}
