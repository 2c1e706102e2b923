import { InputType } from '@nestjs/graphql';
import { Choice, Count, Id, List, OptionalId, Version } from '../../../platform/graphql/fields.js';
import type { DecisionKind } from './coalition-imports.facts.js';
import { DecisionKindEnum } from './coalition-imports.types.js';

/** As many as the setting COALITION_IMPORT_ROWS can be. */
const MOST_ROWS = 5_000;

@InputType({ description: 'What to do with one row.' })
export class RowDecisionInput {
  @Count('The row as the spreadsheet numbers it.', { min: 1 })
  row!: number;

  @Choice(DecisionKindEnum)
  kind!: DecisionKind;

  @OptionalId('With SAME: one of the suggestions of the row.', {
    requiredWhen: (input: RowDecisionInput) => input.kind === 'SAME',
  })
  organisationId?: string | null;
}

@InputType({ description: 'Decisions about rows of an import.' })
export class DecideCoalitionImportInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @List(() => RowDecisionInput, { max: MOST_ROWS })
  decisions!: RowDecisionInput[];
}

@InputType({ description: 'An import that is ready to be brought in.' })
export class ApplyCoalitionImportInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'An import that is not wanted after all.' })
export class DiscardCoalitionImportInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}
