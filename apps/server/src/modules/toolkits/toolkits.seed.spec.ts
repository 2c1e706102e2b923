import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../test/app.js';
import { catalogue } from './toolkits.catalogue.js';
import { ToolkitsModule } from './toolkits.module.js';
import { catalogueItemId, seedToolkit } from './toolkits.seed.js';

describe('the catalogue of a first start', () => {
  let test: TestApp;
  const count = async (what: string) =>
    Number((await test.database.sql.query<{ count: string }>(`select count(*) from ${what}`)).rows[0]!.count);

  beforeAll(async () => {
    test = await testApp([ToolkitsModule]);
    await seedToolkit(test.db);
  }, 60_000);
  afterAll(() => test.close());

  it('is kept by VWS, published where the source says where it is, and a draft where it does not', async () => {
    const drafts = catalogue.filter(({ gap }) => gap !== undefined);
    expect(drafts.length).toBeGreaterThan(2);
    expect(await count(`toolkit_item where status = 'DRAFT'`)).toBe(drafts.length);
    expect(await count(`toolkit_version where is_current and gap is null`)).toBe(catalogue.length - drafts.length);
    expect(await count('toolkit_version where is_current and gap is not null')).toBe(0);
    expect(await count('toolkit_item where is_demonstration')).toBe(0);
    expect(await count(`toolkit_link where health = 'UNCHECKED'`)).toBe(await count('toolkit_link'));
  });

  it('names no two items alike, says where each is known from, and gives a way to use what is published', () => {
    expect(new Set(catalogue.map(({ key }) => catalogueItemId(key))).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ title }) => title)).size).toBe(catalogue.length);
    for (const { gap, links = [], contactRoute, sourceText } of catalogue) {
      expect(sourceText).not.toBe('');
      expect(gap !== undefined || links.length > 0 || contactRoute !== undefined).toBe(true);
    }
  });

  it('changes nothing when it is loaded again', async () => {
    const before = await count('toolkit_version');
    await seedToolkit(test.db);
    expect(await count('toolkit_version')).toBe(before);
  });
});
