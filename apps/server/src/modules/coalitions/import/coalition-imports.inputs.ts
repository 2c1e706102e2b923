import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsInt, IsUUID, Min, ValidateIf, ValidateNested } from 'class-validator';
import type { DecisionKind } from './coalition-imports.facts.js';
import { DecisionKindEnum } from './coalition-imports.types.js';

/** As many as the setting COALITION_IMPORT_ROWS can be. */
const MOST_ROWS = 5_000;

@InputType({ description: 'What to do with one row.' })
export class RowDecisionInput {
  @Field(() => Int, { description: 'The row as the spreadsheet numbers it.' })
  @IsInt()
  @Min(1)
  row!: number;

  @Field(() => DecisionKindEnum)
  @IsEnum(DecisionKindEnum)
  kind!: DecisionKind;

  @Field(() => ID, { nullable: true, description: 'With SAME: one of the suggestions of the row.' })
  @ValidateIf((input: RowDecisionInput) => input.kind === 'SAME')
  @IsUUID()
  organisationId?: string | null;
}

@InputType({ description: 'Decisions about rows of an import.' })
export class DecideCoalitionImportInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => [RowDecisionInput])
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => RowDecisionInput)
  decisions!: RowDecisionInput[];
}

@InputType({ description: 'An import that is ready to be brought in.' })
export class ApplyCoalitionImportInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType({ description: 'An import that is not wanted after all.' })
export class DiscardCoalitionImportInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}
