import { ObjectType } from '@nestjs/graphql';
import type { DatePrecision, PaperOpenness, UndertakingState } from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalMoment,
  OptionalPart,
  OptionalText,
  Part,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { PaperOpennessEnum } from '../../documents/documents.facts.js';
import { NamedChoice } from '../../plans/activities/activities.types.js';
import { allMoves, DatePrecisionEnum } from '../../plans/plans.facts.js';
import { UndertakingStateEnum } from '../motions/motions.types.js';
import { undertakingMoves, type UndertakingMove } from './undertaking.moves.js';

export const UndertakingMoveEnum = enumOf(
  'UndertakingMove',
  'What may happen to an undertaking.',
  allMoves(undertakingMoves),
);

@ObjectType({ description: 'What somebody of the college promised the council or a committee.' })
export class Undertaking {
  @Id() id!: string;
  @Text('What was promised.') title!: string;
  @Text('Who promised it, in their office.') promisedBy!: string;
  @Text('To whom: the council, a committee.') promisedTo!: string;
  @Day() promisedOn!: string;
  @Choice(DatePrecisionEnum) datePrecision!: DatePrecision;
  @OptionalText('At which occasion.') occasion!: string | null;
  @OptionalDay('By when; null where nobody said.') dueOn!: string | null;
  @Flag('Open after its day.') isLate!: boolean;
  @Choice(UndertakingStateEnum) state!: UndertakingState;
  @Choice(UndertakingMoveEnum, 'Moves that this state knows.', { list: true }) moves!: UndertakingMove[];
  @OptionalDay('When it was kept or fell away.') stateOn!: string | null;
  @OptionalText('What became of it, or why it fell away.') stateReason!: string | null;
  @OptionalDay('When the council was told what became of it; null where no source says so.') toldOn!: string | null;
  @OptionalPart(() => NamedChoice, 'The letter that told it, where the reader may read it.')
  briefing!: NamedChoice | null;
  @OptionalPart(() => NamedChoice, 'The motion it is about, where the reader may read it.') motion!: NamedChoice | null;
  @OptionalPart(() => NamedChoice, 'The decision it is about, where the reader may read it.')
  decision!: NamedChoice | null;
  @Choice(PaperOpennessEnum) openness!: PaperOpenness;
  @OptionalMoment('From when everybody of the workspace may read it.') releasedAt!: Date | null;
  @Text('Where this is known from.') sourceText!: string;
  @OptionalText() sourceUrl!: string | null;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'How many undertakings there are that the reader may read.' })
export class UndertakingCounts {
  @Count('Not kept and not fallen away.') open!: number;
  @Count('Open after their day.') late!: number;
  @Count('Kept or fallen away, while no source says that the council was told.') notTold!: number;
}

@ObjectType({ description: 'A letter to the council, and what it reports on.' })
export class CouncilBriefing {
  @Id('Of the document.') id!: string;
  @Text() title!: string;
  @OptionalText() reference!: string | null;
  @OptionalDay() datedOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) datePrecision!: DatePrecision | null;
  @List(() => NamedChoice, 'Undertakings that name it or that it belongs to.') undertakings!: NamedChoice[];
  @List(() => NamedChoice) motions!: NamedChoice[];
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'One page of undertakings: what is open first, by its day.' })
export class UndertakingConnection extends Numbered(() => Undertaking) {
  @Part(() => UndertakingCounts, 'Of all, whatever the filter.') counts!: UndertakingCounts;
  @List(() => CouncilBriefing, 'The last twelve that report on an undertaking or a motion.')
  briefings!: CouncilBriefing[];
}

@ObjectType({ description: 'What an undertaking can be tied to.' })
export class UndertakingChoices {
  @List(() => NamedChoice) motions!: NamedChoice[];
  @List(() => NamedChoice) decisions!: NamedChoice[];
  @List(() => NamedChoice, 'Letters to the council.') briefings!: NamedChoice[];
}
