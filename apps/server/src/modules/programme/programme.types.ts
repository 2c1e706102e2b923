import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Level, PillarCode } from '@bloemen/vocabulary';
import type { MunicipalityStatus } from '../municipalities/municipalities.facts.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LevelEnum, PillarCodeEnum } from '../plans/plans.facts.js';
import {
  dimensions,
  type Dimension,
  type ParticipationCounts as Counts,
  type ParticipationMilestone as Milestone,
} from './programme.facts.js';
import { signalCodes, sizeClasses, type SignalCode } from './programme.rules.js';

export const DimensionEnum = enumOf('Dimension', 'How the national picture can be divided.', dimensions);
export const ParticipationEnum = enumOf('Participation', 'Whether a municipality takes part; public.', [
  'PROSPECT',
  'JOINED',
  'ACTIVE',
  'DORMANT',
]);
export const BasisEnum = enumOf(
  'FiguresBasis',
  'Exact figures of this moment, or the published edition in which small numbers are withheld.',
  ['LIVE', 'EDITION'],
);
export const SizeEnum = enumOf(
  'SizeClass',
  'Size by inhabitants.',
  sizeClasses.map(({ key }) => key),
  Object.fromEntries(sizeClasses.map(({ key, name }) => [key, name])) as Record<
    (typeof sizeClasses)[number]['key'],
    string
  >,
);
export const SignalEnum = enumOf('SignalCode', 'Why an adviser may want to call.', signalCodes);

@ObjectType({ description: 'A number of participating municipalities from a dated public source.' })
export class ParticipationMilestone implements Milestone {
  @Field(() => String)
  on!: string;

  @Field(() => String, { description: 'The date in the words of the source.' })
  when!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => String, { description: 'The number with the word of its source, such as "ongeveer 263".' })
  inWords!: string;

  @Field(() => String, { description: 'What the source counted, such as "gemeenten".' })
  counted!: string;

  @Field(() => String)
  source!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ description: 'How many municipalities on this platform had joined at the end of a month.' })
export class JoinedMonth {
  @Field(() => String)
  on!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Participation over time; public.' })
export class ParticipationSeries {
  @Field(() => [ParticipationMilestone], { description: 'What was published, oldest first.' })
  published!: ParticipationMilestone[];

  @Field(() => [JoinedMonth], {
    description: 'What this platform records, without those whose day of joining no source gives.',
  })
  recorded!: JoinedMonth[];
}

@ObjectType({ description: 'Numbers of participating municipalities on one day.' })
export class ParticipationCounts implements Counts {
  @Field(() => String, { description: 'Day that these numbers are of.' })
  on!: string;

  @Field(() => Int, { description: 'All municipalities.' })
  municipalities!: number;

  @Field(() => Int)
  participating!: number;

  @Field(() => Int, {
    description: 'How many of the participating signed subject to a decision of the college that is still to come.',
  })
  conditional!: number;

  @Field(() => Int, { description: 'How many of the participating carry data invented for demonstration.' })
  demonstration!: number;
}

@ObjectType({
  description:
    'How many municipalities are at one level; null when withheld because it would tell about fewer than five.',
})
export class LevelFigure {
  @Field(() => LevelEnum)
  level!: Level;

  @Field(() => Int, { nullable: true })
  count!: number | null;
}

@ObjectType({ description: 'One pillar over a group of municipalities.' })
export class PillarFigure {
  @Field(() => PillarCodeEnum)
  pillar!: PillarCode;

  @Field(() => [LevelFigure], { description: 'Every level once, UNKNOWN first.' })
  levels!: LevelFigure[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them have had no news for 12 months; null when withheld.',
  })
  stale!: number | null;
}

@ObjectType({ description: 'A group of municipalities: the whole country or one part of a division.' })
export class GroupFigure {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  municipalities!: number;

  @Field(() => Int)
  participating!: number;

  @Field(() => [PillarFigure])
  pillars!: PillarFigure[];
}

@ObjectType({ description: 'Milestones of the plan; dropped ones are not counted.' })
export class MilestoneCounts {
  @Field(() => Int, { description: 'Planned or under way.' })
  open!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => Boolean, { description: 'True when milestones that are not public are left out.' })
  publicOnly!: boolean;
}

@ObjectType({ description: 'The national picture in numbers.' })
export class NationalOverview {
  @Field(() => BasisEnum)
  basis!: 'LIVE' | 'EDITION';

  @Field(() => String, {
    nullable: true,
    description:
      'Day of the figures of groups and pillars; null while the first edition is still to come. The counts have a day of their own.',
  })
  asOf!: string | null;

  @Field(() => String, { description: 'Version of the facts behind this answer.' })
  version!: string;

  @Field(() => ParticipationCounts, { description: 'Of this moment for everybody, because who takes part is public.' })
  counts!: ParticipationCounts;

  @Field(() => ParticipationSeries)
  participation!: ParticipationSeries;

  @Field(() => GroupFigure, { nullable: true, description: 'All municipalities together.' })
  national!: GroupFigure | null;

  @Field(() => [GroupFigure], { description: 'The parts of the chosen division.' })
  groups!: GroupFigure[];

  @Field(() => MilestoneCounts, {
    nullable: true,
    description: 'Public milestones of all municipalities that take part; null in an edition.',
  })
  milestones!: MilestoneCounts | null;

  @Field(() => Int, { description: 'How many figures of this answer are withheld.' })
  withheld!: number;
}

@ObjectType({ description: 'A part of a division of the country.' })
export class DivisionPart {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'One way to divide the country, with its parts in their usual order.' })
export class Division {
  @Field(() => DimensionEnum)
  dimension!: Dimension;

  @Field(() => [DivisionPart])
  parts!: DivisionPart[];
}

@ObjectType({ description: 'Level of one pillar of a named municipality.' })
export class MunicipalityPillar {
  @Field(() => PillarCodeEnum)
  pillar!: PillarCode;

  @Field(() => LevelEnum)
  level!: Level;

  @Field(() => Boolean)
  stale!: boolean;
}

@ObjectType({
  description:
    'A municipality in the national list. Participation is public; levels only for who may see them by name.',
})
export class NationalMunicipality {
  @Field(() => ID, { description: 'CBS code.' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  province!: string;

  @Field(() => String)
  ggdRegion!: string;

  @Field(() => Int)
  inhabitants!: number;

  @Field(() => Int, { nullable: true, description: '1 very strongly urban to 5 not urban.' })
  urbanity!: number | null;

  @Field(() => ParticipationEnum)
  status!: MunicipalityStatus;

  @Field(() => String, { nullable: true })
  joinedOn!: string | null;

  @Field(() => Boolean, {
    description: 'True when it takes part under a signature that waits for the decision of the college.',
  })
  isConditional!: boolean;

  @Field(() => String, { description: 'Day that this is of.' })
  asOf!: string;

  @Field(() => Int, { description: 'Partners in the coalition besides the municipality itself.' })
  partners!: number;

  @Field(() => Boolean, { description: 'True when its participation and progress are invented for demonstration.' })
  isDemonstration!: boolean;

  @Field(() => MilestoneCounts, {
    nullable: true,
    description:
      'All with the consent of the municipality, else those that are public; null when the reader may not see it by name.',
  })
  milestones!: MilestoneCounts | null;

  @Field(() => [MunicipalityPillar], {
    nullable: true,
    description: 'Null when the reader may not see this municipality by name.',
  })
  pillars!: readonly MunicipalityPillar[] | null;
}

@ObjectType({ description: 'A page of the national list.' })
export class NationalMunicipalityConnection {
  @Field(() => [NationalMunicipality])
  nodes!: NationalMunicipality[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => String, { description: 'Day that this is of.' })
  asOf!: string;

  @Field(() => String, { nullable: true, description: 'Position after the last of this page.' })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasNextPage!: boolean;
}

@ObjectType({ description: 'One municipality on the hexagon map.' })
export class MapCell {
  @Field(() => ID, { description: 'CBS code.' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  column!: number;

  @Field(() => Int)
  row!: number;

  @Field(() => ParticipationEnum)
  status!: MunicipalityStatus;

  @Field(() => Boolean, {
    description: 'True when it takes part under a signature that waits for the decision of the college.',
  })
  isConditional!: boolean;

  @Field(() => LevelEnum, {
    nullable: true,
    description: 'Level of the asked pillar; null when it does not take part or may not be seen by name.',
  })
  level!: Level | null;

  @Field(() => Boolean)
  stale!: boolean;
}

@ObjectType({ description: 'Why an adviser may want to call, in one sentence.' })
export class Signal {
  @Field(() => SignalEnum)
  code!: SignalCode;

  @Field(() => String)
  sentence!: string;
}

@ObjectType({ description: 'A municipality that an adviser helps.' })
export class CaseloadItem {
  @Field(() => NationalMunicipality)
  municipality!: NationalMunicipality;

  @Field(() => [Signal], { description: 'Empty when nothing asks for attention.' })
  signals!: Signal[];
}

@ObjectType({ description: 'One pillar in the summary of a municipality.' })
export class SummaryPillar {
  @Field(() => PillarCodeEnum)
  pillar!: PillarCode;

  @Field(() => LevelEnum)
  level!: Level;

  @Field(() => Boolean)
  stale!: boolean;

  @Field(() => String, {
    description: 'Why, in one Dutch sentence; it quotes the deciding fact only when that fact is public.',
  })
  because!: string;

  @Field(() => [String])
  missing!: string[];
}

@ObjectType({
  description:
    'The summary of one municipality for VWS and for who has its consent. Reading it is recorded in its own trail.',
})
export class MunicipalitySummary {
  @Field(() => NationalMunicipality)
  municipality!: NationalMunicipality;

  @Field(() => String, { nullable: true, description: 'Name of the coalition; null when it does not take part.' })
  coalitionName!: string | null;

  @Field(() => String, { nullable: true, description: 'In Dutch words, as exact as the source.' })
  coalitionSince!: string | null;

  @Field(() => String, { nullable: true, description: 'Local name of the annual week.' })
  weekName!: string | null;

  @Field(() => [SummaryPillar], {
    nullable: true,
    description: 'Always five; null when the municipality does not take part.',
  })
  pillars!: SummaryPillar[] | null;

  @Field(() => [Signal])
  signals!: Signal[];
}

@ObjectType({ description: 'Whether one municipality takes part, with its place on the hexagon map.' })
export class PublicMapCell {
  @Field(() => ID, { description: 'CBS code.' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  province!: string;

  @Field(() => Int)
  column!: number;

  @Field(() => Int)
  row!: number;

  @Field(() => Boolean)
  participates!: boolean;

  @Field(() => Boolean, {
    description: 'True when it takes part under a signature that waits for the decision of the college.',
  })
  isConditional!: boolean;

  @Field(() => String, { nullable: true })
  joinedOn!: string | null;

  @Field(() => Boolean)
  isDemonstration!: boolean;
}

@ObjectType({ description: 'What everybody may know of the programme.' })
export class PublicProgramme {
  @Field(() => ParticipationCounts)
  counts!: ParticipationCounts;

  @Field(() => ParticipationSeries)
  participation!: ParticipationSeries;

  @Field(() => [PublicMapCell])
  cells!: PublicMapCell[];
}
