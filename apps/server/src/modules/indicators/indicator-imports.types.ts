import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { Choice, Count, Id, List, OptionalCount, OptionalText, Text, Year } from '../../platform/graphql/fields.js';
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
  @Count('As a spreadsheet counts: the heading is row 1.')
  row!: number;

  @Text()
  message!: string;
}

@ObjectType({ description: 'One uploaded file with figures.' })
export class IndicatorImport {
  @Id()
  id!: string;

  @Choice(IndicatorImportStatus)
  status!: Status;

  @Text()
  fileName!: string;

  @Year('The CBS division in municipalities the figures were made for.')
  boundaryYear!: number;

  @Text('Moment (ISO 8601).')
  requestedAt!: string;

  @OptionalText('Moment (ISO 8601).')
  finishedAt!: string | null;

  @OptionalText('The kind of file it was recognised as.')
  layout!: string | null;

  @OptionalCount()
  rowsTotal!: number | null;

  @Count()
  rowsDone!: number;

  @Count('Figures that were not there.')
  added!: number;

  @Count('Figures that were different.')
  changed!: number;

  @Count('Figures that were the same already.')
  unchanged!: number;

  @Count('Figures of these that are about districts and neighbourhoods.')
  neighbourhoods!: number;

  @Count('Rows about something else, such as margins of municipalities.')
  leftOut!: number;

  @OptionalText('Why it failed, one Dutch sentence.')
  failure!: string | null;

  @List(() => IndicatorRowError, 'At most the first hundred.')
  rowErrors!: IndicatorRowError[];

  @Count()
  rowErrorCount!: number;
}
