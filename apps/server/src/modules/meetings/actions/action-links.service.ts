import { Injectable } from '@nestjs/common';
import type { ActionPage } from '@bloemen/api-contract/public';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { hashOf } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import { NoticesService } from '../../notices/notices.service.js';
import type { ActionAuditType } from './actions.audit.js';
import { ActionLinksRepository, type ActionDoor } from './action-links.repository.js';
import type { ActionAnswerRequest, ActionDoorRequest } from './actions.inputs.js';
import { settledDayMail } from './actions.mail.js';
import { ActionsRepository, type ActionRow } from './actions.repository.js';
import { DAY_AHEAD, DAY_WANTED, newsOfAnswer, remarkWanted } from './actions.rules.js';

/**
 * A contact person answers an action by the link of a mail, without an account. A link gives one answer: a retry and
 * parallel posts see the one that is there. Throws action.link_invalid for everything that is wrong with a link,
 * whatever it is.
 */
@Injectable()
export class ActionLinksService {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly notices: NoticesService,
    private readonly links: ActionLinksRepository,
    private readonly actions: ActionsRepository,
  ) {}

  /** Shows what the link is about; changes nothing. */
  open(request: ActionDoorRequest): Promise<ActionPage> {
    return this.at(request, (page) => page);
  }

  /** Answers, unless this link did before; the page then says what was answered. */
  answer(request: ActionAnswerRequest): Promise<ActionPage> {
    return this.at(request, async (page, door) => {
      if (page.answer) return page;
      const { answer } = request;
      const remark = request.remark || null;
      const wanted = remarkWanted[answer];
      if (wanted && !remark) throw wrongFields({ path: 'remark', message: wanted });
      const proposedDueOn = answer === 'OTHER_DAY' ? (request.dueOn ?? null) : null;
      if (answer === 'OTHER_DAY') {
        if (!proposedDueOn) throw wrongFields({ path: 'dueOn', message: DAY_WANTED });
        if (proposedDueOn < this.clock.today()) throw wrongFields({ path: 'dueOn', message: DAY_AHEAD });
      }
      const action = await this.actions.lock(
        { today: this.clock.today(), readsContacts: false, organisationId: null },
        door.actionId,
      );
      // Others waited for the lock while one of them answered.
      const now = await this.standing(door);
      if (now.answer) return now;
      await this.actions.change(action, action.version, {
        ...(answer === 'OTHER_DAY'
          ? { kind: 'DAY_PROPOSED', proposedDueOn }
          : { kind: 'MOVED', status: answer, ...(answer !== 'NEEDS_HELP' && { proposedDueOn: null }) }),
        ...((remark || answer !== 'OTHER_DAY') && { remark }),
        byMail: true,
      });
      await this.links.keepAnswer(door, answer, remark, proposedDueOn);
      this.audit.record<ActionAuditType>(
        answer === 'OTHER_DAY' ? 'action.day_proposed' : 'action.moved',
        door.actionId,
        { answer, by: 'LINK' },
      );
      await this.notices.tell(newsOfAnswer(door.actionId, action.organisationName, answer === 'NEEDS_HELP'));
      await this.actions.tellChanged(door.tenantId);
      return this.standing(door);
    });
  }

  /** The action has another owner: what was mailed to the one before opens nothing any more. */
  revokeOf(actionId: string): Promise<void> {
    return this.links.revokeOf(actionId);
  }

  /** Tells who asked for another day what was decided, where mail reaches them. */
  async mailSettledDay(action: ActionRow, isAccepted: boolean, remark: string | null): Promise<void> {
    const box = await this.links.mailboxOf(action.id);
    const { what, dueOn, proposedDueOn } = action;
    if (box && proposedDueOn)
      await this.mailer.queue(settledDayMail(box.email, { what, dueOn, proposedDueOn, ...box }, isAccepted, remark));
  }

  /** Finds the row of a link and opens a unit of work in its workspace. */
  private async at(
    { token }: ActionDoorRequest,
    work: (page: ActionPage, door: ActionDoor) => ActionPage | Promise<ActionPage>,
  ): Promise<ActionPage> {
    const door = await this.links.find(hashOf(token));
    refuseUnless(door, 'action.link_invalid');
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () =>
      work(await this.standing(door), door),
    );
  }

  private async standing(door: ActionDoor): Promise<ActionPage> {
    const page = await this.links.page(door);
    refuseUnless(page, 'action.link_invalid');
    return page;
  }
}
