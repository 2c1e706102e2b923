import { Injectable } from '@nestjs/common';
import { mailPlaces } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { houseLook } from '../../platform/mail/mail-html.js';
import { MailLooks, type MailLook } from '../../platform/mail/mail-look.port.js';
import { SettingsRepository } from './settings.repository.js';
import { themeOf } from './theme.rules.js';

/** The name of the municipality at the head of its mail, and the colour of its theme on which white is readable. */
@Injectable()
export class MunicipalityMailLooks extends MailLooks {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsRepository,
  ) {
    super();
  }

  async of(tenantId: string): Promise<MailLook | null> {
    const brand = await this.database.run({ tenantId, actorId: null }, () => this.settings.brand());
    if (!brand) return null;
    const tokens = brand.colour ? themeOf(brand.colour).theme?.tokens : undefined;
    return { name: brand.name, colour: tokens?.['--basis-color-accent-1-inverse-bg-default'] ?? houseLook.colour };
  }

  nameOf(path: string): string | null {
    const places = Object.entries(mailPlaces).filter(([start]) => path === start || path.startsWith(`${start}/`));
    return places.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;
  }
}
