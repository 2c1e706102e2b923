import { Injectable } from '@nestjs/common';
import { firstDayOf } from '@bloemen/vocabulary';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { DomainError, refuseUnless, wrongFields } from '../../platform/errors/domain-error.js';
import { AuditService } from '../audit/audit.service.js';
import { DocumentsService } from '../documents/documents.service.js';
import { EvidenceService } from '../plans/evidence/evidence.service.js';
import type { BudgetAuditType } from './budgets.audit.js';
import type {
  GrantAgreementFilter,
  MoveGrantAgreementInput,
  RemoveGrantAgreementInput,
  SaveGrantAgreementInput,
} from './budgets.inputs.js';
import { afterGrantMove, factOfAgreement, grantMovesFrom } from './budgets.rules.js';
import type { GrantAgreement, GrantAgreementConnection } from './budgets.types.js';
import { GrantsRepository, type GrantAgreementRow } from './grants.repository.js';

/**
 * Keeps what organisations that receive a grant are to reach, and whether they did. Each carries its fact in the same
 * transaction. Throws `budget.not_now` for a move that is not possible, `conflict` for another version.
 */
@Injectable()
export class GrantsService {
  constructor(
    private readonly grants: GrantsRepository,
    private readonly evidence: EvidenceService,
    private readonly documents: DocumentsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async page(filter: GrantAgreementFilter, first: number, page: number): Promise<GrantAgreementConnection> {
    const { nodes, totalCount } = await this.grants.page(filter, first, page);
    return { nodes: nodes.map(shown), totalCount };
  }

  async byId(id: string): Promise<GrantAgreement> {
    return shown(await this.grants.byId(id));
  }

  async save(given: SaveGrantAgreementInput): Promise<GrantAgreement> {
    const input = { ...given, recordedOn: firstDayOf(given.recordedOn, given.datePrecision) };
    if (input.id && !input.version) throw new DomainError('bad_input');
    this.refuseAhead('recordedOn', input.recordedOn);
    if (!input.organisationId === !input.organisationText)
      throw wrongFields({
        path: 'organisationText',
        message: 'Kies een organisatie, of schrijf op welke subsidie het is.',
      });
    const id = await this.grants.save(input);
    refuseUnless(id, 'budget.organisation_elsewhere');
    return this.settled('grant_agreement.saved', id);
  }

  async move(actor: Pick<Actor, 'name'> | null, input: MoveGrantAgreementInput): Promise<GrantAgreement> {
    const { id, version, move, happenedOn, sourceText } = input;
    this.refuseAhead('happenedOn', happenedOn);
    const before = await this.grants.byId(id);
    const state = afterGrantMove(before.state, move);
    refuseUnless(state, 'budget.not_now', { id });
    const isProposal = state === 'PROPOSED';
    await this.grants.move({
      id,
      version,
      state,
      on: isProposal ? null : happenedOn,
      sourceText: isProposal ? null : sourceText,
      byName: actor?.name ?? null,
    });
    return this.settled('grant_agreement.moved', id);
  }

  async remove(input: RemoveGrantAgreementInput): Promise<boolean> {
    await this.documents.detachAll({ kind: 'GRANT_AGREEMENT', id: input.id });
    await this.grants.remove(input);
    await this.evidence.withdrawCarried({ kind: 'GRANT_AGREEMENT', id: input.id }, input.reason);
    this.audit.record<BudgetAuditType>('grant_agreement.removed', input.id, {});
    return true;
  }

  /** Every agreement that is not invented carries its fact. */
  async carryAll(): Promise<void> {
    for (const agreement of await this.grants.recorded()) await this.carry(agreement);
  }

  private async settled(type: BudgetAuditType, id: string): Promise<GrantAgreement> {
    const agreement = await this.grants.byId(id);
    await this.carry(agreement);
    this.audit.record<BudgetAuditType>(type, id, { state: agreement.state, openness: agreement.openness });
    return shown(agreement);
  }

  private carry(agreement: GrantAgreementRow): Promise<void> {
    const receiver = agreement.organisation?.name ?? agreement.organisationText ?? 'Subsidie';
    return this.evidence.carry(
      { kind: 'GRANT_AGREEMENT', id: agreement.id, isDemonstration: agreement.isDemonstration },
      factOfAgreement({ ...agreement, receiver }),
    );
  }

  private refuseAhead(path: string, day: string): void {
    if (day > this.clock.today())
      throw wrongFields({ path, message: 'Deze dag moet nog komen. Kies vandaag of eerder.' });
  }
}

const shown = (row: GrantAgreementRow): GrantAgreement => ({ ...row, moves: grantMovesFrom(row.state) });
