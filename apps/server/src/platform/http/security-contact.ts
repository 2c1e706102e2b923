import { Injectable } from '@nestjs/common';
import { daysBetween } from '@bloemen/vocabulary';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';

const MOST_DAYS_AHEAD = 366;

/** Where somebody reports a leak: security.txt (RFC 9116) while the settings name a contact that still holds. */
@Injectable()
export class SecurityContact {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The file, or null while there is no contact that holds: an expired one sends people to nobody. */
  text(): string | null {
    const { SECURITY_CONTACT, SECURITY_CONTACT_UNTIL, publicUrl } = this.config.values;
    if (!SECURITY_CONTACT || !SECURITY_CONTACT_UNTIL || SECURITY_CONTACT_UNTIL < this.clock.today()) return null;
    return [
      `Contact: ${SECURITY_CONTACT}`,
      `Expires: ${SECURITY_CONTACT_UNTIL}T23:59:59Z`,
      'Preferred-Languages: nl, en',
      `Canonical: ${new URL('/.well-known/security.txt', publicUrl).href}`,
      '',
    ].join('\n');
  }

  /** What the people who run the platform should know at a start. */
  warnings(): string[] {
    const { production, SECURITY_CONTACT, SECURITY_CONTACT_UNTIL } = this.config.values;
    if (!production) return [];
    if (!SECURITY_CONTACT || !SECURITY_CONTACT_UNTIL)
      return [
        'Niemand kan een lek melden: zet SECURITY_CONTACT en SECURITY_CONTACT_UNTIL voor /.well-known/security.txt.',
      ];
    const daysAhead = daysBetween(this.clock.today(), SECURITY_CONTACT_UNTIL);
    if (daysAhead < 0)
      return ['SECURITY_CONTACT_UNTIL is voorbij: /.well-known/security.txt is weg. Zet een nieuwe dag.'];
    return daysAhead > MOST_DAYS_AHEAD
      ? ['SECURITY_CONTACT_UNTIL ligt meer dan een jaar vooruit. Zet een dag binnen een jaar (RFC 9116).']
      : [];
  }
}
