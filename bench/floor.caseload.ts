import { pillarCodes, toolkitKinds, type Level, type PillarCode } from '@bloemen/vocabulary';
import type { PictureRow } from '../apps/server/src/modules/programme/programme.facts.js';
import { signalsOf } from '../apps/server/src/modules/programme/programme.rules.js';
import {
  exampleFor,
  recordedSignal,
  setAside,
  weightOf,
  type Examples,
  type RecordedSignal,
  type Snooze,
  type Tools,
} from '../apps/server/src/modules/support/signals/signals.facts.js';

/** The municipalities of an adviser, as the read-only role: only these are read, and only what is said of them. $1 adviser, $2 day. */
export const caseload = `
  with mine as (
    select m.*, m.status in ('JOINED', 'ACTIVE', 'DORMANT') as participates,
      exists (select from consent c where c.tenant_id = m.id and c.reader = 'ASSIGNED_ADVISER'
        and c.withdrawn_at is null) as consents,
      exists (select from edition_insider i where i.tenant_id = m.id and i.reader = $1::text) as is_known
    from adviser_assignment a join municipality m on m.id = a.municipality_id and m.status <> 'MERGED'
    where a.person_id = $1::uuid and a.until_on is null
  )
  select coalesce(json_agg(json_build_object('id', m.id, 'consents', m.consents, 'isKnown', m.is_known,
    'participates', m.participates, 'open', coalesce(t.planned + t.in_progress, 0), 'done', coalesce(t.done, 0),
    'municipality', json_build_object('code', m.cbs_code, 'name', m.name, 'province', m.province,
      'ggdRegion', m.ggd_region, 'inhabitants', m.inhabitants, 'status', m.status, 'joinedOn', m.joined_on,
      'isDemonstration', m.is_demonstration, 'isConditional', m.participates and exists (select from commitment c
        where c.tenant_id = m.id and c.status in ('SIGNED_CONDITIONALLY', 'DISPUTED')),
      'partners', (select count(*) from coalition_membership c join organisation o on o.id = c.organisation_id
        where c.tenant_id = m.id and c.state in ('MEMBER', 'CORE') and o.municipality_id is distinct from m.id
          and c.from_on <= $2 and (c.until_on is null or c.until_on > $2))),
    'standings', (select json_agg(json_build_object('pillar', s.pillar, 'level', s.level, 'stale',
      coalesce(s.level <> 'UNKNOWN' and s.fresh_until < $2, false))) from pillar_standing s where s.tenant_id = m.id),
    'alderman', (select max(h.starts_on) from portfolio_holding h where h.tenant_id = m.id
      and h.starts_on > $2::date - interval '6 months' and h.starts_on <= $2 and (h.ends_on is null or h.ends_on > $2)
      and exists (select from portfolio_holding b where b.tenant_id = m.id and b.ends_on <= h.starts_on)),
    'moneyUntil', (select max(e.last_funded_year) from pillar_evidence e where e.tenant_id = m.id and e.kind = 'FUNDING'
      and e.recurrence = 'RECURRING' and e.certainty <> 'INTENDED' and e.withdrawn_at is null
      having bool_and(e.last_funded_year is not null)),
    'isExpired', exists (select from action_plan p where p.tenant_id = m.id and p.status = 'EXPIRED'),
    'unanswered', (select json_build_object('since', min((r.recommended_at at time zone 'Europe/Amsterdam')::date),
      'count', count(*)) from toolkit_recommendation r where r.tenant_id = m.id and ((r.status = 'OPEN'
        and r.recommended_at < $2::date - interval '14 days') or (r.status = 'LATER' and r.until_on <= $2::date))),
    'reaffirm', (select c.round from commitment c where c.tenant_id = m.id and c.status = 'REAFFIRMATION_DUE' limit 1))
    order by m.name), '[]') as rows
  from mine m left join milestone_tally t on t.tenant_id = m.id`;

/** What the adviser keeps of them, and what the toolkit has for each pillar, in the workspace of the programme. $1 adviser. */
export const ownWork = `
  with published as materialized (
    select i.id, v.title, v.kind, v.pillars, v.seen_on from toolkit_version v
    join toolkit_item i on i.id = v.item_id and i.status in ('PUBLISHED', 'UNDER_REVIEW') where v.is_current
  )
  select json_build_object(
    'work', (select json_object_agg(a.municipality_id, json_build_object(
      'hours', case when t.id is not null then json_build_object('hoursBudget', t.hours_budget, 'quartersUsed', e.used) end,
      'next', (select json_build_object('what', s.what, 'dueOn', s.due_on) from support_step s where s.tenant_id = t.tenant_id
        and s.trajectory_id = t.id and s.status = 'OPEN' order by s.due_on, s.starts_at, s.id limit 1),
      'lastOn', e.last_on,
      'handoverWaits', exists (select from adviser_assignment b where b.municipality_id = a.municipality_id
          and b.until_on is not null and b.person_id <> a.person_id)
        and not exists (select from support_handover h where h.tenant_id = a.municipality_id
          and h.adviser_id = a.person_id and h.assigned_on = a.from_on),
      'snoozes', coalesce((select json_agg(json_build_object('code', z.code, 'fact', z.fact, 'untilOn', z.until_on,
        'because', z.because)) from support_snooze z where z.person_id = $1 and z.municipality_id = a.municipality_id), '[]')))
    from adviser_assignment a
    left join support_trajectory t on t.tenant_id = a.municipality_id and t.adviser_id = a.person_id
    left join lateral (select coalesce(sum(e.quarters), 0) as used, max(e.happened_on) as last_on from support_entry e
      where e.tenant_id = t.tenant_id and e.trajectory_id = t.id and e.withdrawn_at is null) e on true
    where a.person_id = $1 and a.until_on is null),
    'tools', (select json_object_agg(p.pillar, t.tools) from unnest(array['P1', 'P2', 'P3', 'P4', 'P5']) p(pillar)
      cross join lateral (select json_agg(k) as tools from (select id, title, kind from published
        where p.pillar = any (pillars) order by cardinality(pillars), seen_on desc, title limit 3) k) t),
    'examples', (select json_object_agg(e.pillar, json_build_array(json_build_object('id', e.id, 'title', e.title,
        'place', m.name, 'municipalityId', e.municipality_id)))
      from (select distinct on (pillar) * from practice_example order by pillar, municipality_id, result is null,
        seen_on desc, id) e join municipality m on m.id = e.municipality_id)) as own`;

type Row = Pick<PictureRow, 'id' | 'participates'> & {
  consents: boolean;
  isKnown: boolean;
  open: number;
  done: number;
  municipality: Pick<PictureRow, 'code' | 'name' | 'status' | 'partners'>;
  standings: { pillar: PillarCode; level: Level; stale: boolean }[] | null;
  alderman: string | null;
  moneyUntil: number | null;
  isExpired: boolean;
  unanswered: { since: string | null; count: number };
  reaffirm: number | null;
};
type Work = {
  hours: object | null;
  next: object | null;
  lastOn: string | null;
  handoverWaits: boolean;
  snoozes: Snooze[];
};
export type Own = { work: Record<string, Work> | null; tools: Tools | null; examples: Examples | null };

export function caseloadPage(rows: readonly Row[], { work, tools, examples }: Own, today: string): object {
  const items = rows.map((row) => {
    const isVisible = row.participates && row.consents && row.isKnown;
    const pillars = pillarCodes.map(
      (pillar) =>
        row.standings?.find((one) => one.pillar === pillar) ?? { pillar, level: 'UNKNOWN' as const, stale: false },
    );
    const reasons: [RecordedSignal['code'], boolean, string | null, string | null][] = [
      ['NEW_ALDERMAN', row.alderman !== null, row.alderman, null],
      [
        'MONEY_ENDS',
        row.moneyUntil !== null && row.moneyUntil <= Number(today.slice(0, 4)) + 1,
        null,
        String(row.moneyUntil),
      ],
      ['PLAN_EXPIRED', row.isExpired, null, null],
      ['REAFFIRMATION_DUE', row.reaffirm !== null, null, String(row.reaffirm)],
      ['RECOMMENDATION_OPEN', row.unanswered.count > 0, row.unanswered.since, String(row.unanswered.count)],
    ];
    const recorded = reasons
      .filter(([, isThere]) => isThere && isVisible)
      .map(([code, , since, detail]) => recordedSignal({ municipalityId: row.id, code, since, detail }, today));
    const picture = { ...row.municipality, participates: row.participates, pillars } as unknown as PictureRow;
    const own = work?.[row.id];
    const { now, later } = setAside(
      signalsOf(picture, isVisible, row.consents && !row.isKnown, recorded),
      own?.snoozes ?? [],
      today,
    );
    const [pressing] = now.filter(({ weight }) => weight > 0);
    const told = ({ code, sentence, pillar }: (typeof now)[number]) => ({ code, sentence, pillar });
    return {
      weight: weightOf(now),
      item: {
        municipality: {
          ...row.municipality,
          asOf: today,
          milestones: isVisible ? { open: row.open, done: row.done, publicOnly: false } : null,
          pillars: isVisible ? pillars : null,
        },
        signals: now.map(told),
        later: later.map((one) => ({ ...told(one), untilOn: one.untilOn, because: one.because })),
        hours: own?.hours ?? null,
        next: own?.next ?? null,
        lastOn: own?.lastOn ?? null,
        handoverWaits: own?.handoverWaits ?? false,
        suggestion: pressing
          ? {
              signal: told(pressing),
              tools: ((pressing.pillar && tools?.[pressing.pillar]) || []).map(({ id, title, kind }) => ({
                id,
                title,
                kind: toolkitKinds[kind],
              })),
              example: exampleFor(pressing, examples ?? {}, row.id),
            }
          : null,
      },
    };
  });
  return { myMunicipalities: items.sort((a, b) => b.weight - a.weight).map(({ item }) => item) };
}
