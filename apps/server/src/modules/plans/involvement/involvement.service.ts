import { Injectable } from '@nestjs/common';
import { involvementForms } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError, refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { asKnown } from '../../../platform/graphql/partial-day.js';
import { AuditService } from '../../audit/audit.service.js';
import { refuseTwice } from '../activities/activities.service.js';
import type { Origin } from '../evidence/carried.rules.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import type { PlansAuditType } from '../plans.audit.js';
import type {
  InvolvementFilter,
  RemoveInvolvementInput,
  SaveAdvisoryGroupInput,
  SaveInvolvementInput,
} from './involvement.inputs.js';
import { InvolvementRepository, type InvolvementRow } from './involvement.repository.js';
import type { AdvisoryGroup, Involvement, InvolvementConnection } from './involvement.types.js';

const RECORDED_HERE = 'Betrokkenheid die op dit platform is vastgelegd';

/**
 * Keeps which groups of residents have a place in the approach, and when people themselves were asked what and what
 * changed because of it; never their names or stories. A place of which it is told when it was agreed, and every
 * involvement, carries its fact under P3 in the same transaction: planned is an intention, and only a stated effect
 * makes what was done count. Another version is a `conflict` with the record as it is now.
 */
@Injectable()
export class InvolvementService {
  constructor(
    private readonly involvement: InvolvementRepository,
    private readonly evidence: EvidenceService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  list(filter: InvolvementFilter, first: number, page: number): Promise<InvolvementConnection> {
    return this.involvement.list(filter, first, page);
  }

  byId(id: string): Promise<Involvement> {
    return this.involvement.byId(id);
  }

  async saveGroup(given: SaveAdvisoryGroupInput): Promise<AdvisoryGroup> {
    const input = { ...given, since: asKnown(given.since), agreed: asKnown(given.agreed) };
    if (input.id && !input.version) throw new DomainError('bad_input');
    const { since, agreed, endedOn, sourceText } = input;
    if (agreed && agreed.on > this.clock.today())
      throw wrongFields({
        path: 'agreed',
        message: 'Deze dag ligt in de toekomst. Vul in wanneer het is afgesproken.',
      });
    if (agreed && !sourceText)
      throw wrongFields({ path: 'sourceText', message: 'Vul in waar de afspraak staat, of wie haar bevestigt.' });
    if (agreed && endedOn && endedOn < agreed.on)
      throw wrongFields({ path: 'endedOn', message: 'Deze dag ligt voor de afspraak. Kies een latere dag.' });
    if (since && endedOn && endedOn < since.on)
      throw wrongFields({ path: 'endedOn', message: 'Deze dag ligt voor het begin. Kies een latere dag.' });
    const id = await this.involvement.saveGroup(input, this.clock.today());
    refuseUnless(id, 'activity.organisation_elsewhere');
    const saved = await this.involvement.groupById(id);
    await this.carryGroup(saved);
    this.audit.record<PlansAuditType>('advisory_group.saved', id, { kind: saved.kind, openness: saved.openness });
    return saved;
  }

  async save(given: SaveInvolvementInput): Promise<Involvement> {
    const input = { ...given, on: asKnown(given.on) };
    if (input.id && !input.version) throw new DomainError('bad_input');
    const { status, on, groupId, groupName, effect } = input;
    if (!groupId === !groupName)
      throw wrongFields({ path: 'groupName', message: 'Kies een groep, of schrijf op welke mensen meededen.' });
    if (status === 'DONE' && !on)
      throw wrongFields({ path: 'on', message: 'Vul in wanneer het was. Alleen een jaar mag ook.' });
    if (status === 'DONE' && on && on.on > this.clock.today())
      throw wrongFields({ path: 'on', message: 'Deze dag moet nog komen. Kies als status: gepland.' });
    if (status === 'PLANNED' && effect)
      throw wrongFields({ path: 'effect', message: 'Wat er veranderde, weet u pas als het is gebeurd.' });
    const counted = (['participants', 'participantClass'] as const).find((name) => (input[name] ?? null) !== null);
    if (status === 'PLANNED' && counted)
      throw wrongFields({ path: counted, message: 'Hoeveel mensen meededen, weet u pas als het is gebeurd.' });
    refuseTwice(input);
    const id = await this.involvement.save(input, this.clock.today());
    const saved = await this.involvement.byId(id);
    await this.carry(saved);
    this.audit.record<PlansAuditType>('involvement.saved', id, { status: saved.status, openness: saved.openness });
    return saved;
  }

  /** Takes the record away, and its fact with the reason. */
  async remove(input: RemoveInvolvementInput): Promise<boolean> {
    await this.involvement.remove(input);
    await this.evidence.withdrawCarried({ kind: 'INVOLVEMENT', id: input.id }, input.reason);
    this.audit.record<PlansAuditType>('involvement.removed', input.id, {});
    return true;
  }

  /** Every record that is not invented carries its fact. */
  async carryAll(): Promise<void> {
    const { groups, involvements } = await this.involvement.recorded();
    for (const group of groups) await this.carryGroup(group);
    for (const involvement of involvements) await this.carry(involvement);
  }

  private async carryGroup(group: AdvisoryGroup): Promise<void> {
    const origin: Origin = { kind: 'ADVISORY_GROUP', id: group.id, isDemonstration: group.isDemonstration };
    if (!group.agreedOn)
      return this.evidence.withdrawCarried(origin, 'Er staat niet meer bij dat de vaste plek is afgesproken.');
    await this.evidence.carry(origin, {
      pillar: 'P3',
      kind: 'STANDING_INVOLVEMENT',
      certainty: 'DECIDED',
      title: `Vaste plek voor ‘${group.name}’`,
      happenedOn: group.agreedOn,
      datePrecision: group.agreedPrecision!,
      endsOn: group.endedOn,
      sourceType: 'STATEMENT',
      sourceText: group.sourceText!,
    });
  }

  private async carry(involvement: InvolvementRow): Promise<void> {
    const { form, groupName, question, status, happenedOn, datePrecision, recordedOn } = involvement;
    const isDone = status === 'DONE';
    const title = `${involvementForms[form]} met ${groupName ?? 'inwoners'}: ${question.replace(/\s+/g, ' ')}`;
    await this.evidence.carry(
      { kind: 'INVOLVEMENT', id: involvement.id, isDemonstration: involvement.isDemonstration },
      {
        pillar: 'P3',
        kind: 'INVOLVEMENT',
        certainty: isDone ? 'DONE' : 'INTENDED',
        title: title.length > 160 ? `${title.slice(0, 159)}…` : title,
        happenedOn: isDone ? happenedOn! : recordedOn,
        datePrecision: isDone ? datePrecision! : 'DAY',
        effect: involvement.effect,
        sourceType: 'STATEMENT',
        sourceText: involvement.sourceText ?? RECORDED_HERE,
      },
    );
  }
}
