import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

describe('the step that compares a run with the ledger', () => {
  let folder;
  const compare = (statements, ...options) => {
    writeFileSync(join(folder, '1.jsonl'), statements.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/reads/reads.mjs', folder, ...options], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, WRITE_LEDGERS: 'false' },
    });
    return { status, said: stderr };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bloemen-statements-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('passes a part of a run that sends nothing new', () => {
    expect(compare([['workspace', 'select title from plan_facts']])).toEqual({ status: 0, said: '' });
  });

  it('fails on a table of another module, naming module, table and statement', () => {
    const { status, said } = compare([['workspace', 'select title from action_plan']]);
    expect(status).toBe(1);
    expect(said).toContain('workspace reads action_plan, a table of plans');
    expect(said).toContain('select title from action_plan');
  });

  it('fails on a read that the ledger does not have, and after a whole run on one that nothing sends', () => {
    const statements = [['identity', 'select body from trail_line']];
    const unknown = 'not in ledgers/reads.txt: identity reads audit: trail_line';
    expect(compare(statements)).toMatchObject({ status: 1, said: expect.stringContaining(unknown) });
    expect(compare(statements).said).not.toContain('nothing sends any more');
    expect(compare(statements, '--whole').said).toContain('nothing sends any more: workspace reads plans: plan_facts');
  });
});
