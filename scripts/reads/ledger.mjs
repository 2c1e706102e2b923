import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { modules as below } from '../lint/modules.mjs';
import { touchedBy } from './statement.mjs';

/** The owner of each table, of lines `module: table, table`. @param {string} text */
export function tablesOf(text) {
  return new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [module, tables] = line.split(': ');
        return tables.split(', ').map((table) => [table, module]);
      }),
  );
}

/** The definitions that modules publish: `[module, sql]` of each file of views. @param {string} folder of the modules */
export function publishedIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.views.sql'))
    .sort()
    .map((file) => [relative('.', file).split('/')[0], readFileSync(join(folder, file), 'utf8')]);
}

/**
 * The ledger of who reads what, and what is wrong in it. `sent` and `published` are pairs of module and SQL; what a view
 * or a function in SQL reads counts for the module that publishes it.
 * @param {readonly (readonly [string, string])[]} sent
 * @param {readonly (readonly [string, string])[]} published
 * @param {Map<string, string>} tables
 * @returns {{ lines: string[], wrong: string[] }}
 */
export function ledgerOf(sent, published, tables) {
  const each = (pairs) => pairs.flatMap(([module, sql]) => touchedBy(sql).map((touched) => ({ module, sql, touched })));
  const definitions = each(published);
  const views = new Map(definitions.flatMap(({ module, touched }) => [...touched.makes].map((name) => [name, module])));
  const lines = new Set();
  const wrong = new Set();
  for (const { module, sql, touched } of [...definitions, ...each(sent)]) {
    const refuse = (why) => wrong.add(`${why}\n    ${sql.replace(/\s+/g, ' ').trim().slice(0, 300)}`);
    const past = (verb, name, owner) =>
      refuse(`${module} ${verb} ${name}, a table of ${owner}: ask its owner for a view or a verb`);
    if (module === 'unknown') refuse('nobody knows which module sends this: call the database from its repository');
    for (const name of touched.writes) {
      const owner = tables.get(name);
      if (owner === undefined) refuse(`${module} writes ${name}, which ledgers/tables.txt gives to no module`);
      else if (owner !== module) past('writes', name, owner);
    }
    const isPublished = (name) => views.has(name);
    for (const name of [...touched.reads, ...[...touched.calls].filter(isPublished)]) {
      const owner = views.get(name) ?? tables.get(name);
      if (owner === module || name.startsWith('pg_')) continue;
      if (owner === undefined) refuse(`${module} reads ${name}, which no module owns`);
      else if (!isPublished(name)) past('reads', name, owner);
      else if (!isBelow(owner, module)) refuse(`${module} reads ${name} of ${owner}, which is not below it`);
      else lines.add(`${module} reads ${owner}: ${name}`);
    }
    for (const name of touched.calls)
      if (!isPublished(name) && /^(app|audit)_/.test(name)) lines.add(`${module} calls: ${name}`);
  }
  return { lines: [...lines].sort(), wrong: [...wrong].sort() };
}

/** First-run data and the commands at the keyboard lie above all modules. */
const isBelow = (owner, module) =>
  owner === 'platform' || module === 'seed' || module === 'doors' || below[module]?.includes(owner);
