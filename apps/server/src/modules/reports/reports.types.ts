import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
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
  'The factsheet of a municipality, or the progress report of the programme.',
  reportKinds,
);
export const ReportFormatEnum = enumOf(
  'ReportFormat',
  'PDF/UA to read, ODS or XLSX to calculate with, CSV for another system.',
  reportFormats,
);
export const ReportStatusEnum = enumOf('ReportStatus', 'How far a document is.', reportStatuses);

@ObjectType({ description: 'One asked document.' })
export class ReportRequest {
  @Field(() => ID) id!: string;
  @Field(() => ReportKindEnum) kind!: ReportKind;
  @Field(() => ReportFormatEnum) format!: ReportFormat;
  @Field(() => ReportStatusEnum) status!: ReportStatus;
  @Field(() => Int, { description: 'Percent.' }) progress!: number;
  @Field(() => String, { nullable: true, description: 'What is being done now, in Dutch.' }) step!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it failed, in Dutch.' }) failure!: string | null;
  @Field(() => String, { nullable: true }) requestedBy!: string | null;
  @Field() requestedAt!: string;
  @Field(() => String, { nullable: true, description: 'The moment of the facts in it.' }) frozenAt!: string | null;
  @Field(() => String, { nullable: true }) finishedAt!: string | null;
  @Field(() => String, { nullable: true }) expiresAt!: string | null;
  @Field({
    description: 'A document that is ready shows something that changed since: one made now would be different.',
  })
  isChanged!: boolean;
  @Field(() => Int, { nullable: true }) documentBytes!: number | null;
}

@ObjectType()
export class ReportRequestConnection {
  @Field(() => [ReportRequest]) nodes!: ReportRequest[];
  @Field(() => Int) totalCount!: number;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasNextPage!: boolean;
}

@InputType({ description: 'A report of the own workspace.' })
export class RequestReportInput {
  @Field(() => ReportKindEnum)
  @IsIn(reportKinds)
  kind!: ReportKind;

  @Field(() => ReportFormatEnum)
  @IsIn(reportFormats)
  format!: ReportFormat;
}

@InputType()
export class CancelReportInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;
}

@InputType()
export class RetryReportInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;
}
