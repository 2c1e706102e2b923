import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import { NoticesService } from '../../notices/notices.service.js';
import { ActionLinksService } from './action-links.service.js';
import type { ActionAuditType } from './actions.audit.js';
import type {
  ActionFilter,
  AddCoalitionActionInput,
  ChangeCoalitionActionInput,
  MoveCoalitionActionInput,
  ProposeActionDayInput,
  SettleActionDayInput,
} from './actions.inputs.js';
import { ActionsRepository, type ActionReader, type ActionRow } from './actions.repository.js';
import { actionPolicy } from './actions.policy.js';
import { DAY_AHEAD, isSettled, monthEnd, movesOf, newsOfAnswer, remarkWanted } from './actions.rules.js';
import type { CoalitionAction, CoalitionActionHistory, CoalitionActionPage } from './actions.types.js';

/**
 * What the coalition promised to do: the coordinator keeps it, and a partner answers for the own organisation. Every
 * step stays in the history. Throws the codes of `action`, `conflict` with the action as it is now for another version,
 * and `not_found` for what is not of this workspace.
 */
@Injectable()
export class ActionsService {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly notices: NoticesService,
    private readonly actions: ActionsRepository,
    private readonly links: ActionLinksService,
  ) {}

  async page(
    actor: Actor,
    filter: ActionFilter,
    numbers: { first: number; page: number },
  ): Promise<CoalitionActionPage> {
    const page = await this.actions.page(this.readerOf(actor), filter, {
      ...numbers,
      monthEnd: monthEnd(this.clock.today()),
    });
    return { ...page, nodes: page.nodes.map((action) => shownTo(actor, action)) };
  }

  async history(actor: Actor, id: string): Promise<CoalitionActionHistory> {
    const { action, steps } = await this.actions.history(this.readerOf(actor), id);
    return { action: shownTo(actor, action), steps };
  }

  /** Who takes over from a contact person is asked about the open actions from now on. */
  handOver(fromContactId: string, toContactId: string): Promise<void> {
    return this.actions.handOver(fromContactId, toContactId);
  }

  /** What is open in the coalition, for an agenda: who asks for help first, then by day; at most 200. */
  async openActions(actor: Actor): Promise<CoalitionAction[]> {
    return (await this.actions.open(this.readerOf(actor))).map((action) => shownTo(actor, action));
  }

  /**
   * `id` may be made before, by who must be able to send it again. Throws action.owner_not_in_coalition and
   * action.contact_elsewhere.
   */
  async add(actor: Actor, input: AddCoalitionActionInput, given: string | null = null): Promise<CoalitionAction> {
    const { organisationId, contactId = null } = input;
    refuseUnless(await this.actions.isOwner(organisationId, this.clock.today()), 'action.owner_not_in_coalition');
    await this.checkContact(organisationId, contactId);
    const { what, dueOn = null, meetingId = null, milestoneId = null } = input;
    const id = await this.actions.add({ what, organisationId, contactId, dueOn, meetingId, milestoneId }, given);
    this.audit.record<ActionAuditType>('action.added', id, { organisationId });
    return this.told(actor, id);
  }

  /** Another organisation or contact person is a new owner: links that were mailed before are dead from then on. */
  async change(actor: Actor, { id, version, ...to }: ChangeCoalitionActionInput): Promise<CoalitionAction> {
    const current = await this.actions.lock(this.readerOf(actor), id);
    refuseUnless(actionPolicy.change(actor, current), 'action.move_not_possible');
    const { what, organisationId, contactId = null, dueOn = null } = to;
    const isOtherOrganisation = organisationId !== current.organisationId;
    if (isOtherOrganisation)
      refuseUnless(await this.actions.isOwner(organisationId, this.clock.today()), 'action.owner_not_in_coalition');
    if (contactId !== current.contactId || isOtherOrganisation) await this.checkContact(organisationId, contactId);
    const isHandedOver = isOtherOrganisation || contactId !== current.contactId;
    await this.actions.change(current, version, {
      kind: isHandedOver ? 'HANDED_OVER' : 'CHANGED',
      what,
      organisationId,
      contactId,
      dueOn,
      // Who asked for another day is no longer the owner, or got a day.
      proposedDueOn: isHandedOver || dueOn !== current.dueOn ? null : current.proposedDueOn,
    });
    if (isHandedOver) await this.links.revokeOf(id);
    this.audit.record<ActionAuditType>('action.changed', id, { organisationId });
    return this.told(actor, id);
  }

  /** Gives another status. Who asks for help says with what, who stops says why. */
  async move(actor: Actor, { id, version, status, remark }: MoveCoalitionActionInput): Promise<CoalitionAction> {
    const current = await this.actions.lock(this.readerOf(actor), id);
    const isSettledNow = isSettled(current.status);
    refuseUnless(isSettledNow || actionPolicy.answer(actor, current), 'action.not_own');
    refuseUnless(!isSettledNow || actionPolicy.reopen(actor, current), 'action.move_not_possible');
    const message = remarkWanted[status];
    if (message && !remark) throw wrongFields({ path: 'remark', message });
    if (current.version === version) refuseUnless(movesOf(current.status).includes(status), 'action.move_not_possible');
    await this.actions.change(current, version, {
      kind: 'MOVED',
      status,
      remark: remark ?? null,
      ...(isSettled(status) && { proposedDueOn: null }),
    });
    this.audit.record<ActionAuditType>('action.moved', id, { from: current.status, status });
    if (!actor.has('action:write')) await this.tellCoordinators(current, status === 'NEEDS_HELP');
    return this.told(actor, id);
  }

  async proposeDay(actor: Actor, { id, version, dueOn, remark }: ProposeActionDayInput): Promise<CoalitionAction> {
    const current = await this.actions.lock(this.readerOf(actor), id);
    refuseUnless(current.isOwn, 'action.not_own');
    refuseUnless(actionPolicy.proposeDay(actor, current), 'action.move_not_possible');
    if (dueOn < this.clock.today()) throw wrongFields({ path: 'dueOn', message: DAY_AHEAD });
    await this.actions.change(current, version, {
      kind: 'DAY_PROPOSED',
      proposedDueOn: dueOn,
      ...(remark && { remark }),
    });
    this.audit.record<ActionAuditType>('action.day_proposed', id);
    await this.tellCoordinators(current, false);
    return this.told(actor, id);
  }

  /** The owner is told by mail what was decided; a day that was accepted is reminded of anew. */
  async settleDay(actor: Actor, { id, version, isAccepted, remark }: SettleActionDayInput): Promise<CoalitionAction> {
    const current = await this.actions.lock(this.readerOf(actor), id);
    refuseUnless(actionPolicy.settleDay(actor, current), 'action.no_day_proposed');
    await this.actions.change(current, version, {
      kind: isAccepted ? 'DAY_ACCEPTED' : 'DAY_REFUSED',
      dueOn: isAccepted ? current.proposedDueOn : current.dueOn,
      proposedDueOn: null,
      ...(remark && { remark }),
    });
    this.audit.record<ActionAuditType>('action.day_settled', id, { isAccepted: String(isAccepted) });
    await this.links.mailSettledDay(current, isAccepted, remark ?? null);
    return this.told(actor, id);
  }

  private async checkContact(organisationId: string, contactId: string | null): Promise<void> {
    if (contactId) refuseUnless(await this.actions.isContactOf(organisationId, contactId), 'action.contact_elsewhere');
  }

  private tellCoordinators({ id, organisationName }: ActionRow, needsHelp: boolean): Promise<void> {
    return this.notices.tell(newsOfAnswer(id, organisationName, needsHelp));
  }

  private async told(actor: Actor, id: string): Promise<CoalitionAction> {
    await this.actions.tellChanged(actor.tenantId);
    return shownTo(actor, await this.actions.byId(this.readerOf(actor), id));
  }

  private readerOf(actor: Actor): ActionReader {
    return {
      today: this.clock.today(),
      readsContacts: actor.has('coalition-contact:read'),
      organisationId: actor.organisationId,
    };
  }
}

/** With what this person may make of it. */
function shownTo(actor: Actor, action: ActionRow): CoalitionAction {
  const mayMove = actionPolicy.answer(actor, action) || actionPolicy.reopen(actor, action);
  return { ...action, moves: mayMove && !actor.isArchive ? movesOf(action.status) : [] };
}
