import { InputType } from '@nestjs/graphql';
import type { CounterpartChoice, CounterpartKind, MemberSeat } from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Day,
  Id,
  OptionalId,
  OptionalText,
  OptionalVersion,
  OptionalWebAddress,
  Text,
} from '../../../platform/graphql/fields.js';
import { CounterpartChoiceEnum, CounterpartKindEnum, MemberSeatEnum } from './members.types.js';

@InputType({ description: 'A member of the national coalition as it is from now on; without an id a new one.' })
export class SaveNationalMemberInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('Of the member that is changed.')
  version?: number | null;

  @Text({ max: 200, min: 2 })
  name!: string;

  @Text({ max: 200, list: { max: 20 } })
  knownAs!: string[];

  @Choice(MemberSeatEnum)
  seat!: MemberSeat;

  @OptionalText({ max: 1_000, lines: true })
  offer?: string | null;

  @OptionalText({ max: 500, lines: true })
  triedAt?: string | null;

  @OptionalText({ max: 500, lines: true, reference: true })
  contactRoute?: string | null;

  @Choice(CounterpartKindEnum)
  counterpartKind!: CounterpartKind;

  @OptionalText({ max: 300 })
  counterpart?: string | null;

  @Text({ max: 300 })
  sourceText!: string;

  @OptionalWebAddress({ max: 500 })
  sourceUrl?: string | null;

  @Day()
  seenOn!: string;
}

@InputType({ description: 'How it stands here with the counterpart of a national member.' })
export class MoveCounterpartInput {
  @Id()
  memberId!: string;

  @Count('What was read; 0 while nothing was recorded.')
  version!: number;

  @Choice(CounterpartChoiceEnum)
  status!: CounterpartChoice;

  @Day('Since when.')
  sinceOn!: string;

  @OptionalText({ max: 1_000, lines: true })
  note?: string | null;

  @OptionalId('With CONTACTED: an organisation of the register, unless a new one is named.', {
    requiredWhen: (input: MoveCounterpartInput) => input.status === 'CONTACTED' && !input.newOrganisation,
  })
  organisationId?: string | null;

  @OptionalText('With CONTACTED: the name of an organisation that is not in the register.', { max: 200 })
  newOrganisation?: string | null;

  @OptionalId('Suggestions that the person has seen.', { list: { max: 100 } })
  seenOrganisationIds?: string[] | null;
}
