import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { Outbox } from '../../../platform/jobs/outbox.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { newDocumentCode } from '../../../platform/secrets/codes.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { AuditService } from '../../audit/audit.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { evidenceHash } from '../certificates/certificates.rules.js';
import { sealCertificate } from '../certificates/seal-certificate.job.js';
import { lapsesOn, mayMove, moveOfSigning, moves, occasionOf, type SigningOccasion } from '../commitment.rules.js';
import { CommitmentEvidence } from '../commitment-evidence.service.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import { EVENING_SIGNATURE_CHANNEL, type CommitmentFacts, type SignatureFacts } from '../commitments.facts.js';
import { CommitmentsRepository } from '../commitments.repository.js';
import { NoticesService } from '../notices/notices.service.js';
import { GroundsService } from '../grounds.service.js';
import { WordingsRepository } from '../wordings/wordings.repository.js';
import { collegeProposalMail } from './signatures.mail.js';
import { SignaturesRepository, type NewSignature } from './signatures.repository.js';

/** What whoever takes a signature in knows of it; without a day it was placed today. */
export type GivenSignature = Omit<NewSignature, 'commitmentId' | 'round' | 'occasion' | 'auditSeq' | 'signedOn'> & {
  signedOn?: string;
};

/**
 * The one place where a signature is placed, by link, at an evening or from paper: with its line in the trail, the state
 * of the commitment, the participation of the municipality, the promise of a certificate and the word to the
 * municipality, all in one transaction.
 */
@Injectable()
export class SignaturesService {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly municipalities: MunicipalitiesService,
    private readonly commitments: CommitmentsRepository,
    private readonly signatures: SignaturesRepository,
    private readonly wordings: WordingsRepository,
    private readonly grounds: GroundsService,
    private readonly notices: NoticesService,
    private readonly evidence: CommitmentEvidence,
  ) {}

  /**
   * Places one signature in the transaction of its caller, who has locked the commitment and knows who signs. Throws
   * commitment.move_not_allowed, signing.contact_unknown and what `requireGrounds` throws.
   */
  async place(commitment: CommitmentFacts, given: GivenSignature, isUnconfirmed = false): Promise<SignatureFacts> {
    const today = this.clock.today();
    const { signedOn = today } = given;
    const move = moveOfSigning(given.authority, isUnconfirmed);
    refuseUnless(!isUnconfirmed || mayMove(commitment.status, move), 'signing.contact_unknown');
    refuseUnless(mayMove(commitment.status, move), 'commitment.move_not_allowed', { status: commitment.status });
    await this.grounds.require(given.authority, given.authorityReference, given.authorityOn);
    const tenantId = this.database.scopeNow().tenantId!;
    const { name: municipality, cbsCode } = await this.municipalities.byId(tenantId);
    const [code, evidenceSalt] = [newDocumentCode(), randomBytes(32).toString('hex')];
    const evidence = evidenceHash(evidenceSalt, {
      ...given,
      signedOn,
      code,
      municipality,
      cbsCode,
      isDemonstration: commitment.isDemonstration,
      wording: await this.wordings.byId(given.wordingId),
    });
    const occasion = await this.occasionOf(commitment);
    const auditSeq = await this.audit.recordNumbered<CommitmentAuditType>('commitment.signed', commitment.id, {
      round: commitment.round,
      sha256: given.wordingSha256,
      authority: given.authority,
      means: given.means,
      occasion,
      evidence,
      ...(isUnconfirmed && { awaitsConfirmation: true }),
    });
    const signature = await this.signatures.add({
      ...given,
      occasion,
      signedOn,
      commitmentId: commitment.id,
      round: commitment.round,
      auditSeq,
    });
    await this.commitments.moved(commitment.id, moves[move].to, {
      lapsesOn: move === 'sign_conditionally' ? lapsesOn(signedOn) : null,
    });
    await this.signatures.addCertificate(signature.id, code, evidenceSalt);
    await this.outbox.add(sealCertificate, { tenantId, signatureId: signature.id }, { key: signature.id });
    await this.municipalities.joinBySignature(tenantId, {
      commitmentId: commitment.id,
      on: today,
      isDemonstration: commitment.isDemonstration,
    });
    if (isUnconfirmed) await this.commitments.markAwaiting(commitment.id, true);
    else if (move === 'sign_conditionally')
      await this.tellProposalWaits(tenantId, given.signerName, lapsesOn(signedOn));
    await this.notices.tell(signature, { municipality, isUnconfirmed });
    await this.evidence.follow(commitment.id);
    if (signature.eventId) await this.database.notify(EVENING_SIGNATURE_CHANNEL, { eventId: signature.eventId });
    return signature;
  }

  /** What the next signature of a municipality does, under this commitment or, without one, a new one. */
  async occasionOf(
    commitment: Pick<CommitmentFacts, 'id' | 'round' | 'isDemonstration'> | null,
    isDemonstration = commitment?.isDemonstration ?? false,
  ): Promise<SigningOccasion> {
    const before = await this.commitments.before(commitment?.id ?? null, isDemonstration);
    return occasionOf({ round: commitment?.round ?? 1, ...before });
  }

  private async tellProposalWaits(tenantId: string, signerName: string, decisionBy: string): Promise<void> {
    const { name: municipality } = await this.municipalities.byId(tenantId);
    const link = linkTo(this.config, '/werkruimte/verklaring');
    for (const email of await this.commitments.coordinators())
      await this.mailer.queue(collegeProposalMail(email, { municipality, signerName, lapsesOn: decisionBy, link }));
  }
}
