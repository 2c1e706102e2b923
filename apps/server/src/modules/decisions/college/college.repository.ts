import { Injectable } from '@nestjs/common';
import type { CollegeRecord, ContributionStatus } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, registerConstraints } from '../../../platform/errors/domain-error.js';
import type {
  RemoveFromCollegeInput,
  SaveAgreementClauseInput,
  SaveContributionInput,
  SavePolicyLinkInput,
  SaveThemeInput,
} from './college.inputs.js';
import type {
  CoalitionAgreementClause,
  CoalitionTheme,
  CollegeWide,
  PolicyLink,
  PortfolioContribution,
} from './college.types.js';

registerConstraints({
  fk_portfolio_contribution_holder: 'not_found',
  uq_policy_link_name: 'policy_link.name_taken',
  uq_coalition_theme_name: 'theme.name_taken',
  uq_coalition_agreement_clause_title: 'agreement_clause.title_taken',
});

export type ContributionRow = Omit<PortfolioContribution, 'moves'> & { agreedSource: string | null };
export type PolicyLinkRow = PolicyLink & { recordedOn: string };
export type CollegeRows = Pick<CollegeWide, 'policyLinks' | 'themes' | 'clauses' | 'holders'> & {
  contributions: ContributionRow[];
  /** Code of the municipality, which says when it voted. */
  cbsCode: string | null;
};
/** What carries facts. */
export type CollegeRecords = {
  contributions: ContributionRow[];
  policyLinks: PolicyLinkRow[];
  clauses: CoalitionAgreementClause[];
};

const contributionJson = `json_build_object('id', c.id, 'portfolio', c.portfolio, 'holderId', c.holder_id,
  'holderName', coalesce((select n.display_name from person_named n where n.id = c.holder_id), c.holder_name),
  'what', c.what, 'fromOn', c.from_on, 'fromPrecision', c.from_precision, 'untilOn', c.until_on,
  'untilPrecision', c.until_precision, 'status', c.status, 'statusOn', c.status_on, 'statusSource', c.status_source,
  'statusReason', c.status_reason, 'agreedOn', c.agreed_on, 'agreedSource', c.agreed_source, 'openness', c.openness,
  'isDemonstration', c.is_demonstration, 'version', c.version)`;
const linkJson = `json_build_object('id', l.id, 'kind', l.kind, 'name', l.name, 'measure', l.measure,
  'isPolicyText', l.is_policy_text, 'state', l.state, 'sinceOn', l.since_on, 'sincePrecision', l.since_precision,
  'recordedOn', l.recorded_on, 'note', l.note, 'sourceType', l.source_type, 'sourceText', l.source_text,
  'openness', l.openness, 'isDemonstration', l.is_demonstration, 'version', l.version)`;
const themeJson = `json_build_object('id', t.id, 'name', t.name, 'state', t.state, 'sinceOn', t.since_on,
  'sincePrecision', t.since_precision, 'note', t.note, 'sourceText', t.source_text, 'openness', t.openness,
  'isDemonstration', t.is_demonstration, 'version', t.version)`;
const clauseJson = `json_build_object('id', a.id, 'electionOn', a.election_on, 'title', a.title, 'state', a.state,
  'agreedOn', a.agreed_on, 'agreedPrecision', a.agreed_precision, 'quote', a.quote, 'page', a.page,
  'sourceText', a.source_text, 'sourceUrl', a.source_url, 'lookedOn', a.looked_on, 'openness', a.openness,
  'isDemonstration', a.is_demonstration, 'version', a.version)`;

/** One record of each kind, and taking it away. */
const single = {
  CONTRIBUTION: `select ${contributionJson} as found from portfolio_contribution c where c.id = $1`,
  POLICY_LINK: `select ${linkJson} as found from policy_link l where l.id = $1`,
  THEME: `select ${themeJson} as found from coalition_theme t where t.id = $1`,
  CLAUSE: `select ${clauseJson} as found from coalition_agreement_clause a where a.id = $1`,
} as const satisfies Record<CollegeRecord, string>;
const removals = {
  CONTRIBUTION: 'delete from portfolio_contribution where id = $1 and version = $2 returning id',
  POLICY_LINK: 'delete from policy_link where id = $1 and version = $2 returning id',
  THEME: 'delete from coalition_theme where id = $1 and version = $2 returning id',
  CLAUSE: 'delete from coalition_agreement_clause where id = $1 and version = $2 returning id',
} as const satisfies Record<CollegeRecord, string>;

/** Rows of what concerns the whole college. Every change names the version it read; another version is a `conflict`. */
@Injectable()
export class CollegeRepository {
  constructor(private readonly database: Database) {}

  /** @param withHolders whether whoever looks chooses aldermen. */
  page(withHolders: boolean): Promise<CollegeRows> {
    return this.database.one(
      `select
         coalesce((select json_agg(${contributionJson} order by array_position(array['IN_PROGRESS', 'AGREED', 'ASKED',
           'DONE', 'DECLINED'], c.status), c.status_on desc, c.id) from portfolio_contribution c), '[]') as contributions,
         coalesce((select json_agg(${linkJson} order by l.state = 'INTENDED', l.since_on desc nulls last, lower(l.name),
           l.id) from policy_link l), '[]') as "policyLinks",
         coalesce((select json_agg(${themeJson} order by t.state = 'CONSIDERED', lower(t.name), t.id)
           from coalition_theme t), '[]') as themes,
         coalesce((select json_agg(${clauseJson} order by a.election_on desc, coalesce(a.agreed_on, a.looked_on) desc,
           a.looked_on desc, a.id) from coalition_agreement_clause a), '[]') as clauses,
         case when $1 then coalesce((select json_agg(json_build_object('id', n.id, 'name', n.display_name)
           order by n.display_name, n.id) from person_named n where exists (select from role_holder r
             where r.person_id = n.id and r.role = 'ALDERMAN' and r.tenant_id = app_tenant_id())), '[]')
           else '[]' end as holders,
         (select m.cbs_code from municipality_facts m where m.id = app_tenant_id()) as "cbsCode"`,
      [withHolders],
    );
  }

  /** What is recorded by people, not invented. */
  recorded(): Promise<CollegeRecords> {
    return this.database.one(
      `select
         coalesce((select json_agg(${contributionJson} order by c.created_at, c.id) from portfolio_contribution c
           where not c.is_demonstration), '[]') as contributions,
         coalesce((select json_agg(${linkJson} order by l.created_at, l.id) from policy_link l
           where not l.is_demonstration), '[]') as "policyLinks",
         coalesce((select json_agg(${clauseJson} order by a.created_at, a.id) from coalition_agreement_clause a
           where not a.is_demonstration), '[]') as clauses`,
    );
  }

  contribution(id: string): Promise<ContributionRow> {
    return this.byId('CONTRIBUTION', id);
  }

  policyLink(id: string): Promise<PolicyLinkRow> {
    return this.byId('POLICY_LINK', id);
  }

  theme(id: string): Promise<CoalitionTheme> {
    return this.byId('THEME', id);
  }

  clause(id: string): Promise<CoalitionAgreementClause> {
    return this.byId('CLAUSE', id);
  }

  /** Which municipality this workspace is of. */
  async cbsCode(): Promise<string | null> {
    const found = await this.database.maybe<{ code: string }>(
      'select cbs_code as code from municipality_facts where id = app_tenant_id()',
    );
    return found?.code ?? null;
  }

  /** The alderman works here, or held this contribution before; otherwise null. */
  async saveContribution(input: SaveContributionInput, today: string): Promise<string | null> {
    const { id = null, version = null, holderId = null } = input;
    const { fits } = await this.database.one<{ fits: boolean }>(
      `select $1::uuid is null or exists (select from role_holder r where r.person_id = $1 and r.role = 'ALDERMAN'
           and r.tenant_id = app_tenant_id())
         or exists (select from portfolio_contribution c where c.id = $2 and c.holder_id = $1) as fits`,
      [holderId, id],
    );
    if (!fits) return null;
    const values = [
      input.portfolio,
      holderId,
      input.holderName ?? null,
      input.what,
      input.from?.on ?? null,
      input.from?.precision ?? null,
      input.until?.on ?? null,
      input.until?.precision ?? null,
      input.openness ?? null,
    ];
    return this.saved(
      'CONTRIBUTION',
      id,
      id
        ? `update portfolio_contribution c set portfolio = $1, holder_id = $2, holder_name = $3, what = $4, from_on = $5,
             from_precision = $6, until_on = $7, until_precision = $8, openness = coalesce($9, c.openness),
             version = c.version + 1
           where c.id = $10 and c.version = $11 returning c.id`
        : `insert into portfolio_contribution (portfolio, holder_id, holder_name, what, from_on, from_precision, until_on,
             until_precision, openness, status_on, status_source)
           values ($1, $2, $3, $4, $5, $6, $7, $8, coalesce($9, 'MUNICIPALITY'), $10, $11) returning id`,
      id ? [...values, id, version] : [...values, input.askedOn ?? today, input.sourceText],
    );
  }

  async moveContribution(
    { id, version }: { id: string; version: number },
    said: { status: ContributionStatus; on: string; source: string; reason: string | null },
  ): Promise<void> {
    await this.saved(
      'CONTRIBUTION',
      id,
      `update portfolio_contribution c set status = $3, status_on = $4, status_source = $5, status_reason = $6,
         agreed_on = case when $3 = 'AGREED' then $4::date when $3 = 'ASKED' then null else c.agreed_on end,
         agreed_source = case when $3 = 'AGREED' then $5 when $3 = 'ASKED' then null else c.agreed_source end,
         version = c.version + 1
       where c.id = $1 and c.version = $2 returning c.id`,
      [id, version, said.status, said.on, said.source, said.reason],
    );
  }

  savePolicyLink(input: SavePolicyLinkInput, today: string): Promise<string> {
    const { id = null, version = null } = input;
    const values = [
      input.kind,
      input.name,
      input.measure ?? null,
      input.isPolicyText,
      input.state,
      input.since?.on ?? null,
      input.since?.precision ?? null,
      input.note ?? null,
      input.sourceType,
      input.sourceText,
      input.openness ?? null,
    ];
    return this.saved(
      'POLICY_LINK',
      id,
      id
        ? `update policy_link l set kind = $1, name = $2, measure = $3, is_policy_text = $4, state = $5, since_on = $6,
             since_precision = $7, note = $8, source_type = $9, source_text = $10,
             openness = coalesce($11, l.openness), version = l.version + 1
           where l.id = $12 and l.version = $13 returning l.id`
        : `insert into policy_link (kind, name, measure, is_policy_text, state, since_on, since_precision, note,
             source_type, source_text, openness, recorded_on)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce($11, 'MUNICIPALITY'), $12) returning id`,
      id ? [...values, id, version] : [...values, today],
    );
  }

  saveTheme(input: SaveThemeInput): Promise<string> {
    const { id = null, version = null } = input;
    const values = [
      input.name,
      input.state,
      input.since?.on ?? null,
      input.since?.precision ?? null,
      input.note ?? null,
      input.sourceText,
      input.openness ?? null,
    ];
    return this.saved(
      'THEME',
      id,
      id
        ? `update coalition_theme t set name = $1, state = $2, since_on = $3, since_precision = $4, note = $5,
             source_text = $6, openness = coalesce($7, t.openness), version = t.version + 1
           where t.id = $8 and t.version = $9 returning t.id`
        : `insert into coalition_theme (name, state, since_on, since_precision, note, source_text, openness)
           values ($1, $2, $3, $4, $5, $6, coalesce($7, 'MUNICIPALITY')) returning id`,
      id ? [...values, id, version] : values,
    );
  }

  saveClause(input: SaveAgreementClauseInput, today: string): Promise<string> {
    const { id = null, version = null } = input;
    const values = [
      input.electionOn,
      input.title,
      input.state,
      input.agreed?.on ?? null,
      input.agreed?.precision ?? null,
      input.quote ?? null,
      input.page ?? null,
      input.sourceText,
      input.sourceUrl ?? null,
      input.lookedOn ?? today,
      input.openness ?? null,
    ];
    return this.saved(
      'CLAUSE',
      id,
      id
        ? `update coalition_agreement_clause a set election_on = $1, title = $2, state = $3, agreed_on = $4,
             agreed_precision = $5, quote = $6, page = $7, source_text = $8, source_url = $9, looked_on = $10,
             openness = coalesce($11, a.openness), version = a.version + 1
           where a.id = $12 and a.version = $13 returning a.id`
        : `insert into coalition_agreement_clause (election_on, title, state, agreed_on, agreed_precision, quote, page,
             source_text, source_url, looked_on, openness)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce($11, 'MUNICIPALITY')) returning id`,
      id ? [...values, id, version] : values,
    );
  }

  async remove({ what, id, version }: RemoveFromCollegeInput): Promise<void> {
    await this.saved(what, id, removals[what], [id, version]);
  }

  private async byId<Row>(what: CollegeRecord, id: string): Promise<Row> {
    const { found } = await this.database.one<{ found: Row }>(single[what], [id]);
    return found;
  }

  /** Writes one record; when it has another version now, says how it is. */
  private async saved(what: CollegeRecord, id: string | null, statement: string, values: unknown[]): Promise<string> {
    const saved = await this.database.maybe<{ id: string }>(statement, values);
    if (saved) return saved.id;
    const current = await this.database.maybe<{ found: Record<string, unknown> }>(single[what], [id]);
    if (!current) throw new DomainError('not_found');
    throw conflict({ ...current.found });
  }
}
