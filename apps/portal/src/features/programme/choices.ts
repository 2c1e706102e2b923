import { pillarCodes, type PillarCode } from '@bloemen/vocabulary';
import type { Dimension, PlaceFilter } from '../../shared/schema.generated.js';
import type { PictureSearch } from './addresses.js';
import type { GroupNumbersFragment, NationalMapQuery } from './programme.generated.js';

export const dimensions: Dimension[] = ['PROVINCE', 'GGD', 'SIZE', 'URBANITY'];

/** The choices of the address, with what holds where it says nothing. */
export type Choices = {
  dimension: Dimension;
  /** Key of one part of the division; null is the whole country. */
  part: string | null;
  pillar: PillarCode | null;
  filter: PlaceFilter;
};

/** Besides a part of the division one other choice of place: by size, or by province where the division is size itself. */
export const otherFilter = (dimension: Dimension): 'omvang' | 'provincie' =>
  dimension === 'SIZE' || dimension === 'URBANITY' ? 'provincie' : 'omvang';

export function choicesOf({ verdeling, deel, pijler, omvang, provincie }: PictureSearch): Choices {
  const dimension = dimensions.find((known) => known === verdeling) ?? 'PROVINCE';
  const bySize = otherFilter(dimension) === 'omvang';
  return {
    dimension,
    part: deel ?? null,
    pillar: pillarCodes.find((known) => known === pijler) ?? null,
    filter: {
      size: (bySize ? (omvang ?? null) : null) as PlaceFilter['size'],
      province: bySize ? null : (provincie ?? null),
    },
  };
}

type Group = Pick<GroupNumbersFragment, 'key' | 'parts'>;

/** The keys of what a row of the division is made of. */
export const keysOf = ({ key, parts }: Group): string[] => (parts.length > 0 ? parts.map((part) => part.key) : [key]);

/** The row that a part is in, alone or with others. */
export const rowOf = <Row extends Group>(groups: readonly Row[], part: string | null): Row | null =>
  groups.find((group) => part !== null && keysOf(group).includes(part)) ?? null;

type Cell = NationalMapQuery['nationalMap'][number];

/** In which part of a division a municipality lies. */
export const partOf: Record<Dimension, (cell: Cell) => string> = {
  PROVINCE: ({ provinceCode }) => provinceCode,
  GGD: ({ ggdCode }) => ggdCode,
  SIZE: ({ size }) => size,
  URBANITY: ({ urbanity }) => String(urbanity ?? 'UNKNOWN'),
};

/** The municipalities that the choices are about; null when that is everybody. */
export function meantBy(
  cells: readonly Cell[],
  { dimension, filter: { size, province } }: Choices,
  row: Group | null,
): ReadonlySet<string> | null {
  if (!row && !size && !province) return null;
  const keys = row && keysOf(row);
  const meant = cells.filter(
    (cell) =>
      (!keys || keys.includes(partOf[dimension](cell))) &&
      (!size || cell.size === size) &&
      (!province || cell.provinceCode === province),
  );
  return new Set(meant.map(({ code }) => code));
}
