import { Injectable } from '@nestjs/common';
import type {
  BudgetState,
  Certainty,
  DatePrecision,
  EvidenceKind,
  Level,
  PillarCode,
  PublicBlock,
} from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import type {
  PublicContact,
  PublicContents,
  PublicCouncil,
  PublicFact,
  PublicMoneyLine,
  PublicOffers,
  PublicPartners,
  PublicPlan,
  PublicPractice,
  PublicStatement,
  PublicWeekActivity,
} from '../contents.js';

type Decision = PublicCouncil['chains'][number]['decisions'][number] & { motionId: string | null };
/** What everybody may read of a workspace, as it is stored; null where it was not asked. */
export type Readable = {
  facts: (Omit<PublicFact, 'says'> & { pillar: PillarCode; kind: EvidenceKind; certainty: Certainty })[] | null;
  partners: Omit<PublicPartners, 'lead'> | null;
  plan:
    | (Pick<PublicPlan, 'title' | 'adoptedOn' | 'activities'> & {
        goals: (Omit<PublicPlan['goals'][number], 'says' | 'targetOn'> & {
          isAchieved: boolean;
          milestones: number;
          done: number;
        })[];
      })
    | null;
  money: (PublicMoneyLine & { state: BudgetState | null })[] | null;
  week: {
    year: number;
    name: string | null;
    firstOn: string | null;
    lastOn: string | null;
    activities: PublicWeekActivity[];
  } | null;
  offers: PublicOffers['offers'] | null;
  examples: PublicPractice['examples'] | null;
  statement: Omit<PublicStatement, 'lead'> | null;
  contact: Omit<PublicContact, 'lead'> | null;
  decisions: Decision[] | null;
  undertakings: PublicCouncil['undertakings'] | null;
  documents: (PublicCouncil['documents'][number] & { precision: DatePrecision | null })[] | null;
  /** Records that everybody may still read though they are over, so that a release keeps them. */
  over: string[];
};

/**
 * Reads what everybody may read of the current workspace, in one statement. It runs in a unit of work of nobody without
 * roles, so that the wall itself leaves out what is not public; the conditions here say what of that belongs on a page.
 */
@Injectable()
export class ContentsRepository {
  constructor(private readonly database: Database) {}

  async readable(blocks: readonly PublicBlock[], today: string): Promise<Readable> {
    return (await this.database.one<{ readable: Readable }>(statement, [blocks, today])).readable;
  }

  /** The level of each pillar as the municipality itself knows it; in a unit of work that reads every fact. */
  async levels(today: string): Promise<Partial<Record<PillarCode, Level>>> {
    const rows = await this.database.query<{ pillar: PillarCode; level: Level }>(
      'select pillar, level from app_standings_on($1::date)',
      [today],
    );
    return Object.fromEntries(rows.map(({ pillar, level }) => [pillar, level]));
  }
}

export const pillarBlocks = ['P1', 'P2', 'P3', 'P4', 'P5'] as const satisfies readonly (keyof PublicContents)[];

const factsJson = `(select json_agg(json_build_object('id', f.id, 'title', f.title,
    'isDemonstration', f.is_demonstration, 'on', f.happened_on, 'precision', f.date_precision, 'pillar', f.pillar,
    'kind', f.kind, 'certainty', f.certainty, 'source', f.source_text) order by f.happened_on desc, f.id)
  from evidence_facts f where f.pillar = any ($1))`;

const partnersJson = `(select json_build_object(
    'coalition', (select n.name from coalition_local_name n where n.tenant_id = c.tenant_id),
    'since', case when c.started_precision = 'DAY' and c.started_on <= $2::date then c.started_on end,
    'partners', (select coalesce(json_agg(json_build_object('id', p.organisation_id, 'title', o.name,
        'isDemonstration', o.is_demonstration, 'sector', p.sector) order by lower(o.name), p.organisation_id), '[]')
      from app_coalition_on($2::date) p join organisation_named o on o.organisation_id = p.organisation_id
      where p.is_partner))
  from coalition_facts c)`;

const planJson = `json_build_object('title', (select p.title from plan_facts p),
  'adoptedOn', (select p.adopted_on from plan_facts p),
  'goals', (select coalesce(json_agg(json_build_object('id', g.id, 'title', g.title,
      'isDemonstration', g.is_demonstration, 'pillar', g.pillar, 'isAchieved', g.status = 'ACHIEVED',
      'milestones', (select count(*) from milestone_facts m where m.goal_id = g.id and m.status <> 'DROPPED'),
      'done', (select count(*) from milestone_facts m where m.goal_id = g.id and m.status = 'DONE'))
      order by g.pillar, g.created_at, g.id), '[]')
    from goal_facts g where g.status <> 'ABANDONED'),
  'activities', (select coalesce(json_agg(json_build_object('id', a.id, 'title', a.title,
      'isDemonstration', a.is_demonstration, 'what', a.what,
      'organisation', nullif(concat_ws(', ', case when a.by_municipality then 'de gemeente' end,
        nullif(array_to_string(a.organisations, ', '), '')), ''), 'place', a.place) order by lower(a.title), a.id), '[]')
    from activity_facts a where a.status in ('PLANNED', 'RUNNING')))`;

const moneyJson = `(select coalesce(json_agg(json_build_object('id', l.id, 'title', l.title,
    'isDemonstration', l.is_demonstration, 'year', l.year, 'amountCents', l.amount_cents, 'state', l.state,
    'source', l.source_text) order by l.year desc, lower(l.title), l.id), '[]')
  from budget_line_facts l)`;

const weekJson = `(select json_build_object('year', w.year, 'name', w.name, 'firstOn', w.first_on, 'lastOn', w.last_on,
    'activities', (select coalesce(json_agg(json_build_object('id', a.id, 'title', a.title,
        'isDemonstration', a.is_demonstration, 'what', a.what, 'organisation', a.organisation,
        'startsAt', to_char(a.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'on', (a.starts_at at time zone 'Europe/Amsterdam')::date,
        'minutes', a.minutes, 'place', a.place, 'targetGroups', a.target_groups, 'cost', a.cost,
        'howToJoin', a.how_to_join) order by a.starts_at, lower(a.title), a.id), '[]')
      from week_activity_published a where a.year = w.year))
  from local_week_published w order by w.year desc limit 1)`;

const offersJson = `(select coalesce(json_agg(json_build_object('id', o.id, 'title', o.title,
    'isDemonstration', o.is_demonstration, 'what', o.what, 'organisation', o.organisation,
    'targetGroups', o.target_groups, 'place', o.place, 'moment', o.moment, 'howToJoin', o.how_to_join)
    order by lower(o.title), o.id), '[]')
  from public_offer o where o.ended_on is null or o.ended_on > $2::date)`;

const examplesJson = `(select coalesce(json_agg(json_build_object('id', e.id, 'title', e.title,
    'isDemonstration', e.is_card and m.is_demonstration, 'what', e.what_it_was, 'effect', e.result, 'on', e.told_on)
    order by e.told_on desc, e.id), '[]')
  from practice_example_facts e join municipality_facts m on m.id = e.municipality_id
  where e.municipality_id = app_tenant_id())`;

/** A statement that stands. One about which somebody objects, or that came to an end, is not said to everybody. */
const statementJson = `(select json_build_object('isConditional', app_commitment_is_conditional(s.status),
    'signedOn', s.signed_on, 'signatures', json_build_array(json_build_object('name', s.signer_name,
      'office', s.signer_capacity, 'on', s.signed_on)),
    'certificateCode', s.certificate_code, 'isDemonstration', s.is_demonstration)
  from statement_seal s where s.status in ('SIGNED_CONDITIONALLY', 'RATIFIED', 'REAFFIRMATION_DUE')
    and s.signed_on is not null)`;

const contactJson = `(select json_build_object('mailbox', c.mailbox, 'person', case when c.review_on > $2::date
      then json_build_object('name', c.person_name, 'role', c.person_role, 'reviewOn', c.review_on) end,
    'isDemonstration', c.is_demonstration)
  from public_contact c)`;

const decisionsJson = `(select coalesce(json_agg(json_build_object('id', d.id, 'title', d.subject,
    'isDemonstration', d.is_demonstration, 'on', d.meeting_on, 'precision', d.meeting_precision,
    'caseNumber', d.case_number, 'motionId', d.motion_id,
    'points', (select coalesce(json_agg(json_build_object('id', p.id, 'place', p.place, 'body', p.body,
        'state', p.state, 'stateOn', p.state_on, 'source', p.state_source) order by p.place), '[]')
      from decision_point_facts p where p.decision_id = d.id),
    'views', (select coalesce(json_agg(json_build_object('id', v.id, 'on', v.held_on, 'precision', v.held_precision,
        'committee', v.committee, 'outcome', v.outcome, 'remarks', v.remarks) order by v.held_on, v.id), '[]')
      from committee_view_facts v where v.decision_id = d.id)) order by d.meeting_on desc nulls last, d.id), '[]')
  from executive_decision_named d)`;

const undertakingsJson = `(select coalesce(json_agg(json_build_object('id', u.id, 'title', u.title,
    'isDemonstration', u.is_demonstration, 'promisedBy', u.promised_by, 'promisedTo', u.promised_to,
    'dueOn', u.due_on, 'state', u.state, 'toldOn', u.told_on) order by u.promised_on desc, u.id), '[]')
  from undertaking_facts u)`;

/** Papers that everybody can open where they stand. A file that only lies here has no public address. */
const documentsJson = `(select coalesce(json_agg(json_build_object('id', d.id, 'title', d.title,
    'isDemonstration', d.is_demonstration, 'on', d.dated_on, 'precision', d.date_precision, 'kind', d.kind,
    'address', d.address) order by d.dated_on desc nulls last, d.id), '[]')
  from document_facts d where d.openness = 'ACTIVELY_PUBLIC' and d.released_at <= statement_timestamp()
    and d.address is not null and d.link_health <> 'BROKEN')`;

const overJson = `(select coalesce(json_agg(o.id), '[]') from (
    select g.id from goal_facts g where g.status = 'ABANDONED' and 'PLAN' = any ($1)
    union all select a.id from activity_facts a where a.status in ('ENDED', 'CANCELLED') and 'PLAN' = any ($1)
    union all select f.id from public_offer f where f.ended_on <= $2::date and 'OFFERS' = any ($1)
    union all select a.id from week_activity_published a where 'WEEK' = any ($1)) as o)`;

const statement = `select json_build_object(
  'facts', case when $1::text[] && '{P1,P2,P3,P4,P5}' then ${factsJson} end,
  'partners', case when 'PARTNERS' = any ($1) then ${partnersJson} end,
  'plan', case when 'PLAN' = any ($1) then ${planJson} end,
  'money', case when $1::text[] && '{MONEY,COUNCIL}' then ${moneyJson} end,
  'week', case when $1::text[] && '{WEEK,COUNCIL}' then ${weekJson} end,
  'offers', case when 'OFFERS' = any ($1) then ${offersJson} end,
  'examples', case when 'PRACTICE' = any ($1) then ${examplesJson} end,
  'statement', case when 'STATEMENT' = any ($1) then ${statementJson} end,
  'contact', case when 'CONTACT' = any ($1) then ${contactJson} end,
  'decisions', case when 'COUNCIL' = any ($1) then ${decisionsJson} end,
  'undertakings', case when 'COUNCIL' = any ($1) then ${undertakingsJson} end,
  'documents', case when 'COUNCIL' = any ($1) then ${documentsJson} end,
  'over', ${overJson}) as readable`;
