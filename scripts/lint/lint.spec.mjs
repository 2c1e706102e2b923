import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { cyclesIn, importsIn } from './cycles.mjs';
import { modules, readers } from './modules.mjs';

const root = join(import.meta.dirname, '../..');

/** The real configuration, without types: the files of these cases are not on disk. */
const linter = (rules = {}) =>
  new ESLint({ cwd: root, ignore: false, overrideConfig: [tseslint.configs.disableTypeChecked, { rules }] });
const eslint = linter({ 'import-x/no-cycle': 'off' });

async function complaints(file, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath: join(root, file) });
  return messages.map(({ ruleId, message }) => (ruleId ? `${ruleId}: ${message}` : message));
}

const importing = (source) => `import * as it from '${source}';\nexport const used = it;\n`;
const plans = 'apps/server/src/modules/plans/plans.service.ts';

describe('connections to PostgreSQL', () => {
  it.each(['pg.Client', 'pg.Pool', 'Pool'])(
    'are opened by one file, which hears of their death, and not by new %s elsewhere',
    async (name) => {
      const code = `${name === 'Pool' ? "import { Pool } from 'pg'" : "import pg from 'pg'"};\nexport const used = new ${name}({});\n`;
      expect(await complaints('apps/server/src/platform/jobs/relay.ts', code)).toEqual([
        expect.stringMatching(/^no-restricted-syntax: .*clients\.ts/),
      ]);
      expect(await complaints('apps/server/src/platform/database/clients.ts', code)).toEqual([]);
    },
  );
});

describe('bloemen/boundaries', () => {
  it.each([
    ['a module upward', plans, '../reports/reports.service.js', 'plans may not import reports'],
    [
      'a module sideways',
      'apps/server/src/modules/coalitions/coalitions.service.ts',
      '../indicators/indicators.service.js',
      'only downward',
    ],
    [
      'the repository of another module',
      plans,
      '../coalitions/coalitions.repository.js',
      'only its service, module, facts and settings',
    ],
    [
      'the policy of another module',
      plans,
      '../coalitions/coalitions.policy.js',
      'only its service, module, facts and settings',
    ],
    [
      'the GraphQL type of another module in a service',
      plans,
      '../coalitions/coalitions.types.js',
      'only its service, module, facts and settings',
    ],
    [
      'a repository in a resolver',
      'apps/server/src/modules/plans/evidence/evidence.resolver.ts',
      './evidence.repository.js',
      'asks the service',
    ],
    [
      'a repository in a controller',
      'apps/server/src/modules/plans/plans.controller.ts',
      './plans.repository.js',
      'asks the service',
    ],
    [
      'what the demonstration invents in a seed of a module',
      'apps/server/src/modules/plans/seed/plans.seed.ts',
      '../../../seed/demonstration.js',
      'not the doors',
    ],
    [
      'the seed of an upper module in a seed',
      'apps/server/src/modules/plans/seed/plans.seed.ts',
      '../../reports/reports.seed.js',
      'only downward',
    ],
    [
      'the seed of another module outside a seed',
      plans,
      '../coalitions/seed/coalitions.seed.js',
      'only its service, module, facts and settings',
    ],
    [
      'the repository of a module in first-run data',
      'apps/server/src/seed/first-run-data.ts',
      '../modules/plans/evidence/evidence.repository.js',
      'nothing else',
    ],
    ['a door of the application', plans, '../../main.js', 'not the doors'],
    [
      'the domain from platform',
      'apps/server/src/platform/jobs/relay.ts',
      '../../modules/audit/audit.service.js',
      'platform knows no word',
    ],
    [
      'an upper module from signing, for a type alone too',
      'apps/server/src/modules/commitments/commitments.repository.ts',
      '../evenings/evenings.service.js',
      'commitments may not import evenings',
    ],
    ['TypeORM in a module', plans, 'typeorm', 'TypeORM lives in platform/database'],
    ['a path inside TypeORM', plans, 'typeorm/driver/postgres/PostgresDriver.js', 'TypeORM lives in platform/database'],
    ['pg in a module', plans, 'pg', 'ask the Database'],
    [
      'another feature',
      'apps/portal/src/features/plans/PlanPage.tsx',
      '../coalition/members.js',
      'Features do not import each other',
    ],
    ['app from a feature', 'apps/portal/src/features/plans/PlanPage.tsx', '../../app/router.js', 'Only app composes'],
    [
      'a feature from shared',
      'apps/portal/src/shared/session.ts',
      '../features/plans/PlanPage.js',
      'shared serves the features',
    ],
    [
      'the server from the portal',
      'apps/portal/src/shared/session.ts',
      '../../../server/src/main.js',
      'does not import apps/server',
    ],
    ['Apollo in libs/ui', 'libs/ui/src/Button.tsx', '@apollo/client/react', 'know no Apollo'],
    ['anything in the vocabulary', 'libs/vocabulary/src/dates.ts', 'zod', 'pure TypeScript'],
    [
      'application code in a migration',
      'migrations/1790000009000-create-x.ts',
      '../apps/server/src/platform/clock/clock.js',
      'imports no application code',
    ],
    [
      'application code in a black-box test',
      'test/journeys/evidence.spec.ts',
      '../../apps/server/src/main.js',
      'black box',
    ],
  ])('refuses %s', async (_what, file, source, because) => {
    expect(await complaints(file, importing(source))).toEqual([
      expect.stringMatching(new RegExp(`^bloemen/boundaries: .*${because}`)),
    ]);
  });

  it.each([
    ['the service of a lower module', plans, '../coalitions/coalitions.service.js'],
    [
      'the seed of a lower module in a seed',
      'apps/server/src/modules/plans/seed/plans.seed.ts',
      '../../coalitions/seed/coalitions.seed.js',
    ],
    [
      'the seed of a module in first-run data',
      'apps/server/src/seed/first-run-data.ts',
      '../modules/plans/seed/plans.seed.js',
    ],
    [
      'a port of a lower module',
      'apps/server/src/modules/identity/people/trail-names.repository.ts',
      '../../audit/trail-names.port.js',
    ],
    ['the facts of a lower module', plans, '../municipalities/municipalities.facts.js'],
    [
      'a lower type in an extension resolver',
      'apps/server/src/modules/plans/municipality.plan.resolver.ts',
      '../municipalities/municipalities.types.js',
    ],
    [
      'the port that it fills',
      'apps/server/src/modules/evenings/witnesses.service.ts',
      '../commitments/signing-evenings.port.js',
    ],
    ['its own repository', plans, './plans.repository.js'],
    ['platform', plans, '../../platform/database/database.js'],
    [
      'builders of a lower module in a spec',
      'apps/server/src/modules/plans/plans.spec.ts',
      '../coalitions/coalitions.builders.js',
    ],
    ['the whole application in a spec', 'apps/server/src/modules/plans/plans.spec.ts', '../../app.module.js'],
    ['TypeORM in a migration', 'migrations/1790000009000-create-x.ts', 'typeorm'],
    ['a feature from app', 'apps/portal/src/app/router.tsx', '../features/plans/PlanPage.js'],
    ['Apollo in the portal', 'apps/portal/src/shared/client.ts', '@apollo/client'],
    ['the test database in a black-box test', 'test/journeys/evidence.spec.ts', '../../apps/server/test/postgres.js'],
  ])('accepts %s', async (_what, file, source) => {
    expect(await complaints(file, importing(source))).toEqual([]);
  });

  it('lets a resolver know the shape of a row', async () => {
    const code = `import type { EvidenceRow } from './evidence.repository.js';\nexport type Row = EvidenceRow;\n`;
    expect(await complaints('apps/server/src/modules/plans/evidence/evidence.resolver.ts', code)).toEqual([]);
  });

  it('refuses a re-export and a lazy import as well', async () => {
    expect(await complaints(plans, `export * from '../reports/reports.service.js';\n`)).toHaveLength(1);
    expect(
      await complaints(plans, `export const later = () => import('../reports/reports.service.js');\n`),
    ).toHaveLength(1);
  });

  it('refuses a module that is not in the table', async () => {
    expect(await complaints('apps/server/src/modules/gossip/gossip.service.ts', 'export const x = 1;\n')).toEqual([
      'bloemen/boundaries: Module gossip is missing from scripts/lint/modules.mjs.',
    ]);
  });

  it('has a table without circles, in which nobody imports a reader but reports, lifecycle and, of the programme, publication', () => {
    const order = Object.keys(modules);
    for (const [name, below] of Object.entries(modules)) {
      for (const other of below) expect([name, order.indexOf(other) < order.indexOf(name)]).toEqual([name, true]);
      if (name !== 'reports' && name !== 'lifecycle')
        expect(below.filter((other) => [...readers, 'reports'].includes(other))).toEqual(
          name === 'publication' ? ['programme'] : [],
        );
    }
  });
});

describe('bloemen/no-built-sql', () => {
  const inRepository = (body) =>
    complaints('apps/server/src/modules/plans/plans.repository.ts', `export class R {\n  ${body}\n}\n`);

  it.each([
    "find(db, name) { return db.query(`select * from goal where name = '${name}'`); }",
    'find(db, sort) { return db.maybe(`select * from goal order by ${sort.column}`); }',
    "find(db, name) { return db.one('select * from goal where name = ' + name); }",
    'find(db, name) { const sql = `select * from ${name}`; return db.query(sql); }',
    'find(db, names) { return db.query(`select * from goal where name in (${names.join()})`); }',
  ])('refuses %s', async (body) => {
    expect(await inRepository(body)).toEqual([expect.stringMatching(/^bloemen\/no-built-sql/)]);
  });

  it.each([
    'find(db, name) { return db.query(`select * from goal where name = $1`, [name]); }',
    "find(db) { const columns = 'id, name'; return db.query(`select ${columns} from goal`); }",
    'find(things, id) { return things.one(id); }',
    'listen(db, channel) { return db.query(`listen ${pg.escapeIdentifier(channel)}`); }',
  ])('accepts %s', async (body) => {
    expect(await inRepository(body)).toEqual([]);
  });
});

describe('circles of imports, those of types alone included', () => {
  it('are found', () => {
    const fixtures = 'scripts/lint/fixtures';
    const pair = (name) => [`${fixtures}/${name}-a.ts`, `${fixtures}/${name}-b.ts`];
    expect(cyclesIn(importsIn(root, fixtures))).toEqual([pair('circle'), pair('types')]);
  });

  it.each(['apps/portal/src', 'apps/server/src', 'libs/charts/src', 'libs/ui/src', 'libs/vocabulary/src'])(
    'are not in %s',
    (folder) => expect(cyclesIn(importsIn(root, folder))).toEqual([]),
  );
});

describe('other rules', () => {
  it('refuses a circle of imports', async () => {
    const rulesOf = async (file) =>
      (await linter().lintFiles(join(import.meta.dirname, 'fixtures', file)))[0].messages.map(({ ruleId }) => ruleId);
    expect(await rulesOf('circle-a.ts')).toEqual(['import-x/no-cycle']);
  });

  it('refuses a hook behind a condition', async () => {
    const component = `import { useState } from 'react';\nexport function X({ on }: { on: boolean }) {\n  if (on) useState(0);\n  return null;\n}\n`;
    expect(await complaints('apps/portal/src/features/plans/X.tsx', component)).toEqual([
      expect.stringMatching(/^react-hooks\/rules-of-hooks/),
    ]);
  });
});

describe('layout/line-length', () => {
  const long = (text) => `export const text = ${text};\n`;
  const words = 'gemeente '.repeat(20);

  it.each([
    ['code', long(`[${'one, '.repeat(40)}]`)],
    [
      'SQL in a template',
      long(`\`select name\n  from municipality where name = $1 and ${'is_demonstration and '.repeat(8)}true\``),
    ],
    ['SQL in a string', long(`'select name from municipality where ${'is_demonstration and '.repeat(8)}true'`)],
  ])('refuses %s beyond 140 columns', async (_what, code) => {
    expect(await complaints(plans, `const one = 1;\nexport { one };\n${code}`)).toEqual([
      expect.stringMatching(/^layout\/line-length: \d+ columns; 140 is the most/),
    ]);
  });

  it('leaves a sentence in one piece', async () => {
    expect(await complaints(plans, long(`'${words}'`))).toEqual([]);
    expect(await complaints(plans, long(`\`${words}\``))).toEqual([]);
  });
});
