import { Injectable } from '@nestjs/common';
import { firstDayOf, type UndertakingState } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import { DocumentsService } from '../../documents/documents.service.js';
import { after, movesFrom } from '../../plans/plans.facts.js';
import { undertakingMoves } from './undertaking.moves.js';
import type { UndertakingAuditType } from './undertakings.audit.js';
import type {
  MoveUndertakingInput,
  RemoveUndertakingInput,
  SaveUndertakingInput,
  TellCouncilInput,
  UndertakingFilter,
} from './undertakings.inputs.js';
import { UndertakingsRepository, type UndertakingRow } from './undertakings.repository.js';
import type { Undertaking, UndertakingChoices, UndertakingConnection } from './undertakings.types.js';

/**
 * Keeps what was promised to the council: by whom, by when, what became of it, and when the council was told. Late is
 * what is open after its day. A state changes by named moves alone (`undertaking.not_now`); a letter that told the
 * council is a document of that kind. Another version is a `conflict` with the undertaking as it is now.
 */
@Injectable()
export class UndertakingsService {
  constructor(
    private readonly database: Database,
    private readonly undertakings: UndertakingsRepository,
    private readonly documents: DocumentsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(filter: UndertakingFilter, first: number, page: number): Promise<UndertakingConnection> {
    const found = await this.undertakings.list(filter, first, page, this.clock.today());
    return { ...found, nodes: found.nodes.map(shown) };
  }

  async byId(id: string): Promise<Undertaking> {
    return shown(await this.undertakings.byId(id, this.clock.today()));
  }

  choices(): Promise<UndertakingChoices> {
    return this.undertakings.choices();
  }

  async save(given: SaveUndertakingInput): Promise<Undertaking> {
    if (given.id && !given.version) throw new DomainError('bad_input');
    const input = { ...given, promisedOn: firstDayOf(given.promisedOn, given.datePrecision) };
    const { promisedOn, dueOn } = input;
    this.refuseAhead('promisedOn', promisedOn);
    if (dueOn && dueOn < promisedOn)
      throw wrongFields({ path: 'dueOn', message: 'Deze dag ligt voor de toezegging. Kies een latere dag.' });
    const id = await this.undertakings.save(input, this.clock.today());
    const saved = await this.byId(id);
    this.audit.record<UndertakingAuditType>('undertaking.saved', id, { openness: saved.openness });
    return saved;
  }

  async move(input: MoveUndertakingInput): Promise<Undertaking> {
    const today = this.clock.today();
    const { id, move, reason = null } = input;
    const before = await this.undertakings.byId(id, today);
    const state = after(undertakingMoves, before.state, move) as UndertakingState | null;
    refuseUnless(state, 'undertaking.not_now');
    if (move === 'withdraw' && !reason)
      throw wrongFields({ path: 'reason', message: 'Vul in waarom de toezegging vervalt.' });
    const on = state === 'OPEN' ? null : (input.on ?? today);
    this.refuseAhead('on', on);
    if (on && on < before.promisedOn)
      throw wrongFields({ path: 'on', message: 'Deze dag ligt voor de toezegging. Kies een latere dag.' });
    await this.undertakings.move(input, state, { on, reason }, today);
    this.audit.record<UndertakingAuditType>('undertaking.moved', id, { move, state });
    return this.byId(id);
  }

  async tell(input: TellCouncilInput): Promise<Undertaking> {
    const today = this.clock.today();
    const { id, toldOn = null, documentId = null } = input;
    if (documentId && !toldOn)
      throw wrongFields({ path: 'toldOn', message: 'Vul in wanneer de brief naar de raad ging.' });
    this.refuseAhead('toldOn', toldOn);
    if (toldOn && toldOn < (await this.undertakings.byId(id, today)).promisedOn)
      throw wrongFields({ path: 'toldOn', message: 'Deze dag ligt voor de toezegging. Kies een latere dag.' });
    if (!(await this.undertakings.tell(input, today)))
      throw wrongFields({ path: 'documentId', message: 'Kies een raadsinformatiebrief.' });
    this.audit.record<UndertakingAuditType>('undertaking.told', id);
    return this.byId(id);
  }

  /**
   * Something went to the council: what is settled of which this was told, by a letter that belongs to it or by itself,
   * is told from that day on. What was told before stays as it was. Gives what is told now; for the module of what is
   * sent, in the transaction of the act.
   */
  async toldBy(sent: { letters: string[]; undertakings: string[] }, toldOn: string): Promise<string[]> {
    const told = await this.database.readingAll('tell what became of undertakings', () =>
      this.undertakings.toldBy(sent, toldOn),
    );
    for (const id of told) this.audit.record<UndertakingAuditType>('undertaking.told', id);
    return told;
  }

  /** Takes that back; what was told in another way meanwhile stays. */
  async notToldBy(ids: string[], toldOn: string): Promise<void> {
    const changed = await this.database.readingAll('take back what was told of undertakings', () =>
      this.undertakings.notToldBy(ids, toldOn),
    );
    for (const id of changed) this.audit.record<UndertakingAuditType>('undertaking.told', id);
  }

  async remove(input: RemoveUndertakingInput): Promise<boolean> {
    await this.documents.detachAll({ kind: 'UNDERTAKING', id: input.id });
    await this.undertakings.remove(input, this.clock.today());
    this.audit.record<UndertakingAuditType>('undertaking.removed', input.id);
    return true;
  }

  private refuseAhead(path: string, on: string | null): void {
    if (on && on > this.clock.today())
      throw wrongFields({ path, message: 'Deze dag moet nog komen. Kies vandaag of eerder.' });
  }
}

function shown(undertaking: UndertakingRow): Undertaking {
  const { releasedAt, state } = undertaking;
  return {
    ...undertaking,
    releasedAt: releasedAt === null ? null : new Date(releasedAt),
    moves: movesFrom(undertakingMoves, state) as Undertaking['moves'],
  };
}
