import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, registerConstraints } from '../../../platform/errors/domain-error.js';
import { populationNames } from '../../indicators/indicators.facts.js';
import type {
  RemoveFromMonitoringInput,
  SaveEvaluationInput,
  SaveMeasureInput,
  SaveMeasureReadingInput,
  SaveMonitoringAgreementInput,
  StateStructuralInput,
} from './monitoring.inputs.js';
import type { EvaluationMoment, Measure, Monitoring, MonitoringAgreement } from './monitoring.types.js';
import type { MeansFact, StructuralStatement } from './structural.rules.js';

registerConstraints({ fk_measure_indicator: 'not_found', fk_measure_reading_measure: 'not_found' });

export type MonitoringRows = Omit<Monitoring, 'structural'> & { facts: MeansFact[]; statements: StructuralStatement[] };
export type AgreementRow = MonitoringAgreement & { id: string };
/** What carries facts: readings with their measure, evaluations, and the agreement. */
export type MonitoringRecords = Pick<Monitoring, 'measures' | 'evaluations'> & { agreement: AgreementRow | null };

/** Figures of one name tell of several groups of people. */
const named = <Of extends { name: string; population: string }>({ population, ...of }: Of) => ({
  ...of,
  name: `${of.name}, ${populationNames[population] ?? population}`,
});
type StoredMeasure = Omit<Measure, 'indicator'> & {
  indicator: (NonNullable<Measure['indicator']> & { population: string }) | null;
};
const withIndicator = (stored: StoredMeasure): Measure => ({
  ...stored,
  indicator: stored.indicator && named(stored.indicator),
});

const readingJson = `json_build_object('id', r.id, 'readOn', r.read_on, 'datePrecision', r.date_precision,
  'value', r.value, 'told', r.told, 'sourceText', r.source_text, 'version', r.version)`;
const measureJson = `json_build_object('id', m.id, 'title', m.title, 'kind', m.kind,
  'indicator', (select json_build_object('id', f.id, 'name', f.name, 'population', f.population, 'source', f.source,
      'figures', coalesce((select json_agg(json_build_object('year', o.year, 'value', o.value) order by o.year)
        from municipality_facts own join figure_facts o on o.area_code = own.cbs_code
        where own.id = app_tenant_id() and o.definition_id = f.id and o.value is not null), '[]'))
    from indicator_facts f where f.id = m.indicator_id),
  'unit', m.unit, 'baselineValue', m.baseline_value, 'baselineText', m.baseline_text, 'baselineOn', m.baseline_on,
  'baselinePrecision', m.baseline_precision, 'targetValue', m.target_value, 'targetText', m.target_text,
  'sourceText', m.source_text, 'nextOn', m.next_on, 'who', m.who,
  'readings', coalesce((select json_agg(${readingJson} order by r.read_on, r.id) from measure_reading r
    where r.measure_id = m.id), '[]'),
  'openness', m.openness, 'isDemonstration', m.is_demonstration, 'version', m.version)`;
const evaluationJson = `json_build_object('id', e.id, 'title', e.title, 'status', e.status, 'happensOn', e.happens_on,
  'datePrecision', e.date_precision, 'lesson', e.lesson, 'effect', e.effect, 'nextStep', e.next_step,
  'sourceText', e.source_text, 'openness', e.openness, 'isDemonstration', e.is_demonstration, 'version', e.version)`;
const agreementJson = `json_build_object('id', a.id, 'agreedOn', a.agreed_on, 'agreedPrecision', a.agreed_precision,
  'sourceText', a.source_text, 'version', a.version)`;

const removals = {
  measure: 'delete from measure where id = $1 and version = $2 returning id',
  measure_reading: 'delete from measure_reading where id = $1 and version = $2 returning id',
  evaluation_moment: 'delete from evaluation_moment where id = $1 and version = $2 returning id',
} as const;
const presences = {
  measure: 'select version from measure where id = $1',
  measure_reading: 'select version from measure_reading where id = $1',
  evaluation_moment: 'select version from evaluation_moment where id = $1',
} as const;

/** Rows of measures, readings, evaluations and what was agreed. Another version than was read is a `conflict`. */
@Injectable()
export class MonitoringRepository {
  constructor(private readonly database: Database) {}

  async page(): Promise<MonitoringRows> {
    type Stored = Omit<MonitoringRows, 'measures' | 'indicators'> & {
      measures: StoredMeasure[];
      indicators: { id: string; name: string; population: string }[];
    };
    const { measures, indicators, ...rest } = await this.database.one<Stored>(
      `select
         coalesce((select json_agg(${measureJson} order by m.created_at, m.id) from (select * from measure
           order by created_at, id limit 100) m), '[]') as measures,
         coalesce((select json_agg(${evaluationJson} order by e.status = 'PLANNED' desc, e.happens_on desc, e.id)
           from (select * from evaluation_moment order by status = 'PLANNED' desc, happens_on desc, id limit 100) e),
           '[]') as evaluations,
         (select ${agreementJson} from monitoring_agreement a) as agreement,
         coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'population', f.population)
           order by f.name, f.population, f.id) from indicator_facts f), '[]') as indicators,
         coalesce((select json_agg(json_build_object('kind', p.kind, 'title', p.title, 'certainty', p.certainty,
           'recurrence', p.recurrence, 'lastFundedYear', p.last_funded_year, 'endsOn', p.ends_on)
           order by p.happened_on desc, p.id desc) from pillar_evidence p
           where p.withdrawn_at is null and p.kind in ('FUNDING', 'CAPACITY')), '[]') as facts,
         coalesce((select json_agg(json_build_object('half', s.half, 'answer', s.answer, 'statedOn', s.stated_on,
           'sourceText', s.source_text)) from structural_answer s), '[]') as statements`,
    );
    return { ...rest, measures: measures.map(withIndicator), indicators: indicators.map(named) };
  }

  async measure(id: string): Promise<Measure> {
    const { found } = await this.database.one<{ found: StoredMeasure }>(
      `select ${measureJson} as found from measure m where m.id = $1`,
      [id],
    );
    return withIndicator(found);
  }

  /** Holds a measure that goes, so that no reading comes to it any more; gives the ids of its readings. */
  async readingsToGo(id: string): Promise<string[]> {
    await this.database.query('select id from measure where id = $1 for update', [id]);
    const rows = await this.database.query<{ id: string }>('select id from measure_reading where measure_id = $1', [
      id,
    ]);
    return rows.map((row) => row.id);
  }

  async evaluation(id: string): Promise<EvaluationMoment> {
    const { found } = await this.database.one<{ found: EvaluationMoment }>(
      `select ${evaluationJson} as found from evaluation_moment e where e.id = $1`,
      [id],
    );
    return found;
  }

  /** The measure of a reading. */
  async measureOf(readingId: string): Promise<Measure> {
    const { found } = await this.database.one<{ found: Measure }>(
      `select ${measureJson} as found from measure m join measure_reading w on w.measure_id = m.id where w.id = $1`,
      [readingId],
    );
    return found;
  }

  agreement(): Promise<AgreementRow | null> {
    return this.database
      .maybe<{ found: AgreementRow }>(`select ${agreementJson} as found from monitoring_agreement a`)
      .then((row) => row?.found ?? null);
  }

  /** What is recorded by people, not invented. */
  async recorded(): Promise<MonitoringRecords> {
    return this.database.one(
      `select
         coalesce((select json_agg(${measureJson} order by m.created_at, m.id) from measure m
           where not m.is_demonstration), '[]') as measures,
         coalesce((select json_agg(${evaluationJson} order by e.created_at, e.id) from evaluation_moment e
           where not e.is_demonstration), '[]') as evaluations,
         (select ${agreementJson} from monitoring_agreement a) as agreement`,
    );
  }

  async saveMeasure(input: SaveMeasureInput): Promise<string> {
    const { id = null, version = null } = input;
    const values = [
      input.title,
      input.kind,
      input.indicatorId ?? null,
      input.unit ?? null,
      input.baselineValue ?? null,
      input.baselineText ?? null,
      input.baseline?.on ?? null,
      input.baseline?.precision ?? null,
      input.targetValue ?? null,
      input.targetText ?? null,
      input.sourceText ?? null,
      input.nextOn ?? null,
      input.who ?? null,
      input.openness ?? null,
    ];
    const saved = await this.database.maybe<{ id: string }>(
      id
        ? `update measure m set title = $1, kind = $2, indicator_id = $3, unit = $4, baseline_value = $5,
             baseline_text = $6, baseline_on = $7, baseline_precision = $8, target_value = $9, target_text = $10,
             source_text = $11, next_on = $12, who = $13, openness = coalesce($14, m.openness), version = m.version + 1
           where m.id = $15 and m.version = $16 returning m.id`
        : `insert into measure (title, kind, indicator_id, unit, baseline_value, baseline_text, baseline_on,
             baseline_precision, target_value, target_text, source_text, next_on, who, openness)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, coalesce($14, 'MUNICIPALITY'))
           returning id`,
      id ? [...values, id, version] : values,
    );
    if (!saved) throw conflict({ ...(await this.measure(id!)) });
    return saved.id;
  }

  async saveReading(input: SaveMeasureReadingInput): Promise<string> {
    const { id = null, version = null } = input;
    const values = [
      input.measureId,
      input.on.on,
      input.on.precision,
      input.value ?? null,
      input.told ?? null,
      input.sourceText,
    ];
    const saved = await this.database.maybe<{ id: string }>(
      id
        ? `update measure_reading r set read_on = $2, date_precision = $3, value = $4, told = $5, source_text = $6,
             version = r.version + 1
           where r.measure_id = $1 and r.id = $7 and r.version = $8 returning r.id`
        : `insert into measure_reading (measure_id, read_on, date_precision, value, told, source_text)
           values ($1, $2, $3, $4, $5, $6) returning id`,
      id ? [...values, id, version] : values,
    );
    if (saved) return saved.id;
    const { readings } = await this.measureOf(id!);
    throw conflict({ ...readings.find((reading) => reading.id === id) });
  }

  async saveEvaluation(input: SaveEvaluationInput): Promise<string> {
    const { id = null, version = null } = input;
    const values = [
      input.title,
      input.status,
      input.on.on,
      input.on.precision,
      input.lesson ?? null,
      input.effect ?? null,
      input.nextStep ?? null,
      input.sourceText ?? null,
      input.openness ?? null,
    ];
    const saved = await this.database.maybe<{ id: string }>(
      id
        ? `update evaluation_moment e set title = $1, status = $2, happens_on = $3, date_precision = $4, lesson = $5,
             effect = $6, next_step = $7, source_text = $8, openness = coalesce($9, e.openness),
             version = e.version + 1
           where e.id = $10 and e.version = $11 returning e.id`
        : `insert into evaluation_moment (title, status, happens_on, date_precision, lesson, effect, next_step,
             source_text, openness)
           values ($1, $2, $3, $4, $5, $6, $7, $8, coalesce($9, 'MUNICIPALITY')) returning id`,
      id ? [...values, id, version] : values,
    );
    if (!saved) throw conflict({ ...(await this.evaluation(id!)) });
    return saved.id;
  }

  async remove(table: keyof typeof removals, { id, version }: RemoveFromMonitoringInput): Promise<void> {
    const gone = await this.database.maybe(removals[table], [id, version]);
    if (gone) return;
    const current = await this.database.maybe<{ version: number }>(presences[table], [id]);
    if (!current) throw new DomainError('not_found');
    throw conflict({ id, version: current.version });
  }

  async saveAgreement({ version = null, agreed, sourceText }: SaveMonitoringAgreementInput): Promise<AgreementRow> {
    const values = [agreed?.on ?? null, agreed?.precision ?? null, agreed ? (sourceText ?? null) : null];
    const saved = await this.database.maybe<{ found: AgreementRow }>(
      version
        ? `update monitoring_agreement a set agreed_on = $1, agreed_precision = $2, source_text = $3,
             version = a.version + 1 where a.version = $4 returning ${agreementJson} as found`
        : `insert into monitoring_agreement as a (agreed_on, agreed_precision, source_text) values ($1, $2, $3)
           on conflict do nothing returning ${agreementJson} as found`,
      version ? [...values, version] : values,
    );
    if (saved) return saved.found;
    const current = await this.agreement();
    if (!current) throw new DomainError('not_found');
    throw conflict({ ...current });
  }

  /** Returns whose answer it is. */
  async state({ half, answer, statedOn, sourceText }: StateStructuralInput): Promise<string> {
    const { tenantId } = await this.database.one<{ tenantId: string }>(
      `insert into structural_answer (half, answer, stated_on, source_text) values ($1, $2, $3, $4)
       on conflict (tenant_id, half) do update set answer = excluded.answer, stated_on = excluded.stated_on,
         source_text = excluded.source_text returning tenant_id as "tenantId"`,
      [half, answer, statedOn, sourceText],
    );
    return tenantId;
  }
}
