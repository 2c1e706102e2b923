import type { StoredChainPage } from '../apps/server/src/modules/workspace/chain/chain.repository.js';
import { chainOf } from '../apps/server/src/modules/workspace/chain/chain.service.js';

/** The last motion of a municipality with all that follows from it, straight from the tables. $1: today. */
export const chain = `
  with begun as (
    select 'MOTION' as kind, m.id, m.title, m.happened_on as "on", m.date_precision as precision, m.is_demonstration
    from motion m
    union all
    select 'DECISION', d.id, d.subject, d.meeting_on, d.meeting_precision, d.is_demonstration
    from executive_decision d left join motion m on m.id = d.motion_id where m.id is null
  ), last as (
    select * from begun order by kind desc, "on" desc nulls last, id limit 1
  ), answer as (
    select d.* from executive_decision d join last l on (l.kind = 'MOTION' and d.motion_id = l.id)
      or (l.kind = 'DECISION' and d.id = l.id)
  ), promise as (
    select u.* from undertaking u where u.motion_id in (select id from last where kind = 'MOTION')
      or u.decision_id in (select id from answer)
  ), letter as (
    select distinct d.id, d.title, d.dated_on from document d
      left join document_attachment a on a.document_id = d.id
    where d.kind = 'COUNCIL_BRIEFING' and (d.id in (select told_document_id from promise)
      or (a.subject_kind = 'MOTION' and a.subject_id in (select id from last))
      or (a.subject_kind = 'EXECUTIVE_DECISION' and a.subject_id in (select id from answer))
      or (a.subject_kind = 'UNDERTAKING' and a.subject_id in (select id from promise)))
  ), differ as (
    select c.subject_kind as kind, r.id as record, count(distinct c.id)::int as count
    from contradiction c left join contradiction_reading s on s.contradiction_id = c.id
      cross join unnest(array[c.subject_id, s.record_id]) as r (id)
    where c.resolved_at is null and r.id is not null group by c.subject_kind, r.id
  )
  select coalesce((select json_agg(json_build_object('id', b.id, 'kind', b.kind, 'title', b.title, 'on', b."on",
        'precision', b.precision, 'isDemonstration', b.is_demonstration) order by b.kind desc, b."on" desc
          nulls last, b.id)
      from (select * from begun order by kind desc, "on" desc nulls last, id limit 100) b), '[]') as subjects,
    (select json_build_object(
      'subject', json_build_object('id', l.id, 'kind', l.kind, 'title', l.title, 'on', l."on", 'precision',
        l.precision, 'isDemonstration', l.is_demonstration),
      'status', m.status, 'submittedBy', m.submitted_by, 'sourceText', m.source_text, 'closedOn', m.closed_on,
      'openDifferences', coalesce((select f.count from differ f where f.kind = 'MOTION' and f.record = l.id), 0),
      'requests', coalesce((select json_agg(json_build_object('id', r.id, 'body', r.body, 'deliveries', (
          select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind,
            'point', case when p.id is not null then json_build_object('id', p.id, 'decisionId', b.id, 'decision',
              b.subject, 'caseNumber', b.case_number, 'place', p.place, 'serves', p.serves, 'state', p.state) end,
            'activity', case when a.id is not null then json_build_object('id', a.id, 'title', a.title, 'status',
              a.status) end) order by d.kind, b.case_number, p.place, a.title, d.id), '[]')
          from motion_request_delivery d left join decision_point p on p.id = d.point_id
            left join executive_decision b on b.id = p.decision_id left join activity a on a.id = d.activity_id
          where d.request_id = r.id)) order by r.place)
        from motion_request r where r.motion_id = l.id), '[]'),
      'decisions', coalesce((select json_agg(json_build_object('id', a.id, 'caseNumber', a.case_number, 'subject',
          a.subject, 'openDifferences', coalesce((select f.count from differ f
            where f.kind = 'EXECUTIVE_DECISION' and f.record = a.id), 0),
          'meetingOn', a.meeting_on, 'meetingPrecision', a.meeting_precision,
          'points', (select coalesce(json_agg(json_build_object('id', p.id, 'place', p.place, 'body', p.body,
              'state', p.state, 'stateOn', p.state_on, 'stateSource', p.state_source) order by p.place), '[]')
            from decision_point p where p.decision_id = a.id),
          'views', (select coalesce(json_agg(json_build_object('id', v.id, 'committee', v.committee, 'heldOn',
              v.held_on, 'heldPrecision', v.held_precision, 'outcome', v.outcome, 'remarks', v.remarks)
              order by v.held_on nulls last, v.id), '[]')
            from committee_view v where v.decision_id = a.id)) order by a.meeting_on nulls last, a.id)
        from answer a), '[]'),
      'undertakings', coalesce((select json_agg(json_build_object('id', u.id, 'title', u.title, 'promisedBy',
          u.promised_by, 'promisedTo', u.promised_to, 'dueOn', u.due_on, 'state', u.state, 'isLate',
          u.state = 'OPEN' and coalesce(u.due_on < $1::date, false), 'toldOn', u.told_on) order by u.promised_on, u.id)
        from promise u), '[]'),
      'briefings', coalesce((select json_agg(json_build_object('id', d.id, 'name', d.title)
        order by d.dated_on nulls last, d.id) from letter d), '[]'),
      'money', coalesce((select json_agg(json_build_object('id', b.id, 'title', b.title, 'year', b.year, 'amountCents',
        b.amount_cents, 'state', b.state, 'openDifferences', coalesce((select f.count from differ f
          where f.kind = 'BUDGET_LINE' and f.record = b.id), 0)) order by b.year, b.id)
        from budget_line b where b.decision_id in (select id from answer)), '[]'),
      'evaluations', coalesce((select json_agg(json_build_object('id', e.id, 'title', e.title, 'on', e.happens_on,
        'precision', e.date_precision, 'isHeld', e.status = 'HELD') order by e.happens_on, e.id)
        from (select * from evaluation_moment order by happens_on desc, id desc limit 6) e), '[]'),
      'progress', json_build_object('plan', (select status from action_plan), 'coalition', (select json_build_object(
          'startedOn', c.started_on, 'startedPrecision', c.started_precision) from coalition c),
        'takesPart', o.status in ('JOINED', 'ACTIVE', 'DORMANT'), 'isConditional', o.status in ('JOINED', 'ACTIVE',
          'DORMANT') and exists (select from commitment c where c.status in ('SIGNED_CONDITIONALLY', 'DISPUTED')),
        'readsAll', true))
      from last l left join motion m on m.id = l.id
        join municipality o on o.id = (select app_tenant_id())) as chain`;

/** What the screen asks of it. */
export function chainPage({ subjects, chain: stored }: StoredChainPage, today: string): object {
  const shown = stored && chainOf(stored, today);
  return {
    chain: {
      chosenId: shown?.subject.id ?? null,
      subjects,
      chain: shown && {
        ...shown,
        requests: shown.requests.map(({ id, body, state, because }) => ({ id, body, state, because })),
        money: shown.money.map(({ state, lines }) => ({
          state,
          lines: lines.map(({ id, title, year, amountCents, openDifferences }) => ({
            id,
            title,
            year,
            amountCents,
            openDifferences,
          })),
        })),
      },
    },
  };
}
