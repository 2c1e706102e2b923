import { Injectable } from '@nestjs/common';
import type { AttachmentSubject, CollegeRecord, ContributionStatus, EvidenceOriginKind } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError, refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { asKnown } from '../../../platform/graphql/partial-day.js';
import { AuditService } from '../../audit/audit.service.js';
import { DocumentsService } from '../../documents/documents.service.js';
import { electionsHeld } from '../../municipalities/elections.facts.js';
import { EvidenceService } from '../../plans/evidence/evidence.service.js';
import { MonitoringService } from '../../plans/monitoring/monitoring.service.js';
import { after, movesFrom, type CarriedWording } from '../../plans/plans.facts.js';
import { inAgreement } from './agreement.rules.js';
import { clauseFact, contributionFact, policyLinkFact } from './college-evidence.rules.js';
import type { CollegeAuditType } from './college.audit.js';
import type {
  MoveContributionInput,
  RemoveFromCollegeInput,
  SaveAgreementClauseInput,
  SaveContributionInput,
  SavePolicyLinkInput,
  SaveThemeInput,
} from './college.inputs.js';
import { collegeWidePolicy, contributionPolicy } from './college.policy.js';
import { CollegeRepository, type ContributionRow, type PolicyLinkRow } from './college.repository.js';
import type {
  CoalitionAgreementClause,
  CoalitionTheme,
  CollegeWide,
  PolicyLink,
  PortfolioContribution,
} from './college.types.js';
import { contributionMoves } from './contribution.moves.js';

const removed: Record<
  CollegeRecord,
  { type: CollegeAuditType; origin: EvidenceOriginKind | null; papers: AttachmentSubject | null }
> = {
  CONTRIBUTION: { type: 'contribution.removed', origin: 'CONTRIBUTION', papers: null },
  POLICY_LINK: { type: 'policy_link.removed', origin: 'POLICY_LINK', papers: 'POLICY_LINK' },
  THEME: { type: 'theme.removed', origin: null, papers: null },
  CLAUSE: { type: 'agreement_clause.removed', origin: 'AGREEMENT_CLAUSE', papers: 'AGREEMENT_CLAUSE' },
};

/**
 * Keeps loneliness as a matter of the whole college: contributions of other aldermen, links with other policy, themes
 * beyond loneliness, and what local coalition agreements say. An agreed contribution, a link and a text that is in the
 * agreement each carry their fact in the same transaction; a theme carries none, because national figures count
 * loneliness alone. Another version is a `conflict` with the record as it is now.
 */
@Injectable()
export class CollegeService {
  constructor(
    private readonly college: CollegeRepository,
    private readonly evidence: EvidenceService,
    private readonly documents: DocumentsService,
    private readonly monitoring: MonitoringService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Whether money and capacity are structural is said by the facts of the plan and asked only where they are silent. */
  async page(actor: Actor): Promise<CollegeWide> {
    const { contributions, cbsCode, ...rest } = await this.college.page(collegeWidePolicy.add(actor));
    const elections = cbsCode ? electionsHeld(this.clock.today(), cbsCode) : [];
    const halves = await this.monitoring.structural();
    return {
      ...rest,
      contributions: contributions.map(shown),
      elections,
      asks: [
        { ask: 'IN_AGREEMENT' as const, ...inAgreement(rest.clauses, elections[0] ?? null) },
        ...halves.map(({ half, ...verdict }) => ({ ask: half, ...verdict })),
      ],
    };
  }

  async saveContribution(given: SaveContributionInput): Promise<PortfolioContribution> {
    const input = { ...given, from: asKnown(given.from), until: asKnown(given.until) };
    const { id, version, holderId, holderName, from, until, askedOn, sourceText } = input;
    if (id && !version) throw new DomainError('bad_input');
    if (holderId && holderName)
      throw wrongFields({ path: 'holderName', message: 'Kies een wethouder of vul een naam in, niet beide.' });
    if (from && until && until.on < from.on)
      throw wrongFields({ path: 'until', message: 'Het einde ligt voor het begin. Kies een latere dag.' });
    this.refuseAhead('askedOn', askedOn);
    if (!id && !sourceText)
      throw wrongFields({ path: 'sourceText', message: 'Vul in waar dit staat, of wie het zegt.' });
    const savedId = await this.college.saveContribution(input, this.clock.today());
    if (!savedId) throw wrongFields({ path: 'holderId', message: 'Kies een wethouder die hier werkt.' });
    const saved = await this.college.contribution(savedId);
    await this.carryContribution(saved);
    this.record('contribution.saved', saved);
    return shown(saved);
  }

  /** By the coordinator, or by the alderman whose contribution it is: whose word is then the source. */
  async moveContribution(actor: Actor, input: MoveContributionInput): Promise<PortfolioContribution> {
    const before = await this.college.contribution(input.id);
    refuseUnless(contributionPolicy.move(actor, before), 'forbidden');
    const status = after(contributionMoves, before.status, input.move) as ContributionStatus | null;
    refuseUnless(status, 'contribution.not_now');
    const on = input.on ?? this.clock.today();
    this.refuseAhead('on', on);
    if (before.agreedOn && status !== 'ASKED' && on < before.agreedOn)
      throw wrongFields({ path: 'on', message: 'Deze dag ligt voor de afspraak. Kies een latere dag.' });
    const isOwn = before.holderId === actor.personId;
    const source = input.sourceText ?? (isOwn ? `Antwoord van ${actor.name} op dit platform` : null);
    if (!source) throw wrongFields({ path: 'sourceText', message: 'Vul in waar dit staat, of wie het zegt.' });
    if (status === 'DECLINED' && !input.reason)
      throw wrongFields({ path: 'reason', message: 'Vul in waarom deze bijdrage niet doorgaat.' });
    const reason = status === 'DECLINED' ? input.reason! : null;
    await this.college.moveContribution(input, { status, on, source, reason });
    const saved = await this.college.contribution(input.id);
    await this.carryContribution(saved);
    this.record('contribution.moved', saved, { status });
    return shown(saved);
  }

  async savePolicyLink(given: SavePolicyLinkInput): Promise<PolicyLink> {
    const input = { ...given, since: asKnown(given.since) };
    if (input.id && !input.version) throw new DomainError('bad_input');
    if (input.state === 'MADE' && !input.since)
      throw wrongFields({ path: 'since', message: 'Vul in sinds wanneer. Alleen een jaar mag ook.' });
    this.refuseAhead('since', input.since?.on);
    const before = input.id ? await this.college.policyLink(input.id) : null;
    const saved = await this.college.policyLink(await this.college.savePolicyLink(input, this.clock.today()));
    // A link that becomes a text in policy, or is one no longer, is a fact of another kind.
    if (before && before.isPolicyText !== saved.isPolicyText)
      await this.evidence.withdrawCarried(
        { kind: 'POLICY_LINK', id: saved.id },
        'Deze verbinding is nu anders vastgelegd.',
      );
    await this.carryLink(saved);
    this.record('policy_link.saved', saved, { state: saved.state });
    return saved;
  }

  async saveTheme(given: SaveThemeInput): Promise<CoalitionTheme> {
    const input = { ...given, since: asKnown(given.since) };
    if (input.id && !input.version) throw new DomainError('bad_input');
    if (input.state === 'CONSIDERED' && input.since)
      throw wrongFields({ path: 'since', message: 'Dit thema is nog niet opgepakt. Laat deze dag leeg.' });
    this.refuseAhead('since', input.since?.on);
    const saved = await this.college.theme(await this.college.saveTheme(input));
    this.record('theme.saved', saved, { state: saved.state });
    return saved;
  }

  async saveClause(given: SaveAgreementClauseInput): Promise<CoalitionAgreementClause> {
    const input = { ...given, agreed: asKnown(given.agreed) };
    const { id, version, state, electionOn, agreed, quote, page, lookedOn } = input;
    if (id && !version) throw new DomainError('bad_input');
    const cbsCode = await this.college.cbsCode();
    if (!cbsCode || !electionsHeld(this.clock.today(), cbsCode).includes(electionOn))
      throw wrongFields({ path: 'electionOn', message: 'Kies verkiezingen die hier zijn gehouden.' });
    if (state === 'IN_IT' && !quote)
      throw wrongFields({ path: 'quote', message: 'Neem over wat er in het akkoord staat.' });
    if (state === 'NOT_IN_IT' && (quote || page))
      throw wrongFields({ path: 'quote', message: 'U zegt dat het er niet in staat. Laat dit dan leeg.' });
    if (state === 'IN_IT' && !agreed)
      throw wrongFields({
        path: 'agreed',
        message: 'Vul in wanneer het akkoord is gesloten. Alleen een jaar mag ook.',
      });
    this.refuseAhead('agreed', agreed?.on);
    this.refuseAhead('lookedOn', lookedOn);
    const saved = await this.college.clause(await this.college.saveClause(input, this.clock.today()));
    await this.carryClause(saved);
    this.record('agreement_clause.saved', saved, { state: saved.state });
    return saved;
  }

  /** Takes a record away, and its fact with the reason; its documents stay. */
  async remove(input: RemoveFromCollegeInput): Promise<boolean> {
    const { type, origin, papers } = removed[input.what];
    if (papers) await this.documents.detachAll({ kind: papers, id: input.id });
    await this.college.remove(input);
    if (origin) await this.evidence.withdrawCarried({ kind: origin, id: input.id }, input.reason);
    this.audit.record(type, input.id, {});
    return true;
  }

  /** Every record that is not invented carries its fact. */
  async carryAll(): Promise<void> {
    const { contributions, policyLinks, clauses } = await this.college.recorded();
    for (const contribution of contributions) await this.carryContribution(contribution);
    for (const link of policyLinks) await this.carryLink(link);
    for (const clause of clauses) await this.carryClause(clause);
  }

  private carryContribution(contribution: ContributionRow): Promise<void> {
    return this.carry(
      'CONTRIBUTION',
      contribution,
      contributionFact(contribution),
      'Deze bijdrage is niet afgesproken.',
    );
  }

  private carryLink(link: PolicyLinkRow): Promise<void> {
    const { id, isDemonstration } = link;
    return this.evidence.carry({ kind: 'POLICY_LINK', id, isDemonstration }, policyLinkFact(link));
  }

  private carryClause(clause: CoalitionAgreementClause): Promise<void> {
    return this.carry('AGREEMENT_CLAUSE', clause, clauseFact(clause), 'Het staat niet in het coalitieakkoord.');
  }

  private carry(
    kind: EvidenceOriginKind,
    { id, isDemonstration }: { id: string; isDemonstration: boolean },
    wording: CarriedWording | null,
    without: string,
  ): Promise<void> {
    return wording
      ? this.evidence.carry({ kind, id, isDemonstration }, wording)
      : this.evidence.withdrawCarried({ kind, id }, without);
  }

  private refuseAhead(path: string, on: string | null | undefined): void {
    if (on && on > this.clock.today())
      throw wrongFields({ path, message: 'Deze dag moet nog komen. Kies vandaag of eerder.' });
  }

  private record(
    type: CollegeAuditType,
    { id, openness }: { id: string; openness: string },
    body: Record<string, string> = {},
  ): void {
    this.audit.record(type, id, { openness, ...body });
  }
}

const shown = (contribution: ContributionRow): PortfolioContribution => ({
  ...contribution,
  moves: movesFrom(contributionMoves, contribution.status) as PortfolioContribution['moves'],
});
