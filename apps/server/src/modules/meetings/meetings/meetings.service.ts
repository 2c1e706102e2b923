import { Injectable } from '@nestjs/common';
import { dutchDate } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { conflict, refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import { EvidenceService } from '../../plans/evidence/evidence.service.js';
import type { Origin } from '../../plans/plans.facts.js';
import { InvitationsService } from '../invitations/invitations.service.js';
import type { MeetingAuditType } from '../meetings.audit.js';
import type { MeetingFacts } from '../meetings.facts.js';
import type {
  AnswerMeetingInput,
  CancelMeetingInput,
  ChangeMeetingInput,
  MeetingsInput,
  MeetingVersionInput,
  PlanMeetingInput,
  SaveMeetingSeriesInput,
} from './meetings.inputs.js';
import { meetingGuestPolicy, meetingPolicy, readsInvited } from './meetings.policy.js';
import { MeetingsRepository, type MeetingWording } from './meetings.repository.js';
import { firstAgenda, nextDay } from './meetings.rules.js';
import type { Meeting, MeetingsPage } from './meetings.types.js';

/**
 * The meetings of a coalition: planned, changed, called off, and held, which a person says after it began. What was held
 * is a fact under the second pillar that follows the meeting. Throws `meeting.*`, `conflict` for another version and
 * `not_found` for a meeting of others.
 */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly clock: Clock,
    private readonly meetings: MeetingsRepository,
    private readonly invitations: InvitationsService,
    private readonly evidence: EvidenceService,
    private readonly audit: AuditService,
  ) {}

  async list({ status = null }: MeetingsInput, page: { first: number; page: number }): Promise<MeetingsPage> {
    const { series, ...list } = await this.meetings.page(status, page);
    const today = this.clock.today();
    return {
      ...list,
      series: series.map(({ lastOn, ...one }) => ({
        ...one,
        nextOn: one.endedOn === null ? nextDay(one.rhythm, lastOn, today) : null,
      })),
    };
  }

  page(actor: Actor, id: string): Promise<Meeting> {
    return this.meetings.meeting(id, readsInvited(actor));
  }

  /** A meeting without what hangs on it, for what follows from meetings. */
  byId(id: string): Promise<MeetingFacts> {
    return this.meetings.byId(id);
  }

  /** The same, locked until the unit of work ends. */
  lock(id: string): Promise<MeetingFacts> {
    return this.meetings.lock(id);
  }

  /** Without an id it is a new series. Returns its id. */
  async saveSeries({ id = null, version, ...given }: SaveMeetingSeriesInput): Promise<string> {
    const series = {
      ...given,
      place: given.place ?? null,
      minutes: given.minutes ?? null,
      endedOn: given.endedOn ?? null,
      source: given.source ?? null,
      fixedPoints: given.fixedPoints.map((point) => ({ ...point, minutes: point.minutes ?? null })),
    };
    if (given.startedOn > this.clock.today())
      throw wrongFields({
        path: 'startedOn',
        message: 'Deze dag moet nog komen. Kies sinds wanneer u zo bij elkaar komt.',
      });
    if (series.endedOn !== null && series.endedOn < series.startedOn)
      throw wrongFields({ path: 'endedOn', message: 'Het einde ligt voor het begin. Kies een latere dag.' });
    if (id) await this.meetings.changeSeries(id, version ?? 0, series);
    const saved = id ?? (await this.meetings.addSeries(series));
    this.audit.record<MeetingAuditType>('meeting_series.saved', saved);
    return saved;
  }

  /** The agenda begins with the points of the series, and with what is open. Returns the id of the meeting. */
  async plan({ seriesId = null, ...input }: PlanMeetingInput): Promise<string> {
    this.refuseFarAway(input.startsAt);
    const points = seriesId ? (await this.meetings.series(seriesId)).fixedPoints : [];
    const agenda = firstAgenda(points, await this.meetings.openActions());
    const id = await this.meetings.plan(seriesId, wordingOf(input), agenda);
    this.audit.record<MeetingAuditType>('meeting.planned', id);
    return id;
  }

  /**
   * A meeting that was held stays in the past, after those whose minutes it approved; its fact follows. Returns it as it
   * is now.
   */
  async change(actor: Actor, { id, version, ...input }: ChangeMeetingInput): Promise<MeetingFacts> {
    refuseUnless((await this.meetings.byId(id)).approvedIn === null, 'meeting.minutes_approved');
    const before = await this.asRead(actor, { id, version }, 'change');
    this.refuseFarAway(input.startsAt);
    if (before.status === 'HELD' && new Date(input.startsAt) > this.clock.now())
      throw wrongFields({
        path: 'startsAt',
        message: 'Deze bijeenkomst is gehouden. Kies een dag die al geweest is.',
      });
    const approved = await this.meetings.lastApproved(id);
    if (approved && new Date(input.startsAt) <= new Date(approved.startsAt))
      throw wrongFields({
        path: 'startsAt',
        message: `In deze bijeenkomst is het verslag van ${dutchDate(approved.on)} vastgesteld. Kies een later moment.`,
      });
    await this.meetings.change(id, wordingOf(input));
    this.audit.record<MeetingAuditType>('meeting.changed', id);
    const meeting = await this.meetings.byId(id);
    if (meeting.status === 'HELD') await this.carry(meeting);
    else if (meeting.isInvited && !meeting.hasBegun) await this.invitations.tell(id, 'CHANGED');
    return meeting;
  }

  /** Not once something stands in its minutes, which nobody could read any more. */
  async cancel(actor: Actor, { id, version, reason }: CancelMeetingInput): Promise<MeetingFacts> {
    const before = await this.asRead(actor, { id, version }, 'cancel');
    refuseUnless(!(await this.meetings.hasMinutes(id)), 'meeting.has_minutes');
    await this.meetings.cancel(id, reason);
    this.audit.record<MeetingAuditType>('meeting.cancelled', id);
    if (before.isInvited && !before.hasBegun) await this.invitations.tell(id, 'CANCELLED');
    return this.meetings.byId(id);
  }

  /** Mails the agenda and the appointment; again, it tells who was invited how it is now. */
  async send(actor: Actor, input: MeetingVersionInput): Promise<void> {
    const { id, on } = await this.asRead(actor, input, 'send');
    await this.invitations.send(id, on);
  }

  /** For the own organisation. Throws not_found for a meeting that it is no guest of. */
  async answer(actor: Actor, { meetingId, answer, remark = null }: AnswerMeetingInput): Promise<void> {
    refuseUnless(actor.organisationId, 'not_found');
    const guest = await this.meetings.lockGuest(meetingId, actor.organisationId);
    refuseUnless(meetingGuestPolicy.answer(actor, guest), 'meeting.not_now');
    await this.invitations.answerFor(guest, answer, remark);
  }

  /** A person says that it was held, which is the fact. */
  async hold(actor: Actor, input: MeetingVersionInput): Promise<void> {
    refuseUnless((await this.meetings.byId(input.id)).hasBegun, 'meeting.not_begun');
    const meeting = await this.asRead(actor, input, 'hold');
    await this.meetings.move(meeting.id, 'HELD');
    this.audit.record<MeetingAuditType>('meeting.held', meeting.id);
    await this.carry(meeting);
  }

  /** It was not held after all: planned again, and no fact. */
  async takeBackHeld(actor: Actor, input: MeetingVersionInput): Promise<void> {
    refuseUnless((await this.meetings.byId(input.id)).approvedIn === null, 'meeting.minutes_approved');
    const meeting = await this.asRead(actor, input, 'takeBackHeld');
    await this.meetings.move(meeting.id, 'PLANNED');
    this.audit.record<MeetingAuditType>('meeting.not_held', meeting.id);
    await this.evidence.withdrawCarried(originOf(meeting), 'De bijeenkomst is toch niet gehouden.');
  }

  /** Every meeting that was held carries its fact, but for those invented at a first start; a second time changes nothing. */
  async carryHeld(): Promise<void> {
    for (const meeting of await this.meetings.held()) await this.carry(meeting);
  }

  /** A year that was typed wrong, which no calendar can show. */
  private refuseFarAway(startsAt: string): void {
    const years = new Date(startsAt).getUTCFullYear() - this.clock.now().getUTCFullYear();
    if (years < -20 || years > 5)
      throw wrongFields({ path: 'startsAt', message: 'Kies een dag tussen twintig jaar geleden en vijf jaar na nu.' });
  }

  private carry(meeting: MeetingFacts): Promise<void> {
    return this.evidence.carry(originOf(meeting), {
      pillar: 'P2',
      kind: 'COALITION_MEETING',
      certainty: 'DONE',
      title: meeting.title,
      happenedOn: meeting.on,
      sourceType: 'MINUTES',
      sourceText: 'Bijeenkomst die op dit platform is vastgelegd',
    });
  }

  /** The meeting under its lock, as the person read it and if they may do this with it now. */
  private async asRead(
    actor: Actor,
    { id, version }: MeetingVersionInput,
    action: 'change' | 'cancel' | 'send' | 'hold' | 'takeBackHeld',
  ): Promise<MeetingFacts> {
    const meeting = await this.meetings.lock(id);
    refuseUnless(meetingPolicy[action](actor, meeting), 'meeting.not_now');
    if (meeting.version !== version) throw conflict({ ...meeting });
    return meeting;
  }
}

const originOf = ({ id, isDemonstration }: MeetingFacts): Origin => ({ kind: 'MEETING', id, isDemonstration });

const wordingOf = ({
  title,
  startsAt,
  minutes,
  place = null,
  onlineAddress = null,
}: Omit<PlanMeetingInput, 'seriesId'>): MeetingWording => ({ title, startsAt, minutes, place, onlineAddress });
