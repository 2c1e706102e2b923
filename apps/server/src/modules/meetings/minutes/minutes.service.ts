import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { conflict, DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService, type AuditBody } from '../../audit/audit.service.js';
import { ActionsService } from '../actions/actions.service.js';
import type { MinutesAuditType } from './minutes.audit.js';
import type {
  AddMeetingActionInput,
  AddMinutesItemInput,
  ApproveMinutesInput,
  RecordAttendanceInput,
  RemoveMeetingDecisionInput,
  SaveMeetingDecisionInput,
  WriteMinutesInput,
} from './minutes.inputs.js';
import { writesMinutes } from './minutes.policy.js';
import { MinutesRepository } from './minutes.repository.js';
import { whyNotWritten } from './minutes.rules.js';
import type { Minutes } from './minutes.types.js';

const MOST_DECISIONS = 100;
const MOST_ITEMS = 40;

/**
 * Keeps the minutes of a meeting while it is held: attendance, what was said, decisions and actions. Several people
 * write at once: each part has its own version, another version is a `conflict` with that part as it is now, and the
 * same again is no change. Once a later meeting approved the minutes nothing changes (`minutes.already_approved`).
 * Each act answers with the minutes as they are then, so that who writes also sees what others wrote.
 */
@Injectable()
export class MinutesService {
  constructor(
    private readonly minutes: MinutesRepository,
    private readonly actions: ActionsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  page(actor: Actor, meetingId: string): Promise<Minutes> {
    return this.minutes.page(meetingId, actor.organisationId, this.clock.today());
  }

  async recordAttendance(
    actor: Actor,
    { meetingId, organisationId, attendance = null, version }: RecordAttendanceInput,
  ): Promise<Minutes> {
    await this.open(actor, meetingId);
    if (attendance !== null)
      refuseUnless(await this.minutes.mayBeThere(meetingId, organisationId), 'minutes.not_there');
    if (await this.minutes.record(meetingId, organisationId, attendance, version))
      this.record('minutes.attendance_recorded', meetingId, { organisationId, attendance });
    else {
      const now = (await this.minutes.attendance(meetingId, organisationId)) ?? { attendance: null, version: 0 };
      if (now.attendance !== attendance) throw conflict(now);
    }
    return this.page(actor, meetingId);
  }

  async write(actor: Actor, { meetingId, itemId, said = null, version }: WriteMinutesInput): Promise<Minutes> {
    await this.open(actor, meetingId);
    if (await this.minutes.write(meetingId, itemId, said, version))
      this.record('minutes.written', meetingId, { itemId, version: version + 1 });
    else {
      const now = await this.minutes.said(meetingId, itemId);
      if (now.said !== said) throw conflict({ ...now, saidAt: now.saidAt?.toISOString() ?? null });
    }
    return this.page(actor, meetingId);
  }

  /** What came up without standing on the agenda. */
  async addItem(actor: Actor, { meetingId, id, title }: AddMinutesItemInput): Promise<Minutes> {
    await this.open(actor, meetingId);
    refuseUnless((await this.minutes.countItems(meetingId)) < MOST_ITEMS, 'meeting.agenda_full');
    if (await this.minutes.addItem(meetingId, id, title)) this.record('minutes.item_added', meetingId, { id });
    return this.page(actor, meetingId);
  }

  async saveDecision(
    actor: Actor,
    { meetingId, id, itemId = null, text, version }: SaveMeetingDecisionInput,
  ): Promise<Minutes> {
    await this.open(actor, meetingId);
    if (version === 0)
      refuseUnless((await this.minutes.countDecisions(meetingId)) < MOST_DECISIONS, 'minutes.too_many_decisions');
    const isSaved =
      version === 0
        ? await this.minutes.addDecision(meetingId, id, itemId, text)
        : await this.minutes.changeDecision(meetingId, id, text, version);
    if (isSaved) this.record('minutes.decision_saved', meetingId, { id, isNew: version === 0 });
    else {
      const now = await this.minutes.decision(meetingId, id);
      if (!now && version === 0) throw new DomainError('not_found');
      if (now?.text !== text) throw conflict(now ?? { text: null, version: 0 });
    }
    return this.page(actor, meetingId);
  }

  async removeDecision(actor: Actor, { meetingId, id, version }: RemoveMeetingDecisionInput): Promise<Minutes> {
    await this.open(actor, meetingId);
    if (await this.minutes.removeDecision(meetingId, id, version))
      this.record('minutes.decision_removed', meetingId, { id });
    else {
      const now = await this.minutes.decision(meetingId, id);
      if (now) throw conflict(now);
    }
    return this.page(actor, meetingId);
  }

  async addAction(
    actor: Actor,
    { meetingId, id, what, organisationId, dueOn = null }: AddMeetingActionInput,
  ): Promise<Minutes> {
    await this.open(actor, meetingId);
    if (!(await this.minutes.hasAction(meetingId, id)))
      await this.actions.add(actor, { what, organisationId, dueOn, meetingId }, id);
    return this.page(actor, meetingId);
  }

  /** The minutes of `ofMeetingId` are what was agreed, from now on for good; a correction stands in those of `meetingId`. */
  async approve(actor: Actor, { meetingId, ofMeetingId, remark = null }: ApproveMinutesInput): Promise<Minutes> {
    const { later, earlier, isLater } = await this.minutes.heldForApproval(meetingId, ofMeetingId, this.clock.today());
    const why = whyNotWritten(later);
    if (why) throw new DomainError(why);
    refuseUnless(earlier.status === 'HELD', 'minutes.not_held');
    refuseUnless(!earlier.isApproved, 'minutes.already_approved');
    refuseUnless(isLater, 'minutes.not_later');
    await this.minutes.approve(meetingId, ofMeetingId, remark);
    this.record('minutes.approved', ofMeetingId, { meetingId, hasRemark: remark !== null });
    return this.page(actor, meetingId);
  }

  /** Refuses who may not write these minutes, and minutes that nobody writes now. */
  private async open(actor: Actor, meetingId: string): Promise<void> {
    const held = await this.minutes.heldForWriting(meetingId, actor.organisationId, this.clock.today());
    refuseUnless(writesMinutes(actor, held), 'minutes.not_yours');
    const why = whyNotWritten(held);
    if (why) throw new DomainError(why);
  }

  private record(type: MinutesAuditType, meetingId: string, body: AuditBody): void {
    this.audit.record(type, meetingId, body);
  }
}
