/**
 * Compares what the statements of a run read and write with `apps/server/ledgers/reads.txt`:
 * `node scripts/reads/reads.mjs <folder of the run> [--whole]`. Fails on what is not in the ledger and on what no
 * module may touch; after a whole run also on what nothing sends any more. WRITE_LEDGERS=true writes it: anew after a
 * whole run, else with what is added.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerOf, publishedIn, tablesOf } from './ledger.mjs';

const root = join(import.meta.dirname, '../..');
const ledgers = join(root, 'apps/server/ledgers');
const [folder, ...options] = process.argv.slice(2);
const isWhole = options.includes('--whole');

const sent = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'));
const { lines, wrong } = ledgerOf(
  [...new Set(sent)].filter(Boolean).map((line) => JSON.parse(line)),
  publishedIn(join(root, 'apps/server/src/modules')),
  tablesOf(readFileSync(join(ledgers, 'tables.txt'), 'utf8')),
);
const path = join(ledgers, 'reads.txt');
const committedLines = () => readFileSync(path, 'utf8').split('\n').filter(Boolean);
if (process.env.WRITE_LEDGERS === 'true') {
  const kept = isWhole ? [] : committedLines();
  writeFileSync(
    path,
    [...new Set([...kept, ...lines])]
      .sort()
      .map((line) => `${line}\n`)
      .join(''),
  );
}
const committed = committedLines();
wrong.push(
  ...lines.filter((line) => !committed.includes(line)).map((line) => `not in ledgers/reads.txt: ${line}`),
  ...(isWhole ? committed.filter((line) => !lines.includes(line)) : []).map(
    (line) => `nothing sends any more: ${line}`,
  ),
);
for (const one of wrong) console.error(one);
if (wrong.length > 0) {
  console.error('After a deliberate change: npm run ledgers.');
  process.exitCode = 1;
}
