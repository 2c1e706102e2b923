import { ObjectType } from '@nestjs/graphql';
import {
  counterpartChoices,
  counterpartKindCodes,
  counterpartKinds,
  counterpartStatusCodes,
  counterpartStatuses,
  memberSeatCodes,
  memberSeats,
  type CounterpartKind,
  type CounterpartStatus,
  type MemberSeat,
  type MembershipState,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Day,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { MembershipStateEnum } from '../../coalitions/coalitions.facts.js';
import { OrganisationSuggestion } from '../../identity/organisations/organisations.types.js';

export const MemberSeatEnum = enumOf(
  'NationalMemberSeat',
  'How an organisation stands to the national coalition.',
  memberSeatCodes,
  memberSeats,
);
export const CounterpartKindEnum = enumOf(
  'CounterpartKind',
  'What a municipality may find nearby of a national member.',
  counterpartKindCodes,
  counterpartKinds,
);
export const CounterpartStatusEnum = enumOf(
  'CounterpartStatus',
  'How far a municipality is with a local counterpart. Joined follows from the coalition.',
  counterpartStatusCodes,
  counterpartStatuses,
);
export const CounterpartChoiceEnum = enumOf('CounterpartChoice', 'What a person may say of it.', counterpartChoices);

@ObjectType({ description: 'An organisation of the national coalition, and what it brings.' })
export class NationalMember {
  @Id() id!: string;
  @Text() name!: string;
  @Text('Other spellings, and names under which its local counterpart is found.', { list: true }) knownAs!: string[];
  @Choice(MemberSeatEnum) seat!: MemberSeat;
  @OptionalText('What it offers, in our own words; null when no source says.') offer!: string | null;
  @OptionalText('Where that was done.') triedAt!: string | null;
  @OptionalText() contactRoute!: string | null;
  @Choice(CounterpartKindEnum) counterpartKind!: CounterpartKind;
  @OptionalText('Who that is, in words.') counterpart!: string | null;
  @Text() sourceText!: string;
  @OptionalText() sourceUrl!: string | null;
  @Day('The day of the source.') seenOn!: string;
  @Version() version!: number;
}

@ObjectType({ description: 'Members of the national coalition by name, the core team first.' })
export class NationalMemberConnection extends Numbered(() => NationalMember) {}

@ObjectType({ description: 'An organisation of the register that may be the counterpart, and why.' })
export class CounterpartSuggestion extends OrganisationSuggestion {
  @Text('The name of the member, or one it is known as, that looks alike.') askedName!: string;
  @OptionalChoice(MembershipStateEnum, 'How it stands to this coalition; null when it is not in it.')
  state!: MembershipState | null;
}

@ObjectType({ description: 'How it stands here with the local counterpart of one national member.' })
export class Counterpart {
  @Id() memberId!: string;
  @OptionalChoice(CounterpartStatusEnum, 'Null when nobody said anything and nobody was found.')
  status!: CounterpartStatus | null;
  @OptionalDay('Since when; of who joined the day of the coalition.') sinceOn!: string | null;
  @OptionalText('For the own municipality alone.') note!: string | null;
  @OptionalId() organisationId!: string | null;
  @OptionalText() organisationName!: string | null;
  @List(() => CounterpartSuggestion, 'Who it could be, best first.') suggestions!: CounterpartSuggestion[];
  @Count('Send it along with a change; 0 while nothing was recorded.') version!: number;
}
