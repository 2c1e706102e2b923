import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DatePrecision, MembershipState, Sector } from '@bloemen/vocabulary';
import { OrganisationSuggestion } from '../identity/organisations/organisations.types.js';
import { MembershipDatePrecisionEnum, MembershipStateEnum, SectorEnum } from './coalitions.facts.js';

export const CoalitionMemberOrderEnum = { NAME: 'NAME', SINCE: 'SINCE', STATE: 'STATE', SECTOR: 'SECTOR' } as const;
export type CoalitionMemberOrder = keyof typeof CoalitionMemberOrderEnum;
registerEnumType(CoalitionMemberOrderEnum, {
  name: 'CoalitionMemberOrder',
  description: 'What the list of members is sorted by.',
});

@ObjectType({ description: 'The local alliance of one municipality.' })
export class Coalition {
  @Field(() => String, { description: 'Its own name, such as Sociale Coalitie.' })
  localName!: string;

  @Field(() => String, { description: 'Calendar date; the first day of the month or year when no more is known.' })
  startedOn!: string;

  @Field(() => MembershipDatePrecisionEnum)
  startedPrecision!: DatePrecision;

  @Field(() => [SectorEnum], { description: 'Sectors it wants at its table.' })
  wantedSectors!: Sector[];

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => Boolean)
  isDemonstration!: boolean;

  @Field(() => Int, { description: 'Send it along with a change.' })
  version!: number;
}

@ObjectType({ description: 'How many take part on one day, counted from the dated memberships.' })
export class CoalitionCounts {
  @Field(() => Int, { description: 'Members and core partners, the municipality included.' })
  members!: number;

  @Field(() => Int, { description: 'The same without the municipality.' })
  partners!: number;

  @Field(() => Boolean)
  includesMunicipality!: boolean;

  @Field(() => Int)
  core!: number;

  @Field(() => Int)
  observers!: number;

  @Field(() => Int)
  invited!: number;

  @Field(() => Int, { description: 'Participants whose sector was read from their name.' })
  sectorReadings!: number;
}

@ObjectType({ description: 'One sector: who is at the table on that day.' })
export class SectorCoverage {
  @Field(() => SectorEnum, { nullable: true, description: 'Null for members without a sector.' })
  sector!: Sector | null;

  @Field(() => Boolean)
  wanted!: boolean;

  @Field(() => Int)
  members!: number;

  @Field(() => Int, { description: 'Invited, not (yet) a member.' })
  invited!: number;

  @Field(() => [String], { description: 'Names of the members, at most three.' })
  names!: string[];
}

@ObjectType({ description: 'One organisation in the coalition on a given day.' })
export class CoalitionMember {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => MembershipStateEnum)
  state!: MembershipState;

  @Field(() => SectorEnum, { nullable: true })
  sector!: Sector | null;

  @Field(() => Boolean, { description: 'True when nobody stated the sector: it was read from the name.' })
  sectorIsReading!: boolean;

  @Field(() => String, { description: 'First day of this state.' })
  fromOn!: string;

  @Field(() => MembershipDatePrecisionEnum)
  fromPrecision!: DatePrecision;

  @Field(() => Boolean, { description: 'True when it held by then and the source does not say since when.' })
  fromAtLatest!: boolean;

  @Field(() => Boolean, { description: 'The municipality itself: a member, nobody’s partner.' })
  isMunicipality!: boolean;

  @Field(() => Boolean)
  inPreparationGroup!: boolean;
}

@ObjectType({ description: 'One page of members.' })
export class CoalitionMemberConnection {
  @Field(() => [CoalitionMember])
  nodes!: CoalitionMember[];

  @Field(() => Int, { description: 'How many there are with this search and these filters.' })
  totalCount!: number;
}

@ObjectType({ description: 'A seat in the preparation group.' })
export class PreparationSeat {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  isChair!: boolean;

  @Field(() => String)
  fromOn!: string;

  @Field(() => MembershipDatePrecisionEnum)
  fromPrecision!: DatePrecision;

  @Field(() => Boolean)
  fromAtLatest!: boolean;

  @Field(() => String, { nullable: true })
  source!: string | null;
}

@ObjectType({ description: 'The latest day of which anything is recorded about who takes part.' })
export class CoalitionRecorded {
  @Field(() => String, { description: 'Calendar date; the first day of the month or year when no more is known.' })
  on!: string;

  @Field(() => MembershipDatePrecisionEnum)
  precision!: DatePrecision;

  @Field(() => Boolean, {
    description: 'More than twelve months before the day that is shown: who took part since is not known.',
  })
  isStale!: boolean;
}

@ObjectType({ description: 'Everything the coalition page shows, as of one day.' })
export class CoalitionPage {
  @Field(() => Coalition, { nullable: true, description: 'Null while the municipality has no coalition.' })
  coalition!: Coalition | null;

  @Field(() => String)
  asOf!: string;

  @Field(() => CoalitionCounts)
  counts!: CoalitionCounts;

  @Field(() => CoalitionRecorded, { nullable: true, description: 'Null while nothing is recorded.' })
  recorded!: CoalitionRecorded | null;

  @Field(() => [SectorCoverage])
  coverage!: SectorCoverage[];

  @Field(() => CoalitionMemberConnection)
  members!: CoalitionMemberConnection;

  @Field(() => [PreparationSeat], { description: 'The preparation group on that day, the chair first.' })
  preparationGroup!: PreparationSeat[];
}

@ObjectType({ description: 'One period of an organisation in the coalition.' })
export class MembershipPeriod {
  @Field(() => ID)
  id!: string;

  @Field(() => MembershipStateEnum)
  state!: MembershipState;

  @Field(() => SectorEnum, { nullable: true })
  sector!: Sector | null;

  @Field(() => Boolean, { description: 'True when nobody stated the sector: it was read from the name.' })
  sectorIsReading!: boolean;

  @Field(() => String)
  fromOn!: string;

  @Field(() => MembershipDatePrecisionEnum)
  fromPrecision!: DatePrecision;

  @Field(() => Boolean)
  fromAtLatest!: boolean;

  @Field(() => String, { nullable: true, description: 'First day on which it no longer held; null while it holds.' })
  untilOn!: string | null;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the organisation left.' })
  reason!: string | null;

  @Field(() => Int, { description: 'Send it along with a change.' })
  version!: number;
}

@ObjectType({ description: 'Another spelling of an organisation, kept by this workspace.' })
export class OrganisationAlias {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  source!: string | null;
}

@ObjectType({ description: 'Whom this municipality mails at a member. Personal data, only for this workspace.' })
export class CoalitionContact {
  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'One organisation in this coalition with its history.' })
export class CoalitionMemberDetail {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String, { description: 'What this workspace calls it.' })
  name!: string;

  @Field(() => Int, { description: 'Version of that name, for renaming.' })
  organisationVersion!: number;

  @Field(() => String, { nullable: true, description: 'Its name in the shared register, when that is another one.' })
  sharedName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name this workspace proposed for the shared register, while the programme has not decided.',
  })
  proposedName!: string | null;

  @Field(() => Boolean, { description: 'Whether others see its shared name.' })
  isShared!: boolean;

  @Field(() => Boolean)
  isMunicipality!: boolean;

  @Field(() => Boolean)
  inPreparationGroup!: boolean;

  @Field(() => [OrganisationAlias])
  aliases!: OrganisationAlias[];

  @Field(() => [MembershipPeriod], { description: 'Newest first; the first one holds now.' })
  periods!: MembershipPeriod[];

  @Field(() => CoalitionContact, {
    nullable: true,
    description: 'Null when there is none, or when the viewer may not see it.',
  })
  contact!: CoalitionContact | null;

  @Field(() => [MembershipStateEnum], { description: 'What the participation may become from now on.' })
  nextStates!: MembershipState[];
}

@ObjectType({ description: 'A known organisation that may be meant, and how it stands to this coalition now.' })
export class CoalitionCandidate extends OrganisationSuggestion {
  @Field(() => MembershipStateEnum, { nullable: true, description: 'Null when it was never in this coalition.' })
  state!: MembershipState | null;
}
