import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { SupportEvent } from '../support.audit.js';
import { entryPolicy, stepPolicy, supportPolicy, trajectoryPolicy } from '../support.policy.js';
import { supportSettings } from '../support.settings.js';
import type {
  AddSupportEntryInput,
  BeginSupportInput,
  ChangeSupportInput,
  CorrectSupportEntryInput,
  MoveSupportStepInput,
  SaveSupportStepInput,
  WithdrawSupportEntryInput,
} from './trajectories.inputs.js';
import { TrajectoriesRepository, type CalendarStep } from './trajectories.repository.js';
import type { SupportPage, SupportTrajectory } from './trajectories.types.js';

/**
 * How the programme helps a municipality: what the adviser did and when, what was agreed, and whether the file of an
 * adviser before was read. Adviser and coordinator read the same. Throws `support.*`, `municipality.merged`, `conflict`
 * and `not_found`.
 */
@Injectable()
export class TrajectoriesService {
  constructor(
    private readonly trajectories: TrajectoriesRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Of the municipality in `cbsCode`, for its adviser of now. */
  async page(actor: Actor, cbsCode: string): Promise<SupportPage> {
    const page = await this.read(cbsCode);
    refuseUnless(supportPolicy.read(actor, page), 'support.not_yours');
    return page;
  }

  /** Of the own municipality. */
  own(): Promise<SupportPage> {
    return this.read(null);
  }

  async begin(actor: Actor, input: BeginSupportInput): Promise<SupportTrajectory> {
    const page = await this.page(actor, input.cbsCode);
    refuseUnless(page.isOpen, 'municipality.merged');
    refuseUnless(supportPolicy.begin(actor, page), 'support.begun_already');
    this.refuseFuture(input.startedOn);
    const id = await this.trajectories.begin(input, actor.name);
    this.audit.record<SupportEvent>('support.begun', id, { cbsCode: input.cbsCode });
    return this.trajectories.byId(id);
  }

  async change(actor: Actor, input: ChangeSupportInput): Promise<SupportTrajectory> {
    await this.mine(actor, input.id);
    this.refuseFuture(input.startedOn);
    await this.trajectories.change(input);
    this.audit.record<SupportEvent>('support.changed', input.id);
    return this.trajectories.byId(input.id);
  }

  async addEntry(actor: Actor, input: AddSupportEntryInput): Promise<SupportTrajectory> {
    await this.mine(actor, input.trajectoryId);
    this.refuseFuture(input.happenedOn);
    const id = await this.trajectories.addEntry(input);
    this.audit.record<SupportEvent>('support_entry.added', id, { quarters: input.quarters });
    return this.trajectories.byId(input.trajectoryId);
  }

  async correctEntry(actor: Actor, input: CorrectSupportEntryInput): Promise<SupportTrajectory> {
    const entry = await this.seen(this.trajectories.entry(input.id));
    refuseUnless(entryPolicy.correct(actor, { ...entry, withdrawnAt: null }), 'support.not_yours');
    this.refuseFuture(input.happenedOn);
    await this.trajectories.correctEntry(input);
    this.audit.record<SupportEvent>('support_entry.corrected', input.id, { quarters: input.quarters });
    return this.trajectories.byId(entry.trajectoryId);
  }

  async withdrawEntry(actor: Actor, input: WithdrawSupportEntryInput): Promise<SupportTrajectory> {
    const entry = await this.seen(this.trajectories.entry(input.id));
    refuseUnless(entryPolicy.withdraw(actor, { ...entry, withdrawnAt: null }), 'support.not_yours');
    await this.trajectories.withdrawEntry(input);
    this.audit.record<SupportEvent>('support_entry.withdrawn', input.id);
    return this.trajectories.byId(entry.trajectoryId);
  }

  async saveStep(actor: Actor, input: SaveSupportStepInput): Promise<SupportTrajectory> {
    await this.mine(actor, input.trajectoryId);
    refuseUnless(!input.startsAt || input.minutes, 'support.time_without_minutes');
    const id = await this.trajectories.saveStep(input);
    this.audit.record<SupportEvent>('support_step.saved', id);
    return this.trajectories.byId(input.trajectoryId);
  }

  async moveStep(actor: Actor, input: MoveSupportStepInput): Promise<SupportTrajectory> {
    const step = await this.seen(this.trajectories.step(input.id));
    refuseUnless(stepPolicy.change(actor, { ...step, status: 'OPEN' }), 'support.not_yours');
    await this.trajectories.moveStep(input, this.clock.today());
    this.audit.record<SupportEvent>('support_step.moved', input.id, { status: input.status });
    return this.trajectories.byId(step.trajectoryId);
  }

  /** A second time is no error. */
  async confirmHandover(actor: Actor, cbsCode: string): Promise<SupportPage> {
    const page = await this.page(actor, cbsCode);
    refuseUnless(page.isOpen, 'municipality.merged');
    refuseUnless(page.handover, 'support.nothing_to_hand_over');
    if (await this.trajectories.confirmHandover(cbsCode))
      this.audit.record<SupportEvent>('support.handed_over', cbsCode);
    return this.page(actor, cbsCode);
  }

  /** An open step, for a calendar. */
  async step(id: string): Promise<CalendarStep> {
    const step = await this.trajectories.step(id);
    refuseUnless(step.status === 'OPEN', 'support.step_settled');
    return step;
  }

  private async read(cbsCode: string | null): Promise<SupportPage> {
    const { left, ...page } = await this.trajectories.page(cbsCode);
    const proposedHours = left !== null && left > 0 ? left : this.config.of(supportSettings).SUPPORT_HOURS;
    return { ...page, proposedHours, today: this.clock.today() };
  }

  private async mine(actor: Actor, id: string): Promise<void> {
    const trajectory = await this.seen(this.trajectories.byId(id));
    refuseUnless(trajectoryPolicy.change(actor, trajectory), 'support.not_yours');
  }

  /**
   * What its adviser changes. Who helps the municipality no more does not see it, like what never was: both are told
   * that it is not theirs, which is what happened to who had the page open.
   */
  private async seen<Found>(found: Promise<Found>): Promise<Found> {
    return found.catch((error: unknown) => {
      throw error instanceof DomainError && error.code === 'not_found' ? new DomainError('support.not_yours') : error;
    });
  }

  private refuseFuture(day: string): void {
    refuseUnless(day <= this.clock.today(), 'support.day_in_future');
  }
}
