import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { errorCodes } from './errors/index.js';
import { permissions } from './permissions/index.js';

/** The keys that the lists of a folder name, a list of each module. */
async function keysIn(folder: 'errors' | 'permissions'): Promise<string[]> {
  const files = readdirSync(new URL(folder, import.meta.url)).filter(
    (file) => !['index.ts', 'roles.ts'].includes(file),
  );
  const lists = await Promise.all(
    files.map((file) => import(`./${folder}/${file.replace(/\.ts$/, '.js')}`) as Promise<Record<string, object>>),
  );
  return lists.flatMap((list) => Object.values(list).flatMap((one) => Object.keys(one)));
}

describe.each([
  ['errors', errorCodes],
  ['permissions', permissions],
] as const)('the lists of %s', (folder, composed) => {
  it('are all composed, and no two modules name the same', async () => {
    expect((await keysIn(folder)).sort()).toEqual([...composed].sort());
  });
});
