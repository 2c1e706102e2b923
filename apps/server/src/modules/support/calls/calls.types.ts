import { ObjectType } from '@nestjs/graphql';
import type { Level, PillarCode } from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalPart,
  OptionalText,
  Part,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { LevelEnum, PillarCodeEnum } from '../../plans/plans.facts.js';
import {
  callAnswers,
  callEnders,
  callSides,
  callStatuses,
  type CallAnswer,
  type CallEnder,
  type CallSide,
  type CallStatus,
} from './calls.rules.js';

export const CallStatusEnum = enumOf('PeerCallStatus', 'How far a call between two municipalities is.', callStatuses);
const CallSideEnum = enumOf('PeerCallSideCode', 'Who asks, and who tells.', callSides);
export const CallAnswerEnum = enumOf('PeerCallAnswer', 'What a municipality says to a call.', callAnswers);
const CallEnderEnum = enumOf('PeerCallEnder', 'Who or what ended a call.', callEnders);

@ObjectType({ description: 'Who speaks for a municipality.' })
export class PeerCallContact {
  @Text() name!: string;
  @Text() email!: string;
}

@ObjectType({ description: 'One of the two municipalities of a call, and what it said.' })
export class PeerCallSide {
  @Text() cbsCode!: string;
  @Text() name!: string;
  @OptionalChoice(CallAnswerEnum) answer!: CallAnswer | null;
  @OptionalText() answeredAt!: string | null;
  @OptionalText() sentence!: string | null;
  @Text('Moments that suit, the first first.', { list: true }) moments!: string[];
  @OptionalPart(() => PeerCallContact, 'Of the other side only once both said yes.') contact!: PeerCallContact | null;
}

@ObjectType({ description: 'A municipality asks one that is further how it is done there.' })
export class PeerCall {
  @Id() id!: string;
  @Choice(PillarCodeEnum) pillar!: PillarCode;
  @Text() question!: string;
  @Choice(CallStatusEnum) status!: CallStatus;
  @OptionalChoice(CallSideEnum, 'The side of the own municipality; null for an adviser.') ownSide!: CallSide | null;
  @Flag() isOwnProposal!: boolean;
  @OptionalText('The adviser who proposed it; null when the municipality asked itself.') adviserName!: string | null;
  @Text() proposedAt!: string;
  @Text('Until when it waits for an answer.') expiresAt!: string;
  @Part(() => PeerCallSide) asker!: PeerCallSide;
  @Part(() => PeerCallSide) helper!: PeerCallSide;
  @OptionalText('The moment that was chosen.') startsAt!: string | null;
  @Count('How long it takes, in minutes.') minutes!: number;
  @Flag('Whether it may have been held by now.') isPast!: boolean;
  @OptionalText() note!: string | null;
  @OptionalText('The name of the municipality that wrote the note.') notedBy!: string | null;
  @OptionalText() notedAt!: string | null;
  @OptionalText() endedAt!: string | null;
  @OptionalChoice(CallEnderEnum) endedBy!: CallEnder | null;
  @OptionalText() endedReason!: string | null;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'A pillar of the own municipality for which it may ask another.' })
export class AskablePillar {
  @Choice(PillarCodeEnum) pillar!: PillarCode;
  @Choice(LevelEnum) level!: Level;
}

@ObjectType({ description: 'The calls of the own municipality.' })
export class PeerCallsPage {
  @Flag('Whether other municipalities may know this one.') letsPeersKnow!: boolean;
  @List(() => AskablePillar) askable!: AskablePillar[];
  @List(() => PeerCall, 'What waits for an answer first, then what is agreed, then what is over; at most 200.')
  calls!: PeerCall[];
}

@ObjectType({ description: 'A municipality that is alike and further, and lets others know it.' })
export class PeerCandidate {
  @Text() cbsCode!: string;
  @Text() name!: string;
  @Text('Why it is alike, in Dutch; the nearest trait first.', { list: true }) because!: string[];
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'A municipality for which the adviser may propose a call.' })
export class PeerCallAsker {
  @Text() cbsCode!: string;
  @Text() name!: string;
  @Flag('Whether it lets other municipalities know it; without that there is no call.') letsPeersKnow!: boolean;
  @Choice(PillarCodeEnum, 'Pillars on which it may be helped.', { list: true }) pillars!: PillarCode[];
}

@ObjectType({ description: 'Calls that the adviser proposed, the newest first.' })
export class PeerCallConnection extends Numbered(() => PeerCall) {}
