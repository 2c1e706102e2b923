import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { PROGRAMME_TENANT_ID, roles, tenantIdOf, VNG_TENANT_ID, type Role, type TenantKind } from '@bloemen/vocabulary';
import { carryFactsOfRecords } from './seed/facts-of-records.js';
import { firstRunData, removeDemonstrationData } from './seed/first-run-data.js';
import { OidcSignInService } from './modules/identity/sign-in/oidc-sign-in.service.js';
import { PeopleService } from './modules/identity/people/people.service.js';
import { BoundariesService } from './modules/municipalities/boundaries/boundaries.service.js';
import { Config } from './platform/config/config.js';
import { PlacesService } from './modules/publication/places/places.service.js';
import { readPostcodes } from './modules/publication/places/postcodes.import.js';
import { AuditService } from './modules/audit/audit.service.js';
import { Database } from './platform/database/database.js';

type Command = { help: string; run(app: INestApplicationContext, args: string[]): Promise<void> };

/** Every command of the cli. */
export const commands: Record<string, Command> = {
  seed: {
    help: 'zet de gegevens van de eerste start klaar (nog eens mag)',
    run: (app) => firstRunData(app, app.get(Config).values.DEMO),
  },
  'remove-demonstration-data': {
    help: 'verwijdert alle verzonnen voorbeeldgegevens; ze komen niet vanzelf terug',
    run: (app) => removeDemonstrationData(app.get(Database)),
  },
  'carry-facts': {
    help: 'laat wat het platform zelf vastlegde als feit meetellen bij de pijlers (nog eens mag)',
    run: (app) => carryFactsOfRecords(app.get(Database), app),
  },
  appoint: {
    help: '<werkruimte> <rol> <e-mailadres> <naam>  geeft iemand een rol; werkruimte is vws, vng of een CBS-code. Zo komt de eerste beheerder binnen',
    run: async (app, [workspace = '', role = '', email = '', ...name]) => {
      const tenantId = workspaceOf(workspace);
      if (!(role in roles)) throw new Error(`Onbekende rol ${role}. Kies uit: ${Object.keys(roles).join(', ')}`);
      const database = app.get(Database);
      await database.run({ tenantId, actorId: null }, async () => {
        const { kind } = await database.one<{ kind: TenantKind }>('select kind from workspace_facts where id = $1', [
          tenantId,
        ]);
        await app
          .get(PeopleService)
          .invite({ tenantKind: kind }, { email, displayName: name.join(' ') || email, role: role as Role });
      });
      console.log(`${email} heeft de rol ${role} en krijgt daar mail over.`);
    },
  },
  'connect-issuer': {
    help: '<werkruimte> <adres> <client-id> <naam van geheim> <domein,…> [acr,…]  laat mensen inloggen via hun organisatie (OpenID Connect)',
    run: async (
      app,
      [workspace = '', issuer = '', clientId = '', clientSecretRef = '', domains = '', mfaAcrValues = ''],
    ) => {
      if (!clientSecretRef || !domains)
        throw new Error('Geef ook de naam van de omgevingsvariabele met het geheim, en minstens één e-maildomein.');
      await app.get(Database).run({ tenantId: workspaceOf(workspace), actorId: null }, () =>
        app.get(OidcSignInService).connect({
          issuer,
          clientId,
          clientSecretRef,
          domains: domains.split(','),
          mfaAcrValues: mfaAcrValues.split(',').filter(Boolean),
        }),
      );
      console.log(`Mensen met een adres op ${domains} loggen nu in via ${issuer}.`);
    },
  },
  'import-postcodes': {
    help: '<bestand.csv>  leest de openbare lijst van het CBS met postcodes en gemeenten, in plaats van de vorige',
    run: async (app, [path = '']) => {
      if (!path) throw new Error('Noem het bestand met de lijst.');
      const lines = await readPostcodes(path);
      await app.get(PlacesService, { strict: false }).replacePostcodes(lines);
      console.log(`${new Set(lines.map(({ postcode }) => postcode)).size} postcodes staan klaar.`);
    },
  },
  'import-boundaries': {
    help: '<bestand> <jaar> <licentie> <bron>  leest grenzen voor de kaart in uit GeoJSON of TopoJSON (WGS84)',
    run: async (app, [file = '', year = '', licence = '', ...source]) => {
      if (!/^20\d{2}$/.test(year) || !licence || source.length === 0)
        throw new Error('Geef een bestand, het jaar van de grenzen, de licentie en de bron.');
      const { kind, areas, pointsBefore, points, bytes, unknown, missing } = await app
        .get(BoundariesService)
        .importByHand(await readFile(file), { year: Number(year), licence, source: source.join(' ') });
      console.log(
        `${areas} gebieden (${kind}) ingelezen: ${pointsBefore} punten werden er ${points}, ${Math.round(bytes / 1024)} kB.`,
      );
      if (unknown.length > 0) console.log(`Onbekend: ${unknown.map(({ code }) => code).join(', ')}`);
      if (kind === 'MUNICIPALITY' && missing.length > 0)
        console.log(`Zonder vorm: ${missing.map(({ name }) => name).join(', ')}`);
    },
  },
  'verify-audit': {
    help: 'controleert de keten van het logboek van elke werkruimte',
    run: async (app) => {
      const database = app.get(Database);
      const tenants = await database.asSystem('verify every chain', () =>
        database.query<{ id: string; name: string }>('select id, name from workspace_facts'),
      );
      for (const { id, name } of tenants) {
        const broken = await database.run({ tenantId: id, actorId: null }, () =>
          app.get(AuditService).firstBrokenLink(),
        );
        if (broken !== null) throw new Error(`De keten van ${name} klopt niet vanaf regel ${broken}.`);
      }
      console.log(`${tenants.length} ketens kloppen.`);
    },
  },
};

function workspaceOf(name: string): string {
  if (name === 'vws') return PROGRAMME_TENANT_ID;
  if (name === 'vng') return VNG_TENANT_ID;
  return tenantIdOf(name);
}
