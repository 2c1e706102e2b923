import { Injectable } from '@nestjs/common';
import { dutchDate } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import { DocumentsService } from '../../documents/documents.service.js';
import { NoticesService } from '../../notices/notices.service.js';
import type { MeetingAuditType } from '../meetings.audit.js';
import type { MeetingFacts } from '../meetings.facts.js';
import { AgendaRepository, type AgendaRow, type AgendaWording } from './agenda.repository.js';
import type {
  AddAgendaItemInput,
  ChangeAgendaItemInput,
  DecideAgendaProposalInput,
  OrderAgendaInput,
  ProposeAgendaItemInput,
  RemoveAgendaItemInput,
} from './meetings.inputs.js';
import { agendaItemPolicy, meetingPolicy, prepares } from './meetings.policy.js';
import { MeetingsRepository } from './meetings.repository.js';

const MOST_POINTS = 40;

/**
 * The agenda of a planned meeting: the preparation group and the coordinator write it, other members propose. Writers of
 * one agenda take turns. Each returns the id of the meeting. Throws `meeting.not_preparing` for who only proposes,
 * `meeting.not_now` once the meeting is over or off, `conflict` for another version of a point.
 */
@Injectable()
export class AgendaService {
  constructor(
    private readonly clock: Clock,
    private readonly meetings: MeetingsRepository,
    private readonly agenda: AgendaRepository,
    private readonly documents: DocumentsService,
    private readonly notices: NoticesService,
    private readonly audit: AuditService,
  ) {}

  async add(actor: Actor, { meetingId, ...input }: AddAgendaItemInput): Promise<string> {
    await this.prepared(actor, meetingId);
    await this.refuseFull(meetingId);
    await this.agenda.add(meetingId, 'ON_AGENDA', await this.wordingOf(input), null);
    return this.changed(meetingId);
  }

  async change(actor: Actor, { id, version, ...input }: ChangeAgendaItemInput): Promise<string> {
    const { meetingId } = await this.agenda.byId(id);
    await this.prepared(actor, meetingId);
    await this.agenda.change(id, version, await this.wordingOf(input));
    return this.changed(meetingId);
  }

  /** Also the own proposal, by the organisation that made it. */
  async remove(actor: Actor, { id, version }: RemoveAgendaItemInput): Promise<string> {
    const item = await this.agenda.byId(id);
    const meeting = await this.meetings.lock(item.meetingId);
    if (!agendaItemPolicy.takeBack(actor, item)) this.refuseWhoDoesNotPrepare(actor, meeting);
    refuseUnless(meeting.status === 'PLANNED', 'meeting.not_now');
    refuseUnless(!(await this.agenda.isInMinutes(id)), 'meeting.point_in_minutes');
    await this.documents.detachAll({ kind: 'AGENDA_ITEM', id });
    await this.agenda.remove(id, version);
    return this.changed(item.meetingId);
  }

  async order(actor: Actor, { meetingId, itemIds }: OrderAgendaInput): Promise<string> {
    await this.prepared(actor, meetingId);
    refuseUnless(await this.agenda.order(meetingId, [...new Set(itemIds)]), 'meeting.agenda_changed');
    return this.changed(meetingId);
  }

  async propose(actor: Actor, { meetingId, ...input }: ProposeAgendaItemInput): Promise<string> {
    const meeting = await this.meetings.lock(meetingId);
    refuseUnless(meetingPolicy.propose(actor, meeting), 'meeting.not_now');
    await this.refuseFull(meetingId);
    const organisationId = actor.organisationId!;
    const wording = await this.wordingOf({ ...input, organisationId });
    const id = await this.agenda.add(meetingId, 'PROPOSED', wording, organisationId);
    this.audit.record<MeetingAuditType>('agenda.proposed', id, { meetingId });
    await this.notices.tell({
      kind: 'AGENDA_PROPOSED',
      title: `Een partner stelt een agendapunt voor, voor de bijeenkomst van ${dutchDate(meeting.on)}`,
      address: `/werkruimte/overleg/${meetingId}`,
    });
    return meetingId;
  }

  async decide(actor: Actor, { id, version, isTaken, reason }: DecideAgendaProposalInput): Promise<string> {
    if (!isTaken && !reason)
      throw wrongFields({
        path: 'reason',
        message: 'Vul in waarom dit punt er nu niet op komt. De partner leest dat.',
      });
    const { meetingId } = await this.agenda.byId(id);
    const meeting = await this.meetings.lock(meetingId);
    refuseUnless(meetingPolicy.decideProposals(actor, meeting), 'meeting.not_now');
    await this.agenda.decide(id, version, isTaken ? null : reason!);
    this.audit.record<MeetingAuditType>('agenda.decided', id, { meetingId, isTaken });
    return meetingId;
  }

  /** The meeting under its lock, if this person drafts its agenda now. */
  private async prepared(actor: Actor, meetingId: string): Promise<MeetingFacts> {
    const meeting = await this.meetings.lock(meetingId);
    this.refuseWhoDoesNotPrepare(actor, meeting);
    refuseUnless(meetingPolicy.prepare(actor, meeting), 'meeting.not_now');
    return meeting;
  }

  private refuseWhoDoesNotPrepare(actor: Actor, meeting: MeetingFacts): void {
    refuseUnless(prepares(actor, meeting), 'meeting.not_preparing');
  }

  private async refuseFull(meetingId: string): Promise<void> {
    refuseUnless((await this.agenda.count(meetingId)) < MOST_POINTS, 'meeting.agenda_full');
  }

  private async wordingOf({
    kind,
    title,
    minutes = null,
    organisationId = null,
    note = null,
    link = null,
  }: Partial<AgendaWording> & Pick<AgendaRow, 'kind' | 'title'>): Promise<AgendaWording> {
    if (organisationId)
      refuseUnless(await this.meetings.isOfCoalition(organisationId, this.clock.today()), 'not_found');
    return { kind, title, minutes, organisationId, note, link };
  }

  private changed(meetingId: string): string {
    this.audit.record<MeetingAuditType>('agenda.changed', meetingId);
    return meetingId;
  }
}
