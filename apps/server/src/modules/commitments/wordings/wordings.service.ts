import { Injectable } from '@nestjs/common';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import type { WordingFacts } from '../commitments.facts.js';
import type { ChangeWordingInput, DraftWordingInput, OfferWordingInput } from './wordings.inputs.js';
import { WordingsRepository } from './wordings.repository.js';

/**
 * Drafts and offers the text that is signed. Offered text never changes; a newer text is another wording, and old
 * signatures keep theirs.
 */
@Injectable()
export class WordingsService {
  constructor(
    private readonly wordings: WordingsRepository,
    private readonly audit: AuditService,
  ) {}

  list(): Promise<WordingFacts[]> {
    return this.wordings.list();
  }

  async draft({ edition, title, body }: DraftWordingInput): Promise<WordingFacts> {
    const drafted = await this.wordings.insert(edition, title, tidy(body));
    this.audit.record<CommitmentAuditType>('wording.drafted', drafted.id, { sha256: drafted.sha256 });
    return drafted;
  }

  async change({ id, version, edition, title, body }: ChangeWordingInput): Promise<WordingFacts> {
    refuseUnless((await this.wordings.byId(id)).offeredAt === null, 'wording.immutable');
    const changed = await this.wordings.change(id, version, edition, title, tidy(body));
    this.audit.record<CommitmentAuditType>('wording.changed', id, { sha256: changed.sha256 });
    return changed;
  }

  /**
   * From now on this text is the one that is signed. Waits for signatures that are being placed under the text before
   * it.
   */
  async offer({ id, asksReaffirmation }: OfferWordingInput): Promise<WordingFacts> {
    await this.wordings.holdCurrent('exclusive');
    const wording = await this.wordings.byId(id);
    if (wording.offeredAt !== null && wording.retiredAt === null) return wording;
    refuseUnless(wording.retiredAt === null, 'wording.immutable');
    const offered = await this.wordings.offer(id, asksReaffirmation);
    this.audit.record<CommitmentAuditType>('wording.offered', id, { sha256: offered.sha256, asksReaffirmation });
    return offered;
  }
}

/** One line ending and no blanks at line ends, so that the same text has the same hash on every screen. */
function tidy(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
