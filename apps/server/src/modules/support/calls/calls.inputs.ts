import { InputType } from '@nestjs/graphql';
import { CBS_CODE_PATTERN } from '@bloemen/vocabulary';
import { Choice, Code, Id, OptionalText, Text, Version, ZonedMoment } from '../../../platform/graphql/fields.js';
import { SECRET_PATTERN } from '../../../platform/secrets/secrets.js';
import { PillarCodeEnum } from '../../plans/plans.facts.js';
import { callAnswers, type CallAnswer } from './calls.rules.js';
import { CallAnswerEnum } from './calls.types.js';

const aMoment = 'Moments that suit, ISO 8601 with time zone.';

@InputType({ description: 'Asks another municipality how it does something.' })
export class AskPeerCallInput {
  @Choice(PillarCodeEnum)
  pillar!: keyof typeof PillarCodeEnum;

  @Code(CBS_CODE_PATTERN, 'CBS code of the municipality that is asked.')
  helper!: string;

  @Text({ max: 300, min: 10 })
  question!: string;

  @ZonedMoment(aMoment, { list: { max: 3 } })
  moments!: string[];
}

@InputType({ description: 'Brings two municipalities together.' })
export class ProposePeerCallInput {
  @Choice(PillarCodeEnum)
  pillar!: keyof typeof PillarCodeEnum;

  @Code(CBS_CODE_PATTERN, 'CBS code of the municipality that is helped.')
  asker!: string;

  @Code(CBS_CODE_PATTERN, 'CBS code of the municipality that is asked.')
  helper!: string;

  @Text({ max: 300, min: 10 })
  question!: string;
}

@InputType({ description: 'The answer of the own municipality.' })
export class AnswerPeerCallInput {
  @Id()
  id!: string;

  @Choice(CallAnswerEnum)
  answer!: CallAnswer;

  @ZonedMoment(aMoment, { list: { max: 3 } })
  moments!: string[];

  @OptionalText({ max: 300 })
  sentence?: string | null;
}

@InputType({ description: 'Other moments of the own municipality.' })
export class OfferCallMomentsInput {
  @Id()
  id!: string;

  @ZonedMoment(aMoment, { list: { min: 1, max: 3 } })
  moments!: string[];

  @Version()
  version!: number;
}

@InputType({ description: 'Chooses one of the moments that were proposed.' })
export class PickCallMomentInput {
  @Id()
  id!: string;

  @ZonedMoment()
  startsAt!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Takes a call back, or calls it off.' })
export class WithdrawPeerCallInput {
  @Id()
  id!: string;

  @OptionalText({ max: 300 })
  reason?: string | null;
}

@InputType({ description: 'What was exchanged; both municipalities and the adviser read it.' })
export class NotePeerCallInput {
  @Id()
  id!: string;

  @Text({ max: 2_000, min: 3, lines: true })
  note!: string;

  @Version()
  version!: number;
}

export class CallDoorRequest {
  @Code(SECRET_PATTERN)
  token!: string;
}

/** What a coordinator answers by the link of a mail. */
export class CallAnswerRequest extends CallDoorRequest {
  @Choice(callAnswers)
  answer!: CallAnswer;

  @ZonedMoment({ list: { max: 3 } })
  moments!: string[];

  @OptionalText({ max: 300 })
  sentence?: string | null;
}
