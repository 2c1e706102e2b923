import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { Every } from '../../../platform/jobs/job.js';
import { makeLogger } from '../../../platform/logging/logger.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { hashOf, newSecret } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { isUnsigned } from '../commitment.policy.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import { CommitmentsRepository } from '../commitments.repository.js';
import { commitmentsSettings } from '../commitments.settings.js';
import { SignaturesService } from '../signatures/signatures.service.js';
import { InvitationsRepository } from './invitations.repository.js';
import { signingReminderMail } from './signing.mail.js';

/**
 * Reminds once who was asked to sign and did not react, with a link of its own: the one before is kept nowhere. Marked
 * in the transaction that promises the mail, under the lock of the commitment, so that nobody is reminded twice or
 * after signing. One that fails does not hold up the others.
 */
@Injectable()
export class SigningRemindersJob {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly municipalities: MunicipalitiesService,
    private readonly commitments: CommitmentsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly placing: SignaturesService,
  ) {}

  @Every(3_600)
  async remind(): Promise<void> {
    const { SIGNING_REMINDER_DAYS: days } = this.config.of(commitmentsSettings);
    if (days === 0) return;
    const logger = makeLogger(this.config.values.LOG_LEVEL, 'commitments');
    for (const { tenantId, id, commitmentId } of await this.invitations.dueForReminder(days))
      await this.database
        .run({ tenantId, actorId: null }, () => this.remindOne(tenantId, id, commitmentId))
        .catch((error: unknown) => logger.error({ err: error, tenantId, id }, 'signer not reminded'));
  }

  private async remindOne(tenantId: string, id: string, commitmentId: string): Promise<void> {
    const commitment = await this.commitments.lockById(commitmentId);
    if (!isUnsigned(commitment.status)) return;
    const token = newSecret();
    const reminded = await this.invitations.remind(id, hashOf(token));
    if (!reminded) return;
    const { name } = await this.municipalities.byId(tenantId);
    await this.mailer.queue(
      signingReminderMail(reminded.email, {
        municipality: name,
        signerName: commitment.signerName,
        link: linkTo(this.config, '/ondertekenen', token),
        days: reminded.daysLeft,
        occasion: await this.placing.occasionOf(commitment),
      }),
    );
    this.audit.record<CommitmentAuditType>('commitment.signer_reminded', commitmentId, { round: commitment.round });
  }
}
