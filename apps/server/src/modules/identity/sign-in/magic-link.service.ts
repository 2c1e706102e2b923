import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { normaliseEmail } from './email.rules.js';
import { safeReturnTo } from './return-to.rules.js';
import { hashOf, isSecret, newSecret } from '../../../platform/secrets/secrets.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { signInElsewhereMail, signInLinkMail } from './sign-in.mail.js';
import { SignInRepository, type UsedLink } from './sign-in.repository.js';
import { identitySettings } from '../identity.settings.js';

/**
 * Longer than the work behind an answer normally takes, so that its time does not tell whether the address is known.
 */
const ANSWER_MILLISECONDS = 200;

/**
 * Signs in by a mailed link. The link carries its secret in the fragment, which reaches no server, log or referrer;
 * opening it changes nothing, so mail scanners may visit it. Only the button's POST, from the browser that asked, uses
 * it up, with all other open links of that person. Codes: sign_in.link_invalid, for every reason alike.
 */
@Injectable()
export class MagicLinkService {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly signIns: SignInRepository,
  ) {}

  /**
   * Mails a link if somebody has this address, and returns the secret for the asking browser either way: the one it had
   * from asking before, so that the links of both mails work.
   */
  async ask(typedEmail: string, returnTo: unknown, formerSecret: string | null): Promise<string> {
    const browserSecret = isSecret(formerSecret) ? formerSecret : newSecret();
    await Promise.all([
      this.mailLink(normaliseEmail(typedEmail), safeReturnTo(returnTo), browserSecret),
      pause(ANSWER_MILLISECONDS),
    ]);
    return browserSecret;
  }

  async use(token: unknown, browserSecret: string | null): Promise<UsedLink & { personId: string }> {
    const used =
      isSecret(token) && isSecret(browserSecret)
        ? await this.database.asSystem('use a sign-in link', () =>
            this.signIns.useLink(hashOf(token), hashOf(browserSecret)),
          )
        : null;
    if (!used?.personId) throw new DomainError('sign_in.link_invalid');
    return { ...used, personId: used.personId };
  }

  private async mailLink(email: string | null, returnTo: string, browserSecret: string): Promise<void> {
    const { MAGIC_LINK_MINUTES: minutes } = this.config.of(identitySettings);
    const token = newSecret();
    await this.database.asSystem('mail a sign-in link', async () => {
      const person = await this.signIns.addLink(email, {
        tokenSha256: hashOf(token),
        browserSha256: hashOf(browserSecret),
        returnTo,
        minutes,
      });
      if (!person) return;
      await this.mailer.queue(
        person.hasIssuer
          ? signInElsewhereMail(person.email, linkTo(this.config, '/inloggen'))
          : signInLinkMail(person.email, linkTo(this.config, '/inloggen/link', token), minutes),
      );
    });
  }
}
