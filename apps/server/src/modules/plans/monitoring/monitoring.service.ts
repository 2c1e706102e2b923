import { Injectable } from '@nestjs/common';
import { structuralHalfCodes } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError, wrongFields } from '../../../platform/errors/domain-error.js';
import { asKnown } from '../../../platform/graphql/partial-day.js';
import { AuditService } from '../../audit/audit.service.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import type { PlansAuditType } from '../plans.audit.js';
import type {
  RemoveFromMonitoringInput,
  SaveEvaluationInput,
  SaveMeasureInput,
  SaveMeasureReadingInput,
  SaveMonitoringAgreementInput,
  StateStructuralInput,
} from './monitoring.inputs.js';
import { MonitoringRepository, type AgreementRow } from './monitoring.repository.js';
import type { EvaluationMoment, Measure, MeasureReading, Monitoring } from './monitoring.types.js';
import { structuralOf, togetherOf } from './structural.rules.js';

/**
 * Keeps how it is known whether the approach helps: measures in figures and in words with their readings, evaluations
 * with lesson and effect, and when all of that was agreed. Each carries its fact under P5 in the same transaction; a
 * planned evaluation carries none. Another version is a `conflict` with the record as it is now.
 */
@Injectable()
export class MonitoringService {
  constructor(
    private readonly monitoring: MonitoringRepository,
    private readonly evidence: EvidenceService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async page(): Promise<Monitoring> {
    const { facts, statements, ...rest } = await this.monitoring.page();
    const halves = structuralHalfCodes.map((half) => {
      const statement = statements.find((one) => one.half === half) ?? null;
      return { half, ...structuralOf(half, facts, statement, this.clock.today()) };
    });
    return { ...rest, structural: { answer: togetherOf(halves.map(({ answer }) => answer)), halves } };
  }

  async saveMeasure(given: SaveMeasureInput): Promise<Measure> {
    const input = { ...given, baseline: asKnown(given.baseline) };
    const { id, version, kind, baselineText, targetText, indicatorId, unit, baselineValue, targetValue } = input;
    if (id && !version) throw new DomainError('bad_input');
    const inFigures = [indicatorId, unit, baselineValue, targetValue].some(Boolean);
    if (kind === 'WORDS' ? inFigures : baselineText || targetText)
      throw wrongFields({ path: 'kind', message: 'Een getal en woorden gaan hier niet samen. Kies één van beide.' });
    if (id && (await this.monitoring.measure(id)).readings.some(({ told }) => (told === null) !== (kind === 'NUMBER')))
      throw wrongFields({
        path: 'kind',
        message: 'Er zijn al metingen. Leg iets nieuws vast als u anders wilt meten.',
      });
    if (input.baseline && input.baseline.on > this.clock.today())
      throw wrongFields({ path: 'baseline', message: 'Deze dag moet nog komen. Vul in wanneer het begon.' });
    const saved = await this.monitoring.measure(await this.monitoring.saveMeasure(input));
    for (const reading of saved.readings) await this.carryReading(saved, reading);
    this.record('measure.saved', saved.id, { openness: saved.openness });
    return saved;
  }

  async saveReading(given: SaveMeasureReadingInput): Promise<Measure> {
    const input = { ...given, on: asKnown(given.on)! };
    if (input.id && !input.version) throw new DomainError('bad_input');
    const before = await this.monitoring.measure(input.measureId);
    const [asked, other] = before.kind === 'NUMBER' ? (['value', 'told'] as const) : (['told', 'value'] as const);
    if (!input[asked]) throw wrongFields({ path: asked, message: 'Vul in wat de meting zegt.' });
    if (input[other]) throw new DomainError('bad_input');
    if (input.on.on > this.clock.today())
      throw wrongFields({ path: 'on', message: 'Deze dag moet nog komen. Vul in wanneer er is gemeten.' });
    const id = await this.monitoring.saveReading(input);
    const measure = await this.monitoring.measure(input.measureId);
    await this.carryReading(
      measure,
      measure.readings.find((reading) => reading.id === id)!,
    );
    this.record('measure_reading.saved', id, { openness: measure.openness });
    return measure;
  }

  async saveEvaluation(given: SaveEvaluationInput): Promise<EvaluationMoment> {
    const input = { ...given, on: asKnown(given.on)! };
    if (input.id && !input.version) throw new DomainError('bad_input');
    if (input.status === 'HELD' && input.on.on > this.clock.today())
      throw wrongFields({ path: 'on', message: 'Deze dag moet nog komen. Kies als status: gepland.' });
    if (input.status === 'PLANNED' && (input.lesson || input.effect))
      throw wrongFields({
        path: input.lesson ? 'lesson' : 'effect',
        message: 'Dit weet u pas als de evaluatie is gehouden.',
      });
    const saved = await this.monitoring.evaluation(await this.monitoring.saveEvaluation(input));
    await this.carryEvaluation(saved);
    this.record('evaluation.saved', saved.id, { status: saved.status, openness: saved.openness });
    return saved;
  }

  /** Takes a measure away with its readings, and their facts with the reason. */
  async removeMeasure(input: RemoveFromMonitoringInput): Promise<boolean> {
    const readings = await this.monitoring.readingsToGo(input.id);
    await this.monitoring.remove('measure', input);
    for (const id of readings) await this.evidence.withdrawCarried({ kind: 'MEASUREMENT', id }, input.reason);
    this.record('measure.removed', input.id);
    return true;
  }

  async removeReading(input: RemoveFromMonitoringInput): Promise<boolean> {
    await this.monitoring.remove('measure_reading', input);
    await this.evidence.withdrawCarried({ kind: 'MEASUREMENT', id: input.id }, input.reason);
    this.record('measure_reading.removed', input.id);
    return true;
  }

  async removeEvaluation(input: RemoveFromMonitoringInput): Promise<boolean> {
    await this.monitoring.remove('evaluation_moment', input);
    await this.evidence.withdrawCarried({ kind: 'EVALUATION', id: input.id }, input.reason);
    this.record('evaluation.removed', input.id);
    return true;
  }

  async saveAgreement(given: SaveMonitoringAgreementInput): Promise<Monitoring> {
    const input = { ...given, agreed: asKnown(given.agreed) };
    if (input.agreed && input.agreed.on > this.clock.today())
      throw wrongFields({ path: 'agreed', message: 'Deze dag moet nog komen. Vul in wanneer het is vastgesteld.' });
    if (input.agreed && !input.sourceText)
      throw wrongFields({ path: 'sourceText', message: 'Vul in waar de afspraak staat, of wie haar bevestigt.' });
    const saved = await this.monitoring.saveAgreement(input);
    await this.carryAgreement(saved);
    this.record('monitoring.agreed', saved.id);
    return this.page();
  }

  async state(input: StateStructuralInput): Promise<Monitoring> {
    if (input.statedOn > this.clock.today())
      throw wrongFields({ path: 'statedOn', message: 'Deze dag moet nog komen. Vul een eerdere dag in.' });
    this.record('structural.stated', await this.monitoring.state(input), { half: input.half, answer: input.answer });
    return this.page();
  }

  /** Every record that is not invented carries its fact. */
  async carryAll(): Promise<void> {
    const { measures, evaluations, agreement } = await this.monitoring.recorded();
    for (const measure of measures) for (const reading of measure.readings) await this.carryReading(measure, reading);
    for (const evaluation of evaluations) await this.carryEvaluation(evaluation);
    if (agreement) await this.carryAgreement(agreement);
  }

  private carryReading(measure: Measure, reading: MeasureReading): Promise<void> {
    return this.evidence.carry(
      { kind: 'MEASUREMENT', id: reading.id, isDemonstration: measure.isDemonstration },
      {
        pillar: 'P5',
        kind: 'MEASUREMENT',
        certainty: 'DONE',
        title: `Meting: ${measure.title}`.slice(0, 160),
        happenedOn: reading.readOn,
        datePrecision: reading.datePrecision,
        sourceType: 'REPORT',
        sourceText: reading.sourceText,
      },
    );
  }

  private async carryEvaluation(evaluation: EvaluationMoment): Promise<void> {
    const { id, isDemonstration, status, title, happensOn, datePrecision, effect, lesson, sourceText } = evaluation;
    const origin = { kind: 'EVALUATION', id, isDemonstration } as const;
    if (status === 'PLANNED') return this.evidence.withdrawCarried(origin, 'Deze evaluatie is nog niet gehouden.');
    await this.evidence.carry(origin, {
      pillar: 'P5',
      kind: 'EVALUATION',
      certainty: 'DONE',
      title,
      happenedOn: happensOn,
      datePrecision,
      effect,
      note: lesson,
      sourceType: 'STATEMENT',
      sourceText: sourceText ?? 'Evaluatie die op dit platform is vastgelegd',
    });
  }

  private async carryAgreement({ id, agreedOn, agreedPrecision, sourceText }: AgreementRow): Promise<void> {
    if (!agreedOn)
      return this.evidence.withdrawCarried(
        { kind: 'MONITORING', id },
        'Er staat niet meer bij dat de afspraken over meten zijn vastgesteld.',
      );
    await this.evidence.carry(
      { kind: 'MONITORING', id },
      {
        pillar: 'P5',
        kind: 'MONITORING_PLAN',
        certainty: 'DECIDED',
        title: 'Afspraken over meten',
        happenedOn: agreedOn,
        datePrecision: agreedPrecision!,
        sourceType: 'STATEMENT',
        sourceText: sourceText!,
      },
    );
  }

  private record(type: PlansAuditType, id: string, body: Record<string, string> = {}): void {
    this.audit.record(type, id, body);
  }
}
