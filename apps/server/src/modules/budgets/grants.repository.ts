import { Injectable } from '@nestjs/common';
import type { GrantState } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { conflict, registerConstraints } from '../../platform/errors/domain-error.js';
import type { GrantAgreementFilter, RemoveGrantAgreementInput, SaveGrantAgreementInput } from './budgets.inputs.js';
import type { GrantAgreement } from './budgets.types.js';

registerConstraints({
  fk_grant_agreement_organisation: 'budget.organisation_elsewhere',
  fk_grant_agreement_line: 'not_found',
});

/** An agreement without what its rules say of it. */
export type GrantAgreementRow = Omit<GrantAgreement, 'moves'>;
type Moved = {
  id: string;
  version: number;
  state: GrantState;
  on: string | null;
  sourceText: string | null;
  byName: string | null;
};

const agreementJson = `json_build_object('id', g.id, 'organisation', (
    select json_build_object('id', n.organisation_id, 'name', n.name) from organisation_named n
    where n.organisation_id = g.organisation_id),
  'organisationText', g.organisation_text, 'year', g.year, 'pillar', g.pillar, 'result', g.result, 'state', g.state,
  'stateOn', g.state_on, 'stateSource', g.state_source, 'stateByName', g.state_by_name, 'line', (
    select json_build_object('id', l.id, 'name', concat(l.title, ' (', l.year, ')')) from budget_line l
    where l.id = g.budget_line_id),
  'sourceType', g.source_type, 'sourceText', g.source_text, 'recordedOn', g.recorded_on, 'datePrecision',
  g.date_precision, 'openness', g.openness, 'isDemonstration', g.is_demonstration, 'version', g.version)`;
const inOrder = 'g.year desc nulls first, g.created_at desc, g.id';

/** Rows of agreements about results. Every change names the version it read; another version is a `conflict`. */
@Injectable()
export class GrantsRepository {
  constructor(private readonly database: Database) {}

  page(
    { year, state }: GrantAgreementFilter,
    first: number,
    page: number,
  ): Promise<{ nodes: GrantAgreementRow[]; totalCount: number }> {
    return this.database.one(
      `with found as (select g.* from grant_agreement g where ($1::int is null or g.year = $1)
           and ($2::text is null or g.state = $2)),
         listed as (select g.* from found g order by ${inOrder} limit $3 offset $3 * ($4 - 1))
       select (select count(*)::int from found) as "totalCount",
         coalesce((select json_agg(${agreementJson} order by ${inOrder}) from listed g), '[]') as nodes`,
      [year ?? null, state ?? null, first, page],
    );
  }

  async byId(id: string): Promise<GrantAgreementRow> {
    const { agreement } = await this.database.one<{ agreement: GrantAgreementRow }>(
      `select ${agreementJson} as agreement from grant_agreement g where g.id = $1`,
      [id],
    );
    return agreement;
  }

  /** What is recorded by people, not invented: it carries its facts. */
  async recorded(): Promise<GrantAgreementRow[]> {
    const { agreements } = await this.database.one<{ agreements: GrantAgreementRow[] }>(
      `select coalesce(json_agg(${agreementJson} order by ${inOrder}), '[]') as agreements from grant_agreement g
       where not g.is_demonstration`,
    );
    return agreements;
  }

  /** The organisation is one that this workspace knows, or was this one before; otherwise null. */
  async save(input: SaveGrantAgreementInput): Promise<string | null> {
    const { id = null, version = null } = input;
    const { fits } = await this.database.one<{ fits: boolean }>(
      `select $1::uuid is null or exists (select from organisation_named n where n.organisation_id = $1)
         or exists (select from grant_agreement g where g.id = $2 and g.organisation_id = $1) as fits`,
      [input.organisationId ?? null, id],
    );
    if (!fits) return null;
    const values = [
      input.organisationId ?? null,
      input.organisationText ?? null,
      input.year ?? null,
      input.pillar,
      input.result,
      input.lineId ?? null,
      input.sourceType,
      input.sourceText,
      input.recordedOn,
      input.datePrecision,
      input.openness ?? null,
    ];
    const saved = await this.database.maybe<{ id: string }>(
      id
        ? `update grant_agreement g set organisation_id = $1, organisation_text = $2, year = $3, pillar = $4,
             result = $5, budget_line_id = $6, source_type = $7, source_text = $8, recorded_on = $9,
             date_precision = $10, openness = coalesce($11, g.openness), version = g.version + 1
           where g.id = $12 and g.version = $13 returning g.id`
        : `insert into grant_agreement (organisation_id, organisation_text, year, pillar, result, budget_line_id,
             source_type, source_text, recorded_on, date_precision, openness)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce($11, 'MUNICIPALITY')) returning id`,
      id ? [...values, id, version] : values,
    );
    if (!saved) await this.refuse(id!);
    return saved!.id;
  }

  async move({ id, version, state, on, sourceText, byName }: Moved): Promise<void> {
    const moved = await this.database.maybe(
      `update grant_agreement g set state = $3, state_on = $4, state_source = $5, state_by_name = $6,
         version = g.version + 1
       where g.id = $1 and g.version = $2 returning g.id`,
      [id, version, state, on, sourceText, byName],
    );
    if (!moved) await this.refuse(id);
  }

  async remove({ id, version }: RemoveGrantAgreementInput): Promise<void> {
    const gone = await this.database.maybe('delete from grant_agreement where id = $1 and version = $2 returning id', [
      id,
      version,
    ]);
    if (!gone) await this.refuse(id);
  }

  private async refuse(id: string): Promise<never> {
    throw conflict({ ...(await this.byId(id)) });
  }
}
