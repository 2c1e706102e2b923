import { Injectable } from '@nestjs/common';
import type { BudgetState } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import type { Progress, RequestFacts } from '../../decisions/decisions.facts.js';
import type { Chain, ChainLine, ChainPage, ChainSubject } from './chain.types.js';

/** A chain as the database gives it, before the rules have looked at it. */
export type StoredChain = Pick<
  Chain,
  | 'subject'
  | 'status'
  | 'submittedBy'
  | 'sourceText'
  | 'openDifferences'
  | 'decisions'
  | 'undertakings'
  | 'briefings'
  | 'evaluations'
> & {
  closedOn: string | null;
  requests: RequestFacts[];
  money: (ChainLine & { state: BudgetState | null })[];
  progress: Progress;
};
export type StoredChainPage = Pick<ChainPage, 'subjects'> & { chain: StoredChain | null };

/** $1: what was chosen, or null for the last motion, or else the last decision; $2: today. */
const page = `
  with begun as (
    select 'MOTION' as kind, m.id, m.title, m.happened_on as "on", m.date_precision as precision, m.is_demonstration
    from motion_facts m
    union all
    select 'DECISION', d.id, d.subject, d.meeting_on, d.meeting_precision, d.is_demonstration
    from executive_decision_named d where not exists (select from motion_facts m where m.id = d.motion_id)
  ), subjects as (
    select b.*, json_build_object('id', b.id, 'kind', b.kind, 'title', b.title, 'on', b."on", 'precision', b.precision,
      'isDemonstration', b.is_demonstration) as subject
    from begun b
  ), chosen as (
    select s.* from subjects s where $1::uuid is null or s.id = $1
    order by s.kind desc, s."on" desc nulls last, s.id limit 1
  ), answers as (
    select d.id, d.case_number, d.subject, d.meeting_on, d.meeting_precision from executive_decision_named d, chosen c
    where (c.kind = 'MOTION' and d.motion_id = c.id) or (c.kind = 'DECISION' and d.id = c.id)
  ), promised as (
    select u.* from undertaking_facts u, chosen c
    where (c.kind = 'MOTION' and u.motion_id = c.id) or u.decision_id in (select id from answers)
  ), letters as (
    select b.id, b.title, b.dated_on from council_briefing b
    where b.id in (select p.told_document_id from promised p)
      or b.id in (select s.document_id from council_briefing_subject s
        where (s.subject_kind = 'MOTION' and s.subject_id in (select id from chosen))
          or (s.subject_kind = 'EXECUTIVE_DECISION' and s.subject_id in (select id from answers))
          or (s.subject_kind = 'UNDERTAKING' and s.subject_id in (select id from promised)))
  ), differs as (
    select s.subject_kind, s.subject_id, count(distinct s.id)::int as count
    from contradicted_subject s where s.is_open group by s.subject_kind, s.subject_id
  )
  select coalesce((select json_agg(s.subject order by s.kind desc, s."on" desc nulls last, s.id)
      from (select * from subjects order by kind desc, "on" desc nulls last, id limit 100) s), '[]') as subjects,
    (select json_build_object('subject', c.subject, 'status', m.status, 'submittedBy', m.submitted_by,
        'sourceText', m.source_text, 'closedOn', m.closed_on,
        'openDifferences', coalesce((select f.count from differs f
          where f.subject_kind = 'MOTION' and f.subject_id = c.id), 0),
        'requests', coalesce((select json_agg(json_build_object('id', r.id, 'body', r.body, 'deliveries', r.deliveries)
          order by r.place) from motion_request_facts r where r.motion_id = c.id), '[]'),
        'decisions', coalesce((select json_agg(json_build_object('id', a.id, 'caseNumber', a.case_number,
            'openDifferences', coalesce((select f.count from differs f
              where f.subject_kind = 'EXECUTIVE_DECISION' and f.subject_id = a.id), 0),
            'subject', a.subject, 'meetingOn', a.meeting_on, 'meetingPrecision', a.meeting_precision,
            'points', coalesce((select json_agg(json_build_object('id', p.id, 'place', p.place, 'body', p.body,
                'state', p.state, 'stateOn', p.state_on, 'stateSource', p.state_source) order by p.place)
              from decision_point_facts p where p.decision_id = a.id), '[]'),
            'views', coalesce((select json_agg(json_build_object('id', v.id, 'committee', v.committee,
                'heldOn', v.held_on, 'heldPrecision', v.held_precision, 'outcome', v.outcome, 'remarks', v.remarks)
                order by v.held_on nulls last, v.id)
              from committee_view_facts v where v.decision_id = a.id), '[]'))
          order by a.meeting_on nulls last, a.id) from answers a), '[]'),
        'undertakings', coalesce((select json_agg(json_build_object('id', u.id, 'title', u.title,
            'promisedBy', u.promised_by, 'promisedTo', u.promised_to, 'dueOn', u.due_on, 'state', u.state,
            'isLate', u.state = 'OPEN' and coalesce(u.due_on < $2::date, false), 'toldOn', u.told_on)
          order by u.promised_on, u.id) from promised u), '[]'),
        'briefings', coalesce((select json_agg(json_build_object('id', b.id, 'name', b.title)
          order by b.dated_on nulls last, b.id) from letters b), '[]'),
        'money', coalesce((select json_agg(json_build_object('id', l.id, 'title', l.title, 'year', l.year,
            'amountCents', l.amount_cents, 'state', l.state, 'openDifferences', coalesce((select f.count from differs f
              where f.subject_kind = 'BUDGET_LINE' and f.subject_id = l.id), 0)) order by l.year, l.id)
          from budget_line_facts l where l.decision_id in (select id from answers)), '[]'),
        'evaluations', coalesce((select json_agg(json_build_object('id', e.id, 'title', e.title, 'on', e.happens_on,
            'precision', e.date_precision, 'isHeld', e.status = 'HELD') order by e.happens_on, e.id)
          from (select * from evaluation_facts order by happens_on desc, id desc limit 6) e), '[]'),
        'progress', (select json_build_object('plan', p.plan, 'coalition', p.coalition, 'takesPart', p.takes_part,
            'readsAll', p.reads_all, 'isConditional', coalesce((select n.is_conditional from municipality_participation n
              where n.municipality_id = p.tenant_id), false)) from request_progress p))
      from chosen c left join motion_facts m on m.id = c.id) as chain`;

/** Reads a whole chain of the current municipality in one statement. */
@Injectable()
export class ChainRepository {
  constructor(private readonly database: Database) {}

  page(id: string | null, today: string): Promise<StoredChainPage> {
    return this.database.one<StoredChainPage & { subjects: ChainSubject[] }>(page, [id, today]);
  }
}
