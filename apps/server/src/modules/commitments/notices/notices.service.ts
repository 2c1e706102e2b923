import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { hashOf, newSecret } from '../../../platform/secrets/secrets.js';
import type { SignatureFacts } from '../commitments.facts.js';
import { NoticesRepository } from './notices.repository.js';
import { signatureNoticeMail } from './signature-notice.mail.js';
import { commitmentsSettings } from '../commitments.settings.js';

/**
 * Tells a municipality of every signature that is placed for it, in the transaction that places it, at each address
 * that is known.
 */
@Injectable()
export class NoticesService {
  constructor(
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly notices: NoticesRepository,
  ) {}

  /**
   * True when the municipality has an address that none of these people stands behind: a coordinator, or one that
   * somebody else noted.
   */
  async hasAddressApartFrom(involved: readonly string[]): Promise<boolean> {
    const addresses = await this.notices.addresses(null, null);
    return addresses.some(({ by }) => by !== null && !involved.includes(by));
  }

  /** Notes an address of another municipality, of which whoever notes it can read back nothing. */
  noteAddress(municipalityId: string, email: string): Promise<void> {
    return this.notices.noteAddress(municipalityId, email);
  }

  /** One mail to each address, with a link of its own to object. */
  async tell(
    signature: SignatureFacts,
    { municipality, isUnconfirmed }: { municipality: string; isUnconfirmed: boolean },
  ): Promise<void> {
    const { INVITATION_DAYS: days } = this.config.of(commitmentsSettings);
    const addresses = await this.notices.addresses(signature.commitmentId, signature.round);
    for (const email of new Set(addresses.map((one) => one.email))) {
      const token = newSecret();
      await this.notices.add(signature.id, email, hashOf(token), days);
      await this.mailer.queue(
        signatureNoticeMail(email, signature, {
          municipality,
          isUnconfirmed,
          link: linkTo(this.config, '/bezwaar', token),
          days,
        }),
      );
    }
  }
}
