import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { PeopleService } from '../identity/people/people.service.js';
import type {
  AppointCoordinatorInput,
  AssignAdviserInput,
  AssignAdvisersInput,
  CarryOutMergerInput,
  EndAdviserAssignmentInput,
  MoveMunicipalityInput,
} from './municipalities.inputs.js';
import type { BySignature } from './municipalities.facts.js';
import type { MunicipalityEvent } from './municipalities.audit.js';
import { MunicipalitiesRepository, type MunicipalityRow } from './municipalities.repository.js';
import { mayLeave, mayMerge, mayMove, moves } from './municipalities.rules.js';
import type { MunicipalityRegister } from './municipalities.types.js';

/**
 * The register: who exists, who takes part since when, who helps whom. Steps are the programme's; the register itself
 * is public.
 */
@Injectable()
export class MunicipalitiesService {
  constructor(
    private readonly municipalities: MunicipalitiesRepository,
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly people: PeopleService,
  ) {}

  byId(id: string): Promise<MunicipalityRow> {
    return this.municipalities.byId(id);
  }

  findByCode(cbsCode: string): Promise<MunicipalityRow | null> {
    return this.municipalities.findByCode(cbsCode);
  }

  /** One municipality for who keeps the register: its history, its adviser and the steps that are open today. */
  async register(cbsCode: string): Promise<MunicipalityRegister> {
    const found = await this.municipalities.registerByCode(cbsCode);
    const today = this.clock.today();
    const nextStatuses = moves[found.municipality.status].filter((status) => status !== 'MERGED');
    const hasCoordinator = await this.municipalities.hasCoordinator(found.municipality.id);
    return { ...found, nextStatuses, hasCoordinator, isMergerDue: mayMerge(found.municipality, today), today };
  }

  /** Records joining, becoming active or falling dormant. The same step on the same day again is no error. */
  async move(input: MoveMunicipalityInput): Promise<MunicipalityRow> {
    const municipality = await this.municipalities.lockByCode(input.cbsCode);
    const last = await this.municipalities.lastChangeOn(municipality.id);
    if (municipality.status === input.status && last === input.on) return municipality;
    refuseUnless(mayMove(municipality.status, input.status), 'municipality.move_not_allowed', {
      from: municipality.status,
      to: input.status,
    });
    refuseUnless(input.on <= this.clock.today(), 'municipality.date_in_future');
    refuseUnless(last === null || last <= input.on, 'municipality.before_previous', { previousOn: last });
    await this.municipalities.move(municipality.id, input.status, input.on, input.note ?? null);
    this.tell('municipality.moved', municipality.id, {
      from: municipality.status,
      to: input.status,
      on: input.on,
    });
    return this.municipalities.byId(municipality.id);
  }

  /**
   * A municipality joins by its own signature, placed in this transaction; one that takes part already stays as it is.
   */
  async joinBySignature(id: string, by: BySignature): Promise<void> {
    const { status } = await this.municipalities.byId(id);
    const joined = mayMove(status, 'JOINED') && (await this.municipalities.moveBySignature(id, 'JOINED', by));
    if (joined) this.tell('municipality.moved', id, { from: 'PROSPECT', to: 'JOINED', on: by.on });
  }

  /** Undoes joining by a signature that falls away in this transaction; one that took part already stays as it is. */
  async leaveBySignature(id: string, by: BySignature): Promise<void> {
    const { status } = await this.municipalities.byId(id);
    const left =
      mayLeave(status, await this.municipalities.movedBy(id), by.commitmentId) &&
      (await this.municipalities.moveBySignature(id, 'PROSPECT', by));
    if (left) this.tell('municipality.moved', id, { from: 'JOINED', to: 'PROSPECT', on: by.on });
  }

  /**
   * Carries out a merger that is in force: the former municipality becomes MERGED and keeps its workspace, history and
   * figures; the successor takes over its inhabitants. A second time is no error.
   */
  async carryOutMerger({ cbsCode }: CarryOutMergerInput): Promise<MunicipalityRow> {
    const municipality = await this.municipalities.lockByCode(cbsCode);
    if (municipality.status === 'MERGED') return municipality;
    refuseUnless(mayMerge(municipality, this.clock.today()), 'municipality.merger_not_in_force', {
      validTo: municipality.validTo,
    });
    const { validTo, successorId } = municipality as { validTo: string; successorId: string };
    await this.municipalities.move(municipality.id, 'MERGED', validTo, null);
    await this.municipalities.absorb(municipality.id, successorId);
    this.tell('municipality.merged', municipality.id, { successorId, on: validTo });
    return this.municipalities.byId(municipality.id);
  }

  /** Those that take part and have no coordinator yet: nobody there can invite anybody. */
  withoutCoordinator(): Promise<MunicipalityRow[]> {
    return this.municipalities.withoutCoordinator();
  }

  /**
   * Gives a municipality its first coordinator, by mail. Both trails tell of it. Throws `role.coordinator_exists`,
   * `municipality.merged`.
   */
  async appointCoordinator(
    actor: Actor,
    { cbsCode, email, displayName }: AppointCoordinatorInput,
  ): Promise<MunicipalityRow> {
    const municipality = await this.municipalities.lockByCode(cbsCode);
    refuseUnless(municipality.status !== 'MERGED', 'municipality.merged');
    await this.database.run({ tenantId: municipality.id, actorId: actor.personId }, async () => {
      await this.people.appointFirstCoordinator({ email, displayName });
      this.audit.record('coordinator.appointed', municipality.id);
    });
    this.audit.record('coordinator.appointed', municipality.id);
    return municipality;
  }

  async assignAdviser({ cbsCode, personId }: AssignAdviserInput): Promise<MunicipalityRow> {
    const municipality = await this.municipalities.lockByCode(cbsCode);
    refuseUnless(
      await this.municipalities.assign(municipality.id, personId, this.clock.today()),
      'municipality.not_an_adviser',
    );
    this.tell('municipality.adviser_assigned', municipality.id, { personId });
    return municipality;
  }

  async endAdviserAssignment({ cbsCode }: EndAdviserAssignmentInput): Promise<MunicipalityRow> {
    const municipality = await this.municipalities.lockByCode(cbsCode);
    const ended = await this.municipalities.endAssignment(municipality.id, this.clock.today());
    if (ended) this.tell('municipality.adviser_ended', municipality.id);
    return municipality;
  }

  /**
   * Gives several municipalities that have none the same adviser: all of them, or none. Throws
   * `municipality.assigned_twice`, `municipality.merged` and `municipality.not_an_adviser`.
   */
  async assignAdvisers({ cbsCodes, personId }: AssignAdvisersInput): Promise<MunicipalityRow[]> {
    const municipalities = await this.municipalities.lockByCodes(cbsCodes);
    refuseUnless(
      municipalities.every(({ status }) => status !== 'MERGED'),
      'municipality.merged',
    );
    const ids = municipalities.map(({ id }) => id);
    refuseUnless(await this.municipalities.assignAll(ids, personId, this.clock.today()), 'municipality.not_an_adviser');
    for (const id of ids) this.tell('municipality.adviser_assigned', id, { personId });
    return municipalities;
  }

  /** Ends the help of one adviser to several municipalities; where it began today it never was. */
  async endAdviserAssignments({ cbsCodes, personId }: AssignAdvisersInput): Promise<MunicipalityRow[]> {
    const municipalities = await this.municipalities.lockByCodes(cbsCodes);
    const ended = await this.municipalities.endAssignments(
      municipalities.map(({ id }) => id),
      personId,
      this.clock.today(),
    );
    for (const id of ended) this.tell('municipality.adviser_ended', id);
    return municipalities;
  }

  private tell(type: MunicipalityEvent, id: string, body: Record<string, string> = {}): void {
    this.audit.record(type, id, body);
  }
}
