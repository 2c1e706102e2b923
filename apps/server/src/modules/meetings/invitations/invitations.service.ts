import type { PresencePage } from '@bloemen/api-contract/public';
import { dutchDate, type PresenceAnswer } from '@bloemen/vocabulary';
import { Injectable } from '@nestjs/common';
import {
  calendarFile,
  calendarUid,
  senderOf,
  type CalendarEvent,
  type CalendarMethod,
} from '../../../platform/calendar/ics.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { hashOf, isSecret, newSecret } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import { NoticesService } from '../../notices/notices.service.js';
import type { MeetingAuditType } from '../meetings.audit.js';
import type { Guest } from '../meetings.facts.js';
import type { PresenceDoorRequest, PresenceRequest } from './invitations.inputs.js';
import { agendaOf, meetingMail, type MeetingNews } from './invitations.mail.js';
import { secretOfInvitation } from './invitations.rules.js';
import { InvitationsRepository, type InvitationRow, type Invited, type Letter } from './invitations.repository.js';

/**
 * Invitations for meetings: mail with the appointment and a personal link, and what comes back. The appointment keeps
 * its name from the first mail to the last, under a number that rises. Also the secret address at which calendars read
 * all meetings. Throws `meeting.nobody_reached`, and `meeting_invitation.link_invalid` for everything that is wrong with
 * a link, whatever it is.
 */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly notices: NoticesService,
    private readonly audit: AuditService,
    private readonly invitations: InvitationsRepository,
  ) {}

  /** Who was not invited yet gets an invitation, who was gets the meeting as it is now. Under the lock of the meeting. */
  async send(meetingId: string, on: string): Promise<void> {
    const before = await this.invitations.invited(meetingId);
    const added = await this.invitations.mailboxes(meetingId, on);
    refuseUnless(before.length + added.length > 0, 'meeting.nobody_reached');
    await this.invitations.markSent(meetingId);
    const letter = await this.invitations.letter(meetingId);
    for (const mailbox of added)
      await this.mail(
        await this.invitations.invite(meetingId, mailbox, (id) => hashOf(this.secretOf(id))),
        'INVITED',
        letter,
      );
    for (const invited of before) await this.mail(invited, 'CHANGED', letter);
    this.audit.record<MeetingAuditType>('meeting.sent', meetingId, { invited: added.length, told: before.length });
  }

  /** Tells who was invited what became of a meeting. */
  async tell(meetingId: string, news: Exclude<MeetingNews, 'INVITED'>): Promise<void> {
    const letter = await this.invitations.letter(meetingId);
    for (const invited of await this.invitations.invited(meetingId)) await this.mail(invited, news, letter);
  }

  /** Who takes over from a contact person is invited to what that one was invited to, by a link of their own. */
  async handOver(fromContactId: string, toContactId: string): Promise<void> {
    for (const { meetingId, ...mailbox } of await this.invitations.openOf(fromContactId, toContactId))
      await this.mail(
        await this.invitations.invite(meetingId, mailbox, (id) => hashOf(this.secretOf(id))),
        'INVITED',
        await this.invitations.letter(meetingId),
      );
  }

  /** Shows what the link is about; changes nothing. */
  open(request: PresenceDoorRequest): Promise<PresencePage> {
    return this.at(request, (invitation, letter) => Promise.resolve(pageOf(invitation, letter)));
  }

  /** May be said again as long as the link works; of a meeting that was called off or held nothing is kept. */
  answer({ token, answer, remark = null }: PresenceRequest): Promise<PresencePage> {
    return this.at({ token }, async (invitation, letter) => {
      const isSame = invitation.answer === answer && invitation.remark === remark;
      if (letter.status !== 'PLANNED' || isSame) return pageOf(invitation, letter);
      await this.invitations.answer(invitation.id, answer, remark);
      this.audit.record<MeetingAuditType>('meeting.answered', letter.id, { answer });
      if (invitation.answer !== answer) await this.tellAnswer(invitation.organisation, answer, letter);
      const answeredAt = this.clock.now().toISOString();
      return pageOf({ ...invitation, answer, remark, answeredAt }, letter);
    });
  }

  /** Who signs in says it for the whole organisation, also without anybody of it who was mailed. */
  async answerFor(guest: Guest, answer: PresenceAnswer, remark: string | null): Promise<void> {
    const { meetingId, on, organisationId, organisation } = guest;
    if (!(await this.invitations.answerFor(meetingId, organisationId, answer, remark))) return;
    this.audit.record<MeetingAuditType>('meeting.answered', meetingId, { answer });
    await this.tellAnswer(organisation, answer, { id: meetingId, on });
  }

  /** The appointment as a file that a person opens. Throws not_found for a meeting of others. */
  async appointment(meetingId: string): Promise<string> {
    return calendarFile(this.eventOf(await this.invitations.letter(meetingId)));
  }

  /** A new secret address, told once; the one before leads nowhere. */
  async renewFeed(): Promise<string> {
    const token = newSecret();
    await this.invitations.renewFeed(hashOf(token));
    this.audit.record<MeetingAuditType>('meeting_feed.renewed', this.tenantNow());
    return `${linkTo(this.config, '/api/meetings/agenda.ics')}?sleutel=${token}`;
  }

  async revokeFeed(): Promise<void> {
    await this.invitations.revokeFeed();
    this.audit.record<MeetingAuditType>('meeting_feed.revoked', this.tenantNow());
  }

  /** All meetings of a coalition for who has its address. Throws not_found for any other. */
  async feed(token: unknown): Promise<string> {
    const tenantId = isSecret(token) ? await this.invitations.findFeed(hashOf(token)) : null;
    refuseUnless(tenantId, 'not_found');
    return this.database.run({ tenantId, actorId: null }, async () => {
      const letters = await this.invitations.allLetters();
      const name = letters[0] ? `${letters[0].municipality}: ${letters[0].coalition}` : 'Bijeenkomsten van de coalitie';
      return calendarFile({ name, events: letters.map((letter) => this.eventOf(letter)) });
    });
  }

  private tellAnswer(
    organisation: string,
    answer: PresenceAnswer,
    { id, on }: Pick<Letter, 'id' | 'on'>,
  ): Promise<void> {
    return this.notices.tell({
      kind: 'MEETING_ANSWERED',
      title: `${organisation} ${saying[answer]} de bijeenkomst van ${dutchDate(on)}`,
      address: `/werkruimte/overleg/${id}`,
    });
  }

  private async mail(invited: Invited, news: MeetingNews, letter: Letter): Promise<void> {
    const method: CalendarMethod = news === 'CANCELLED' ? 'CANCEL' : 'REQUEST';
    const link = linkTo(this.config, '/aanwezig', this.secretOf(invited.id));
    const attendee = {
      name: invited.name ?? invited.email,
      email: invited.email,
      said: partstat[invited.answer ?? 'NONE'],
    };
    const event = { ...this.eventOf(letter), organiser: senderOf(this.config.values.MAIL_FROM), attendees: [attendee] };
    await this.mailer.queue(meetingMail(invited, news, letter, link, { method, file: calendarFile(event, method) }));
  }

  private secretOf(invitationId: string): string {
    return secretOfInvitation(this.config.values.SECRET, invitationId);
  }

  private eventOf(letter: Letter): CalendarEvent {
    const { id, sequence, startsAt, minutes, title, place, onlineAddress, status } = letter;
    return {
      uid: calendarUid('meeting', id),
      sequence,
      madeAt: this.clock.now(),
      startsAt: new Date(startsAt),
      minutes,
      title,
      text: [agendaOf(letter), ...(onlineAddress ? [`Op afstand: ${onlineAddress}`] : [])].filter(Boolean).join('\n\n'),
      place: place ?? onlineAddress ?? undefined,
      address: linkTo(this.config, `/werkruimte/overleg/${id}`),
      isCancelled: status === 'CANCELLED',
    };
  }

  private tenantNow(): string {
    return this.database.scopeNow().tenantId!;
  }

  /** Finds the row of a link, opens a unit of work in its workspace and looks again under its lock. */
  private async at<T>(
    { token }: PresenceDoorRequest,
    work: (invitation: InvitationRow, letter: Letter) => Promise<T>,
  ): Promise<T> {
    const tokenSha256 = hashOf(token);
    const door = await this.invitations.findByToken(tokenSha256);
    refuseUnless(door, 'meeting_invitation.link_invalid');
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      const invitation = await this.invitations.lockFor(door, tokenSha256, this.clock.today());
      refuseUnless(invitation, 'meeting_invitation.link_invalid');
      return work(invitation, await this.invitations.letter(invitation.meetingId));
    });
  }
}

const saying = { YES: 'komt naar', NO: 'komt niet naar', MAYBE: 'weet nog niet of er iemand komt naar' } as const;
const partstat = { YES: 'ACCEPTED', NO: 'DECLINED', MAYBE: 'TENTATIVE', NONE: 'NEEDS-ACTION' } as const;

function pageOf({ organisation, answer, remark, answeredAt }: InvitationRow, letter: Letter): PresencePage {
  return {
    municipality: letter.municipality,
    coalition: letter.coalition,
    organisation,
    title: letter.title,
    startsAt: letter.startsAt,
    minutes: letter.minutes,
    place: letter.place,
    onlineAddress: letter.onlineAddress,
    isCancelled: letter.status === 'CANCELLED',
    cancelledReason: letter.cancelledReason,
    isOpen: letter.status === 'PLANNED',
    agenda: letter.agenda,
    answer: answer !== null && answeredAt !== null ? { answer, remark, answeredAt } : null,
  };
}
