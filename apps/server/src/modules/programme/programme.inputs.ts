import { InputType } from '@nestjs/graphql';
import { CBS_CODE_PATTERN, type Level, type PillarCode, type SignalCode } from '@bloemen/vocabulary';
import {
  Choice,
  Code,
  Day,
  Id,
  OptionalChoice,
  OptionalCode,
  OptionalCount,
  OptionalFlag,
  OptionalText,
  Text,
} from '../../platform/graphql/fields.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LevelEnum, PillarCodeEnum } from '../plans/plans.facts.js';
import { ParticipationEnum, SignalEnum, SizeEnum } from './programme.types.js';

export const listOrders = ['NAME', 'PROVINCE', 'INHABITANTS', 'JOINED_ON', 'PARTNERS'] as const;
export type ListOrder = (typeof listOrders)[number];
export const ListOrderEnum = enumOf(
  'NationalListOrder',
  'What the national list is sorted by. There is no order by progress: this is no ranking.',
  listOrders,
);

@InputType({ description: 'A part of the country. Everything named must hold.' })
export class PlaceFilter {
  @OptionalCode(/^PV\d{2}$/, 'Province code, such as PV27.')
  province?: string | null;

  @OptionalCode(/^GG\d{4}$/, 'Code of a GGD region, such as GG5406.')
  ggd?: string | null;

  @OptionalChoice(SizeEnum)
  size?: keyof typeof SizeEnum | null;

  @OptionalCount('1 very strongly urban to 5 not urban.', { min: 1, max: 5 })
  urbanity?: number | null;
}

@InputType({
  description: 'Which municipalities of the list. A level is only found where the reader may see it by name.',
})
export class NationalListFilter extends PlaceFilter {
  @OptionalText('Part of a name.', { max: 80, reference: true })
  search?: string | null;

  @OptionalChoice(ParticipationEnum)
  status?: keyof typeof ParticipationEnum | null;

  @OptionalFlag('Only those that take part, or only those that do not.')
  participates?: boolean | null;

  @OptionalChoice(PillarCodeEnum, 'Pillar that level and stale are about; without it any pillar.')
  pillar?: PillarCode | null;

  @OptionalChoice(LevelEnum)
  level?: Level | null;

  @OptionalFlag('Only with a pillar that has had no news for 12 months.')
  stale?: boolean | null;
}

@InputType({ description: 'Keeps the choices of the national list under a name; the same name again replaces them.' })
export class SaveViewInput {
  @Text({ max: 60, min: 2 })
  name!: string;

  @OptionalText('What the address says after its question mark.', { max: 500, reference: true })
  query?: string | null;
}

@InputType({ description: 'Removes what was kept under a name.' })
export class RemoveViewInput {
  @Id()
  id!: string;
}

@InputType({ description: 'Which signal about which municipality of the caseload.' })
export class WakeSignalInput {
  @Code(CBS_CODE_PATTERN)
  cbsCode!: string;

  @Choice(SignalEnum)
  code!: SignalCode;
}

@InputType({ description: 'Puts a signal aside until a day; it comes back sooner when what is behind it changes.' })
export class SnoozeSignalInput extends WakeSignalInput {
  @Day('The last day on which it is aside, within six months.', { until: 2099 })
  untilOn!: string;

  @Text({ max: 300, min: 3 })
  because!: string;
}
