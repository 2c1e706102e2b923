import { Injectable } from '@nestjs/common';
import { counted, councilRecipients, dutchDate, placeSlug } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { AuditService } from '../../audit/audit.service.js';
import { UndertakingsService } from '../../decisions/undertakings/undertakings.service.js';
import { EvidenceService } from '../../plans/evidence/evidence.service.js';
import type { SendingAuditType } from './sendings.audit.js';
import type { SendToCouncilInput, TakeBackSendingInput } from './sendings.inputs.js';
import { SendingsRepository, type DeskRows, type SendingRow } from './sendings.repository.js';
import type { CouncilDesk, CouncilReady, CouncilSending } from './sendings.types.js';

/**
 * Keeps what went to the council: public things alone. Each sending is a fact under pillar 1, and tells the council of
 * the undertakings it is about. Taken back, the fact is withdrawn and the undertakings are as they were; the sending
 * stays in the history. Another version is a `conflict` with the sending as it is now.
 */
@Injectable()
export class SendingsService {
  constructor(
    private readonly sendings: SendingsRepository,
    private readonly undertakings: UndertakingsService,
    private readonly evidence: EvidenceService,
    private readonly audit: AuditService,
    private readonly pages: SitePages,
    private readonly clock: Clock,
  ) {}

  async desk(): Promise<CouncilDesk> {
    const desk = await this.sendings.desk();
    const { municipality, sendings, committees } = desk;
    return {
      municipality,
      dossier: this.dossierOf(desk),
      ready: this.readyOf(desk),
      sendings: sendings.map(shown),
      committees,
    };
  }

  async send(actor: Actor, input: SendToCouncilInput): Promise<CouncilSending> {
    const { sentOn, sentTo, note } = input;
    const committee = sentTo === 'COMMITTEE' ? input.committee : null;
    if (sentTo === 'COMMITTEE' && !committee)
      throw wrongFields({ path: 'committee', message: 'Vul in naar welke commissie het is verstuurd.' });
    if (sentOn > this.clock.today())
      throw wrongFields({ path: 'sentOn', message: 'Deze dag moet nog komen. Kies vandaag of eerder.' });
    const ready = this.readyOf(await this.sendings.desk());
    const asked = new Set(input.items.map(keyOf));
    const items = ready.filter((one) => asked.has(keyOf(one)));
    refuseUnless(items.length === asked.size, 'council_sending.not_ready');
    const idsOf = (kind: CouncilReady['kind']) => items.filter((one) => one.kind === kind).map(({ id }) => id);
    const told = await this.undertakings.toldBy(
      { letters: idsOf('DOCUMENT'), undertakings: idsOf('UNDERTAKING') },
      sentOn,
    );
    const id = await this.sendings.add(
      actor,
      { sentOn, sentTo, committee, note },
      items.map(({ kind, id, title, address }) => ({ kind, id, title, address })),
      told,
    );
    const sending = await this.sendings.byId(id);
    await this.carry(sending);
    this.audit.record<SendingAuditType>('council_sending.recorded', id, { sentTo, items: items.length });
    return shown(sending);
  }

  async takeBack(actor: Actor, input: TakeBackSendingInput): Promise<CouncilSending> {
    await this.sendings.takeBack(actor, input);
    const { id, sentOn, told, isDemonstration } = await this.sendings.byId(input.id);
    await this.undertakings.notToldBy(told, sentOn);
    await this.evidence.withdrawCarried({ kind: 'COUNCIL_SENDING', id, isDemonstration }, input.reason);
    this.audit.record<SendingAuditType>('council_sending.taken_back', id);
    return shown(await this.sendings.byId(id));
  }

  private carry({ id, items, sentOn, sentTo, committee, isDemonstration }: SendingRow): Promise<void> {
    const [first, ...others] = items;
    const more = others.length > 0 ? ` en nog ${counted(others.length, 'stuk', 'stukken')}` : '';
    const whom = committee ?? councilRecipients[sentTo];
    return this.evidence.carry(
      { kind: 'COUNCIL_SENDING', id, isDemonstration },
      {
        pillar: 'P1',
        kind: 'COUNCIL_INFORMED',
        certainty: 'DONE',
        title: `Aan de raad verstuurd: ${first!.title}${more}`.slice(0, MOST_IN_A_TITLE),
        happenedOn: sentOn,
        sourceType: 'COUNCIL_PAPER',
        sourceText: `Verstuurd op ${dutchDate(sentOn)} aan: ${whom}`,
      },
    );
  }

  private dossierOf({ hasDossier, municipality }: DeskRows): string | null {
    return hasDossier ? `${this.pages.origin}/gemeenten/${placeSlug(municipality)}/raad` : null;
  }

  /** Each with an address that everybody can open: of its own, or its place in the dossier. */
  private readyOf(desk: DeskRows): CouncilReady[] {
    const dossier = this.dossierOf(desk);
    return desk.ready.map(({ isOnPage, ...one }) => {
      const own = one.address?.startsWith('/') ? this.pages.origin + one.address : one.address;
      const onPage = dossier && (one.kind === 'DOSSIER' ? dossier : isOnPage ? `${dossier}#${one.id}` : null);
      return { ...one, address: own ?? onPage };
    });
  }
}

/** As long as the title of a fact may be. */
const MOST_IN_A_TITLE = 200;

const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;

const shown = ({ told: _, recordedAt, takenBackAt, ...sending }: SendingRow): CouncilSending => ({
  ...sending,
  recordedAt: new Date(recordedAt),
  takenBackAt: takenBackAt === null ? null : new Date(takenBackAt),
});
