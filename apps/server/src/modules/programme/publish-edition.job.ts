import { Injectable } from '@nestjs/common';
import { Every } from '../../platform/jobs/job.js';
import { ProgrammeEditions } from './editions.service.js';

const TEN_MINUTES = 600;

/** Looks every ten minutes whether this month's edition is still to be published; the first start publishes at once. */
@Injectable()
export class PublishEditionJob {
  constructor(private readonly editions: ProgrammeEditions) {}

  @Every(TEN_MINUTES)
  publishIfDue(): Promise<void> {
    return this.editions.publishIfDue();
  }
}
