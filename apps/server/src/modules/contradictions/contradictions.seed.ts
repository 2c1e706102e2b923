import type { Seed } from '../../platform/seed/seed.js';
import { sourcedDifferences } from './contradictions.data.js';
import { ContradictionsService } from './contradictions.service.js';

export const contradictionsSeed: Seed = {
  sourced: [
    {
      name: 'differences between sources',
      load: async ({ database, app }) => {
        for (const { tenantId, difference } of sourcedDifferences)
          await database.run({ tenantId, actorId: null }, () => app.get(ContradictionsService).open(difference));
      },
    },
  ],
};
