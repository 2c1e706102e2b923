import { Injectable } from '@nestjs/common';
import { firstDayOf, type MembershipState } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { conflict, DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import { OrganisationsService } from '../../identity/organisations/organisations.service.js';
import type {
  AddCoalitionMemberInput,
  ChangeMembershipInput,
  CorrectMembershipInput,
  LeaveCoalitionInput,
  SeatPreparationGroupInput,
  StartCoalitionInput,
} from '../coalition.inputs.js';
import { CoalitionNews } from '../coalition-news.facts.js';
import type { CoalitionEvent } from '../coalitions.audit.js';
import { ContactsService } from '../contacts/contacts.service.js';
import { OffersService } from '../offers/offers.service.js';
import { WantedService } from '../wanted/wanted.service.js';
import { isParticipating, mayMove, type SourcedDate } from './membership.rules.js';
import { MembershipsRepository, type PeriodRow } from './memberships.repository.js';
import { whatIsWrongWith } from './preparation-group.rules.js';

/**
 * Who is in the coalition, since when and how. Nothing is overwritten: a step closes one period and opens the next,
 * leaving needs a reason and keeps the history. Writers of one coalition take turns. Throws the `coalition.`,
 * `membership.` and `preparation_group.` codes.
 */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly memberships: MembershipsRepository,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly news: CoalitionNews,
    private readonly contacts: ContactsService,
    private readonly wanted: WantedService,
    private readonly offers: OffersService,
  ) {}

  /** Begins the coalition, with the municipality as its first member. */
  async start(input: StartCoalitionInput): Promise<void> {
    const from = this.past(input.startedOn, input.startedPrecision);
    refuseUnless((await this.memberships.lockCoalition()) === null, 'coalition.already_started');
    await this.memberships.start(from.on, from.precision, input.source ?? null);
    await this.wanted.begin(from.on, from.precision, input.source ?? null);
    const organisationId = await this.organisations.municipalityItself(await this.memberships.place());
    await this.memberships.insert([
      { organisationId, state: 'MEMBER', sector: 'GOVERNMENT', from, source: input.source ?? null },
    ]);
    this.tell('coalition.started', organisationId);
    await this.tellNews();
  }

  /** Brings an organisation in, registering it first when it is new. Returns its id. */
  async add(input: AddCoalitionMemberInput): Promise<string> {
    await this.lock();
    refuseUnless(mayMove('NONE', input.state), 'membership.move_not_allowed');
    const from = this.past(input.fromOn, input.fromPrecision);
    const organisationId = input.newOrganisation
      ? await this.organisations.register(input.newOrganisation, input.newOrganisation.seenOrganisationIds ?? [])
      : input.organisationId!;
    const [current] = await this.memberships.current([organisationId]);
    refuseUnless(!current, 'membership.already_member', { state: current?.state });
    await this.memberships.insert([
      { organisationId, state: input.state, sector: input.sector ?? null, from, source: input.source ?? null },
    ]);
    this.tell('membership.added', organisationId, { state: input.state });
    await this.tellNews();
    return organisationId;
  }

  /**
   * Invites an organisation from a day on, registering it first when it is new; who is in the coalition in any way
   * stays as it is. Returns its id.
   */
  async invite(
    whom: Pick<AddCoalitionMemberInput, 'organisationId' | 'newOrganisation'>,
    on: string,
    source: string,
  ): Promise<string> {
    await this.lock();
    const from = this.past(on, 'DAY');
    const organisationId = whom.newOrganisation
      ? await this.organisations.register(whom.newOrganisation, whom.newOrganisation.seenOrganisationIds ?? [])
      : whom.organisationId!;
    const [current] = await this.memberships.current([organisationId]);
    if (current?.state === 'LEFT')
      await this.step(organisationId, current.version, 'INVITED', from, { source, reason: null });
    if (current) return organisationId;
    await this.memberships.insert([{ organisationId, state: 'INVITED', sector: null, from, source }]);
    this.tell('membership.added', organisationId, { state: 'INVITED' });
    await this.tellNews();
    return organisationId;
  }

  /** How these organisations stand to the coalition now; who never was in it is absent. */
  async statesOf(organisationIds: readonly string[]): Promise<Map<string, MembershipState>> {
    const current = await this.memberships.current(organisationIds);
    return new Map(current.map((period) => [period.organisationId, period.state]));
  }

  /** The next step of an organisation that is, or was, in the coalition. */
  async change(input: ChangeMembershipInput): Promise<void> {
    await this.step(input.organisationId, input.version, input.state, this.past(input.fromOn, input.fromPrecision), {
      source: input.source ?? null,
      reason: null,
    });
  }

  /** Its seat and the contact persons go with it, what it offers ends; the periods stay. */
  async leave(input: LeaveCoalitionInput): Promise<void> {
    await this.step(input.organisationId, input.version, 'LEFT', this.past(input.leftOn, input.leftPrecision), {
      source: null,
      reason: input.reason,
    });
    await this.offers.endAll(input.organisationId, this.clock.today());
    await this.contacts.forgetAll(input.organisationId);
  }

  /**
   * Puts right what was recorded wrongly. The period before ends where this one begins. Returns the organisation's id.
   */
  async correct(input: CorrectMembershipInput): Promise<string> {
    await this.lock();
    const period = await this.memberships.byId(input.periodId);
    if (period.version !== input.version) throw conflict({ ...period });
    const from = { ...this.past(input.fromOn, input.fromPrecision), atLatest: input.fromAtLatest };
    const fix = () =>
      this.memberships.correct(period.id, { sector: input.sector ?? null, from, source: input.source ?? null });
    if (from.on > period.fromOn) await fix();
    await this.memberships.moveEndBefore(period.organisationId, period.fromOn, from.on);
    if (from.on <= period.fromOn) await fix();
    this.tell('membership.corrected', period.organisationId, { periodId: period.id });
    return period.organisationId;
  }

  /** Seats the whole group at once, from today on; who keeps a seat keeps its history. */
  async seatPreparationGroup(input: SeatPreparationGroupInput): Promise<void> {
    const coalition = await this.lock();
    if (coalition.version !== input.version) {
      const seats = await this.memberships.seats();
      throw conflict({
        organisationIds: seats.map((seat) => seat.organisationId),
        chairOrganisationId: seats.find((seat) => seat.isChair)?.organisationId ?? null,
        version: coalition.version,
      });
    }
    const current = await this.memberships.current(input.organisationIds);
    const group = { organisationIds: input.organisationIds, chairOrganisationId: input.chairOrganisationId ?? null };
    const wrong = whatIsWrongWith(group, new Map(current.map((period) => [period.organisationId, period.state])));
    if (wrong) throw new DomainError(wrong);
    await this.memberships.seat(group.organisationIds, group.chairOrganisationId, this.clock.today());
    this.tell('preparation_group.seated', group.chairOrganisationId ?? 'coalition', {
      organisationIds: group.organisationIds,
    });
  }

  /** Tells whoever follows the coalition what it is now, its wishes too; nothing while there is none. */
  async tellNews(): Promise<void> {
    const coalition = await this.memberships.now();
    if (!coalition) return;
    await this.wanted.follow();
    await this.news.coalitionChanged(coalition);
  }

  private async step(
    organisationId: string,
    version: number,
    state: MembershipState,
    from: SourcedDate,
    why: { source: string | null; reason: string | null },
  ): Promise<void> {
    await this.lock();
    const current = await this.currentOf(organisationId);
    if (current.version !== version) throw conflict({ ...current });
    refuseUnless(mayMove(current.state, state), 'membership.move_not_allowed', { from: current.state, to: state });
    refuseUnless(current.fromOn < from.on, 'membership.not_after_previous', { previousOn: current.fromOn });
    await this.memberships.close(current.id, from.on);
    await this.memberships.insert([
      { organisationId, state, sector: current.sector, from, version: current.version + 1, ...why },
    ]);
    if (!isParticipating(state)) await this.memberships.endSeat(organisationId, from.on);
    this.tell(state === 'LEFT' ? 'membership.ended' : 'membership.changed', organisationId, {
      from: current.state,
      to: state,
    });
    await this.tellNews();
  }

  private async currentOf(organisationId: string): Promise<PeriodRow> {
    const [current] = await this.memberships.current([organisationId]);
    if (!current) throw new DomainError('not_found');
    return current;
  }

  private async lock(): Promise<NonNullable<Awaited<ReturnType<MembershipsRepository['lockCoalition']>>>> {
    const coalition = await this.memberships.lockCoalition();
    if (!coalition) throw new DomainError('coalition.not_started');
    return coalition;
  }

  private past(on: string, given: SourcedDate['precision'] | null | undefined): SourcedDate {
    const precision = given ?? 'DAY';
    const first = firstDayOf(on, precision);
    refuseUnless(first <= this.clock.today(), 'coalition.date_in_future');
    return { on: first, precision, atLatest: false };
  }

  private tell(type: CoalitionEvent, subjectId: string, body: Record<string, string | readonly string[]> = {}): void {
    this.audit.record(type, subjectId, body);
  }
}
