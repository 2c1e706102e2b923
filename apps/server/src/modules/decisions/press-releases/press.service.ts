import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isOut } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { DomainError, refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { hashOf, newSecret } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import { AttachmentSubjects } from '../../documents/attachment-subjects.port.js';
import { DocumentsService } from '../../documents/documents.service.js';
import { NoticesService } from '../../notices/notices.service.js';
import type { PressAuditType } from './press.audit.js';
import type {
  AgreeOnPaperInput,
  PressQuoteActInput,
  PressReleaseActInput,
  PressReleaseFilter,
  SavePressReleaseInput,
  SchedulePressReleaseInput,
} from './press.inputs.js';
import { quoteMail } from './press.mail.js';
import { isApproved, isOneTooFew, ownApproval, type Approval } from './press.policy.js';
import { PressRepository, type ImportedRelease, type PressRow } from './press.repository.js';
import {
  hindrancesOf,
  momentOf,
  numberOf,
  partsOf,
  QUOTE_LINK_DAYS,
  saysTooMuch,
  withoutSource,
} from './press.rules.js';
import type { PressReleaseChoices, PressReleaseConnection, PressReleaseDetail } from './press.types.js';

/** Who reads or acts; the seed has nobody. */
type Reader = Pick<Actor, 'has' | 'name'>;

/**
 * Press releases from draft to correction. A text comes out by the clock of the database alone, and only about a
 * decision that exists, with quotes that were agreed to. Another version is a `conflict` with the text as it is now.
 */
@Injectable()
export class PressService implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly releases: PressRepository,
    private readonly documents: DocumentsService,
    private readonly subjects: AttachmentSubjects,
    private readonly notices: NoticesService,
  ) {}

  onModuleInit(): void {
    this.subjects.areNamedBy('PRESS_RELEASE', (ids) => this.releases.names(ids));
  }

  list(filter: PressReleaseFilter, first: number, page: number): Promise<PressReleaseConnection> {
    return this.releases.list(filter, first, page);
  }

  async byId(reader: Reader, id: string): Promise<PressReleaseDetail> {
    return shown(await this.releases.byId(id, reader.has('press:write')));
  }

  choices(): Promise<PressReleaseChoices> {
    return this.releases.choices();
  }

  /** A new one gets its number here; one that was approved is a draft again. */
  async save(
    reader: Reader,
    input: SavePressReleaseInput,
    as: { id?: string; isDemonstration?: boolean } = {},
  ): Promise<PressReleaseDetail> {
    const problems = input.figures.flatMap((figure, index) =>
      figure.definitionId
        ? figure.year
          ? []
          : [{ path: `figures.${index}.year`, message: 'Kies van welk jaar dit cijfer is.' }]
        : figure.missing
          ? []
          : [
              {
                path: `figures.${index}.missing`,
                message: 'Kies een cijfer, of schrijf op wat er aan de bron ontbreekt.',
              },
            ],
    );
    if (problems.length > 0) throw wrongFields(...problems);
    const clean = {
      ...input,
      figures: input.figures.map((figure) =>
        figure.definitionId ? { ...figure, missing: null } : { ...figure, year: null },
      ),
    };
    const id = input.id ? await this.change({ ...clean, id: input.id }) : await this.add(clean, as);
    this.audit.record<PressAuditType>('press_release.saved', id);
    return this.byId(reader, id);
  }

  /** Takes over what was published before, with its number. For what sources tell: no mutation leads here. */
  async import(input: ImportedRelease): Promise<void> {
    const { year, place } = partsOf(input.number);
    await this.releases.passPlace(year, place);
    await this.releases.import(input);
    this.audit.record<PressAuditType>('press_release.imported', input.id);
  }

  /** For the own role. The other role is told that its approval is asked; with both it can come out. */
  async approve(actor: Actor, { id, version }: PressReleaseActInput): Promise<PressReleaseDetail> {
    const release = await this.releases.lock(id, version);
    const { state, approvals, isOwnText, number } = release;
    const own = ownApproval(actor, approvals);
    refuseUnless(state === 'DRAFT' && (own || isApproved(approvals)), 'press.not_now');
    refuseUnless(!own || !isOwnText || !isOneTooFew(approvals, own), 'press.own_text');
    const [hindrance] = hindrancesOf(release, release.quotes, release.figures);
    if (hindrance) throw new DomainError(hindrance);
    const now = await this.releases.approve(id, own && { role: own.role, byName: actor.name, isOwnText });
    if (isApproved(now)) await this.releases.allApproved(id);
    await this.askApproval(id, `Persbericht ${number} wacht op uw akkoord`, now);
    this.audit.record<PressAuditType>('press_release.approved', id);
    return this.byId(actor, id);
  }

  /** Under embargo until a moment, or out at once. */
  async schedule(reader: Reader, input: SchedulePressReleaseInput): Promise<PressReleaseDetail> {
    const { id, version, on, at, turn, decidedAnswer } = input;
    const release = await this.releases.lock(id, version);
    refuseUnless(release.state === 'APPROVED', 'press.not_now');
    refuseUnless(release.hasDecision, 'press.no_decision');
    const answer = saysTooMuch(release, release.decision) ? (decidedAnswer ?? null) : null;
    if (saysTooMuch(release, release.decision) && !answer)
      throw wrongFields({
        path: 'decidedAnswer',
        message:
          'De tekst zegt dat iets is besloten, maar niet elk punt is besloten. Schrijf op waarom dit toch klopt.',
      });
    if (on && !at) throw wrongFields({ path: 'at', message: 'Vul in hoe laat het persbericht naar buiten gaat.' });
    const moment = on && at ? momentOf(on, at, turn ?? null) : null;
    if (!(await this.releases.schedule(id, moment, answer)))
      throw wrongFields({ path: 'at', message: 'Dit moment is al voorbij. Kies een later moment, of kies “nu”.' });
    this.audit.record<PressAuditType>('press_release.scheduled', id);
    return this.byId(reader, id);
  }

  async withdrawEmbargo(reader: Reader, { id, version }: PressReleaseActInput): Promise<PressReleaseDetail> {
    const release = await this.releases.lock(id, version);
    refuseUnless(release.state === 'EMBARGOED' && (await this.releases.withdrawEmbargo(id)), 'press.not_now');
    this.audit.record<PressAuditType>('press_release.embargo_withdrawn', id);
    return this.byId(reader, id);
  }

  async remove({ id, version }: PressReleaseActInput): Promise<string> {
    const { state } = await this.releases.lock(id, version);
    refuseUnless(state === 'DRAFT' || state === 'APPROVED', 'press.not_now');
    await this.documents.detachAll({ kind: 'PRESS_RELEASE', id });
    await this.releases.remove(id);
    this.audit.record<PressAuditType>('press_release.removed', id);
    return id;
  }

  /** Mails the person who is quoted; a link that was mailed before stops working. */
  async askQuote(reader: Reader, { id }: PressQuoteActInput): Promise<PressReleaseDetail> {
    const quote = await this.releases.lockQuote(id);
    refuseUnless(quote.status === 'DRAFT' && (quote.state === 'NOT_ASKED' || quote.state === 'ASKED'), 'press.not_now');
    refuseUnless(quote.email, 'press.quote_no_mail');
    const token = newSecret();
    await this.releases.ask(id, hashOf(token), QUOTE_LINK_DAYS);
    await this.mailer.queue(quoteMail(quote.email, quote, linkTo(this.config, '/citaat', token)));
    this.audit.record<PressAuditType>('press_quote.asked', id);
    return this.byId(reader, quote.releaseId);
  }

  async agreeOnPaper(reader: Reader, { id, source }: AgreeOnPaperInput): Promise<PressReleaseDetail> {
    const quote = await this.releases.lockQuote(id);
    refuseUnless(quote.status === 'DRAFT' && quote.state !== 'APPROVED' && quote.state !== 'ON_PAPER', 'press.not_now');
    await this.releases.agreeOnPaper(id, source);
    this.audit.record<PressAuditType>('press_quote.agreed_on_paper', id);
    return this.byId(reader, quote.releaseId);
  }

  async takeWords(reader: Reader, { id }: PressQuoteActInput): Promise<PressReleaseDetail> {
    const quote = await this.releases.lockQuote(id);
    refuseUnless(quote.status === 'DRAFT', 'press.not_now');
    refuseUnless(quote.state === 'CHANGE_PROPOSED', 'press.nothing_proposed');
    await this.releases.takeWords(quote);
    this.audit.record<PressAuditType>('press_quote.words_taken', id);
    return this.byId(reader, quote.releaseId);
  }

  private async add(input: SavePressReleaseInput, as: { id?: string; isDemonstration?: boolean }): Promise<string> {
    if (input.correctsId) {
      const { state, isBeingCorrected } = await this.releases.byId(input.correctsId, false);
      refuseUnless(isOut(state), 'press.not_now');
      refuseUnless(!isBeingCorrected, 'press.being_corrected');
      if (!input.correctionReason)
        throw wrongFields({ path: 'correctionReason', message: 'Vul in waarom u dit persbericht corrigeert.' });
    } else if (input.correctionReason) throw new DomainError('bad_input');
    const year = Number(this.clock.today().slice(0, 4));
    return this.releases.add(numberOf(year, await this.releases.nextPlace(year)), input, as);
  }

  private async change(input: SavePressReleaseInput & { id: string }): Promise<string> {
    if (!input.version || input.correctsId || input.correctionReason) throw new DomainError('bad_input');
    const { state, number, approvals } = await this.releases.lock(input.id, input.version);
    refuseUnless(state === 'DRAFT' || state === 'APPROVED', 'press.not_now');
    await this.releases.change(input);
    const gone = approvals.flatMap(({ role, byName }) => (byName === null ? [] : { role, isAsked: true }));
    await this.askApproval(input.id, `Persbericht ${number} is gewijzigd en wacht opnieuw op uw akkoord`, gone);
    return input.id;
  }

  private async askApproval(
    id: string,
    title: string,
    approvals: readonly Pick<Approval, 'role' | 'isAsked'>[],
  ): Promise<void> {
    const asked = approvals.flatMap(({ role, isAsked }) => (isAsked ? role : []));
    if (asked.length > 0)
      await this.notices.tell(
        { kind: 'PRESS_APPROVAL_ASKED', title, address: `/werkruimte/persberichten/${id}` },
        asked,
      );
  }
}

const shown = (release: PressRow): PressReleaseDetail => ({
  ...release,
  saysTooMuch: !release.isImported && !isOut(release.state) && saysTooMuch(release, release.decision),
  withoutSource: isOut(release.state) ? [] : withoutSource(release, release.figures),
});
