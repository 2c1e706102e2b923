import { ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  contactRoleCodes,
  contactRoles,
  mailTroubleCodes,
  mailTroubles,
  wantedStatusCodes,
  wantedStatuses,
  type ContactRole,
  type DatePrecision,
  type MailTrouble,
  type MembershipState,
  type Sector,
  type WantedStatus,
} from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalPart,
  OptionalText,
  Part,
  Text,
  Version,
} from '../../platform/graphql/fields.js';
import { Numbered } from '../../platform/graphql/page.js';
import { OrganisationSuggestion } from '../identity/organisations/organisations.types.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { MembershipDatePrecisionEnum, MembershipStateEnum, SectorEnum } from './coalitions.facts.js';

export const ContactRoleEnum = enumOf(
  'ContactRole',
  'What a contact person of an organisation is written to about.',
  contactRoleCodes,
  contactRoles,
);
export const MailTroubleEnum = enumOf(
  'MailTrouble',
  'Why an address gets no mail until somebody looks at it.',
  mailTroubleCodes,
  mailTroubles,
);

export const CoalitionMemberOrderEnum = { NAME: 'NAME', SINCE: 'SINCE', STATE: 'STATE', SECTOR: 'SECTOR' } as const;
export type CoalitionMemberOrder = keyof typeof CoalitionMemberOrderEnum;
registerEnumType(CoalitionMemberOrderEnum, {
  name: 'CoalitionMemberOrder',
  description: 'What the list of members is sorted by.',
});

@ObjectType({ description: 'The local alliance of one municipality.' })
export class Coalition {
  @Text('Its own name, such as Sociale Coalitie.')
  localName!: string;

  @Day('Calendar date; the first day of the month or year when no more is known.')
  startedOn!: string;

  @Choice(MembershipDatePrecisionEnum)
  startedPrecision!: DatePrecision;

  @Choice(SectorEnum, 'Sectors it wants at its table.', { list: true })
  wantedSectors!: Sector[];

  @OptionalText()
  source!: string | null;

  @Flag()
  isDemonstration!: boolean;

  @Version('Send it along with a change.')
  version!: number;
}

@ObjectType({ description: 'How many take part on one day, counted from the dated memberships.' })
export class CoalitionCounts {
  @Count('Members and core partners, the municipality included.')
  members!: number;

  @Count('The same without the municipality.')
  partners!: number;

  @Flag()
  includesMunicipality!: boolean;

  @Count()
  core!: number;

  @Count()
  observers!: number;

  @Count()
  invited!: number;

  @Count('Participants whose sector was read from their name.')
  sectorReadings!: number;
}

export const WantedStatusEnum = enumOf(
  'WantedStatus',
  'How far it is with a partner that the coalition wants.',
  wantedStatusCodes,
  wantedStatuses,
);

@ObjectType({ description: 'A wish for a sector, or for an organisation of it, that is not fulfilled.' })
export class SectorWish {
  @OptionalText('Null when the wish is the sector itself.')
  name!: string | null;

  @Choice(WantedStatusEnum)
  status!: WantedStatus;
}

@ObjectType({ description: 'One sector: who is at the table on that day.' })
export class SectorCoverage {
  @OptionalChoice(SectorEnum, 'Null for members without a sector.')
  sector!: Sector | null;

  @Flag()
  wanted!: boolean;

  @Count()
  members!: number;

  @Count('Invited, not (yet) a member.')
  invited!: number;

  @Text('Names of the members, at most three.', { list: true })
  names!: string[];

  @List(() => SectorWish, 'What is wanted here now; empty for who may not read that.')
  wishes!: SectorWish[];
}

@ObjectType({ description: 'One organisation in the coalition on a given day.' })
export class CoalitionMember {
  @Id()
  organisationId!: string;

  @Text()
  name!: string;

  @Choice(MembershipStateEnum)
  state!: MembershipState;

  @OptionalChoice(SectorEnum)
  sector!: Sector | null;

  @Flag('True when nobody stated the sector: it was read from the name.')
  sectorIsReading!: boolean;

  @Day('First day of this state.')
  fromOn!: string;

  @Choice(MembershipDatePrecisionEnum)
  fromPrecision!: DatePrecision;

  @Flag('True when it held by then and the source does not say since when.')
  fromAtLatest!: boolean;

  @Flag('The municipality itself: a member, nobody’s partner.')
  isMunicipality!: boolean;

  @Flag()
  inPreparationGroup!: boolean;
}

@ObjectType({ description: 'One page of members.' })
export class CoalitionMemberConnection extends Numbered(() => CoalitionMember) {}

@ObjectType({ description: 'A seat in the preparation group.' })
export class PreparationSeat {
  @Id()
  organisationId!: string;

  @Text()
  name!: string;

  @Flag()
  isChair!: boolean;

  @Day()
  fromOn!: string;

  @Choice(MembershipDatePrecisionEnum)
  fromPrecision!: DatePrecision;

  @Flag()
  fromAtLatest!: boolean;

  @OptionalText()
  source!: string | null;
}

@ObjectType({ description: 'The latest day of which anything is recorded about who takes part.' })
export class CoalitionRecorded {
  @Day('Calendar date; the first day of the month or year when no more is known.')
  on!: string;

  @Choice(MembershipDatePrecisionEnum)
  precision!: DatePrecision;

  @Flag('More than twelve months before the day that is shown: who took part since is not known.')
  isStale!: boolean;
}

@ObjectType({ description: 'Everything the coalition page shows, as of one day.' })
export class CoalitionPage {
  @OptionalPart(() => Coalition, 'Null while the municipality has no coalition.')
  coalition!: Coalition | null;

  @Day()
  asOf!: string;

  @Part(() => CoalitionCounts)
  counts!: CoalitionCounts;

  @OptionalPart(() => CoalitionRecorded, 'Null while nothing is recorded.')
  recorded!: CoalitionRecorded | null;

  @List(() => SectorCoverage)
  coverage!: SectorCoverage[];

  @Part(() => CoalitionMemberConnection)
  members!: CoalitionMemberConnection;

  @List(() => PreparationSeat, 'The preparation group on that day, the chair first.')
  preparationGroup!: PreparationSeat[];
}

@ObjectType({ description: 'One period of an organisation in the coalition.' })
export class MembershipPeriod {
  @Id()
  id!: string;

  @Choice(MembershipStateEnum)
  state!: MembershipState;

  @OptionalChoice(SectorEnum)
  sector!: Sector | null;

  @Flag('True when nobody stated the sector: it was read from the name.')
  sectorIsReading!: boolean;

  @Day()
  fromOn!: string;

  @Choice(MembershipDatePrecisionEnum)
  fromPrecision!: DatePrecision;

  @Flag()
  fromAtLatest!: boolean;

  @OptionalDay('First day on which it no longer held; null while it holds.')
  untilOn!: string | null;

  @OptionalText()
  source!: string | null;

  @OptionalText('Why the organisation left.')
  reason!: string | null;

  @Version('Send it along with a change.')
  version!: number;
}

@ObjectType({ description: 'Another spelling of an organisation, kept by this workspace.' })
export class OrganisationAlias {
  @Id()
  id!: string;

  @Text()
  name!: string;

  @OptionalText()
  source!: string | null;
}

@ObjectType({
  description: 'Whom this municipality reaches at an organisation. Personal data, only for this workspace.',
})
export class CoalitionContact {
  @Id()
  id!: string;

  @OptionalText()
  name!: string | null;

  @OptionalText()
  email!: string | null;

  @OptionalText()
  phone!: string | null;

  @Choice(ContactRoleEnum, 'What this person is written to about.', { list: true })
  roles!: ContactRole[];

  @OptionalDay('When this person agreed to being written to; null while nobody asked.')
  consentedOn!: string | null;

  @OptionalDay('The day after which somebody looks whether this is still right.')
  reviewOn!: string | null;

  @Flag('Whether that day has passed.')
  isReviewDue!: boolean;

  @OptionalChoice(MailTroubleEnum, 'Why this address gets no mail until somebody looks at it.')
  trouble!: MailTrouble | null;

  @Flag()
  isDemonstration!: boolean;

  @Version()
  version!: number;
}

@ObjectType({ description: 'One organisation in this coalition with its history.' })
export class CoalitionMemberDetail {
  @Id()
  organisationId!: string;

  @Text('What this workspace calls it.')
  name!: string;

  @Count('Version of that name, for renaming.')
  organisationVersion!: number;

  @OptionalText('Its name in the shared register, when that is another one.')
  sharedName!: string | null;

  @OptionalText('The name this workspace proposed for the shared register, while the programme has not decided.')
  proposedName!: string | null;

  @Flag('Whether others see its shared name.')
  isShared!: boolean;

  @Flag()
  isMunicipality!: boolean;

  @Flag()
  inPreparationGroup!: boolean;

  @List(() => OrganisationAlias)
  aliases!: OrganisationAlias[];

  @List(() => MembershipPeriod, 'Newest first; the first one holds now.')
  periods!: MembershipPeriod[];

  @List(() => CoalitionContact, 'Empty when there is none, or when the viewer may not see them.')
  contacts!: CoalitionContact[];

  @Choice(MembershipStateEnum, 'What the participation may become from now on.', { list: true })
  nextStates!: MembershipState[];
}

@ObjectType({ description: 'A known organisation that may be meant, and how it stands to this coalition now.' })
export class CoalitionCandidate extends OrganisationSuggestion {
  @OptionalChoice(MembershipStateEnum, 'Null when it was never in this coalition.')
  state!: MembershipState | null;
}
