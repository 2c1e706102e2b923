import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { First, PageNumber } from '../../platform/graphql/page.js';
import { viewerCan } from '../../platform/graphql/viewer-can.js';
import { ReportProgress } from './report-progress.js';
import { reportRequestPolicy } from './reports.policy.js';
import type { ReportStatus } from './reports.rules.js';
import { ReportsService } from './reports.service.js';
import {
  CancelReportInput,
  ReportRequest,
  ReportRequestConnection,
  ReportStatusEnum,
  RequestReportInput,
  RetryReportInput,
} from './reports.types.js';

@Resolver(() => ReportRequest)
export class ReportsResolver {
  constructor(
    private readonly reports: ReportsService,
    private readonly progress: ReportProgress,
  ) {}

  @Requires('report:request')
  @Query(() => ReportRequestConnection, {
    description: 'Documents of the own workspace that the caller may open, newest first.',
  })
  reportRequests(
    @CurrentActor() actor: Actor,
    @Args('status', { type: () => ReportStatusEnum, nullable: true }) status: ReportStatus | null,
    @First(20) first: number,
    @PageNumber() page: number,
  ): Promise<ReportRequestConnection> {
    return this.reports.page(actor, status ?? null, first, page);
  }

  @Requires('report:request')
  @Query(() => ReportRequest, { description: 'One document of the own workspace.' })
  reportRequest(@Args('id', { type: () => ID }) id: string): Promise<ReportRequest> {
    return this.reports.byId(id);
  }

  @Requires('report:request')
  @Mutation(() => ReportRequest, { description: 'Asks for a document; it is made in the background.' })
  requestReport(@CurrentActor() actor: Actor, @Args('input') input: RequestReportInput): Promise<ReportRequest> {
    return this.reports.request(actor, input);
  }

  @Requires('report:request')
  @Mutation(() => ReportRequest, { description: 'Stops a document that is not ready.' })
  cancelReport(@CurrentActor() actor: Actor, @Args('input') { id }: CancelReportInput): Promise<ReportRequest> {
    return this.reports.cancel(actor, id);
  }

  @Requires('report:request')
  @Mutation(() => ReportRequest, { description: 'Has a failed or stopped document made after all.' })
  retryReport(@CurrentActor() actor: Actor, @Args('input') { id }: RetryReportInput): Promise<ReportRequest> {
    return this.reports.retry(actor, id);
  }

  @Requires('report:request')
  @Subscription(() => ReportRequest, {
    description: 'The document as it is now, then each change, until it is finished.',
  })
  reportProgress(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): AsyncIterator<{ reportProgress: ReportRequest }> {
    return this.progress.follow(actor, id);
  }
}

export const reportRights = viewerCan(ReportRequest, reportRequestPolicy);
