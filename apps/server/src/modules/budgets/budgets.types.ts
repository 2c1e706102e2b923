import { ObjectType } from '@nestjs/graphql';
import {
  budgetKindCodes,
  budgetKinds,
  budgetMoveCodes,
  budgetMoves,
  budgetSourceCodes,
  budgetSources,
  budgetStateCodes,
  budgetStates,
  grantMoveCodes,
  grantMoves,
  grantStateCodes,
  grantStates,
  type BudgetKind,
  type BudgetMove,
  type BudgetSource,
  type BudgetState,
  type DatePrecision,
  type EvidenceSource,
  type GrantMove,
  type GrantState,
  type Openness,
  type PillarCode,
  type Recurrence,
} from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalCents,
  OptionalChoice,
  OptionalDay,
  OptionalPart,
  OptionalText,
  OptionalYear,
  Text,
  Version,
  Year,
} from '../../platform/graphql/fields.js';
import { Numbered } from '../../platform/graphql/page.js';
import {
  DatePrecisionEnum,
  EvidenceSourceEnum,
  OpennessEnum,
  PillarCodeEnum,
  RecurrenceEnum,
} from '../plans/plans.facts.js';

export const BudgetStateEnum = enumOf('BudgetState', 'Where a sum of money stands.', budgetStateCodes, budgetStates);
export const BudgetSourceEnum = enumOf('BudgetSource', 'Where the money comes from.', budgetSourceCodes, budgetSources);
export const BudgetKindEnum = enumOf('BudgetKind', 'What a line of money is.', budgetKindCodes, budgetKinds);
export const BudgetMoveEnum = enumOf('BudgetMove', 'What may happen to a line.', budgetMoveCodes, budgetMoves);
export const GrantStateEnum = enumOf(
  'GrantState',
  'What became of an agreement about a result.',
  grantStateCodes,
  grantStates,
);
export const GrantMoveEnum = enumOf('GrantMove', 'What may happen to an agreement.', grantMoveCodes, grantMoves);

@ObjectType({ description: 'A paper, line or organisation by name.' })
export class MoneyReference {
  @Id() id!: string;
  @Text() name!: string;
}

@ObjectType({ description: 'A move that is possible now, and what it makes of the line.' })
export class BudgetMoveOption {
  @Choice(BudgetMoveEnum) move!: BudgetMove;
  @Choice(BudgetStateEnum) to!: BudgetState;
}

@ObjectType({ description: 'A state that a line had, on whose word.' })
export class BudgetStep {
  @Choice(BudgetStateEnum) state!: BudgetState;
  @OptionalDay('Null where it was recorded so: then the day of the source of the line counts.') happenedOn!:
    string | null;
  @Text() sourceText!: string;
  @OptionalText('Why it lapsed or went back.') reason!: string | null;
  @OptionalText('Who recorded it; null where it came with the first data.') byName!: string | null;
}

@ObjectType({ description: 'Money of one year with its own state.' })
export class BudgetLine {
  @Id() id!: string;
  @Text() title!: string;
  @Year() year!: number;
  @OptionalCents('Euro cents; null when no source names the amount, which is not nothing.') amountCents!: number | null;
  @Choice(BudgetSourceEnum) source!: BudgetSource;
  @OptionalText('The name of the reserve, fund or grant.') sourceName!: string | null;
  @Choice(BudgetKindEnum) kind!: BudgetKind;
  @OptionalChoice(RecurrenceEnum, 'Null for what is covered by a budget that exists.') recurrence!: Recurrence | null;
  @OptionalChoice(BudgetStateEnum, 'Null for what is covered by a budget that exists: it asks for no money.')
  state!: BudgetState | null;
  @OptionalDay('When it got this state; null where it was recorded so.') stateOn!: string | null;
  @OptionalText('Where that is known from.') stateSource!: string | null;
  @OptionalText('Why it lapsed or went back.') stateReason!: string | null;
  @OptionalText('Who recorded that.') stateByName!: string | null;
  @OptionalChoice(PillarCodeEnum, 'Where it is a fact.') pillar!: PillarCode | null;
  @OptionalText('What it is for.') purpose!: string | null;
  @OptionalPart(() => MoneyReference, 'The decision it comes from, where the reader may read it.')
  decision!: MoneyReference | null;
  @OptionalPart(() => MoneyReference, 'The document it comes from, where the reader may read it.')
  document!: MoneyReference | null;
  @Choice(EvidenceSourceEnum) sourceType!: EvidenceSource;
  @Text() sourceText!: string;
  @OptionalText() note!: string | null;
  @Day('The day of the source, as exactly as datePrecision says.') recordedOn!: string;
  @Choice(DatePrecisionEnum) datePrecision!: DatePrecision;
  @List(() => BudgetStep, 'Oldest first.') steps!: BudgetStep[];
  @List(() => BudgetMoveOption) moves!: BudgetMoveOption[];
  @Count('Between sources, about this money.') openDifferences!: number;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'Money of one state. Sums of different states are never added.' })
export class BudgetTotal {
  @Choice(BudgetStateEnum) state!: BudgetState;
  @OptionalCents('Of the lines that name an amount; null where none does, which is not nothing.') cents!: number | null;
  @Count('Lines whose source names no amount.') unknownCount!: number;
  @Count() count!: number;
}

@ObjectType({ description: 'Money of one year, state by state.' })
export class BudgetYear {
  @Year() year!: number;
  @List(() => BudgetTotal) totals!: BudgetTotal[];
}

@ObjectType({ description: 'Until which year there is money of a state.' })
export class BudgetLastYear {
  @Choice(BudgetStateEnum) state!: BudgetState;
  @Year() year!: number;
  @Flag('Whether it is time to ask for more: it ends next year or earlier.') endsSoon!: boolean;
}

@ObjectType({
  description:
    'One page of lines, the last year first. Years, totals and last years are of all lines the reader may read, whatever the filter.',
})
export class BudgetConnection extends Numbered(() => BudgetLine) {
  @List(() => BudgetYear, 'Every year from the first to the last with money.') years!: BudgetYear[];
  @List(() => BudgetTotal) totals!: BudgetTotal[];
  @List(() => BudgetLastYear) lastYears!: BudgetLastYear[];
  @Count('Lines that a budget covers that exists already.') coveredCount!: number;
  @Count('All lines, whatever the filter.') allCount!: number;
}

@ObjectType({ description: 'What a line may rest on, and who may receive a grant.' })
export class BudgetChoices {
  @List(() => MoneyReference, 'Decisions that the reader may read.') decisions!: MoneyReference[];
  @List(() => MoneyReference, 'Documents that the reader may read.') documents!: MoneyReference[];
  @List(() => MoneyReference, 'Organisations that this workspace knows.') organisations!: MoneyReference[];
  @List(() => MoneyReference, 'Lines that are a grant.') grants!: MoneyReference[];
}

@ObjectType({ description: 'A move that is possible now, and what it makes of the agreement.' })
export class GrantMoveOption {
  @Choice(GrantMoveEnum) move!: GrantMove;
  @Choice(GrantStateEnum) to!: GrantState;
}

@ObjectType({ description: 'What who receives a grant is to reach, and whether it did.' })
export class GrantAgreement {
  @Id() id!: string;
  @OptionalPart(() => MoneyReference) organisation!: MoneyReference | null;
  @OptionalText('Which grants are meant, where no organisation is named.') organisationText!: string | null;
  @OptionalYear('Null where no source says for which year.') year!: number | null;
  @Choice(PillarCodeEnum, 'What the result is about.') pillar!: PillarCode;
  @Text() result!: string;
  @Choice(GrantStateEnum) state!: GrantState;
  @OptionalDay('When it got this state; null while it is a proposal.') stateOn!: string | null;
  @OptionalText('Where that is known from.') stateSource!: string | null;
  @OptionalText('Who recorded that.') stateByName!: string | null;
  @OptionalPart(() => MoneyReference, 'The line of money, where the reader may read it.') line!: MoneyReference | null;
  @Choice(EvidenceSourceEnum) sourceType!: EvidenceSource;
  @Text() sourceText!: string;
  @Day('The day of the source, as exactly as datePrecision says.') recordedOn!: string;
  @Choice(DatePrecisionEnum) datePrecision!: DatePrecision;
  @Choice(OpennessEnum) openness!: Openness;
  @List(() => GrantMoveOption) moves!: GrantMoveOption[];
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'One page of agreements, the last year first.' })
export class GrantAgreementConnection extends Numbered(() => GrantAgreement) {}
