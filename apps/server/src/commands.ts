import type { INestApplicationContext } from '@nestjs/common';
import { firstRunData, removeDemonstrationData } from './seed/first-run-data.js';
import { Config } from './platform/config/config.js';
import { AuditService } from './modules/audit/audit.service.js';
import { Database } from './platform/database/database.js';

type Command = { help: string; run(app: INestApplicationContext, args: string[]): Promise<void> };

/** Every command of the cli. */
export const commands: Record<string, Command> = {
  seed: {
    help: 'zet de gegevens van de eerste start klaar (nog eens mag)',
    run: (app) => firstRunData(app.get(Database), app.get(Config).values.DEMO),
  },
  'remove-demonstration-data': {
    help: 'haalt alle verzonnen voorbeeldgegevens weg; ze komen niet vanzelf terug',
    run: (app) => removeDemonstrationData(app.get(Database)),
  },
  'verify-audit': {
    help: 'controleert de keten van het logboek van elke werkruimte',
    run: async (app) => {
      const database = app.get(Database);
      const tenants = await database.asSystem('verify every chain', () => database.query<{ id: string; name: string }>('select id, name from tenant'));
      for (const { id, name } of tenants) {
        const broken = await database.run({ tenantId: id, actorId: null }, () => app.get(AuditService).firstBrokenLink());
        if (broken !== null) throw new Error(`De keten van ${name} klopt niet vanaf regel ${broken}.`);
      }
      console.log(`${tenants.length} ketens kloppen.`);
    },
  },
};
