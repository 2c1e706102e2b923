import { Injectable } from '@nestjs/common';
import type { BudgetState } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { conflict, DomainError, registerConstraints } from '../../platform/errors/domain-error.js';
import type { BudgetFilter, RemoveBudgetLineInput, SaveBudgetLineInput } from './budgets.inputs.js';
import type { BudgetChoices, BudgetLine } from './budgets.types.js';
import type { SumLine } from './money.rules.js';

registerConstraints({
  fk_budget_line_decision: 'not_found',
  fk_budget_line_document: 'not_found',
});

/** A line without what its rules say of it. */
export type BudgetLineRow = Omit<BudgetLine, 'moves'>;
export type BudgetRows = { nodes: BudgetLineRow[]; totalCount: number; sums: SumLine[] };
/** The state that a move gives a line, on whose word. */
export type MovedLine = {
  id: string;
  version: number;
  state: BudgetState;
  happenedOn: string;
  sourceText: string;
  reason: string | null;
  byName: string | null;
};

const lineJson = `json_build_object('id', l.id, 'title', l.title, 'year', l.year, 'amountCents', l.amount_cents,
  'source', l.source, 'sourceName', l.source_name, 'kind', l.kind, 'recurrence', l.recurrence, 'state', l.state,
  'stateOn', l.state_on, 'stateSource', l.state_source, 'stateReason', l.state_reason, 'stateByName', l.state_by_name,
  'pillar', l.pillar, 'purpose', l.purpose,
  'decision', (select json_build_object('id', d.id, 'name', concat_ws(' ', d.case_number, d.subject))
    from executive_decision_facts d where d.id = l.decision_id),
  'document', (select json_build_object('id', d.id, 'name', d.title) from document_facts d where d.id = l.document_id),
  'sourceType', l.source_type, 'sourceText', l.source_text, 'note', l.note, 'recordedOn', l.recorded_on,
  'datePrecision', l.date_precision, 'steps', coalesce((
    select json_agg(json_build_object('state', s.state, 'happenedOn', s.happened_on, 'sourceText', s.source_text,
      'reason', s.reason, 'byName', s.by_name) order by s.place)
    from budget_line_step s where s.line_id = l.id), '[]'),
  'openDifferences', (select count(distinct s.id)::int from contradicted_subject s
    where s.subject_kind = 'BUDGET_LINE' and s.subject_id = l.id and s.is_open),
  'isDemonstration', l.is_demonstration, 'version', l.version)`;

const fits = `($1::text is null or app_finds($1, concat_ws(' ', l.title, l.purpose, l.source_name, l.source_text)))
  and ($2::int is null or l.year = $2) and ($3::text is null or l.state = $3) and ($4::text is null or l.source = $4)
  and ($5::boolean is null or (l.state is not null and l.amount_cents is null) = $5)`;
const inOrder = 'l.year desc, l.state is null, l.amount_cents desc nulls last, lower(l.title), l.id';

/** Rows of budget lines and their steps. Every change names the version it read; another version is a `conflict`. */
@Injectable()
export class BudgetsRepository {
  constructor(private readonly database: Database) {}

  /** A page, and of every line the reader may read what sums look at. */
  page(filter: BudgetFilter, first: number, page: number): Promise<BudgetRows> {
    return this.database.one(
      `with found as (select l.* from budget_line l where ${fits}),
         listed as (select l.* from found l order by ${inOrder} limit $6 offset $6 * ($7 - 1))
       select (select count(*)::int from found) as "totalCount",
         coalesce((select json_agg(${lineJson} order by ${inOrder}) from listed l), '[]') as nodes,
         coalesce((select json_agg(json_build_object('state', l.state, 'year', l.year, 'amountCents', l.amount_cents))
           from budget_line l), '[]') as sums`,
      [...valuesOfFilter(filter), first, page],
    );
  }

  /** Every line that fits, for a sheet. */
  async all(filter: BudgetFilter): Promise<BudgetLineRow[]> {
    const { lines } = await this.database.one<{ lines: BudgetLineRow[] }>(
      `select coalesce(json_agg(${lineJson} order by ${inOrder}), '[]') as lines from budget_line l where ${fits}`,
      valuesOfFilter(filter),
    );
    return lines;
  }

  async byIds(ids: readonly string[]): Promise<BudgetLineRow[]> {
    const { lines } = await this.database.one<{ lines: BudgetLineRow[] }>(
      `select coalesce(json_agg(${lineJson} order by ${inOrder}), '[]') as lines from budget_line l
       where l.id = any ($1::uuid[])`,
      [ids],
    );
    if (lines.length < new Set(ids).size) throw new DomainError('not_found');
    return lines;
  }

  async byId(id: string): Promise<BudgetLineRow> {
    const [line] = await this.byIds([id]);
    return line!;
  }

  /** What is recorded by people, not invented: it carries its facts. */
  async recorded(): Promise<BudgetLineRow[]> {
    const { lines } = await this.database.one<{ lines: BudgetLineRow[] }>(
      `select coalesce(json_agg(${lineJson} order by ${inOrder}), '[]') as lines from budget_line l
       where not l.is_demonstration`,
    );
    return lines;
  }

  choices(): Promise<BudgetChoices> {
    return this.database.one(
      `select
         coalesce((select json_agg(json_build_object('id', d.id, 'name', concat_ws(' ', d.case_number, d.subject))
           order by d.case_number desc nulls last, d.subject, d.id) from executive_decision_facts d), '[]') as decisions,
         coalesce((select json_agg(json_build_object('id', d.id, 'name', d.title) order by lower(d.title), d.id)
           from document_facts d), '[]') as documents,
         coalesce((select json_agg(json_build_object('id', n.organisation_id, 'name', n.name)
           order by lower(n.name), n.organisation_id) from organisation_named n), '[]') as organisations,
         coalesce((select json_agg(json_build_object('id', l.id, 'name', concat(l.title, ' (', l.year, ')'))
           order by l.year desc, lower(l.title), l.id) from budget_line l where l.kind = 'GRANT'), '[]') as grants`,
    );
  }

  /** One line for each year, each with its first step. */
  async add(input: SaveBudgetLineInput, years: readonly number[], byName: string | null): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `with added as (
         insert into budget_line (year, title, amount_cents, source, source_name, kind, recurrence, pillar, purpose,
           decision_id, document_id, source_type, source_text, note, recorded_on, date_precision, state, state_on,
           state_source, state_by_name)
         select y.year, $2, $3::bigint, $4, $5, $6, $7, $8, $9, $10::uuid, $11::uuid, $12, $13, $14, $15::date, $16,
           $17::text, case when $17 in ('AUTHORISED', 'SPENT') then $15::date end,
           case when $17 in ('AUTHORISED', 'SPENT') then $13 end, case when $17 is not null then $18 end
         from unnest($1::int[]) as y (year) returning id, year, state, state_on, source_text
       ), stepped as (
         insert into budget_line_step (line_id, place, state, happened_on, source_text, by_name)
         select id, 1, state, state_on, source_text, $18 from added where state is not null
       ) select id from added order by year`,
      [years, ...valuesOf(input), input.kind === 'COVERED_ELSEWHERE' ? null : (input.state ?? 'PROPOSED'), byName],
    );
    return rows.map(({ id }) => id);
  }

  async change(input: SaveBudgetLineInput): Promise<void> {
    const changed = await this.database.maybe(
      `update budget_line l set year = $1, title = $2, amount_cents = $3, source = $4, source_name = $5, kind = $6,
         recurrence = $7, pillar = $8, purpose = $9, decision_id = $10, document_id = $11, source_type = $12,
         source_text = $13, note = $14, recorded_on = $15, date_precision = $16, version = l.version + 1
       where l.id = $17 and l.version = $18 returning l.id`,
      [input.year, ...valuesOf(input), input.id, input.version],
    );
    if (!changed) await this.refuse(input.id!);
  }

  /** All or none. */
  async move(moved: readonly MovedLine[]): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      `with moved as (
         update budget_line l set state = m.state, state_on = m."happenedOn", state_source = m."sourceText",
           state_reason = m.reason, state_by_name = m."byName", version = l.version + 1
         from jsonb_to_recordset($1::jsonb) as m (id uuid, version int, state text, "happenedOn" date,
           "sourceText" text, reason text, "byName" text)
         where l.id = m.id and l.version = m.version
         returning l.id, l.state, l.state_on, l.state_source, l.state_reason, l.state_by_name
       ), stepped as (
         insert into budget_line_step (line_id, place, state, happened_on, source_text, reason, by_name)
         select m.id, 1 + (select count(*) from budget_line_step s where s.line_id = m.id), m.state, m.state_on,
           m.state_source, m.state_reason, m.state_by_name from moved m
       ) select id from moved`,
      [JSON.stringify(moved)],
    );
    const late = moved.find(({ id }) => !rows.some((row) => row.id === id));
    if (late) await this.refuse(late.id);
  }

  /** Throws budget.has_agreement while an agreement names it. */
  async remove({ id, version }: RemoveBudgetLineInput): Promise<void> {
    if (await this.database.maybe('select 1 from grant_agreement where budget_line_id = $1 limit 1', [id]))
      throw new DomainError('budget.has_agreement');
    const gone = await this.database.maybe('delete from budget_line where id = $1 and version = $2 returning id', [
      id,
      version,
    ]);
    if (!gone) await this.refuse(id);
  }

  private async refuse(id: string): Promise<never> {
    throw conflict({ ...(await this.byId(id)) });
  }
}

const valuesOfFilter = ({ search, year, state, source, isUnknown }: BudgetFilter) => [
  search ?? null,
  year ?? null,
  state ?? null,
  source ?? null,
  isUnknown ?? null,
];

const valuesOf = (input: SaveBudgetLineInput) => [
  input.title,
  input.amountCents ?? null,
  input.source,
  input.sourceName ?? null,
  input.kind,
  input.recurrence ?? null,
  input.pillar ?? null,
  input.purpose ?? null,
  input.decisionId ?? null,
  input.documentId ?? null,
  input.sourceType,
  input.sourceText,
  input.note ?? null,
  input.recordedOn,
  input.datePrecision,
];
