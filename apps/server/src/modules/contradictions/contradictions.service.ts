import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { ContradictionAuditType } from './contradictions.audit.js';
import type { Difference } from './contradictions.facts.js';
import { ContradictionsRepository } from './contradictions.repository.js';

/** Keeps where sources differ. Both readings stay, also after a person said which one holds. */
@Injectable()
export class ContradictionsService {
  constructor(
    private readonly contradictions: ContradictionsRepository,
    private readonly audit: AuditService,
  ) {}

  /** Opens a difference once: the same subject and aspect gives the one that is there. In the transaction of the act. */
  async open(difference: Difference): Promise<string> {
    const before = await this.contradictions.of(difference);
    if (before) return before.id;
    const id = await this.contradictions.add(difference);
    this.audit.record<ContradictionAuditType>('contradiction.opened', id, { about: difference.about });
    return id;
  }
}
