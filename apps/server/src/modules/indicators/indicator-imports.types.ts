import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ImportStatus as Status } from './indicator-imports.repository.js';

export const IndicatorImportStatus: { [S in Status]: S } = {
  REQUESTED: 'REQUESTED',
  RUNNING: 'RUNNING',
  READY: 'READY',
  FAILED: 'FAILED',
};
registerEnumType(IndicatorImportStatus, {
  name: 'IndicatorImportStatus',
  description: 'Where an uploaded file with figures is on its way.',
});

@ObjectType({ description: 'A row of a file that was left out, and why.' })
export class IndicatorRowError {
  @Field(() => Int, { description: 'As a spreadsheet counts: the heading is row 1.' })
  row!: number;

  @Field(() => String)
  message!: string;
}

@ObjectType({ description: 'One uploaded file with figures.' })
export class IndicatorImport {
  @Field(() => ID)
  id!: string;

  @Field(() => IndicatorImportStatus)
  status!: Status;

  @Field(() => String)
  fileName!: string;

  @Field(() => Int, { description: 'The CBS division in municipalities the figures were made for.' })
  boundaryYear!: number;

  @Field(() => String, { description: 'Moment (ISO 8601).' })
  requestedAt!: string;

  @Field(() => String, { nullable: true, description: 'Moment (ISO 8601).' })
  finishedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'The kind of file it was recognised as.' })
  layout!: string | null;

  @Field(() => Int, { nullable: true })
  rowsTotal!: number | null;

  @Field(() => Int)
  rowsDone!: number;

  @Field(() => Int, { description: 'Figures that were not there.' })
  added!: number;

  @Field(() => Int, { description: 'Figures that were different.' })
  changed!: number;

  @Field(() => Int, { description: 'Figures that were the same already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows about something else, such as margins or neighbourhoods.' })
  leftOut!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed, one Dutch sentence.' })
  failure!: string | null;

  @Field(() => [IndicatorRowError], { description: 'At most the first hundred.' })
  rowErrors!: IndicatorRowError[];

  @Field(() => Int)
  rowErrorCount!: number;
}
