import { Injectable, Optional } from '@nestjs/common';
import { decisionHeadings, firstDayOf, isDecided, type DatePrecision } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import { DocumentsService } from '../../documents/documents.service.js';
import { StatementsOnDecisions } from '../statements-on-decisions.port.js';
import { DecisionEvidence } from './decision-evidence.service.js';
import type { ExecutiveAuditType } from './executive.audit.js';
import type {
  ExecutiveDecisionFilter,
  MoveDecisionPointInput,
  OrderDecisionPointsInput,
  RemoveCommitteeViewInput,
  RemoveDecisionPointInput,
  RemoveExecutiveDecisionInput,
  SaveAgendaCategoriesInput,
  SaveCommitteeViewInput,
  SaveDecisionHeadingsInput,
  SaveDecisionPointInput,
  SaveExecutiveDecisionInput,
} from './executive.inputs.js';
import { ExecutiveRepository, momentOf } from './executive.repository.js';
import { groundsOf, headingsOf, movesOf, stateAfter, withoutText } from './executive.rules.js';
import type {
  AgendaCategory,
  DecisionHeading,
  ExecutiveDecisionChoices,
  ExecutiveDecisionConnection,
  ExecutiveDecisionDetail,
} from './executive.types.js';
import { ViewsRepository } from './views.repository.js';

/** Who says it; null where the product takes it from a document. */
type Sayer = Pick<Actor, 'name'> | null;

/**
 * Keeps proposals to and decisions of the college (B&W): what they say under the headings of the municipality, and
 * point by point how they stand. A state is moved by named moves alone, with day and source. Decided is never confused
 * with intended. Another version is a `conflict` with the record as it is now.
 */
@Injectable()
export class ExecutiveService {
  constructor(
    private readonly database: Database,
    private readonly decisions: ExecutiveRepository,
    private readonly views: ViewsRepository,
    private readonly evidence: DecisionEvidence,
    private readonly documents: DocumentsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    @Optional() private readonly statements?: StatementsOnDecisions,
  ) {}

  list(filter: ExecutiveDecisionFilter, first: number, page: number): Promise<ExecutiveDecisionConnection> {
    return this.decisions.list(filter, first, page);
  }

  async byId(id: string): Promise<ExecutiveDecisionDetail> {
    const decision = await this.decisions.byId(id);
    const isDecidedSomewhere = decision.points.some(({ state }) => isDecided(state));
    const grounds = isDecidedSomewhere && (await this.carries(decision)) ? groundsOf(decision.points) : [];
    return {
      ...decision,
      releasedAt: momentOf(decision.releasedAt),
      headings: headingsOf(decision.headings),
      points: decision.points.map((point) => {
        const carriesStatement = isDecided(point.state) && grounds.includes(point);
        return {
          ...point,
          carriesStatement,
          moves: movesOf(point.state, carriesStatement),
          steps: point.steps.map((step) => ({ ...step, recordedAt: new Date(step.recordedAt) })),
        };
      }),
    };
  }

  async choices(): Promise<ExecutiveDecisionChoices> {
    const choices = await this.decisions.choices();
    return { ...choices, headings: headingsOf(choices.headings) };
  }

  async save(
    input: SaveExecutiveDecisionInput,
    as: { id?: string; isDemonstration?: boolean } = {},
  ): Promise<ExecutiveDecisionDetail> {
    if (input.id && !input.version) throw new DomainError('bad_input');
    const { meetingOn, meetingPrecision } = asKnown('meetingOn', input.meetingOn, input.meetingPrecision);
    const released = input.openness === 'ACTIVELY_PUBLIC' ? (input.releasedAt ?? null) : null;
    if (input.releasedAt && input.openness !== 'ACTIVELY_PUBLIC')
      throw wrongFields({
        path: 'releasedAt',
        message: 'Alleen wat actief openbaar is, heeft een moment van openbaar worden.',
      });
    await this.requireHeadings(input);
    const before = input.id ? await this.decisions.lock(input.id) : null;
    const caseNumber = input.caseNumber ?? null;
    if (before?.caseNumber && before.caseNumber !== caseNumber && (await this.carries(before)))
      throw wrongFields({
        path: 'caseNumber',
        message: 'Op dit besluit rust een verklaring, met dit zaaknummer. Daarom kan het nummer niet veranderen.',
      });
    if (caseNumber && (await this.decisions.isCaseTaken(caseNumber, input.id ?? null)))
      throw wrongFields({
        path: 'caseNumber',
        message: 'Er is al een besluit met dit zaaknummer. Controleer het nummer, of wijzig dat besluit.',
      });
    const id = await this.decisions.save(
      { ...input, caseNumber, meetingOn, meetingPrecision, releasedAt: released },
      as,
    );
    // The day and the source of an open point are those of its decision.
    for (const point of input.id ? await this.decisions.pointsOf(id) : []) await this.evidence.follow(point);
    this.audit.record<ExecutiveAuditType>('executive_decision.saved', id);
    return this.byId(id);
  }

  /**
   * Takes away what was recorded by mistake, with its points, views and facts; its documents stay. Throws
   * executive_decision.decided, .statement_rests, and .in_use while something names it.
   */
  async remove({ id, version, reason }: RemoveExecutiveDecisionInput): Promise<boolean> {
    const decision = await this.decisions.lock(id);
    const points = await this.decisions.pointsOf(id);
    refuseUnless(!points.some(({ state }) => isDecided(state)), 'executive_decision.decided');
    refuseUnless(!(await this.carries(decision)), 'executive_decision.statement_rests');
    for (const view of await this.views.of(id)) await this.documents.detachAll({ kind: 'COMMITTEE_VIEW', id: view });
    await this.documents.detachAll({ kind: 'EXECUTIVE_DECISION', id });
    await this.decisions.remove(id, version);
    for (const point of points) await this.evidence.withdraw(point, reason);
    this.audit.record<ExecutiveAuditType>('executive_decision.removed', id);
    return true;
  }

  async savePoint(input: SaveDecisionPointInput): Promise<ExecutiveDecisionDetail> {
    if (input.id && !input.version) throw new DomainError('bad_input');
    await this.decisions.lock(input.decisionId);
    const before = input.id ? await this.decisions.point(input.id) : null;
    refuseUnless(!before || before.state === 'PROPOSED', 'decision_point.not_proposed');
    const id = await this.decisions.savePoint(input);
    await this.evidence.follow(await this.decisions.point(id), before);
    this.audit.record<ExecutiveAuditType>('decision_point.saved', id, { serves: input.serves });
    return this.byId(input.decisionId);
  }

  async removePoint({ id, version }: RemoveDecisionPointInput): Promise<ExecutiveDecisionDetail> {
    const point = await this.decisions.point(id);
    await this.decisions.lock(point.decisionId);
    refuseUnless(point.state === 'PROPOSED', 'decision_point.not_proposed');
    await this.decisions.removePoint(id, version);
    await this.evidence.withdraw(point, 'Het besluitpunt is verwijderd.');
    this.audit.record<ExecutiveAuditType>('decision_point.removed', id);
    return this.byId(point.decisionId);
  }

  async orderPoints({ decisionId, pointIds }: OrderDecisionPointsInput): Promise<ExecutiveDecisionDetail> {
    await this.decisions.lock(decisionId);
    // Somebody added or removed a point meanwhile: what is on the screen is no longer what there is.
    refuseUnless(await this.decisions.orderPoints(decisionId, pointIds), 'decision_point.others_now');
    this.audit.record<ExecutiveAuditType>('decision_points.ordered', decisionId);
    return this.byId(decisionId);
  }

  /** Throws `decision_point.statement_rests` where a statement would lose its ground. */
  async movePoint(sayer: Sayer, input: MoveDecisionPointInput): Promise<ExecutiveDecisionDetail> {
    const { decisionId } = await this.decisions.point(input.id);
    const decision = await this.decisions.lock(decisionId);
    const before = await this.decisions.point(input.id);
    const state = stateAfter(before.state, input.move);
    if (before.version === input.version) refuseUnless(state, 'decision_point.move_not_possible');
    const missing = wrongOf(input, this.clock.today());
    if (missing) throw wrongFields(missing);
    const isGround = async () =>
      isDecided(before.state) &&
      groundsOf(await this.decisions.pointsOf(decisionId)).some(({ id }) => id === before.id);
    if (input.move === 'reopen' && (await isGround()))
      refuseUnless(!(await this.carries(decision)), 'decision_point.statement_rests');
    const isReopened = input.move === 'reopen';
    await this.decisions.movePoint(
      isReopened ? { ...input, on: null, source: null, body: null } : input,
      state ?? before.state,
      sayer?.name ?? null,
    );
    await this.evidence.follow(await this.decisions.point(input.id), before);
    this.audit.record<ExecutiveAuditType>('decision_point.moved', input.id, { move: input.move, state: state! });
    return this.byId(decisionId);
  }

  async saveHeadings({ headings }: SaveDecisionHeadingsInput): Promise<DecisionHeading[]> {
    refuseUnless(new Set(headings.map(({ code }) => code)).size === headings.length, 'bad_input');
    const unused = headings.findIndex(({ isRequired, isUsed }) => isRequired && !isUsed);
    if (unused >= 0)
      throw wrongFields({
        path: `headings.${unused}.isRequired`,
        message: 'Een kop die u niet gebruikt, kan niet verplicht zijn.',
      });
    await this.decisions.saveHeadings(
      headingsOf(headings).map((heading) =>
        withoutText.includes(heading.code) ? { ...heading, isUsed: true, isRequired: true } : heading,
      ),
    );
    this.audit.record<ExecutiveAuditType>('decision_headings.saved', 'headings');
    return headingsOf(await this.decisions.headings());
  }

  async saveView(input: SaveCommitteeViewInput): Promise<ExecutiveDecisionDetail> {
    if (input.id && !input.version) throw new DomainError('bad_input');
    const { meetingOn: heldOn, meetingPrecision: heldPrecision } = asKnown('heldOn', input.heldOn, input.heldPrecision);
    if (input.outcome && !heldOn)
      throw wrongFields({ path: 'heldOn', message: 'Vul in wanneer de commissie dit zei.' });
    if (input.outcome && heldOn! > this.clock.today())
      throw wrongFields({ path: 'heldOn', message: 'Deze dag ligt in de toekomst. Een uitkomst is er pas daarna.' });
    if (input.outcome && !input.sourceText)
      throw wrongFields({ path: 'sourceText', message: 'Vul in waar staat wat de commissie vond.' });
    if (input.id) {
      const before = await this.views.byId(input.id);
      refuseUnless(before.decisionId === input.decisionId, 'not_found');
      refuseUnless(!before.closesMotion || input.outcome, 'committee_view.closes_motion');
    } else await this.decisions.lock(input.decisionId);
    const id = await this.views.save({ ...input, heldOn, heldPrecision });
    this.audit.record<ExecutiveAuditType>('committee_view.saved', id, { outcome: input.outcome ?? null });
    return this.byId(input.decisionId);
  }

  async removeView({ id, version }: RemoveCommitteeViewInput): Promise<ExecutiveDecisionDetail> {
    const { closesMotion, decisionId } = await this.views.byId(id);
    refuseUnless(!closesMotion, 'committee_view.closes_motion');
    await this.documents.detachAll({ kind: 'COMMITTEE_VIEW', id });
    await this.views.remove(id, version);
    this.audit.record<ExecutiveAuditType>('committee_view.removed', id);
    return this.byId(decisionId);
  }

  async saveCategories({ categories }: SaveAgendaCategoriesInput): Promise<AgendaCategory[]> {
    const labels = categories.map(({ label }) => label.toLowerCase());
    const double = labels.findIndex((label, index) => labels.indexOf(label) < index);
    if (double >= 0)
      throw wrongFields({ path: `categories.${double}.label`, message: 'Deze naam staat er al. Kies een andere.' });
    await this.views.saveCategories(categories);
    this.audit.record<ExecutiveAuditType>('agenda_categories.saved', 'categories');
    return this.views.categories();
  }

  /**
   * True when a reference names a decision of this workspace on which no statement can rest yet: no point about joining
   * was decided or, where none is about that, no point at all. Whoever asks: what they may read does not count.
   */
  isDoubtful(reference: string): Promise<boolean> {
    return this.database.readingAll('see whether a decision was taken', () => this.decisions.isDoubtful(reference));
  }

  /** The facts of every decision of the workspace, for records from before they carried any. */
  carryAll(): Promise<void> {
    return this.evidence.carryAll();
  }

  private async carries({ caseNumber }: { caseNumber: string | null }): Promise<boolean> {
    if (caseNumber === null) return false;
    return (await this.statements?.restsOn(caseNumber)) ?? false;
  }

  /** Asked of what is written anew; what stood before a heading became required is completed at its next change. */
  private async requireHeadings({ sections }: SaveExecutiveDecisionInput): Promise<void> {
    refuseUnless(new Set(sections.map(({ heading }) => heading)).size === sections.length, 'bad_input');
    const wrong = headingsOf(await this.decisions.headings())
      .filter(({ code, isRequired, isUsed }) => isRequired && isUsed && !withoutText.includes(code))
      .flatMap(({ code, name }) => {
        const index = sections.findIndex(({ heading }) => heading === code);
        return index >= 0 && sections[index]!.body !== ''
          ? []
          : [
              {
                path: index >= 0 ? `sections.${index}.body` : 'sections',
                message: `Vul iets in onder ${name || decisionHeadings[code]}.`,
              },
            ];
      });
    if (wrong.length > 0) throw wrongFields(...wrong);
  }
}

/** A day with how exactly it is known: a month or a year is kept as its first day. */
function asKnown(
  path: string,
  on: string | null | undefined,
  precision: DatePrecision | null | undefined,
): { meetingOn: string | null; meetingPrecision: DatePrecision | null } {
  if (!on) return { meetingOn: null, meetingPrecision: null };
  if (!precision) throw wrongFields({ path, message: 'Zeg hoe precies deze datum is: een dag, maand of jaar.' });
  return { meetingOn: firstDayOf(on, precision), meetingPrecision: precision };
}

function wrongOf({ move, on, source, reason, body }: MoveDecisionPointInput, today: string) {
  if (move === 'reopen')
    return reason ? null : { path: 'reason', message: 'Vul in waarom dit punt weer een voornemen wordt.' };
  if (!on) return { path: 'on', message: 'Vul in wanneer dit was.' };
  if (on > today) return { path: 'on', message: 'Deze dag ligt in de toekomst. Leg het vast als het zover is.' };
  if (!source) return { path: 'source', message: 'Vul in waar dit staat, bijvoorbeeld de besluitenlijst.' };
  return body && move !== 'amend'
    ? { path: 'body', message: 'Alleen een punt dat is gewijzigd, krijgt een andere tekst.' }
    : null;
}
