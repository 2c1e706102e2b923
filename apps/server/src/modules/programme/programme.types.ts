import { ObjectType } from '@nestjs/graphql';
import { signalCodes, type Level, type PillarCode, type SignalCode } from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalCount,
  OptionalDay,
  OptionalList,
  OptionalPart,
  OptionalText,
  Part,
  Text,
} from '../../platform/graphql/fields.js';
import { Numbered } from '../../platform/graphql/page.js';
import type { MunicipalityStatus } from '../municipalities/municipalities.facts.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LevelEnum, PillarCodeEnum } from '../plans/plans.facts.js';
import {
  dimensions,
  type Dimension,
  type ParticipationCounts as Counts,
  type ParticipationMilestone as Milestone,
} from './programme.facts.js';
import { sizeClasses } from './programme.rules.js';

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
  @Day()
  on!: string;

  @Text('The date in the words of the source.')
  when!: string;

  @Count()
  count!: number;

  @Text('The number with the word of its source, such as "ongeveer 263".')
  inWords!: string;

  @Text('What the source counted, such as "gemeenten".')
  counted!: string;

  @Text()
  source!: string;

  @OptionalText()
  note!: string | null;
}

@ObjectType({ description: 'How many municipalities on this platform had joined at the end of a month.' })
export class JoinedMonth {
  @Day()
  on!: string;

  @Count()
  count!: number;
}

@ObjectType({ description: 'Participation over time; public.' })
export class ParticipationSeries {
  @List(() => ParticipationMilestone, 'What was published, oldest first.')
  published!: ParticipationMilestone[];

  @List(() => JoinedMonth, 'What this platform records, without those whose day of joining no source gives.')
  recorded!: JoinedMonth[];
}

@ObjectType({ description: 'Numbers of participating municipalities on one day.' })
export class ParticipationCounts implements Counts {
  @Day('Day that these numbers are of.')
  on!: string;

  @Count('All municipalities.')
  municipalities!: number;

  @Count()
  participating!: number;

  @Count('How many of the participating signed subject to a decision of the college that is still to come.')
  conditional!: number;

  @Count('How many of the participating carry data invented for demonstration.')
  demonstration!: number;
}

@ObjectType({
  description:
    'How many municipalities are at one level; null when withheld because it would tell about fewer than five.',
})
export class LevelFigure {
  @Choice(LevelEnum)
  level!: Level;

  @OptionalCount()
  count!: number | null;
}

@ObjectType({ description: 'One pillar over a group of municipalities.' })
export class PillarFigure {
  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @List(() => LevelFigure, 'Every level once, UNKNOWN first.')
  levels!: LevelFigure[];

  @OptionalCount('How many of them have had no news for 12 months; null when withheld.')
  stale!: number | null;
}

@ObjectType({ description: 'A part of a division of the country.' })
export class DivisionPart {
  @Text()
  key!: string;

  @Text()
  name!: string;
}

@ObjectType({ description: 'A group of municipalities: the whole country or one part of a division.' })
export class GroupFigure {
  @Text()
  key!: string;

  @Text()
  name!: string;

  @List(() => DivisionPart, 'What was put together, because one of them is too small to show; empty for one part.')
  parts!: readonly DivisionPart[];

  @Count()
  municipalities!: number;

  @Count()
  participating!: number;

  @List(() => PillarFigure)
  pillars!: PillarFigure[];
}

@ObjectType({ description: 'Milestones of the plan; dropped ones are not counted.' })
export class MilestoneCounts {
  @Count('Planned or under way.')
  open!: number;

  @Count()
  done!: number;

  @Flag('True when milestones that are not public are left out.')
  publicOnly!: boolean;
}

@ObjectType({ description: 'The national picture in numbers.' })
export class NationalOverview {
  @Choice(BasisEnum)
  basis!: 'LIVE' | 'EDITION';

  @OptionalDay(
    'Day of the figures of groups and pillars; null while the first edition is still to come. The counts have a day of their own.',
  )
  asOf!: string | null;

  @Text('Version of the facts behind this answer.')
  version!: string;

  @Part(() => ParticipationCounts, 'Of this moment for everybody, because who takes part is public.')
  counts!: ParticipationCounts;

  @Part(() => ParticipationSeries)
  participation!: ParticipationSeries;

  @OptionalPart(() => GroupFigure, 'All municipalities together.')
  national!: GroupFigure | null;

  @List(() => GroupFigure, 'The parts of the chosen division.')
  groups!: GroupFigure[];

  @OptionalPart(() => MilestoneCounts, 'Public milestones of all municipalities that take part; null in an edition.')
  milestones!: MilestoneCounts | null;

  @Count('How many figures of this answer are withheld.')
  withheld!: number;

  @Flag(
    'True when the platform knows no election of councils from today on, so that after it nobody would be asked to sign again; told to who runs the programme alone.',
  )
  lacksNextElection!: boolean;
}

@ObjectType({ description: 'One way to divide the country, with its parts in their usual order.' })
export class Division {
  @Choice(DimensionEnum)
  dimension!: Dimension;

  @List(() => DivisionPart)
  parts!: DivisionPart[];
}

@ObjectType({ description: 'Level of one pillar of a named municipality.' })
export class MunicipalityPillar {
  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @Choice(LevelEnum)
  level!: Level;

  @Flag()
  stale!: boolean;
}

@ObjectType({
  description:
    'A municipality in the national list. Participation is public; levels only for who may see them by name.',
})
export class NationalMunicipality {
  @Id('CBS code.')
  code!: string;

  @Text()
  name!: string;

  @Text()
  province!: string;

  @Text()
  ggdRegion!: string;

  @Count()
  inhabitants!: number;

  @OptionalCount('1 very strongly urban to 5 not urban.')
  urbanity!: number | null;

  @Choice(ParticipationEnum)
  status!: MunicipalityStatus;

  @OptionalDay()
  joinedOn!: string | null;

  @Flag('True when it takes part under a signature that waits for the decision of the college.')
  isConditional!: boolean;

  @Day('Day that this is of.')
  asOf!: string;

  @Count('Partners in the coalition besides the municipality itself.')
  partners!: number;

  @Flag('True when its participation and progress are invented for demonstration.')
  isDemonstration!: boolean;

  @OptionalPart(
    () => MilestoneCounts,
    'All with the consent of the municipality, else those that are public; null when the reader may not see it by name.',
  )
  milestones!: MilestoneCounts | null;

  @OptionalList(() => MunicipalityPillar, 'Null when the reader may not see this municipality by name.')
  pillars!: readonly MunicipalityPillar[] | null;
}

@ObjectType({ description: 'A page of the national list.' })
export class NationalMunicipalityConnection extends Numbered(() => NationalMunicipality) {
  @Day('Day that this is of.')
  asOf!: string;

  @OptionalCount(
    'In how many municipalities that take part the reader sees levels, so that a filter on levels looks no further; null when in all.',
  )
  seenByName!: number | null;
}

@ObjectType({ description: 'What a person looks for again and again: the choices of the national list, under a name.' })
export class SavedView {
  @Id()
  id!: string;

  @Text()
  name!: string;

  @Text('What the address of the list says after its question mark.')
  query!: string;
}

@ObjectType({ description: 'One municipality on the hexagon map.' })
export class MapCell {
  @Id('CBS code.')
  code!: string;

  @Text()
  name!: string;

  @Count()
  column!: number;

  @Count()
  row!: number;

  @Choice(ParticipationEnum)
  status!: MunicipalityStatus;

  @Flag('True when it takes part under a signature that waits for the decision of the college.')
  isConditional!: boolean;

  @OptionalChoice(LevelEnum, 'Level of the asked pillar; null when it does not take part or may not be seen by name.')
  level!: Level | null;

  @Flag()
  stale!: boolean;

  @Text('Code of the province.')
  provinceCode!: string;

  @Text('Code of the GGD region.')
  ggdCode!: string;

  @Choice(SizeEnum)
  size!: keyof typeof SizeEnum;

  @OptionalCount('1 very strongly urban to 5 not urban.')
  urbanity!: number | null;

  @OptionalList(
    () => MunicipalityPillar,
    'All five, in the official order; null when it does not take part or may not be seen by name.',
  )
  pillars!: readonly MunicipalityPillar[] | null;
}

@ObjectType({ description: 'Why an adviser may want to call, in one sentence.' })
export class Signal {
  @Choice(SignalEnum)
  code!: SignalCode;

  @Text()
  sentence!: string;

  @OptionalChoice(PillarCodeEnum, 'The pillar that it is about, where it is about one.')
  pillar!: PillarCode | null;
}

@ObjectType({ description: 'A signal that its adviser put aside; it comes back by itself.' })
export class SnoozedSignal extends Signal {
  @Day('The last day on which it is aside.')
  untilOn!: string;

  @Text()
  because!: string;
}

@ObjectType({ description: 'Hours of the adviser for one municipality.' })
export class SupportHours {
  @Count('Hours there are.')
  hoursBudget!: number;

  @Count('Quarters of an hour that were used.')
  quartersUsed!: number;
}

@ObjectType({ description: 'What adviser and municipality agreed to do next.' })
export class NextStep {
  @Text()
  what!: string;

  @Day()
  dueOn!: string;
}

@ObjectType({ description: 'An item of the toolkit that fits the pillar of a signal.' })
export class SuggestedTool {
  @Id()
  id!: string;

  @Text()
  title!: string;

  @Text('What it is, in Dutch.')
  kind!: string;
}

@ObjectType({ description: 'An example from practice that fits the pillar of a signal.' })
export class SuggestedExample {
  @Id()
  id!: string;

  @Text()
  title!: string;

  @Text('Of which municipality.')
  place!: string;
}

@ObjectType({ description: 'What to talk about next: the most pressing signal, and what fits it.' })
export class SuggestedConversation {
  @Part(() => Signal)
  signal!: Signal;

  @List(() => SuggestedTool, 'Three at most, those about the fewest pillars first.')
  tools!: SuggestedTool[];

  @OptionalPart(() => SuggestedExample, 'What another municipality did for its pillar.')
  example!: SuggestedExample | null;
}

@ObjectType({ description: 'A municipality that an adviser helps, with the work of the adviser for it.' })
export class CaseloadItem {
  @Part(() => NationalMunicipality)
  municipality!: NationalMunicipality;

  @List(() => Signal, 'The most pressing first; empty when nothing asks for attention.')
  signals!: Signal[];

  @List(() => SnoozedSignal, 'Put aside by the caller, with the reason.')
  later!: SnoozedSignal[];

  @OptionalPart(() => SupportHours, 'Null before the help has begun.')
  hours!: SupportHours | null;

  @OptionalPart(() => NextStep, 'The soonest step that is open.')
  next!: NextStep | null;

  @OptionalDay('The last day on which the adviser did something for it.')
  lastOn!: string | null;

  @Flag('The file of the adviser before was not read yet.')
  handoverWaits!: boolean;

  @OptionalPart(() => SuggestedConversation, 'Null when nothing asks for attention.')
  suggestion!: SuggestedConversation | null;
}

@ObjectType({ description: 'One pillar in the summary of a municipality.' })
export class SummaryPillar {
  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @Choice(LevelEnum)
  level!: Level;

  @Flag()
  stale!: boolean;

  @Text('Why, in one Dutch sentence; it quotes the deciding fact only when that fact is public.')
  because!: string;

  @Text({ list: true })
  missing!: string[];
}

@ObjectType({
  description:
    'The summary of one municipality for VWS and for who has its consent. Reading it is recorded in its own trail.',
})
export class MunicipalitySummary {
  @Part(() => NationalMunicipality)
  municipality!: NationalMunicipality;

  @OptionalText('Name of the coalition; null when it does not take part.')
  coalitionName!: string | null;

  @OptionalText('In Dutch words, as exact as the source.')
  coalitionSince!: string | null;

  @OptionalText('Local name of the annual week.')
  weekName!: string | null;

  @OptionalText('Address of its logo, where it has one.')
  logoHref!: string | null;

  @OptionalList(() => SummaryPillar, 'Always five; null when the municipality does not take part.')
  pillars!: SummaryPillar[] | null;

  @List(() => Signal, 'The most pressing first.')
  signals!: Signal[];

  @OptionalPart(() => CaseloadItem, 'The work of the caller, where the caller advises this municipality.')
  own!: CaseloadItem | null;
}

@ObjectType({ description: 'Whether one municipality takes part, with its place on the hexagon map.' })
export class PublicMapCell {
  @Id('CBS code.')
  code!: string;

  @Text()
  name!: string;

  @Text()
  province!: string;

  @Count()
  column!: number;

  @Count()
  row!: number;

  @Flag()
  participates!: boolean;

  @Flag('True when it takes part under a signature that waits for the decision of the college.')
  isConditional!: boolean;

  @OptionalDay()
  joinedOn!: string | null;

  @Flag()
  isDemonstration!: boolean;
}

@ObjectType({ description: 'What everybody may know of the programme.' })
export class PublicProgramme {
  @Part(() => ParticipationCounts)
  counts!: ParticipationCounts;

  @Part(() => ParticipationSeries)
  participation!: ParticipationSeries;

  @List(() => PublicMapCell)
  cells!: PublicMapCell[];
}
