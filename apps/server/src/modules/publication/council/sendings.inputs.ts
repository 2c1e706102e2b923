import { InputType } from '@nestjs/graphql';
import type { CouncilItemKind, CouncilRecipient } from '@bloemen/vocabulary';
import { Choice, Day, Id, List, OptionalText, Text, Version } from '../../../platform/graphql/fields.js';
import { CouncilItemKindEnum, CouncilRecipientEnum } from './sendings.types.js';

@InputType({ description: 'One thing of what is ready.' })
export class CouncilItemInput {
  @Choice(CouncilItemKindEnum)
  kind!: CouncilItemKind;

  @Id()
  id!: string;
}

@InputType({ description: 'What was sent to the council, to whom and when.' })
export class SendToCouncilInput {
  @Day({ since: 2000, until: 2099 })
  sentOn!: string;

  @Choice(CouncilRecipientEnum)
  sentTo!: CouncilRecipient;

  @OptionalText('Which committee, where it was one.', { max: 120, reference: true })
  committee?: string | null;

  @OptionalText({ max: 500, lines: true, reference: true })
  note?: string | null;

  @List(() => CouncilItemInput, { min: 1, max: 50 })
  items!: CouncilItemInput[];
}

@InputType({ description: 'Takes back what was recorded by mistake.' })
export class TakeBackSendingInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text({ max: 500, min: 3, lines: true, reference: true })
  reason!: string;
}
