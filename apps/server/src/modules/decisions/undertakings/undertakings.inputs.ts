import { InputType } from '@nestjs/graphql';
import type { DatePrecision, PaperOpenness, UndertakingState } from '@bloemen/vocabulary';
import {
  Choice,
  Day,
  Id,
  OptionalChoice,
  OptionalDay,
  OptionalFlag,
  OptionalId,
  OptionalText,
  OptionalVersion,
  OptionalWebAddress,
  OptionalZonedMoment,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { PaperOpennessEnum } from '../../documents/documents.facts.js';
import { DatePrecisionEnum } from '../../plans/plans.facts.js';
import { UndertakingStateEnum } from '../motions/motions.types.js';
import type { UndertakingMove } from './undertaking.moves.js';
import { UndertakingMoveEnum } from './undertakings.types.js';

const years = { since: 2000, until: 2099 };

@InputType({ description: 'An undertaking; without `id` a new one, which is open.' })
export class SaveUndertakingInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Text('What was promised.', { max: 500, min: 3, lines: true, reference: true })
  title!: string;

  @Text('Who promised it, in their office.', { max: 120, min: 2 })
  promisedBy!: string;

  @Text('To whom: the council, a committee.', { max: 120, min: 2 })
  promisedTo!: string;

  @Day(years)
  promisedOn!: string;

  @Choice(DatePrecisionEnum)
  datePrecision!: DatePrecision;

  @OptionalText({ max: 200, reference: true })
  occasion?: string | null;

  @OptionalDay(years)
  dueOn?: string | null;

  @OptionalId('The motion it is about.')
  motionId?: string | null;

  @OptionalId('The decision it is about.')
  decisionId?: string | null;

  @OptionalChoice(PaperOpennessEnum, 'Left out: not decided yet; for what exists: as it was.')
  openness?: PaperOpenness | null;

  @OptionalZonedMoment('From when what is actively public may be read by everybody.')
  releasedAt?: string | null;

  @Text('Where this is known from.', { max: 200, min: 3, reference: true })
  sourceText!: string;

  @OptionalWebAddress({ max: 500 })
  sourceUrl?: string | null;
}

@InputType({ description: 'Another state, with the day; what falls away or is opened again says why.' })
export class MoveUndertakingInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Choice(UndertakingMoveEnum)
  move!: UndertakingMove;

  @OptionalDay('When it was kept or fell away; left out it is today.', years)
  on?: string | null;

  @OptionalText('What became of it; needed for what falls away.', { max: 500, lines: true, reference: true })
  reason?: string | null;
}

@InputType({ description: 'When the council was told what became of it; without a day it was not told.' })
export class TellCouncilInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @OptionalDay(years)
  toldOn?: string | null;

  @OptionalId('The letter to the council that told it.')
  documentId?: string | null;
}

@InputType({ description: 'Removes an undertaking that was recorded by mistake.' })
export class RemoveUndertakingInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Which undertakings. Everything named must hold.' })
export class UndertakingFilter {
  @OptionalText('Words of what was promised, by whom, to whom or where.', { max: 100, reference: true })
  search?: string | null;

  @OptionalChoice(UndertakingStateEnum)
  state?: UndertakingState | null;

  @OptionalFlag('Open after their day.')
  isLate?: boolean | null;

  @OptionalFlag('Kept or fallen away, while no source says that the council was told.')
  isNotTold?: boolean | null;
}
