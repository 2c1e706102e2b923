import { levelLabels, pillarCodes, pillarNames } from '@bloemen/vocabulary';
import type { MunicipalityStatus } from '../municipalities/municipalities.facts.js';
import type { NationalMunicipality } from './programme.types.js';

export type SheetLine = readonly (string | number)[];

const statusWords: Record<MunicipalityStatus, string> = {
  PROSPECT: 'Doet nog niet mee',
  JOINED: 'Aangesloten',
  ACTIVE: 'Actief',
  DORMANT: 'Staat stil',
  MERGED: 'Heringedeeld',
};

const heads: SheetLine = [
  'Code',
  'Gemeente',
  'Provincie',
  'GGD-regio',
  'Inwoners',
  'Stedelijkheid (1 zeer sterk - 5 niet)',
  'Deelname',
  'Onder voorbehoud',
  'Doet mee sinds',
  'Partners',
  ...pillarCodes.flatMap((code) => [`${code.slice(1)}. ${pillarNames[code]}`, `${code.slice(1)}. niet actueel`]),
  'Voorbeeldgegevens',
  'Op',
];

const yes = (is: boolean): string => (is ? 'ja' : '');

/**
 * The national list as lines of a sheet, its head first. Of a municipality that the reader may not see by name the
 * levels say so; an empty cell would be read as no level.
 */
export const sheetOf = (municipalities: readonly NationalMunicipality[]): SheetLine[] => [
  heads,
  ...municipalities.map(
    ({ code, name, province, ggdRegion, inhabitants, urbanity, status, pillars, ...rest }): SheetLine => [
      code,
      name,
      province,
      ggdRegion,
      inhabitants,
      urbanity ?? '',
      statusWords[status],
      yes(rest.isConditional),
      rest.joinedOn ?? '',
      rest.partners,
      ...pillarCodes.flatMap((_, at) => {
        const state = pillars?.[at];
        if (!state) return [status === 'PROSPECT' ? 'doet niet mee' : 'niet zichtbaar voor u', ''];
        return [levelLabels[state.level], yes(state.stale)];
      }),
      yes(rest.isDemonstration),
      rest.asOf,
    ],
  ),
];
