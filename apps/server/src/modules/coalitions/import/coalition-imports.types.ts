import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  importFindings,
  type DatePrecision,
  type ImportFindingCode,
  type MembershipState,
  type Sector,
} from '@bloemen/vocabulary';
import { CoalitionCandidate } from '../coalition.types.js';
import { MembershipDatePrecisionEnum, MembershipStateEnum, SectorEnum } from '../coalitions.facts.js';
import type { ImportColumn } from './coalition-import.rules.js';
import {
  decisionKinds,
  rowOutcomes,
  type DecisionKind,
  type ImportState,
  type RowOutcome,
} from './coalition-imports.facts.js';

const codes = <Code extends string>(list: readonly Code[]) =>
  Object.fromEntries(list.map((code) => [code, code])) as Record<Code, Code>;

export const DecisionKindEnum = codes(decisionKinds);
registerEnumType(DecisionKindEnum, {
  name: 'ImportDecision',
  description: 'Same organisation as a known one, a new organisation, or leave the row out.',
});

const RowOutcomeEnum = codes(rowOutcomes);
registerEnumType(RowOutcomeEnum, { name: 'ImportOutcome', description: 'What applying the import did with a row.' });

const ImportStateEnum = { draft: 'draft', applied: 'applied', discarded: 'discarded' } as const;
registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description: 'Waiting for a person, brought in, or thrown away.',
});

@ObjectType({ description: 'What is wrong with one cell, and in its Dutch sentence what to do about it.' })
export class ImportFinding {
  @Field(() => String, { description: 'name, sector, state, fromOn or email.' })
  column!: ImportColumn;

  @Field(() => String, { description: `One of: ${Object.keys(importFindings).join(', ')}.` })
  code!: ImportFindingCode;

  @Field(() => String, { description: 'What stood in the cell; for a name that occurs twice, the other row.' })
  value!: string;
}

@ObjectType({ description: 'One row of an uploaded list.' })
export class ImportRow {
  @Field(() => Int, { description: 'The row as the spreadsheet numbers it.' })
  number!: number;

  @Field(() => String)
  name!: string;

  @Field(() => SectorEnum, { nullable: true })
  sector!: Sector | null;

  @Field(() => MembershipStateEnum)
  state!: MembershipState;

  @Field(() => String)
  fromOn!: string;

  @Field(() => MembershipDatePrecisionEnum)
  fromPrecision!: DatePrecision;

  @Field(() => String, { nullable: true, description: 'Gone once the import is closed.' })
  email!: string | null;

  @Field(() => [ImportFinding], { description: 'A row with a finding is left out.' })
  findings!: ImportFinding[];

  @Field(() => [CoalitionCandidate], { description: 'Known organisations this row may mean.' })
  suggestions!: CoalitionCandidate[];

  @Field(() => DecisionKindEnum, { nullable: true, description: 'Null while a person still has to decide.' })
  decision!: DecisionKind | null;

  @Field(() => ID, { nullable: true, description: 'The organisation it is the same as, or became.' })
  organisationId!: string | null;

  @Field(() => RowOutcomeEnum, { nullable: true, description: 'Null until the import is applied.' })
  outcome!: RowOutcome | null;
}

@ObjectType({ description: 'An uploaded list of members: what was read, what was decided, what was done.' })
export class CoalitionImport {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportStateEnum)
  state!: ImportState;

  @Field(() => GraphQLISODateTime)
  uploadedAt!: Date;

  @Field(() => Int, { description: 'Send it along with a change.' })
  version!: number;

  @Field(() => [ImportRow])
  rows!: ImportRow[];
}

@ObjectType({ description: 'An upload that waits for decisions.' })
export class CoalitionImportDraft {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => GraphQLISODateTime)
  uploadedAt!: Date;

  @Field(() => Int)
  rowCount!: number;
}
