import { Injectable } from '@nestjs/common';
import {
  certaintyLabels,
  evidenceKindOf,
  membershipStateNames,
  pillarCodes,
  recurrenceLabels,
  type Certainty,
  type DatePrecision,
  type EvidenceKind,
  type MembershipState,
  type PillarCode,
  type Recurrence,
} from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordedJson } from '../../coalitions/coalitions.facts.js';
import { IndicatorsService } from '../../indicators/indicators.service.js';
import { SettingsService } from '../../municipalities/settings.service.js';
import { StandingsOfTheDay } from '../../plans/evidence/standings-of-the-day.service.js';
import { unknownStandingOf, type PillarStandingFacts } from '../../plans/plans.facts.js';
import type { CoalitionRecorded, EvidenceFact, FactsheetSnapshot, FigureFact } from './factsheet.snapshot.js';

type StoredEvidence = Omit<EvidenceFact, 'what' | 'kind' | 'certainty' | 'happened' | 'money'> & {
  pillar: PillarCode;
  title: string;
  kind: EvidenceKind;
  certainty: Certainty;
  happenedOn: string;
  precision: DatePrecision;
  recurrence: Recurrence | null;
  amountCents: number | null;
  firstYear: number | null;
  lastYear: number | null;
};
type StoredFactsheet = Pick<FactsheetSnapshot, 'municipality' | 'decisions' | 'statement' | 'plan' | 'principles'> & {
  moneyUntil: number | null;
  standings: Pick<PillarStandingFacts, 'pillar' | 'level' | 'stale' | 'because'>[];
  evidence: StoredEvidence[];
  coalitionName: string;
  recorded: CoalitionRecorded | null;
  members: { name: string; state: MembershipState; since: { on: string; precision: DatePrecision } | null }[];
  preparationGroup: string[];
  goals: { title: string; pillar: PillarCode; status: keyof typeof goalStates; source: string }[];
  milestones: {
    title: string;
    goal: string;
    owner: string;
    dueOn: string | null;
    status: keyof typeof milestoneStates;
  }[];
};

const goalStates = { OPEN: 'Loopt', ACHIEVED: 'Gehaald', ABANDONED: 'Losgelaten' } as const;
const milestoneStates = { PLANNED: 'Gepland', IN_PROGRESS: 'Bezig', DONE: 'Gehaald', DROPPED: 'Vervallen' } as const;

const method = [
  'De status van een pijler volgt uit vastgelegde feiten met een datum en een bron. Niemand zet de status met de hand.',
  'Een voornemen telt niet als besluit, en een besluit niet als uitvoering.',
  'Is het feit waar een status op rust ouder dan 12 maanden, dan heet de pijler ‘niet actueel’. De status blijft staan, want er is niets nieuws bekend.',
  'Een modelschatting is berekend uit landelijke vragenlijsten en kenmerken van inwoners. Zij is geen meting in deze gemeente.',
];

/** Takes the facts of one municipality as they are now: one statement for the workspace, its look, one page of figures. */
@Injectable()
export class FactsheetSnapshots {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly indicators: IndicatorsService,
    private readonly standings: StandingsOfTheDay,
    private readonly settings: SettingsService,
  ) {}

  /** Inside a unit of work of the municipality. */
  async take(): Promise<FactsheetSnapshot> {
    await this.standings.settle();
    const asOf = this.clock.today();
    const { facts } = await this.database.one<{ facts: StoredFactsheet }>(statement, [asOf]);
    const evidence = facts.evidence.map(
      ({ title, kind, certainty, happenedOn, precision, recurrence, amountCents, firstYear, lastYear, ...fact }) => ({
        ...fact,
        what: title,
        kind: evidenceKindOf(kind).label,
        certainty: certaintyLabels[certainty],
        happened: { on: happenedOn, precision },
        money: recurrence && {
          recurrence: recurrenceLabels[recurrence],
          isYearly: recurrence === 'RECURRING' || firstYear !== lastYear,
          amountCents,
          firstYear,
          lastYear,
        },
      }),
    );
    return {
      report: 'FACTSHEET',
      layout: 4,
      asOf,
      look: await this.settings.paperLook(),
      municipality: facts.municipality,
      pillars: pillarCodes.map((code) => {
        const standing = facts.standings.find(({ pillar }) => pillar === code) ?? unknownStandingOf(code);
        const latest = evidence.find(({ pillar }) => pillar === code);
        return {
          code,
          level: standing.level,
          isStale: standing.stale,
          because: standing.because,
          latest: latest ?? null,
        };
      }),
      evidence,
      money: {
        until: facts.moneyUntil,
        isEndless: facts.evidence.some(
          ({ recurrence, certainty, lastYear }) =>
            recurrence === 'RECURRING' && certainty !== 'INTENDED' && lastYear === null,
        ),
      },
      statement: facts.statement,
      decisions: facts.decisions,
      coalition: {
        name: facts.coalitionName,
        recorded: facts.recorded,
        members: facts.members.map(({ name, state, since }) => ({ name, role: membershipStateNames[state], since })),
        preparationGroup: facts.preparationGroup,
      },
      plan: facts.plan,
      principles: facts.principles,
      goals: facts.goals.map(({ title, pillar, status }) => ({
        title,
        pillar,
        target: null,
        state: goalStates[status],
      })),
      milestones: facts.milestones.map(({ title, goal, owner, dueOn, status }) => ({
        title,
        goal,
        owner,
        due: dueOn ? { on: dueOn, precision: 'DAY' } : null,
        state: milestoneStates[status],
      })),
      figures: await this.figures(),
      method,
    };
  }

  private async figures(): Promise<FigureFact[]> {
    const { series } = await this.indicators.figures();
    return series.flatMap(({ definition, points }) =>
      points.map(({ year, own, province, country }): FigureFact => ({
        name: definition.name,
        population: definition.populationName,
        year,
        value: own.value,
        province: province.value,
        country: country.value,
        isEstimate: definition.method === 'MODEL',
        source: definition.source,
      })),
    );
  }
}

const statement = `
with own as (
  select m.*, n.name as coalition_name, part.takes_part, part.is_conditional
  from municipality_facts m join municipality_participation part on part.municipality_id = m.id
    join coalition_local_name n on n.tenant_id = m.id
  where m.id = (select app_tenant_id())
)
select json_build_object(
  'municipality', json_build_object('cbsCode', own.cbs_code, 'name', own.short_name, 'province', own.province,
    'ggdRegion', own.ggd_region, 'inhabitants', own.inhabitants,
    'inhabitantsOn', own.inhabitants_on, 'joinedOn', own.joined_on, 'takesPart', own.takes_part,
    'waitsFor', waits.for_what, 'waitsUntil', waits.until, 'isDemonstration', own.is_demonstration),
  'plan', (select json_build_object('title', p.title) from plan_facts p),
  'principles', coalesce((select json_agg(json_build_object('title', p.title, 'pillars', p.pillars)
    order by p.position) from principle_facts p), '[]'),
  'standings', coalesce((select json_agg(json_build_object('pillar', s.pillar, 'level', s.level, 'stale', s.stale,
    'because', s.because)) from app_standings_on($1::date) s), '[]'),
  'evidence', coalesce((select json_agg(json_build_object('pillar', e.pillar, 'title', e.title, 'kind', e.kind,
    'certainty', e.certainty, 'happenedOn', e.happened_on,
      'precision', e.date_precision, 'source', e.source_text, 'link', e.source_url,
      'recurrence', e.recurrence, 'amountCents', e.amount_cents, 'firstYear', e.first_funded_year, 'lastYear',
        e.last_funded_year, 'effect', e.effect, 'note', e.note,
      'isDemonstration', e.is_demonstration) order by e.happened_on desc, e.id desc) from evidence_facts e), '[]'),
  'moneyUntil', (select year from money_until),
  'statement', (select json_build_object('status', s.status, 'signerName', s.signer_name, 'signerCapacity',
    s.signer_capacity, 'signedOn', s.signed_on, 'decisionReference', s.decision_reference, 'decisionOn', s.decision_on,
    'isDemonstration', s.is_demonstration)
    from statement_seal s where s.signed_on is not null and app_commitment_is_open(s.status)),
  'decisions', coalesce((select json_agg(json_build_object('subject', d.subject, 'reference', d.case_number,
      'decidedOn', d.meeting_on, 'readings', r.readings, 'holds', (select json_build_object('reading', 'DECIDED', 'by',
          p.state_by_name, 'on', p.said_on, 'isDemonstration', d.is_demonstration)
        from decision_point_facts p where p.decision_id = d.id and p.serves = 'JOINS_PROGRAMME' and p.is_decided
          and p.state_by_name is not null and p.said_on is not null order by p.place limit 1))
        order by d.meeting_on desc, d.case_number)
    from executive_decision_facts d cross join lateral (
      select json_agg(json_build_object('reading', c.code, 'quote', coalesce(c.quote, c.says), 'source', c.source_text)
        order by c.place) as readings
      from contradiction_reading_facts c where c.subject_kind = 'EXECUTIVE_DECISION' and c.subject_id = d.id
        and c.about = 'STATE' and c.code in ('DECIDED', 'INTENDED')) r
    where r.readings is not null and d.meeting_on is not null and d.case_number is not null), '[]'),
  'coalitionName', own.coalition_name,
  'recorded', ${recordedJson},
  'members', coalesce((select json_agg(json_build_object('name', n.name, 'state', c.state,
      'since', case when c.from_at_latest then null else json_build_object('on', c.from_on, 'precision',
        c.from_precision) end) order by c.is_municipality desc, n.name)
    from app_coalition_on($1::date) c join organisation_named n on n.organisation_id = c.organisation_id
    where c.takes_part), '[]'),
  'preparationGroup', coalesce((select json_agg(n.name order by s.is_chair desc, s.seat) from preparation_group_seat s
    join organisation_named n on n.organisation_id = s.organisation_id), '[]'),
  'goals', coalesce((select json_agg(json_build_object('title', g.title, 'pillar', g.pillar, 'status', g.status)
    order by g.pillar, g.created_at) from goal_facts g), '[]'),
  'milestones', coalesce((select json_agg(json_build_object('title', m.title, 'goal', m.goal, 'owner', m.owner,
    'dueOn', m.due_on, 'status', m.status) order by m.due_on nulls last, m.id)
    from milestone_facts m), '[]')
) as facts from own
left join lateral (
  select case when c.status = 'DISPUTED' then 'DISPUTE' when c.awaits_confirmation then 'CONFIRMATION' else 'DECISION'
    end as for_what,
    case when c.status = 'SIGNED_CONDITIONALLY' then c.lapses_on end as until
  from commitment_standing c where own.is_conditional and c.is_conditional
) waits on true`;
