import { Injectable } from '@nestjs/common';
import { firstDayOf, type PillarCode } from '@bloemen/vocabulary';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { DomainError, refuseUnless, wrongFields } from '../../platform/errors/domain-error.js';
import { AuditService } from '../audit/audit.service.js';
import { DocumentsService } from '../documents/documents.service.js';
import { EvidenceService } from '../plans/evidence/evidence.service.js';
import type { Origin } from '../plans/plans.facts.js';
import type { BudgetAuditType } from './budgets.audit.js';
import type {
  BudgetFilter,
  MoveBudgetLinesInput,
  RemoveBudgetLineInput,
  SaveBudgetLineInput,
} from './budgets.inputs.js';
import { BudgetsRepository, type BudgetLineRow } from './budgets.repository.js';
import { afterBudgetMove, budgetMovesFrom, factOfLine, movesWithReason } from './budgets.rules.js';
import { sheetOf, type BudgetSheetLine } from './budget-sheet.rules.js';
import type { BudgetChoices, BudgetConnection, BudgetLine } from './budgets.types.js';
import { lastYearsOf, totalsByYear, totalsOf } from './money.rules.js';

/** So many years at once, and no more. */
const MOST_YEARS = 10;

/**
 * Keeps money line by line: one year, one state, and on whose word it got that state. Each line that asks for money
 * carries its fact in the same transaction; what lapsed carries none. Sums are of one state alone (`money.rules.ts`),
 * and of what the reader may read. Throws `budget.not_now` for a move that is not possible, `conflict` for another
 * version.
 */
@Injectable()
export class BudgetsService {
  constructor(
    private readonly budgets: BudgetsRepository,
    private readonly evidence: EvidenceService,
    private readonly documents: DocumentsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async page(filter: BudgetFilter, first: number, page: number): Promise<BudgetConnection> {
    const { nodes, totalCount, sums } = await this.budgets.page(filter, first, page);
    return {
      nodes: nodes.map(shown),
      totalCount,
      years: totalsByYear(sums),
      totals: totalsOf(sums),
      lastYears: lastYearsOf(sums, this.clock.today()),
      coveredCount: sums.filter(({ state }) => state === null).length,
      allCount: sums.length,
    };
  }

  async byId(id: string): Promise<BudgetLine> {
    return shown(await this.budgets.byId(id));
  }

  choices(): Promise<BudgetChoices> {
    return this.budgets.choices();
  }

  /** The lines that fit as a sheet, each state in a column of its own; a line in the trail says it was taken out. */
  async sheet(filter: BudgetFilter): Promise<BudgetSheetLine[]> {
    const lines = await this.budgets.all(filter);
    this.audit.record<BudgetAuditType>('budget.exported', 'budget', { lines: lines.length });
    return sheetOf(lines);
  }

  /** A new line, or one for each of several years; or one that exists, as it is to be. */
  async save(actor: Pick<Actor, 'name'> | null, given: SaveBudgetLineInput): Promise<BudgetLine[]> {
    const input = { ...given, recordedOn: firstDayOf(given.recordedOn, given.datePrecision) };
    this.refuseMisfit(input);
    if (!input.id) {
      const { year, untilYear } = input;
      const years = Array.from({ length: (untilYear ?? year) - year + 1 }, (_, index) => year + index);
      return this.saved(await this.budgets.add(input, years, actor?.name ?? null), null);
    }
    if (!input.version) throw new DomainError('bad_input');
    const before = await this.budgets.byId(input.id);
    if ((before.kind === 'COVERED_ELSEWHERE') !== (input.kind === 'COVERED_ELSEWHERE'))
      throw wrongFields({
        path: 'kind',
        message: 'Dit kan hier niet worden gewijzigd. Verwijder deze regel en leg een nieuwe vast.',
      });
    await this.budgets.change(input);
    return this.saved([input.id], before.pillar);
  }

  async move(actor: Pick<Actor, 'name'> | null, input: MoveBudgetLinesInput): Promise<BudgetLine[]> {
    const { move, happenedOn, sourceText, reason = null } = input;
    this.refuseAhead('happenedOn', happenedOn);
    if (movesWithReason.includes(move) && !reason)
      throw wrongFields({ path: 'reason', message: 'Schrijf kort op waarom.' });
    const versions = new Map(input.lines.map(({ id, version }) => [id, version]));
    const before = await this.budgets.byIds([...versions.keys()]);
    refuseUnless(new Set(before.map(({ state }) => state)).size === 1, 'budget.many_states');
    const moved = before.map(({ id, state, steps }) => {
      const to = afterBudgetMove(state, move, steps);
      refuseUnless(to, 'budget.not_now', { id });
      return {
        id,
        version: versions.get(id)!,
        state: to,
        happenedOn,
        sourceText,
        reason: movesWithReason.includes(move) ? reason : null,
        byName: actor?.name ?? null,
      };
    });
    await this.budgets.move(moved);
    const lines = await this.budgets.byIds([...versions.keys()]);
    for (const line of lines) {
      await this.carry(line);
      this.audit.record<BudgetAuditType>('budget_line.moved', line.id, { state: line.state, year: line.year });
    }
    return lines.map(shown);
  }

  /** Takes the line away, and its fact with the reason. */
  async remove(input: RemoveBudgetLineInput): Promise<boolean> {
    await this.documents.detachAll({ kind: 'BUDGET_LINE', id: input.id });
    await this.budgets.remove(input);
    await this.evidence.withdrawCarried({ kind: 'BUDGET_LINE', id: input.id }, input.reason);
    this.audit.record<BudgetAuditType>('budget_line.removed', input.id, {});
    return true;
  }

  /** Every line that is not invented carries its fact. */
  async carryAll(): Promise<void> {
    for (const line of await this.budgets.recorded()) await this.carry(line);
  }

  private async saved(ids: readonly string[], pillarBefore: PillarCode | null): Promise<BudgetLine[]> {
    const lines = await this.budgets.byIds(ids);
    for (const line of lines) {
      if (pillarBefore && pillarBefore !== line.pillar)
        await this.evidence.withdrawCarried(originOf(line), 'Dit geld hoort bij een andere pijler.');
      await this.carry(line);
      this.audit.record<BudgetAuditType>('budget_line.saved', line.id, { state: line.state, year: line.year });
    }
    return lines.map(shown);
  }

  private async carry(line: BudgetLineRow): Promise<void> {
    const fact = factOfLine(line);
    if (fact) return this.evidence.carry(originOf(line), fact);
    if (line.state === 'LAPSED') await this.evidence.withdrawCarried(originOf(line), `Vervallen: ${line.stateReason}`);
  }

  private refuseMisfit(input: SaveBudgetLineInput): void {
    const isCovered = input.kind === 'COVERED_ELSEWHERE';
    const { year, untilYear, amountCents, recurrence, pillar, state } = input;
    this.refuseAhead('recordedOn', input.recordedOn);
    if (isCovered && typeof amountCents === 'number')
      throw wrongFields({ path: 'amountCents', message: 'Wat al is gedekt, heeft hier geen bedrag.' });
    if (isCovered && (recurrence || pillar || state)) throw new DomainError('bad_input');
    if (amountCents === 0)
      throw wrongFields({
        path: 'amountCents',
        message: 'Vul meer dan nul in. Is het bedrag niet genoemd? Laat het leeg.',
      });
    if (!isCovered && !recurrence)
      throw wrongFields({ path: 'recurrence', message: 'Kies of het geld eenmalig of structureel is.' });
    if (!isCovered && !pillar) throw wrongFields({ path: 'pillar', message: 'Kies bij welke pijler dit geld hoort.' });
    if (input.id && (untilYear || state)) throw new DomainError('bad_input');
    if (untilYear && untilYear < year)
      throw wrongFields({ path: 'untilYear', message: 'Dit jaar ligt voor het eerste jaar. Kies een later jaar.' });
    if (untilYear && untilYear - year >= MOST_YEARS)
      throw wrongFields({ path: 'untilYear', message: `Leg ten hoogste ${MOST_YEARS} jaar tegelijk vast.` });
  }

  private refuseAhead(path: string, day: string): void {
    if (day > this.clock.today())
      throw wrongFields({ path, message: 'Deze dag moet nog komen. Kies vandaag of eerder.' });
  }
}

const originOf = ({ id, isDemonstration }: BudgetLineRow): Origin => ({ kind: 'BUDGET_LINE', id, isDemonstration });
const shown = (line: BudgetLineRow): BudgetLine => ({ ...line, moves: budgetMovesFrom(line.state, line.steps) });
