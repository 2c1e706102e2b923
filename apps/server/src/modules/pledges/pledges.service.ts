import type { PledgePage } from '@bloemen/api-contract/public';
import { counted } from '@bloemen/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { linkTo } from '../../platform/secrets/links.js';
import { hashOf, newSecret, sha256Of } from '../../platform/secrets/secrets.js';
import { AuditService } from '../audit/audit.service.js';
import { EvidenceService } from '../plans/evidence/evidence.service.js';
import type { Origin } from '../plans/plans.facts.js';
import type { PledgeAuditType } from './pledges.audit.js';
import type {
  InvitePledgeInput,
  PledgeDoorRequest,
  PledgeRequest,
  PledgeWithdrawalRequest,
  RevokePledgeInvitationInput,
  WithdrawPledgeInput,
} from './pledges.inputs.js';
import { pledgeInvitationMail, pledgeMadeMail, pledgeReminderMail, pledgeWithdrawnMail } from './pledges.mail.js';
import { PledgesRepository, type PledgeDoor, type PledgeRow } from './pledges.repository.js';
import { pledgePolicy, pledgesPolicy } from './pledges.policy.js';
import { pledgeStatement } from './pledges.rules.js';
import type { PartnerPledge, PledgesPage } from './pledges.types.js';
import { commitmentsSettings } from '../commitments/commitments.settings.js';

/**
 * The second layer of signing: an organisation of the coalition says 'Ik doe mee' with its own contribution, by a
 * mailed link without an account. A link pledges once; a retry and parallel posts give the one pledge that is there.
 * The confirmation carries a second link that withdraws. Throws signing.link_invalid for everything that is wrong with
 * a link, whatever it is.
 */
@Injectable()
export class PledgesService {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly pledges: PledgesRepository,
    private readonly evidence: EvidenceService,
  ) {}

  page(actor: Actor): Promise<PledgesPage> {
    return this.pledges.page(pledgesPolicy.readAddresses(actor), this.clock.today());
  }

  /** Mails a link; an older link that still waits is dead from now on. */
  async invite({ organisationId, email }: InvitePledgeInput): Promise<PartnerPledge> {
    refuseUnless(await this.pledges.isPartner(organisationId, this.clock.today()), 'pledge.not_a_partner');
    const token = newSecret();
    const { INVITATION_DAYS: days } = this.config.of(commitmentsSettings);
    const id = await this.pledges.invite(organisationId, email, hashOf(token), days);
    refuseUnless(id, 'pledge.already_pledged');
    await this.mailer.queue(pledgeInvitationMail(email, await this.pledges.lock(id), this.linkOf(token), days));
    this.audit.record<PledgeAuditType>('pledge.invited', id, { organisationId });
    return this.pledges.byId(id, true);
  }

  /** By a job, which may run twice: marked in the transaction that promises the mail. */
  async remind(id: string): Promise<void> {
    const token = newSecret();
    const reminded = await this.pledges.remind(id, hashOf(token));
    if (!reminded) return;
    await this.mailer.queue(
      pledgeReminderMail(reminded.email, await this.pledges.lock(id), this.linkOf(token), reminded.daysLeft),
    );
    this.audit.record<PledgeAuditType>('pledge.reminded', id);
  }

  /** A second time is no error; what was pledged is withdrawn, not revoked. */
  async revoke(actor: Actor, { id }: RevokePledgeInvitationInput): Promise<PartnerPledge> {
    const pledge = await this.pledges.lock(id);
    if (pledge.status !== 'REVOKED') {
      refuseUnless(pledgePolicy.revoke(actor, pledge), 'pledge.already_pledged');
      await this.pledges.revoke(id);
      this.audit.record<PledgeAuditType>('pledge.revoked', id);
    }
    return this.pledges.byId(id, true);
  }

  async withdrawByCoordinator(actor: Actor, { id, reason }: WithdrawPledgeInput): Promise<PartnerPledge> {
    const pledge = await this.pledges.lock(id);
    refuseUnless(pledgePolicy.withdraw(actor, pledge), 'pledge.not_standing');
    await this.pledges.withdraw(id, 'COORDINATOR', reason);
    if (pledge.email) await this.mailer.queue(pledgeWithdrawnMail(pledge.email, pledge, reason));
    this.audit.record<PledgeAuditType>('pledge.withdrawn', id, { by: 'COORDINATOR' });
    await this.carryAgreement();
    return this.pledges.byId(id, true);
  }

  /** Shows what the link is about; changes nothing. */
  open(request: PledgeDoorRequest): Promise<PledgePage> {
    return this.at(request, async (pledge, { opens }) => pageOf(opens, pledge));
  }

  /** Throws signing.wording_changed when the text that was on the screen is no longer the text. */
  pledge(request: PledgeRequest): Promise<PledgePage> {
    return this.at(request, async (invited, { opens }) => {
      if (opens === 'WITHDRAWAL' || invited.status !== 'INVITED') return pageOf(opens, invited);
      const { id } = invited;
      const { statement, statementSha256: sha256 } = pageOf(opens, invited);
      refuseUnless(sha256 === request.seenSha256, 'signing.wording_changed');
      const withdrawal = newSecret();
      const { contribution } = request;
      await this.pledges.pledge(id, {
        statement,
        sha256,
        contribution,
        signerName: request.signerName,
        withdrawalSha256: hashOf(withdrawal),
      });
      if (invited.email)
        await this.mailer.queue(pledgeMadeMail(invited.email, invited, contribution, this.linkOf(withdrawal)));
      this.audit.record<PledgeAuditType>('pledge.made', id, { sha256 });
      await this.carryAgreement();
      return pageOf(opens, await this.pledges.lock(id));
    });
  }

  /** By the link of the confirmation alone. A second time is no error. */
  withdrawByPartner(request: PledgeWithdrawalRequest): Promise<PledgePage> {
    return this.at(request, async (pledge, { opens }) => {
      refuseUnless(opens === 'WITHDRAWAL', 'signing.link_invalid');
      if (pledge.status === 'WITHDRAWN') return pageOf(opens, pledge);
      await this.pledges.withdraw(pledge.id, 'PARTNER', request.reason ?? null);
      this.audit.record<PledgeAuditType>('pledge.withdrawn', pledge.id, { by: 'PARTNER' });
      await this.carryAgreement();
      return pageOf(opens, await this.pledges.lock(pledge.id));
    });
  }

  /**
   * The pledges that stand together are one agreement with partners, under the second pillar: one fact that says how
   * many they are, with the day of the newest. One fact for each would bury the pillar and prove no more.
   */
  async carryAgreement(): Promise<void> {
    const { coalitionId, partners, newestOn, isDemonstration } = await this.pledges.agreement();
    const origin: Origin = { kind: 'PARTNER_PLEDGE', id: coalitionId, isDemonstration };
    if (!newestOn) return this.evidence.withdrawCarried(origin, 'Er staat geen verklaring van een partner meer.');
    await this.evidence.carry(origin, {
      pillar: 'P2',
      kind: 'PARTNER_AGREEMENT',
      certainty: 'DECIDED',
      title: `Ik doe mee: ${counted(partners, 'partner', 'partners')}`,
      happenedOn: newestOn,
      sourceType: 'AGREEMENT',
      sourceText: 'Getekende verklaringen van partners op dit platform',
    });
  }

  /** Finds the row of a link, opens a unit of work in its workspace and looks again under its lock. */
  private async at<T>(
    { token }: PledgeDoorRequest,
    work: (pledge: PledgeRow, door: PledgeDoor) => Promise<T>,
  ): Promise<T> {
    const tokenSha256 = hashOf(token);
    const door = await this.pledges.findByToken(tokenSha256);
    refuseUnless(door, 'signing.link_invalid');
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      const pledge = await this.pledges.lockFor(door, tokenSha256);
      const stands =
        pledge &&
        (door.opens === 'WITHDRAWAL' ||
          pledge.status === 'PLEDGED' ||
          (pledge.status === 'INVITED' && !pledge.isExpired));
      refuseUnless(stands, 'signing.link_invalid');
      return work(pledge, door);
    });
  }

  private linkOf(token: string): string {
    return linkTo(this.config, '/ik-doe-mee', token);
  }
}

function pageOf(opens: PledgeDoor['opens'], pledge: PledgeRow): PledgePage {
  const { municipality, coalition, organisation, contribution, signerName, signedAt, withdrawnAt } = pledge;
  const statement = pledge.statement ?? pledgeStatement(pledge);
  return {
    opens,
    municipality,
    coalition,
    organisation,
    statement,
    statementSha256: sha256Of(statement),
    pledge:
      contribution !== null && signerName !== null && signedAt !== null
        ? { contribution, signerName, signedAt, withdrawnAt }
        : null,
  };
}
