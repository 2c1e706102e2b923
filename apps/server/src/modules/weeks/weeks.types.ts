import { ObjectType } from '@nestjs/graphql';
import {
  councilMentionCodes,
  councilMentions,
  packageStateCodes,
  packageStates,
  weekActivityStatusCodes,
  weekActivityStatuses,
  type CouncilMention,
  type PackageState,
  type TargetGroup,
  type WeekActivityStatus,
} from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalDay,
  OptionalId,
  OptionalText,
  Text,
  Version,
  Year,
} from '../../platform/graphql/fields.js';
import { TargetGroupEnum } from '../coalitions/coalitions.facts.js';

export const WeekActivityStatusEnum = enumOf(
  'WeekActivityStatus',
  'Where an activity of the annual week stands; what is accepted is the calendar.',
  weekActivityStatusCodes,
  weekActivityStatuses,
);
export const PackageStateEnum = enumOf(
  'PackageState',
  'Whether the municipality ordered the package of the national campaign.',
  packageStateCodes,
  packageStates,
);
export const CouncilMentionEnum = enumOf(
  'CouncilMention',
  'Whether the week was spoken of in the council.',
  councilMentionCodes,
  councilMentions,
);

@ObjectType({ description: 'Something to do in the annual week of a municipality.' })
export class WeekActivity {
  @Id() id!: string;
  @Text() title!: string;
  @Text() what!: string;
  @OptionalId('The organisation of the coalition; null for another one.') organisationId!: string | null;
  @Text() organisation!: string;
  @Text('ISO 8601.') startsAt!: string;
  @Day('On Dutch calendars.') on!: string;
  @Count() minutes!: number;
  @Text() place!: string;
  @Choice(TargetGroupEnum, 'For whom; empty for everybody.', { list: true }) targetGroups!: TargetGroup[];
  @OptionalText('What it costs, in words; null when it is free.') cost!: string | null;
  @OptionalText() howToJoin!: string | null;
  @OptionalText('Whom one turns to, as a role.') contact!: string | null;
  @Choice(WeekActivityStatusEnum) status!: WeekActivityStatus;
  @OptionalText('Why it was refused or called off.') reason!: string | null;
  @Flag('Whether it came by the link for partners without an account.') isByLink!: boolean;
  @Flag('Whether who proposed it left an address for the answer.') isAnswered!: boolean;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'An organisation of the coalition that may do something in the week.' })
export class WeekOrganisation {
  @Id() organisationId!: string;
  @Text() name!: string;
}

@ObjectType({ description: 'The annual week of a year in the own municipality.' })
export class Week {
  @Year() year!: number;
  @Text('What this municipality calls it.') name!: string;
  @Text('What it is called in the country.') nationalName!: string;
  @Flag('Whether the programme set the dates; otherwise they are a proposal.') isSet!: boolean;
  @Day() firstOn!: string;
  @Day() lastOn!: string;
  @Day('Until when the package is ordered.') packageDueOn!: string;
  @OptionalText('By which source the dates are known.') source!: string | null;
  @Text('Code of the municipality, for the address of its public calendar.') cbsCode!: string;
  @Flag('Whether anybody reads the calendar.') isPublic!: boolean;
  @Choice(PackageStateEnum) packageState!: PackageState;
  @OptionalDay() packageOn!: string | null;
  @Choice(CouncilMentionEnum) councilMention!: CouncilMention;
  @OptionalDay() councilOn!: string | null;
  @OptionalText() councilSource!: string | null;
  @OptionalDay('Until when the link for partners works; null without one, or for who does not share it.')
  linkUntil!: string | null;
  @List(() => WeekActivity) activities!: WeekActivity[];
  @List(() => WeekOrganisation, 'Whose activity may be written; empty for who adds none for others.')
  organisations!: WeekOrganisation[];
  @Version('0 while nothing was kept of this year.', { min: 0 }) version!: number;
}

@ObjectType({ description: 'The link by which partners without an account propose an activity; shown once.' })
export class WeekLink {
  @Text() address!: string;
}

@ObjectType({ description: 'When the national week is.' })
export class AnnualWeek {
  @Year() year!: number;
  @Text() name!: string;
  @Day() firstOn!: string;
  @Day() lastOn!: string;
  @Day() packageDueOn!: string;
  @Text() source!: string;
  @Version() version!: number;
}

@ObjectType({ description: 'How many activities there are on one day.' })
export class WeekDayCount {
  @Day() on!: string;
  @Count() count!: number;
}

@ObjectType({ description: 'The published calendar of a municipality in numbers.' })
export class WeekMunicipality {
  @Text() cbsCode!: string;
  @Text() name!: string;
  @Flag('Whether it, or an activity that is counted, was invented.') isDemonstration!: boolean;
  @Count() total!: number;
  @List(() => WeekDayCount) days!: WeekDayCount[];
}

@ObjectType({
  description: 'The national week of a year: its dates, and the municipalities that published a calendar.',
})
export class NationalWeek {
  @Year() year!: number;
  @Text() name!: string;
  @Flag('Whether the programme set the dates; otherwise they are a proposal.') isSet!: boolean;
  @Day() firstOn!: string;
  @Day() lastOn!: string;
  @List(() => WeekDayCount, 'Each day of the week, and days around it on which there is something.')
  days!: WeekDayCount[];
  @List(() => WeekMunicipality) municipalities!: WeekMunicipality[];
  @List(() => AnnualWeek, 'Every year of which the dates are known, the latest first.') known!: AnnualWeek[];
}
