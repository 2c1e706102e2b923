import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { hashOf } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { mayMove, moveOfSettling, moves } from '../commitment.rules.js';
import { CommitmentEvidence } from '../commitment-evidence.service.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import { EVENING_SIGNATURE_CHANNEL, type CommitmentFacts } from '../commitments.facts.js';
import { CommitmentsRepository } from '../commitments.repository.js';
import { SignaturesRepository } from '../signatures/signatures.repository.js';
import { SigningEvenings } from '../signing-evenings.port.js';
import { ObjectionsRepository, type Notice, type OpenDispute } from './objections.repository.js';
import type {
  ConfirmSignatureInput,
  NoticeDoorRequest,
  ObjectRequest,
  SettleObjectionInput,
} from './objections.inputs.js';
import { disputedMail, disputeSettledMail } from './objections.mail.js';

/** What somebody with the link of a notice is shown. */
export type NoticePage = Pick<
  Notice,
  | 'municipality'
  | 'signerName'
  | 'signerCapacity'
  | 'signedAt'
  | 'signedOn'
  | 'place'
  | 'means'
  | 'witnessName'
  | 'authority'
  | 'objectedAt'
  | 'objection'
  | 'outcome'
  | 'settlement'
> & { mayObject: boolean };

/**
 * A municipality that did not mean a signature says so by the link in the mail about it: the signature is disputed, and
 * not certain anywhere, until its coordinator, or somebody of the programme who had no part in it, settles that with a
 * reason. Throws signing.link_invalid for everything that is wrong with a link, objection.not_standing when there is no
 * signature that counts, objection.settled when somebody was first, and objection.own when who settles or confirms
 * planned, invited or vouched.
 */
@Injectable()
export class ObjectionsService {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly municipalities: MunicipalitiesService,
    private readonly commitments: CommitmentsRepository,
    private readonly signatures: SignaturesRepository,
    private readonly objections: ObjectionsRepository,
    private readonly evenings: SigningEvenings,
    private readonly evidence: CommitmentEvidence,
  ) {}

  /** Shows what the link is about; changes nothing. */
  open(request: NoticeDoorRequest): Promise<NoticePage> {
    return this.at(request, async (id) => pageOf(await this.objections.byId(id)));
  }

  /** A second time is no error and changes nothing. */
  object({ objector, objection, ...door }: ObjectRequest): Promise<NoticePage> {
    return this.at(door, async (id) => {
      const notice = await this.objections.lock(id);
      if (notice.objectedAt) return pageOf(notice);
      refuseUnless(mayObject(notice), 'objection.not_standing');
      const { commitmentId, municipality, signerName } = notice;
      await this.objections.object(id, objector, objection);
      if (notice.standing !== 'DISPUTED') {
        const { lapsesOn } = await this.commitments.byId(commitmentId);
        await this.commitments.moved(commitmentId, moves.dispute.to, { lapsesOn });
      }
      await this.tell('commitment.disputed', notice);
      const link = linkTo(this.config, '/werkruimte/verklaring');
      for (const email of await this.commitments.coordinators())
        await this.mailer.queue(disputedMail(email, { municipality, signerName, objector, objection, link }));
      return pageOf(await this.objections.byId(id));
    });
  }

  async openDisputes(): Promise<(OpenDispute & { eventTitle: string | null })[]> {
    const disputes = await this.objections.openDisputes();
    const titles = await this.evenings.titlesOf(disputes.flatMap(({ eventId }) => eventId ?? []));
    return disputes.map((dispute) => ({ ...dispute, eventTitle: titles.get(dispute.eventId ?? '') ?? null }));
  }

  /** The municipality's own word: what it upholds is confirmed by it as well. */
  settleAsCoordinator(actor: Actor, input: SettleObjectionInput): Promise<CommitmentFacts> {
    return this.settle(actor, actor.tenantId, input, true);
  }

  /**
   * In the workspace of the municipality, which is the one thing somebody of the programme does there, under their own
   * name in its trail.
   */
  async settleAsProgramme(actor: Actor, input: SettleObjectionInput): Promise<string> {
    const tenantId = await this.objections.workspaceOf(input.id);
    await this.database.run({ tenantId, actorId: actor.personId }, () => this.settle(actor, tenantId, input, false));
    return input.id;
  }

  /**
   * A signature before a witness counts once the municipality says that it is right. With the authority that was
   * claimed it is ratified.
   */
  async confirm(actor: Actor, { id }: ConfirmSignatureInput): Promise<CommitmentFacts> {
    const commitment = await this.commitments.lockById(id);
    const signature = await this.signatures.find(id, commitment.round);
    refuseUnless(
      signature && commitment.awaitsConfirmation && mayMove(commitment.status, 'confirm'),
      'commitment.move_not_allowed',
      { status: commitment.status },
    );
    await this.refuseInvolved(actor, signature.id);
    await this.confirmed(commitment);
    await this.tell('commitment.confirmed', { commitmentId: id, eventId: signature.eventId });
    return this.commitments.byId(id);
  }

  private async settle(
    actor: Actor,
    tenantId: string,
    { id, outcome, settlement }: SettleObjectionInput,
    isOwn: boolean,
  ): Promise<CommitmentFacts> {
    const notice = await this.objections.lock(id);
    const { commitmentId, municipality, signerName } = notice;
    await this.refuseInvolved(actor, notice.signatureId);
    const commitment = await this.commitments.lockById(commitmentId);
    refuseUnless(notice.objectedAt && !notice.outcome && commitment.status === 'DISPUTED', 'objection.settled');
    const move = moveOfSettling(outcome, commitment.lapsesOn !== null);
    const isAnnulled = outcome === 'ANNULLED';
    await this.commitments.moved(
      commitmentId,
      moves[move].to,
      isAnnulled ? { withdrawnReason: settlement } : { lapsesOn: commitment.lapsesOn },
    );
    if (!isAnnulled && isOwn && commitment.awaitsConfirmation) {
      await this.confirmed(await this.commitments.byId(commitmentId));
      this.audit.record<CommitmentAuditType>('commitment.confirmed', commitmentId);
    }
    for (const email of new Set(await this.objections.settle(notice.signatureId, outcome, settlement, actor))) {
      await this.mailer.queue(disputeSettledMail(email, { municipality, signerName, outcome, settlement }));
    }
    await this.tell('commitment.dispute_settled', notice, { outcome });
    if (isAnnulled)
      await this.municipalities.leaveBySignature(tenantId, {
        commitmentId,
        on: this.clock.today(),
        isDemonstration: commitment.isDemonstration,
      });
    return this.commitments.byId(commitmentId);
  }

  /** Nobody settles or confirms what they brought about themselves. */
  private async refuseInvolved({ personId }: Actor, signatureId: string): Promise<void> {
    const { tenantId, eventId, witnessId } = await this.signatures.broughtAbout(signatureId);
    const involved = eventId ? await this.evenings.involvedIn(eventId, tenantId) : [];
    refuseUnless(personId !== witnessId && !involved.includes(personId), 'objection.own');
  }

  /**
   * The municipality stands behind it: what remains is the decision of the college, if it was signed subject to one.
   */
  private async confirmed({ id, round }: CommitmentFacts): Promise<void> {
    const signature = await this.signatures.find(id, round);
    if (signature?.authority === 'SUBJECT_TO_DECISION') return this.commitments.markAwaiting(id, false);
    await this.commitments.moved(id, moves.confirm.to);
  }

  private async tell(
    type: CommitmentAuditType,
    { commitmentId, eventId }: Pick<Notice, 'commitmentId' | 'eventId'>,
    body: Record<string, string> = {},
  ): Promise<void> {
    this.audit.record(type, commitmentId, body);
    await this.evidence.follow(commitmentId);
    if (eventId) await this.database.notify(EVENING_SIGNATURE_CHANNEL, { eventId });
  }

  private async at<T>({ token }: NoticeDoorRequest, work: (id: string) => Promise<T>): Promise<T> {
    const door = await this.objections.findByToken(hashOf(token));
    refuseUnless(door, 'signing.link_invalid');
    return this.database.run({ tenantId: door.tenantId, actorId: null }, () => work(door.id));
  }
}

function mayObject({ standing }: Notice): boolean {
  return standing === 'DISPUTED' || (standing !== 'REPLACED' && mayMove(standing, 'dispute'));
}

function pageOf(notice: Notice): NoticePage {
  const {
    municipality,
    signerName,
    signerCapacity,
    signedAt,
    signedOn,
    place,
    means,
    witnessName,
    authority,
    objectedAt,
    objection,
    outcome,
    settlement,
  } = notice;
  return {
    municipality,
    signerName,
    signerCapacity,
    signedAt,
    signedOn,
    place,
    means,
    witnessName,
    authority,
    objectedAt,
    objection,
    outcome,
    settlement,
    mayObject: !objectedAt && mayObject(notice),
  };
}
