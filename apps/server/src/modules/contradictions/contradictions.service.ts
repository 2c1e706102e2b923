import { Injectable } from '@nestjs/common';
import type { ContradictionSubject } from '@bloemen/vocabulary';
import type { Actor } from '../../platform/access/actor.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { AuditService } from '../audit/audit.service.js';
import type { ContradictionAuditType } from './contradictions.audit.js';
import type { Difference, Subject } from './contradictions.facts.js';
import type {
  RecordContradictionInput,
  ReopenContradictionInput,
  ResolveContradictionInput,
} from './contradictions.inputs.js';
import { contradictionPolicy } from './contradictions.policy.js';
import { ContradictionsRepository, type OpenDifference } from './contradictions.repository.js';
import type { Contradiction, ContradictionRegister } from './contradictions.types.js';

/**
 * Keeps where sources differ about one thing. Open until a person says which reading holds and why, or that none does;
 * every reading stays, and every choice. A choice changes no record: what was wrong is put right where it is kept.
 */
@Injectable()
export class ContradictionsService {
  constructor(
    private readonly contradictions: ContradictionsRepository,
    private readonly audit: AuditService,
  ) {}

  register(): Promise<ContradictionRegister> {
    return this.contradictions.register();
  }

  about(subjects: readonly { kind: ContradictionSubject; id: string }[]): Promise<Contradiction[]> {
    return this.contradictions.about(subjects);
  }

  isOpen(subject: Subject): Promise<boolean> {
    return this.contradictions.isOpen(subject);
  }

  /**
   * Opens a difference once: while one about the same thing is open, or was settled with the same readings, that one
   * stands. For the owner of the subject, in the transaction of the act.
   */
  async open(difference: Difference): Promise<string> {
    const before = await this.contradictions.like(difference);
    if (before) return before;
    const id = await this.contradictions.add(difference);
    this.audit.record<ContradictionAuditType>('contradiction.opened', id, { about: difference.about });
    return id;
  }

  /** What is open about a record, for the module that watches whether its readings still differ. */
  openAbout(subjectKind: ContradictionSubject, recordId: string): Promise<OpenDifference[]> {
    return this.contradictions.openAbout(subjectKind, recordId);
  }

  /** Closes one whose readings differ no longer, with the reason; nobody chose. */
  async close(id: string, reason: string): Promise<void> {
    await this.contradictions.resolve(id, { readingId: null, settledText: null, reason }, 'Duizend Bloemen');
    this.audit.record<ContradictionAuditType>('contradiction.resolved', id);
  }

  async record({ subjectId = null, ...input }: RecordContradictionInput): Promise<Contradiction> {
    const said = new Set(input.readings.map(({ says }) => says.toLowerCase()));
    refuseUnless(said.size === input.readings.length, 'contradiction.same_readings');
    return this.contradictions.byId(await this.open({ ...input, subjectId }));
  }

  async resolve(actor: Actor, input: ResolveContradictionInput): Promise<Contradiction> {
    const { id, version, readingId = null, settledText = null, reason } = input;
    const before = await this.contradictions.lock(id, version);
    refuseUnless(contradictionPolicy.resolve(actor, before), 'contradiction.resolved');
    refuseUnless(
      readingId === null || before.readings.some((reading) => reading.id === readingId),
      'contradiction.not_its_reading',
    );
    await this.contradictions.resolve(
      id,
      { readingId, settledText: readingId === null ? settledText : null, reason },
      actor.name,
    );
    this.audit.record<ContradictionAuditType>('contradiction.resolved', id);
    return this.contradictions.byId(id);
  }

  async reopen(actor: Actor, { id, version, reason }: ReopenContradictionInput): Promise<Contradiction> {
    refuseUnless(contradictionPolicy.reopen(actor, await this.contradictions.lock(id, version)), 'contradiction.open');
    await this.contradictions.reopen(id, reason, actor.name);
    this.audit.record<ContradictionAuditType>('contradiction.reopened', id);
    return this.contradictions.byId(id);
  }
}
