import { Injectable } from '@nestjs/common';
import type { HandedOn } from '@bloemen/api-contract/public';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { hashOf, newSecret } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { NoticesService } from '../../notices/notices.service.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import { CommitmentsRepository } from '../commitments.repository.js';
import { SignaturesService } from '../signatures/signatures.service.js';
import { isColleague, mayHandOn } from './handing-on.rules.js';
import { InvitationsRepository } from './invitations.repository.js';
import { SigningDoorsService } from './signing-doors.service.js';
import type { HandOnRequest } from './signing.inputs.js';
import { handedOnMail } from './signing.mail.js';
import { maskedAddress } from './signing.rules.js';

/**
 * Gives a request to sign to a deputy inside the municipality, by who holds the personal link: the link dies, the deputy
 * gets one of their own, and whoever coordinates is told. By what authority the deputy signs is asked of the deputy.
 * Throws signing.link_invalid for everything that is wrong with the link, signing.handed_on_once where it may not be
 * handed on, and bad_input for an address outside the municipality.
 */
@Injectable()
export class HandingOnService {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly municipalities: MunicipalitiesService,
    private readonly notices: NoticesService,
    private readonly doors: SigningDoorsService,
    private readonly commitments: CommitmentsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly placing: SignaturesService,
  ) {}

  async handOn({ token, email, name, capacity }: HandOnRequest): Promise<HandedOn> {
    const { tenantId, invitation } = await this.doors.open({ token });
    refuseUnless(invitation, 'signing.link_invalid');
    return this.database.run({ tenantId, actorId: null }, async () => {
      const commitment = await this.commitments.lockById(invitation.commitmentId);
      refuseUnless(mayHandOn(invitation, commitment), 'signing.handed_on_once');
      if (!isColleague(email, invitation.email))
        throw wrongFields({ path: 'email', message: 'Doorgeven kan aan een adres van uw gemeente, zoals dat van u.' });
      if (email.toLowerCase() === invitation.email.toLowerCase())
        throw wrongFields({ path: 'email', message: 'Dit is uw eigen adres. Vul het adres van uw vervanger in.' });
      const secret = newSecret();
      const made = await this.invitations.handOn(invitation.id, email, hashOf(secret));
      refuseUnless(made, 'signing.link_invalid');
      const named = await this.commitments.nameSigner(commitment.id, commitment.version, {
        signerName: name,
        signerCapacity: capacity,
        signerPortfolio: null,
      });
      const { name: municipality } = await this.municipalities.byId(tenantId);
      await this.mailer.queue(
        handedOnMail(email, {
          municipality,
          signerName: name,
          from: { name: commitment.signerName, capacity: commitment.signerCapacity },
          link: linkTo(this.config, '/ondertekenen', secret),
          days: made.daysLeft,
          occasion: await this.placing.occasionOf(named),
        }),
      );
      await this.notices.tell({
        kind: 'REQUEST_HANDED_ON',
        title: 'Het verzoek om de verklaring te tekenen is doorgegeven aan een vervanger',
        address: '/werkruimte/verklaring',
      });
      this.audit.record<CommitmentAuditType>('commitment.handed_on', commitment.id, { round: commitment.round });
      return { name, address: maskedAddress(email, true), days: made.daysLeft };
    });
  }
}
