import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../test/app.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { aCountry } from './programme.builders.js';
import { ProgrammeModule } from './programme.module.js';

const overview = `{ nationalOverview(dimension: PROVINCE) {
  counts { municipalities participating } national { participating pillars { pillar stale levels { level count } } }
  groups { key participating pillars { pillar levels { level count } } } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await testApp([PlansModule, DecisionsModule, ProgrammeModule]);
  await aCountry(app.db, app.database.sql);
}, 60_000);
afterAll(() => app.close());

it('national figures count loneliness alone: a coalition that takes up more changes none of them', async () => {
  const vws = app.as({ role: 'PROGRAMME_ADMIN' });
  const coordinator = app.as({ role: 'COORDINATOR', tenantId: tenantIdOf('GM0397') });
  const before = (await vws.send<object>(overview)).data;
  for (const name of ['Schulden', 'GGZ in de wijk']) {
    const { errors } = await coordinator.send(
      'mutation ($input: SaveThemeInput!) { saveTheme(input: $input) { id } }',
      {
        input: { name, state: 'TAKEN_UP', openness: 'PUBLIC', sourceText: 'Besluit van de coalitie' },
      },
    );
    expect(errors).toBeUndefined();
  }
  expect((await vws.send<object>(overview)).data).toEqual(before);
  expect(JSON.stringify(before)).toContain('IN_PROGRESS');
});
