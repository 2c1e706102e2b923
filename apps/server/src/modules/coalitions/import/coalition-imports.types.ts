import { ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  importFindings,
  type DatePrecision,
  type ImportFindingCode,
  type MembershipState,
  type Sector,
} from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Day,
  Id,
  List,
  Moment,
  OptionalChoice,
  OptionalId,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
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
  @Text('name, sector, state, fromOn or email.')
  column!: ImportColumn;

  @Text(`One of: ${Object.keys(importFindings).join(', ')}.`)
  code!: ImportFindingCode;

  @Text('What stood in the cell; for a name that occurs twice, the other row.')
  value!: string;
}

@ObjectType({ description: 'One row of an uploaded list.' })
export class ImportRow {
  @Count('The row as the spreadsheet numbers it.')
  number!: number;

  @Text()
  name!: string;

  @OptionalChoice(SectorEnum)
  sector!: Sector | null;

  @Choice(MembershipStateEnum)
  state!: MembershipState;

  @Day()
  fromOn!: string;

  @Choice(MembershipDatePrecisionEnum)
  fromPrecision!: DatePrecision;

  @OptionalText('Gone once the import is closed.')
  email!: string | null;

  @List(() => ImportFinding, 'A row with a finding is left out.')
  findings!: ImportFinding[];

  @List(() => CoalitionCandidate, 'Known organisations this row may mean.')
  suggestions!: CoalitionCandidate[];

  @OptionalChoice(DecisionKindEnum, 'Null while a person still has to decide.')
  decision!: DecisionKind | null;

  @OptionalId('The organisation it is the same as, or became.')
  organisationId!: string | null;

  @OptionalChoice(RowOutcomeEnum, 'Null until the import is applied.')
  outcome!: RowOutcome | null;
}

@ObjectType({ description: 'An uploaded list of members: what was read, what was decided, what was done.' })
export class CoalitionImport {
  @Id()
  id!: string;

  @Text()
  fileName!: string;

  @Choice(ImportStateEnum)
  state!: ImportState;

  @Moment()
  uploadedAt!: Date;

  @Version('Send it along with a change.')
  version!: number;

  @List(() => ImportRow)
  rows!: ImportRow[];
}

@ObjectType({ description: 'An upload that waits for decisions.' })
export class CoalitionImportDraft {
  @Id()
  id!: string;

  @Text()
  fileName!: string;

  @Moment()
  uploadedAt!: Date;

  @Count()
  rowCount!: number;
}
