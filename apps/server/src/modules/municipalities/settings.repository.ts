import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { PaperLogo } from '../../platform/paper/paper.js';
import type { ConsentReader } from './municipalities.facts.js';
import { facts, type MunicipalityRow } from './municipalities.repository.js';
import type { Theme } from './theme.rules.js';

export type SettingsRow = {
  coalitionName: string | null;
  weekName: string | null;
  brandColour: string | null;
  themeHref: string | null;
  clerkReadsCoalition: boolean;
  remindsOfActions: boolean;
  version: number;
};
/** Where the signs of a municipality are; null where the national ones hold. */
export type Look = { themeHref: string | null; logoHref: string | null };
export type LogoRow = { href: string; isDemonstration: boolean };
export type ConsentRow = { reader: ConsentReader; stands: boolean; givenAt: string | null; withdrawnAt: string | null };

const settingsColumns = `coalition_name as "coalitionName", week_name as "weekName", brand_colour as "brandColour",
  clerk_reads_coalition as "clerkReadsCoalition", reminds_of_actions as "remindsOfActions", version,
  '/theme/' || tenant_id || '-' || theme_hash || '.css' as "themeHref"`;

const own = `select ${settingsColumns} from municipality_settings where tenant_id = app_tenant_id()`;

/** The last word per reader, in a fixed order, also where there is none. */
const lastWords = `
  select reader, coalesce(given_at is not null and withdrawn_at is null, false) as stands,
    to_char(given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "givenAt",
    to_char(withdrawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "withdrawnAt"
  from unnest(array['ASSIGNED_ADVISER', 'VNG', 'PEERS']) with ordinality as readers (reader, place)
  left join lateral (
    select given_at, withdrawn_at from consent
    where tenant_id = app_tenant_id() and consent.reader = readers.reader
      order by withdrawn_at is null desc, given_at desc limit 1
  ) as last_word on true
  order by place`;

const logo = `select a.href, l.is_demonstration as "isDemonstration" from municipality_logo l
  join municipality_logo_address a using (tenant_id) where tenant_id = app_tenant_id()`;

const page = `
  select municipality, (select row_to_json(own) from (${own}) as own) as settings,
    (select row_to_json(logo) from (${logo}) as logo) as logo, (select json_agg(word)
    from (${lastWords}) as word) as consents
  from (${facts} where m.id = app_tenant_id()) as own_facts`;

const unset: SettingsRow = {
  coalitionName: null,
  weekName: null,
  brandColour: null,
  themeHref: null,
  clerkReadsCoalition: false,
  remindsOfActions: true,
  version: 0,
};

/** Settings and consents of the own municipality. */
@Injectable()
export class SettingsRepository {
  constructor(private readonly database: Database) {}

  /** The name of the own municipality and the colour it chose, if any; null in a workspace of another kind. */
  brand(): Promise<{ name: string; colour: string | null } | null> {
    return this.database.maybe(
      `select m.name, s.brand_colour as colour from municipality m
        left join municipality_settings s on s.tenant_id = m.id where m.id = app_tenant_id()`,
    );
  }

  async own(): Promise<SettingsRow> {
    return (await this.database.maybe<SettingsRow>(own)) ?? unset;
  }

  async look(): Promise<Look> {
    return this.database.one<Look>(
      `select (select "themeHref" from (${own}) as own) as "themeHref", (select href from municipality_logo_address
        where tenant_id = app_tenant_id()) as "logoHref"`,
    );
  }

  /** Colour and logo as documents need them. */
  async paperBrand(): Promise<{ colour: string | null; logo: PaperLogo | null }> {
    const found = await this.database.maybe<{ brand: { colour: string | null; logo: PaperLogo | null } }>(
      `select json_build_object('colour', brand_colour, 'logo', case when logo is not null then json_build_object(
         'name', case logo_type when 'image/svg+xml' then 'logo.svg' when 'image/png' then 'logo.png' else 'logo.jpg' end,
         'content', translate(encode(logo, 'base64'), chr(10), ''), 'aspect', logo_aspect) end) as brand
       from municipality_brand`,
    );
    return found?.brand ?? { colour: null, logo: null };
  }

  /** The whole page in one statement; not_found in a workspace that is no municipality. */
  async page(): Promise<{
    municipality: MunicipalityRow;
    settings: SettingsRow;
    logo: LogoRow | null;
    consents: ConsentRow[];
  }> {
    const { settings, ...rest } = await this.database.one<{
      municipality: MunicipalityRow;
      settings: SettingsRow | null;
      logo: LogoRow | null;
      consents: ConsentRow[];
    }>(page);
    return { ...rest, settings: settings ?? unset };
  }

  /**
   * Saves on top of the version that was read; null when somebody else saved first. Version 0 means that there was
   * nothing yet.
   */
  async save(
    values: Pick<SettingsRow, 'coalitionName' | 'weekName' | 'brandColour' | 'version'>,
    theme: Theme | null,
  ): Promise<SettingsRow | null> {
    const { coalitionName, weekName, brandColour, version } = values;
    const columns = [coalitionName, weekName, brandColour, theme?.css ?? null, theme?.hash ?? null];
    if (version === 0) {
      return this.database.maybe<SettingsRow>(
        `
        insert into municipality_settings (coalition_name, week_name, brand_colour, theme_css, theme_hash)
          values ($1, $2, $3, $4, $5)
        on conflict (tenant_id) do update set coalition_name = excluded.coalition_name, week_name = excluded.week_name,
          brand_colour = excluded.brand_colour,
          theme_css = excluded.theme_css, theme_hash = excluded.theme_hash, version = 1, updated_at = now()
        where municipality_settings.version = 0 returning ${settingsColumns}`,
        columns,
      );
    }
    return this.database.maybe<SettingsRow>(
      `
      update municipality_settings set coalition_name = $1, week_name = $2, brand_colour = $3, theme_css = $4,
        theme_hash = $5,
        version = version + 1, updated_at = now()
      where tenant_id = app_tenant_id() and version = $6 returning ${settingsColumns}`,
      [...columns, version],
    );
  }

  /**
   * Leaves the version of names and colours alone, which somebody else may be changing; 0 when those were never saved.
   */
  setClerkReading(readsCoalition: boolean): Promise<SettingsRow> {
    return this.database.one<SettingsRow>(
      `
      insert into municipality_settings (clerk_reads_coalition, version) values ($1, 0)
      on conflict (tenant_id) do update set clerk_reads_coalition = excluded.clerk_reads_coalition
        returning ${settingsColumns}`,
      [readsCoalition],
    );
  }

  /** Leaves the version alone, as above. */
  setReminders(areSent: boolean): Promise<SettingsRow> {
    return this.database.one<SettingsRow>(
      `
      insert into municipality_settings (reminds_of_actions, version) values ($1, 0)
      on conflict (tenant_id) do update set reminds_of_actions = excluded.reminds_of_actions
        returning ${settingsColumns}`,
      [areSent],
    );
  }

  async findStylesheet(hash: string): Promise<string | null> {
    return (
      (
        await this.database.maybe<{ css: string }>(
          'select theme_css as css from municipality_settings where tenant_id = app_tenant_id() and theme_hash = $1',
          [hash],
        )
      )?.css ?? null
    );
  }

  consents(): Promise<ConsentRow[]> {
    return this.database.query<ConsentRow>(lastWords);
  }

  /** Returns the id, or null when consent already stands. */
  async give(reader: ConsentReader): Promise<string | null> {
    const given = await this.database.maybe<{ id: string }>(
      `
      insert into consent (reader, given_by) values ($1, app_actor_id()) on conflict (tenant_id, reader)
        where withdrawn_at is null do nothing returning id`,
      [reader],
    );
    return given?.id ?? null;
  }

  /** Returns the id, or null when there was nothing to withdraw. */
  async withdraw(reader: ConsentReader): Promise<string | null> {
    const withdrawn = await this.database.maybe<{ id: string }>(
      `
      update consent set withdrawn_at = now(), withdrawn_by = app_actor_id()
      where tenant_id = app_tenant_id() and reader = $1 and withdrawn_at is null returning id`,
      [reader],
    );
    return withdrawn?.id ?? null;
  }
}
