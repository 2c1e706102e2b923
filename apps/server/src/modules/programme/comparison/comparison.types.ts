import { ObjectType } from '@nestjs/graphql';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalCount,
  OptionalDay,
  OptionalDecimal,
  OptionalPart,
  OptionalText,
  Decimal,
  Text,
} from '../../../platform/graphql/fields.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { alikeTraits, type AlikeTrait } from '../../municipalities/alike.facts.js';
import { countedMeasureCodes, type CountedMeasure, type Dimension } from '../programme.facts.js';
import { DivisionPart, MunicipalityPillar, NationalMunicipality, PillarFigure } from '../programme.types.js';
import { groupSizeCodes } from './comparison.rules.js';

export const GroupSizeEnum = enumOf(
  'GroupSize',
  'How many municipalities that are alike stand beside the own; ALL are all that take part.',
  groupSizeCodes,
);
export const AlikeTraitEnum = enumOf('AlikeTrait', 'What makes municipalities alike.', alikeTraits);
export const CountedMeasureEnum = enumOf(
  'CountedMeasure',
  'Numbers of a municipality that are told of a group in classes alone.',
  countedMeasureCodes,
);
export const FixedGroupEnum = enumOf(
  'FixedGroup',
  'A group that nobody chooses the members of: the country, or the part of one division that a municipality is in.',
  ['NATIONAL', 'PROVINCE', 'GGD', 'SIZE', 'URBANITY'],
);

@ObjectType({ description: 'The middle half of a group of values, and what lies in the middle.' })
export class QuartileBand {
  @Decimal() lower!: number;
  @Decimal() median!: number;
  @Decimal() upper!: number;
}

@ObjectType({ description: 'A published figure of the own municipality among those that are alike.' })
export class FigurePosition {
  @Id('Code of the definition.') code!: string;
  @Text() name!: string;
  @Text('Of whom.') population!: string;
  @Count('Year of the figures.') year!: number;
  @OptionalDecimal('Percentage; null where there is no figure.') own!: number | null;
  @OptionalPart(() => QuartileBand, 'Null where fewer than ten others have a figure that may stand beside the own.')
  band!: QuartileBand | null;
  @OptionalText('Why there is no band.') because!: string | null;
  @Count('Others of the group with a figure.') count!: number;
  @Count('Others of the group without a figure.') without!: number;
  @Text('How to read it, one sentence each: what was asked, the margin, and what to be careful about.', { list: true })
  instructions!: string[];
  @Text() source!: string;
}

@ObjectType({ description: 'Numbers of municipalities in one class of a measure; null where withheld.' })
export class ClassCount {
  @Count() from!: number;
  @OptionalCount('Null where the class has no end.') to!: number | null;
  @OptionalCount() count!: number | null;
}

@ObjectType({ description: 'Classes in which the middle half of a group lies.' })
export class ClassBand {
  @Count() from!: number;
  @OptionalCount('Null where the last class has no end.') to!: number | null;
}

@ObjectType({ description: 'A number of a municipality among a fixed group, in classes, as the edition shows it.' })
export class MeasureFigure {
  @Choice(CountedMeasureEnum) code!: CountedMeasure;
  @List(() => ClassCount) classes!: ClassCount[];
  @OptionalPart(() => ClassBand, 'Null where what is withheld decides.') band!: ClassBand | null;
}

@ObjectType({ description: 'A group of the newest edition that the own municipality is in.' })
export class FixedGroupFigures {
  @Choice(FixedGroupEnum) dimension!: Dimension | 'NATIONAL';
  @Text() name!: string;
  @List(() => DivisionPart) parts!: readonly DivisionPart[];
  @Count() participating!: number;
  @OptionalText('Why nothing is told about this group.') because!: string | null;
  @Flag('Some numbers are withheld.') isPartly!: boolean;
  @List(() => PillarFigure) pillars!: PillarFigure[];
  @List(() => MeasureFigure) measures!: MeasureFigure[];
}

@ObjectType({ description: 'A number of the own municipality.' })
export class OwnMeasure {
  @Choice(CountedMeasureEnum) code!: CountedMeasure;
  @Text() name!: string;
  @Count() value!: number;
}

@ObjectType({ description: 'A municipality that lets others look, as the own does.' })
export class Peer {
  @Id('CBS code.') code!: string;
  @Text() name!: string;
  @Text('Why it is alike, the nearest trait first.', { list: true }) because!: string[];
  @List(() => MunicipalityPillar) pillars!: readonly MunicipalityPillar[];
}

@ObjectType({ description: 'What counts for which municipalities are alike.' })
export class TraitWeight {
  @Choice(AlikeTraitEnum) trait!: AlikeTrait;
  @Count('0 (not) to 3 (much).') weight!: number;
  @OptionalText('The own value in words; null where there is none, and then the trait says nothing.') own!:
    string | null;
}

@ObjectType({ description: 'How the own municipality lies among others. For its own eyes.' })
export class OwnPosition {
  @Id('CBS code.') code!: string;
  @Text() name!: string;
  @Day('Day of what is told of the own municipality.') asOf!: string;
  @OptionalDay('Day of what is told of fixed groups; null while there is no edition.') editionOn!: string | null;
  @Flag('Only who takes part is compared on what municipalities record.') takesPart!: boolean;
  @Flag('The own municipality lets other municipalities look.') isOpenToPeers!: boolean;
  @OptionalText('Why the own consent does not show it yet.') waitsBecause!: string | null;
  @List(() => TraitWeight) traits!: TraitWeight[];
  @Count('Municipalities in the group of those that are alike.') groupCount!: number;
  @List(() => Peer, 'Those of the group that may be named, by name.') peers!: Peer[];
  @List(() => FigurePosition) figures!: FigurePosition[];
  @List(() => MunicipalityPillar) pillars!: readonly MunicipalityPillar[];
  @List(() => OwnMeasure) measures!: OwnMeasure[];
  @List(() => FixedGroupFigures) groups!: FixedGroupFigures[];
  @Text('Why some numbers are withheld.') withheldBecause!: string;
}

@ObjectType({ description: 'One published figure of each municipality, in their order.' })
export class SideFigure {
  @Id('Code of the definition.') code!: string;
  @Text() name!: string;
  @Text() population!: string;
  @Count() year!: number;
  @List(() => SideValue) values!: SideValue[];
  @Text({ list: true }) instructions!: string[];
  @Text() source!: string;
}

@ObjectType()
export class SideValue {
  @Id('CBS code.') code!: string;
  @OptionalDecimal('Percentage; null where there is no figure.') value!: number | null;
}

@ObjectType({ description: 'A municipality that is not shown, and why.' })
export class LeftOut {
  @Id('CBS code.') code!: string;
  @Text() name!: string;
  @Text() because!: string;
}

@ObjectType({ description: 'Municipalities side by side, by name.' })
export class MunicipalityComparison {
  @Day() asOf!: string;
  @List(() => NationalMunicipality, 'Those that may be seen, by name.') municipalities!: NationalMunicipality[];
  @List(() => LeftOut) leftOut!: LeftOut[];
  @Text('How they differ, in words.', { list: true }) differences!: string[];
  @List(() => SideFigure) figures!: SideFigure[];
}

@ObjectType({ description: 'A municipality that may be laid beside others by name.' })
export class ComparisonChoice {
  @Id('CBS code.') code!: string;
  @Text() name!: string;
}
