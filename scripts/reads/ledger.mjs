import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { modules as below } from '../lint/modules.mjs';
import { touchedBy } from './statement.mjs';

/**
 * What is written or read past the owner until it has a view or a verb of its own: `<module> <table>`. Nothing is added
 * here; a line that nothing needs any more fails.
 * @type {readonly string[]}
 */
export const direct = [];

/**
 * Who owns what: tables as declared, and views and functions by the module whose file makes them.
 * @typedef {{ tables: Map<string, string>, views: Map<string, string> }} Owners
 */

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
 * The ledger of who reads what, and what is wrong in it. `sent` and `published` are pairs of module and SQL.
 * @param {readonly (readonly [string, string])[]} sent
 * @param {readonly (readonly [string, string])[]} published
 * @param {Map<string, string>} tables
 * @returns {{ lines: string[], wrong: string[], directly: Set<string> }}
 */
export function ledgerOf(sent, published, tables) {
  const views = new Map();
  const inside = published.flatMap(([module, sql]) =>
    touchedBy(sql).map((touched) => {
      for (const name of touched.makes) views.set(name, module);
      return { module, sql, touched };
    }),
  );
  const outside = sent.flatMap(([module, sql]) => touchedBy(sql).map((touched) => ({ module, sql, touched })));
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  const wrong = new Set();
  const directly = new Set();
  const add = (line, name) => found.set(line, (found.get(line) ?? new Set()).add(name));
  for (const { module, sql, touched } of [...inside, ...outside]) {
    const refuse = (why) => wrong.add(`${why}\n    ${sql.replace(/\s+/g, ' ').trim().slice(0, 300)}`);
    if (module === 'unknown') refuse('nobody knows which module sends this: call the database from its repository');
    const mayRead = (owner) =>
      owner === module || owner === 'platform' || module === 'seed' || below[module]?.includes(owner);
    const past = (verb, name, owner) => {
      if (direct.includes(`${module} ${name}`)) directly.add(`${module} ${name}`);
      else refuse(`${module} ${verb} ${name}, a table of ${owner}: ask its owner for a view or a verb`);
      add(`${module} ${verb} ${owner} past its views`, name);
    };
    for (const name of touched.writes) {
      const owner = tables.get(name);
      if (owner === undefined) refuse(`${module} writes ${name}, which ledgers/tables.txt gives to no module`);
      else if (owner !== module) past('writes', name, owner);
    }
    for (const name of [...touched.reads, ...[...touched.calls].filter((called) => views.has(called))]) {
      const owner = views.get(name) ?? tables.get(name);
      if (owner === module || isCatalogue(name)) continue;
      if (owner === undefined) refuse(`${module} reads ${name}, which no module owns`);
      else if (tables.has(name)) past('reads', name, owner);
      else {
        if (!mayRead(owner)) refuse(`${module} reads ${name} of ${owner}, which is not below it`);
        add(`${module} reads ${owner}`, name);
      }
    }
    for (const name of touched.calls) if (!views.has(name) && /^(app|audit)_/.test(name)) add(`${module} calls`, name);
  }
  const lines = [...found].flatMap(([line, names]) => [...names].map((name) => `${line}: ${name}`)).sort();
  return { lines, wrong: [...wrong].sort(), directly };
}

const isCatalogue = (name) => name.startsWith('pg_');
