import { Injectable } from '@nestjs/common';
import type { MembershipState } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { ListReader } from '../../../platform/sheets/list-reader.js';
import { threadTask } from '../../../platform/threads/threads.js';
import { Turns } from '../../../platform/threads/turns.js';
import { sha256Of } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import type { OrganisationSuggestion } from '../../identity/organisations/organisations.facts.js';
import { OrganisationsService } from '../../identity/organisations/organisations.service.js';
import type { CoalitionEvent } from '../coalitions.audit.js';
import { MembershipsService } from '../membership/memberships.service.js';
import { ContactsService } from '../contacts/contacts.service.js';
import { MembershipsRepository } from '../membership/memberships.repository.js';
import type { PreviewRow, RowDecision, RowOutcome, StoredImport, StoredOutcome } from './coalition-imports.facts.js';
import type { DecideCoalitionImportInput } from './coalition-imports.inputs.js';
import { CoalitionImportsRepository } from './coalition-imports.repository.js';
import { decisionFor, outcomeFor } from './import-decisions.rules.js';
import type { readList } from './read-list.js';
import { coalitionsSettings } from '../coalitions.settings.js';

export type ImportPreview = Omit<StoredImport, 'rows' | 'decisions' | 'outcomes'> & { rows: PreviewRow[] };
const reading = threadTask<typeof readList>(new URL('./read-list.js', import.meta.url), 'readList');

type Alike = Map<string, (OrganisationSuggestion & { state: MembershipState | null })[]>;

/**
 * From a list to members in three steps: the upload becomes a durable preview, a person decides about every row that
 * looks like something known, and applying does all of it in one transaction. Applying twice is the same as once. The
 * lookalikes are looked up anew each time, so a decision never rests on a register that has changed. Reading and
 * comparing take turns and are done on other threads. Throws the
 * `coalition_import.` codes, and `too_much_at_once`.
 */
@Injectable()
export class CoalitionImportsService {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly imports: CoalitionImportsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly coalition: MembershipsService,
    private readonly contacts: ContactsService,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
    private readonly database: Database,
    private readonly lists: ListReader,
    private readonly turns: Turns,
  ) {}

  /** Reads the file outside any transaction, then keeps what it says. Opens its own unit of work. */
  upload(actor: Actor, fileName: string, file: Buffer): Promise<{ id: string }> {
    return this.turns.take(actor, async () => {
      const {
        COALITION_IMPORT_BYTES: bytes,
        COALITION_IMPORT_ROWS: most,
        COALITION_IMPORT_DRAFT_DAYS: days,
      } = this.config.of(coalitionsSettings);
      const rows = await this.lists.read(reading, {
        file,
        limits: { bytes, rows: most },
        today: this.clock.today(),
      });
      return this.database.run({ tenantId: actor.tenantId, actorId: actor.personId }, async () => {
        await this.imports.forgetDraftsBefore(days);
        const { id } = await this.imports.insert(fileName, sha256Of(file), rows);
        this.audit.record<CoalitionEvent>('coalition_import.uploaded', id, { rows: rows.length });
        return { id };
      });
    });
  }

  /** Open drafts, newest first. */
  drafts(): ReturnType<CoalitionImportsRepository['drafts']> {
    return this.imports.drafts();
  }

  preview(actor: Actor, id: string): Promise<ImportPreview> {
    return this.turns.take(actor, async () => this.previewOf(await this.imports.byId(id)));
  }

  /** Keeps decisions of a person; rows not named keep theirs. The same once more is no error. */
  decide(actor: Actor, input: DecideCoalitionImportInput): Promise<ImportPreview> {
    return this.turns.take(actor, async () => {
      const locked = await this.imports.lockById(input.id);
      if (locked.version === input.version + 1 && input.decisions.length > 0 && isDecided(locked, input))
        return this.previewOf(locked);
      const stored = await this.lockDraft(input.id, input.version);
      const alike = await this.alikeOf(stored);
      const decisions: Record<string, RowDecision> = {};
      for (const { row: number, kind, organisationId } of input.decisions) {
        const row = stored.rows.find((one) => one.number === number);
        refuseUnless(row && row.findings.length === 0, 'coalition_import.row_unknown', { row: number });
        const seen = (alike.get(row.name) ?? []).map((suggestion) => suggestion.organisationId);
        refuseUnless(kind !== 'SAME' || seen.includes(organisationId ?? ''), 'coalition_import.row_unknown', {
          row: number,
        });
        decisions[number] = { kind, organisationId: kind === 'SAME' ? organisationId! : null, seen };
      }
      await this.imports.decide(input.id, decisions);
      return previewFrom(await this.imports.byId(input.id), alike);
    });
  }

  /** Brings in what was decided. Refuses `undecided` while one row still asks a question. */
  apply(actor: Actor, id: string, version: number): Promise<ImportPreview> {
    return this.turns.take(actor, async () => {
      const locked = await this.imports.lockById(id);
      if (locked.state === 'applied') return this.previewOf(locked);
      const stored = await this.lockDraft(id, version);
      await this.memberships.lockCoalition();
      const { rows } = await this.previewOf(stored);
      const undecided = rows.filter((row) => row.decision === null).map((row) => row.number);
      refuseUnless(undecided.length === 0, 'coalition_import.undecided', { rows: undecided });
      const outcomes = await this.bringIn(rows, stored.fileName);
      await this.imports.close(id, 'applied', outcomes);
      const count = (outcome: RowOutcome) => outcomes.filter((one) => one.outcome === outcome).length;
      this.audit.record<CoalitionEvent>('coalition_import.applied', id, {
        added: count('ADDED'),
        rejoined: count('REJOINED'),
        alreadyMember: count('ALREADY_MEMBER'),
        skipped: count('SKIPPED'),
      });
      await this.coalition.tellNews();
      return this.previewOf(await this.imports.byId(id));
    });
  }

  /** Throws the draft away; doing so again is no error. */
  async discard(id: string, version: number): Promise<ImportPreview> {
    const locked = await this.imports.lockById(id);
    if (locked.state === 'discarded') return this.previewOf(locked);
    await this.lockDraft(id, version);
    await this.imports.close(id, 'discarded', null);
    this.audit.record<CoalitionEvent>('coalition_import.discarded', id);
    return this.previewOf(await this.imports.byId(id));
  }

  private async bringIn(rows: readonly PreviewRow[], fileName: string): Promise<StoredOutcome[]> {
    const source = `Lijst ${fileName}`;
    const added = rows.filter((row) => row.decision === 'NEW');
    const newIds = await this.organisations.registerAll(added.map((row) => ({ name: row.name, local: true })));
    const idOf = new Map(added.map((row, index) => [row.number, newIds[index]!]));
    const same = rows.filter((row) => row.decision === 'SAME');
    for (const row of same) idOf.set(row.number, row.organisationId!);

    const current = new Map(
      (await this.memberships.current([...idOf.values()])).map((period) => [period.organisationId, period]),
    );
    const seen = new Set<string>();
    const outcomes = rows.map((row): StoredOutcome & { source: PreviewRow } => {
      const organisationId = idOf.get(row.number) ?? null;
      if (organisationId === null) return { row: row.number, outcome: 'SKIPPED', organisationId, source: row };
      const outcome = seen.has(organisationId) ? 'ALREADY_MEMBER' : outcomeFor(row, current.get(organisationId));
      seen.add(organisationId);
      return { row: row.number, outcome, organisationId, source: row };
    });
    const entering = outcomes.filter((one) => one.outcome === 'ADDED' || one.outcome === 'REJOINED');
    for (const one of entering)
      if (one.outcome === 'REJOINED')
        await this.memberships.close(current.get(one.organisationId!)!.id, one.source.fromOn);
    await this.memberships.insert(
      entering.map(({ organisationId, source: row }) => ({
        organisationId: organisationId!,
        state: row.state,
        sector: row.sector,
        from: { on: row.fromOn, precision: row.fromPrecision, atLatest: false },
        source,
        version: (current.get(organisationId!)?.version ?? 0) + 1,
      })),
    );
    // Only now is every organisation one that this workspace knows.
    await this.organisations.keepAliases(
      same.map((row) => ({ organisationId: row.organisationId!, name: row.name, source })),
    );
    await this.contacts.keepAddresses(
      entering.flatMap(({ organisationId, source: { email } }) =>
        email === null ? [] : [{ organisationId: organisationId!, email }],
      ),
    );
    return outcomes.map(({ row, outcome, organisationId }) => ({ row, outcome, organisationId }));
  }

  private async previewOf(stored: StoredImport): Promise<ImportPreview> {
    return previewFrom(stored, stored.state === 'draft' ? await this.alikeOf(stored) : new Map<string, never>());
  }

  /** Per name in the list what looks like it now, and how that stands to this coalition. */
  private async alikeOf({ rows }: StoredImport): Promise<Alike> {
    const suggestions = await this.organisations.suggestions(
      rows.filter((row) => row.findings.length === 0).map((row) => row.name),
    );
    const ids = [...suggestions.values()].flatMap((found) => found.map((one) => one.organisationId));
    const states = await this.coalition.statesOf(ids);
    return new Map(
      [...suggestions].map(([name, found]) => [
        name,
        found.map((one) => ({ ...one, state: states.get(one.organisationId) ?? null })),
      ]),
    );
  }

  private async lockDraft(id: string, version: number): Promise<StoredImport> {
    const stored = await this.imports.lockById(id);
    if (stored.state !== 'draft') throw new DomainError('coalition_import.closed');
    if (stored.version !== version)
      throw conflict({
        version: stored.version,
        rows: stored.rows.map(({ number }) => ({
          number,
          decision: stored.decisions[number]?.kind ?? null,
          organisationId: stored.decisions[number]?.organisationId ?? null,
        })),
      });
    return stored;
  }
}

/** The rows with what looks like them; a closed import shows what was done instead. */
function previewFrom({ rows, decisions, outcomes, ...stored }: StoredImport, alike: Alike): ImportPreview {
  const outcomeOf = new Map((outcomes ?? []).map((one) => [one.row, one]));
  return {
    ...stored,
    rows: rows.map((row) => {
      if (stored.state !== 'draft') {
        const { organisationId = null, outcome = null } = outcomeOf.get(row.number) ?? {};
        return { ...row, suggestions: [], decision: null, organisationId, outcome };
      }
      const suggestions = row.findings.length > 0 ? [] : (alike.get(row.name) ?? []);
      const decided = decisions[row.number];
      const decision = decisionFor(
        row,
        suggestions.map((one) => one.organisationId),
        decided,
      );
      return {
        ...row,
        suggestions,
        decision,
        organisationId: decision === 'SAME' ? decided!.organisationId : null,
        outcome: null,
      };
    }),
  };
}

function isDecided({ decisions }: StoredImport, input: DecideCoalitionImportInput): boolean {
  return input.decisions.every(
    ({ row, kind, organisationId }) =>
      decisions[row]?.kind === kind && decisions[row].organisationId === (kind === 'SAME' ? organisationId : null),
  );
}
