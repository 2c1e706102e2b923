import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { circlesOf, importsUnder, modulePairsOf, pairsOf } from './circles.mjs';

const product = join(import.meta.dirname, '../..');

describe('imports, those of types too', () => {
  it.each(['apps/server/src', 'libs'])(
    'go round nowhere in %s, from file to file or from folder to folder',
    (folder) => {
      const imports = importsUnder(product, folder);
      expect(imports.size).toBeGreaterThan(20);
      expect(circlesOf(imports)).toEqual([]);
      expect(pairsOf(imports)).toEqual([]);
      expect(modulePairsOf(imports)).toEqual([]);
    },
  );

  it('go from no feature of the portal to another and back', () => {
    expect(modulePairsOf(importsUnder(product, 'apps/portal/src'))).toEqual([]);
  });
});

describe('a circle', () => {
  let root;
  const server = 'apps/server/src/modules';
  const files = {
    [`${server}/plans/plans.module.ts`]: `import { A } from './goals/goals.service.js';\nexport const M = A;`,
    [`${server}/plans/plans.audit.ts`]: `export type E = 'goal.saved';`,
    [`${server}/plans/goals/goals.service.ts`]: `import type { E } from '../plans.audit.js';\nimport type { S } from '../steps/steps.types.js';\nexport const A: E | S = 'goal.saved';`,
    [`${server}/plans/steps/steps.types.ts`]: `export type S = 'step';`,
    [`${server}/plans/steps/steps.service.ts`]: `export type { A } from '../goals/goals.rules.js';`,
    [`${server}/plans/goals/goals.rules.ts`]: `export type A = import('./goals.facts.js').B;`,
    [`${server}/plans/goals/goals.facts.ts`]: `import type { A } from './goals.rules.js';\nexport type B = A;`,
    [`${server}/plans/goals/goals.spec.ts`]: `import type { S } from '../../reports/reports.service.js';\nexport type T = S;`,
    [`${server}/reports/reports.service.ts`]: `export const later = () => import('../plans/goals/goals.service.js');`,
    [`${server}/plans/goals/late.ts`]: `import type { R } from '../../reports/reports.rules.js';\nexport type L = R;`,
    [`${server}/reports/reports.rules.ts`]: `export type R = 1;`,
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'bloemen-circles-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('is found of files that import each other for a type alone', () => {
    expect(circlesOf(importsUnder(root, 'apps/server/src'))).toEqual([
      [`${server}/plans/goals/goals.facts.ts`, `${server}/plans/goals/goals.rules.ts`],
    ]);
  });

  it('is found of folders, where the composing module counts for none of them', () => {
    expect(pairsOf(importsUnder(root, 'apps/server/src'))).toEqual([
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
    expect(modulePairsOf(importsUnder(root, 'apps/server/src'))).toEqual([
      [
        `${server}/plans/goals/late.ts -> ${server}/reports/reports.rules.ts`,
        `${server}/reports/reports.service.ts -> ${server}/plans/goals/goals.service.ts`,
      ],
    ]);
  });
});
