import { ObjectType } from '@nestjs/graphql';
import {
  councilItemKindCodes,
  councilItemKinds,
  councilRecipientCodes,
  councilRecipients,
  type CouncilItemKind,
  type CouncilRecipient,
  type DatePrecision,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Day,
  Flag,
  Id,
  List,
  Moment,
  OptionalChoice,
  OptionalDay,
  OptionalMoment,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { DatePrecisionEnum } from '../../plans/plans.facts.js';

export const CouncilRecipientEnum = enumOf(
  'CouncilRecipient',
  'To whom something was sent.',
  councilRecipientCodes,
  councilRecipients,
);
export const CouncilItemKindEnum = enumOf(
  'CouncilItemKind',
  'What can be sent to the council.',
  councilItemKindCodes,
  councilItemKinds,
);

@ObjectType({ description: 'Something public that can go to the council.' })
export class CouncilReady {
  @Choice(CouncilItemKindEnum) kind!: CouncilItemKind;
  @Id('Of the record; of the dossier that of its release, so that a later one is something new.') id!: string;
  @Text() title!: string;
  @Text('What sort of thing it is, in a word or two.') what!: string;
  @OptionalDay() on!: string | null;
  @OptionalChoice(DatePrecisionEnum) precision!: DatePrecision | null;
  @OptionalText('Where everybody can open it; null where nothing public shows it.') address!: string | null;
  @OptionalDay('When it was sent to the council, the last time.') sentOn!: string | null;
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'One thing that was sent, as it was called then.' })
export class CouncilSentItem {
  @Choice(CouncilItemKindEnum) kind!: CouncilItemKind;
  @Id() id!: string;
  @Text() title!: string;
  @OptionalText() address!: string | null;
}

@ObjectType({ description: 'What was sent to the council on one day.' })
export class CouncilSending {
  @Id() id!: string;
  @Day() sentOn!: string;
  @Choice(CouncilRecipientEnum) sentTo!: CouncilRecipient;
  @OptionalText('Which committee.') committee!: string | null;
  @OptionalText() note!: string | null;
  @List(() => CouncilSentItem) items!: CouncilSentItem[];
  @Moment() recordedAt!: Date;
  @OptionalText('Who recorded it.') recordedBy!: string | null;
  @OptionalMoment('When it was taken back; null while it stands.') takenBackAt!: Date | null;
  @OptionalText() takenBackBy!: string | null;
  @OptionalText('Why it was taken back.') reason!: string | null;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'What is ready for the council, and what was sent.' })
export class CouncilDesk {
  @Text('Of the municipality.') municipality!: string;
  @OptionalText('Of the public dossier; null while none is shown.') dossier!: string | null;
  @List(() => CouncilReady, 'What was never sent first, then the newest.') ready!: CouncilReady[];
  @List(() => CouncilSending, 'The last fifty, the newest first.') sendings!: CouncilSending[];
  @Text('Committees that were named before, a choice when typing.', { list: true }) committees!: string[];
}
