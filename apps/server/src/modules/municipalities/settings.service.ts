import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { conflict, DomainError, refuseUnless } from '../../platform/errors/domain-error.js';
import { houseLook, type PaperLook } from '../../platform/paper/paper.js';
import { AuditService } from '../audit/audit.service.js';
import type { MunicipalityEvent } from './municipalities.audit.js';
import type { ConsentReader } from './municipalities.facts.js';
import type { SaveMunicipalitySettingsInput } from './settings.inputs.js';
import { SettingsRepository, type ConsentRow, type Look, type SettingsRow } from './settings.repository.js';
import type { SettingsPage, ThemePreview } from './settings.types.js';
import { themeOf, type Theme } from './theme.rules.js';

/**
 * Local words, the brand and the consent of the own municipality. A colour is saved only together with its accessible
 * theme.
 */
@Injectable()
export class SettingsService {
  constructor(
    private readonly settings: SettingsRepository,
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /** Where the stylesheet and the logo of the own municipality are. */
  look(): Promise<Look> {
    return this.settings.look();
  }

  /**
   * How documents of the own municipality look: its colour such that white letters on it can be read, and it as letters
   * on white; and its logo.
   */
  async paperLook(): Promise<PaperLook> {
    const { colour, logo } = await this.settings.paperBrand();
    const tokens = colour ? themeOf(colour).theme?.tokens : null;
    return { accent: tokens?.['--basis-color-accent-1-inverse-bg-document'] ?? houseLook.accent, logo };
  }

  /** The stylesheet a municipality has now, for whoever asks. Throws not_found when it has another one. */
  async stylesheet(tenantId: string, hash: string): Promise<string> {
    const css = await this.database.run({ tenantId, actorId: null }, () => this.settings.findStylesheet(hash));
    refuseUnless(css, 'not_found');
    return css;
  }

  page(): Promise<SettingsPage> {
    return this.settings.page();
  }

  async save(actor: Actor, input: SaveMunicipalitySettingsInput): Promise<SettingsRow> {
    const theme = input.brandColour ? accessibleTheme(input.brandColour) : null;
    const { coalitionName = null, weekName = null, version } = input;
    const saved = await this.settings.save(
      { coalitionName, weekName, brandColour: theme?.colour ?? null, version },
      theme,
    );
    if (!saved) throw conflict(await this.settings.own());
    this.audit.record<MunicipalityEvent>('settings.changed', actor.tenantId, {
      version: saved.version,
      themeHash: theme?.hash ?? null,
    });
    return saved;
  }

  async setClerkReading(actor: Actor, readsCoalition: boolean): Promise<SettingsRow> {
    const saved = await this.settings.setClerkReading(readsCoalition);
    this.audit.record<MunicipalityEvent>('settings.clerk_reading_set', actor.tenantId, {
      readsCoalition: Number(readsCoalition),
    });
    return saved;
  }

  async setReminders(actor: Actor, areSent: boolean): Promise<SettingsRow> {
    const saved = await this.settings.setReminders(areSent);
    this.audit.record<MunicipalityEvent>('settings.reminders_set', actor.tenantId, { areSent: Number(areSent) });
    return saved;
  }

  /** Given twice is given once. */
  async giveConsent(reader: ConsentReader): Promise<ConsentRow> {
    return this.decided('consent.given', reader, await this.settings.give(reader));
  }

  /** Holds at once and can be given again; that it once stood remains on record. */
  async withdrawConsent(reader: ConsentReader): Promise<ConsentRow> {
    return this.decided('consent.withdrawn', reader, await this.settings.withdraw(reader));
  }

  preview(colour: string): ThemePreview {
    const { theme, because } = themeOf(colour);
    return {
      because,
      isDarkened: theme?.isDarkened ?? false,
      tokens: Object.entries(theme?.tokens ?? {}).map(([name, value]) => ({ name, value })),
    };
  }

  private async decided(type: MunicipalityEvent, reader: ConsentReader, changedId: string | null): Promise<ConsentRow> {
    if (changedId) this.audit.record<MunicipalityEvent>(type, changedId, { reader });
    const consent = (await this.settings.consents()).find((candidate) => candidate.reader === reader);
    if (!consent) throw new DomainError('internal');
    return consent;
  }
}

function accessibleTheme(colour: string): Theme {
  const { theme, because } = themeOf(colour);
  refuseUnless(theme, 'settings.colour_not_accessible', { because });
  return theme;
}
