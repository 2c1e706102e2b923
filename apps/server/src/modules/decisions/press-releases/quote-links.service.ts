import { Injectable } from '@nestjs/common';
import type { QuotePage } from '@bloemen/api-contract/public';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { hashOf } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import { NoticesService } from '../../notices/notices.service.js';
import type { PressAuditType } from './press.audit.js';
import type { QuoteAnswerRequest, QuoteDoorRequest } from './press.inputs.js';
import { PressRepository } from './press.repository.js';
import { QuoteLinksRepository, type QuoteDoor } from './quote-links.repository.js';

/**
 * Somebody who is quoted says by the link of a mail, without an account, whether the words are right. A link gives one
 * answer: a retry and parallel posts see the one that is there. Throws press_quote.link_invalid for everything that is
 * wrong with a link, whatever it is.
 */
@Injectable()
export class QuoteLinksService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly notices: NoticesService,
    private readonly links: QuoteLinksRepository,
    private readonly releases: PressRepository,
  ) {}

  /** Shows the quote in its text; changes nothing. */
  open(request: QuoteDoorRequest): Promise<QuotePage> {
    return this.at(request, (page) => page);
  }

  /** Answers, unless this link did before; the page then says what was answered. */
  answer(request: QuoteAnswerRequest): Promise<QuotePage> {
    return this.at(request, async (page, door) => {
      if (page.answer) return page;
      const { answer } = request;
      const proposed = answer === 'CHANGE_PROPOSED' ? request.proposed || null : null;
      const remark = request.remark || null;
      if (answer === 'CHANGE_PROPOSED' && !proposed)
        throw wrongFields({ path: 'proposed', message: 'Schrijf op welke woorden u wilt.' });
      if (answer === 'REFUSED' && !remark)
        throw wrongFields({ path: 'remark', message: 'Schrijf op waarom u niet akkoord bent.' });
      const quote = await this.releases.lockQuote(door.quoteId);
      // Others waited for the lock while one of them answered.
      const now = await this.standing(door);
      if (now.answer) return now;
      await this.releases.keepAnswer(door, answer, remark, proposed);
      this.audit.record<PressAuditType>('press_quote.answered', door.quoteId, { answer, by: 'LINK' });
      await this.notices.tell({
        kind: 'PRESS_QUOTE_ANSWERED',
        title: `Er is een antwoord op een citaat in persbericht ${quote.number}`,
        address: `/werkruimte/persberichten/${quote.releaseId}`,
      });
      return this.standing(door);
    });
  }

  /** Finds the row of a link and opens a unit of work in its workspace. */
  private async at(
    { token }: QuoteDoorRequest,
    work: (page: QuotePage, door: QuoteDoor) => QuotePage | Promise<QuotePage>,
  ): Promise<QuotePage> {
    const door = await this.links.find(hashOf(token));
    refuseUnless(door, 'press_quote.link_invalid');
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () =>
      work(await this.standing(door), door),
    );
  }

  private async standing(door: QuoteDoor): Promise<QuotePage> {
    const page = await this.links.page(door);
    refuseUnless(page, 'press_quote.link_invalid');
    return page;
  }
}
