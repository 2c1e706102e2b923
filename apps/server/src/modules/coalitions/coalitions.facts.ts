import { registerEnumType } from '@nestjs/graphql';
import {
  activeElementCodes,
  activeElements,
  datePrecisions,
  membershipStateNames,
  membershipStates,
  sectorNames,
  sectors,
  targetGroupCodes,
  targetGroups,
  type MembershipState,
  type Sector,
} from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';

const codes = <Code extends string>(list: readonly Code[]) =>
  Object.fromEntries(list.map((code) => [code, code])) as Record<Code, Code>;
const described = <Code extends string>(names: Record<Code, string>) =>
  Object.fromEntries((Object.keys(names) as Code[]).map((code) => [code, { description: names[code] }])) as Record<
    Code,
    { description: string }
  >;

export const MembershipStateEnum: Record<MembershipState, MembershipState> = codes(membershipStates);
registerEnumType(MembershipStateEnum, {
  name: 'MembershipState',
  description: 'How an organisation stands to the coalition.',
  valuesMap: described(membershipStateNames),
});

export const SectorEnum: Record<Sector, Sector> = codes(sectors);
registerEnumType(SectorEnum, {
  name: 'Sector',
  description: 'Field of society an organisation brings to the table.',
  valuesMap: described(sectorNames),
});

export const MembershipDatePrecisionEnum = codes(datePrecisions);
registerEnumType(MembershipDatePrecisionEnum, {
  name: 'MembershipDatePrecision',
  description: 'How exactly the date of a membership is known.',
});

/** Whom something is for, and what helps: said of offers, activities and items of the toolkit alike. */
export const TargetGroupEnum = enumOf('TargetGroup', 'Whom an approach is for.', targetGroupCodes, targetGroups);
export const ActiveElementEnum = enumOf(
  'ActiveElement',
  'One of the seven active elements of what helps against loneliness.',
  activeElementCodes,
  activeElements,
);

/**
 * The latest day, at most $1, of which anything is recorded about who takes part, and whether that is a year or more
 * ago; null without any.
 */
export const recordedJson = `(
  select json_build_object('on', c.on_day, 'precision', c.precision, 'isStale', c.is_stale)
  from app_coalition_recorded_until($1::date) c)`;
