import { InputType, ObjectType } from '@nestjs/graphql';
import { CBS_CODE_PATTERN } from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Flag,
  Id,
  OptionalCode,
  OptionalCount,
  OptionalPart,
  OptionalText,
  Text,
} from '../../platform/graphql/fields.js';
import { Numbered } from '../../platform/graphql/page.js';
import { AlikeWeightsInput, GroupSizeEnum, type GroupSize } from '../programme/comparison/comparison.facts.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import {
  reportFormats,
  reportKinds,
  reportStatuses,
  type ReportFormat,
  type ReportKind,
  type ReportStatus,
} from './reports.rules.js';

export const ReportKindEnum = enumOf(
  'ReportKind',
  'The factsheet of a municipality or its place among others (POSITION); the progress report of the programme, or municipalities side by side (COMPARISON); the file of a handover to one adviser; the papers of PaperKind.',
  reportKinds,
);
export const ReportFormatEnum = enumOf(
  'ReportFormat',
  'PDF/UA to read, ODS or XLSX to calculate with, CSV for another system; a paper also as DOCX or ODT.',
  reportFormats,
);
export const ReportStatusEnum = enumOf('ReportStatus', 'How far a document is.', reportStatuses);

@ObjectType({ description: 'One asked document.' })
export class ReportRequest {
  @Id() id!: string;
  @Choice(ReportKindEnum) kind!: ReportKind;
  @Choice(ReportFormatEnum) format!: ReportFormat;
  @Choice(ReportStatusEnum) status!: ReportStatus;
  @Count('Percent.') progress!: number;
  @OptionalText('What is being done now, in Dutch.') step!: string | null;
  @OptionalText('Why it failed, in Dutch.') failure!: string | null;
  @OptionalText('The municipality that the file of a handover is about; the record or year that a paper is about.')
  subject!: string | null;
  @OptionalText() requestedBy!: string | null;
  @Text() requestedAt!: string;
  @OptionalText('The moment of the facts in it.') frozenAt!: string | null;
  @OptionalText() finishedAt!: string | null;
  @OptionalText() expiresAt!: string | null;
  @Flag('A document that is ready shows something that changed since: one made now would be different.')
  isChanged!: boolean;
  @OptionalCount() documentBytes!: number | null;
  isOwn!: boolean;
}

@ObjectType()
export class ReportRequestConnection extends Numbered(() => ReportRequest) {}

@InputType({ description: 'With whom the own municipality is compared, as the page of the comparison has it.' })
export class ReportPositionInput {
  @Choice(GroupSizeEnum)
  size!: GroupSize;

  @OptionalPart(() => AlikeWeightsInput)
  weights?: AlikeWeightsInput;
}

@InputType({ description: 'A report of the own workspace, or the file of a handover to the caller.' })
export class RequestReportInput {
  @Choice(ReportKindEnum)
  kind!: ReportKind;

  @Choice(ReportFormatEnum)
  format!: ReportFormat;

  @OptionalCode(CBS_CODE_PATTERN, 'Of which municipality; for a handover alone.')
  cbsCode?: string | null;
  @OptionalPart(() => ReportPositionInput, 'Of a POSITION; without it with the usual 25.')
  position?: ReportPositionInput | null;

  @OptionalCode(/^GM\d{4}$/, 'Of a COMPARISON: the CBS codes of who lie side by side.', { list: { max: 6 } })
  codes?: string[] | null;
}

@InputType()
export class CancelReportInput {
  @Id()
  id!: string;
}

@InputType()
export class RetryReportInput {
  @Id()
  id!: string;
}
