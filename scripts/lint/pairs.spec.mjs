import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importsIn } from './cycles.mjs';
import { modulePairsOf, pairsOf } from './pairs.mjs';

const product = join(import.meta.dirname, '../..');

describe('imports, those of types too', () => {
  it.each(['apps/server/src', 'libs'])(
    'go round nowhere in %s, from file to file or from folder to folder',
    (folder) => {
      const imports = importsIn(product, folder);
      expect(imports.size).toBeGreaterThan(20);
      expect(pairsOf(imports)).toEqual([]);
      expect(modulePairsOf(imports)).toEqual([]);
    },
  );

  it('go both ways between no features of the portal', () => {
    expect(modulePairsOf(importsIn(product, 'apps/portal/src'))).toEqual([]);
  });
});

describe('a pair', () => {
  let root;
  const server = 'apps/server/src/modules';
  const files = {
    [`${server}/plans/plans.module.ts`]: `import { A } from './goals/goals.service.js';\nexport const M = A;`,
    [`${server}/plans/plans.audit.ts`]: `export type E = 'goal.saved';`,
    [`${server}/plans/goals/goals.service.ts`]: `import type { E } from '../plans.audit.js';\nimport type { S } from '../steps/steps.types.js';\nexport const A: E | S = 'goal.saved';`,
    [`${server}/plans/steps/steps.types.ts`]: `export type S = 'step';`,
    [`${server}/plans/steps/steps.service.ts`]: `export type { A } from '../goals/goals.rules.js';`,
    [`${server}/plans/goals/goals.rules.ts`]: `export type A = 1;`,
    [`${server}/plans/goals/goals.spec.ts`]: `import type { S } from '../../reports/reports.service.js';\nexport type T = S;`,
    [`${server}/reports/reports.service.ts`]: `export const later = () => import('../plans/goals/goals.service.js');`,
    [`${server}/plans/goals/late.ts`]: `import type { R } from '../../reports/reports.rules.js';\nexport type L = R;`,
    [`${server}/reports/reports.rules.ts`]: `export type R = 1;`,
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'bloemen-pairs-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('is found of folders, where the composing module counts for none of them', () => {
    expect(pairsOf(importsIn(root, 'apps/server/src'))).toEqual([
      [
        `${server}/plans/goals/goals.service.ts -> ${server}/plans/steps/steps.types.ts`,
        `${server}/plans/steps/steps.service.ts -> ${server}/plans/goals/goals.rules.ts`,
      ],
      [
        `${server}/plans/goals/late.ts -> ${server}/reports/reports.rules.ts`,
        `${server}/reports/reports.service.ts -> ${server}/plans/goals/goals.service.ts`,
      ],
    ]);
  });

  it('is found of modules, and not of what a spec arranges', () => {
    expect(modulePairsOf(importsIn(root, 'apps/server/src'))).toEqual([
      [
        `${server}/plans/goals/late.ts -> ${server}/reports/reports.rules.ts`,
        `${server}/reports/reports.service.ts -> ${server}/plans/goals/goals.service.ts`,
      ],
    ]);
  });
});
