import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const filesIn = (folder, pattern) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => pattern.test(file) && !/(^|\/)(node_modules|dist)\//.test(file));

/** Every text of the screens: its file, its key and the pattern of ICU. */
export const screenTexts = () =>
  ['apps/portal/src', 'libs'].flatMap((folder) =>
    filesIn(folder, /\.nl\.json$/).flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(root, file), 'utf8'))).map(([key, text]) => ({ file, key, text })),
    ),
  );

/** Words that only Dutch has: with one of them a literal of the code is a sentence for people. */
const dutch = /(?<![\w-])(de|het|een|van|niet|uw|u|geen|nog|voor|zijn|wordt|deze|dit|op|met|naar)(?![\w-])/iu;
const code = /\b(select|from|where|insert|update|policy|create|the|and|of|is a)\b/;

/**
 * Every Dutch sentence that stands in the code of server and libraries: errors, mails, documents, reasons. What is
 * filled in reads as `{…}`. Seeds are left out: they give the words of sources.
 */
export const codeTexts = () =>
  ['apps/server/src', 'apps/portal/src', 'libs'].flatMap((folder) =>
    filesIn(folder, /^(?!.*(\/seed\/|\.spec\.|\.generated\.|\.builders\.|\.seed\.|api-contract)).*\.tsx?$/).flatMap(
      sentences,
    ),
  );

function sentences(file) {
  const found = [];
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const keep = (node, text) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (/^[A-Z]|\s/.test(text.trim()) && dutch.test(text) && !code.test(text))
      found.push({ file, key: `line ${line}`, text });
  };
  const read = (node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) keep(node, node.text);
    if (ts.isTemplateExpression(node))
      keep(node, [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('{…}'));
    ts.forEachChild(node, read);
  };
  read(source);
  return found;
}

/**
 * What stands where in a text: numbers (`plural`, `number`), choices (`select`), and what is filled in as it comes, which
 * is a number when `isCounted` says so of its name.
 */
function argumentsOf(elements, isCounted, found = new Map()) {
  for (const { type, value, options } of elements) {
    if (type === TYPE.select) found.set(value, Object.keys(options));
    else if (type === TYPE.plural || type === TYPE.number || (type === TYPE.argument && isCounted(value)))
      found.set(value, 'number');
    else if (type === TYPE.argument && !found.has(value)) found.set(value, ['…']);
    for (const option of Object.values(options ?? {})) argumentsOf(option.value, isCounted, found);
  }
  return found;
}

/** Every way in which a text reads with these numbers. */
export function readings(text, numbers, isCounted = () => false) {
  const elements = parse(text);
  const all = [...argumentsOf(elements, isCounted)].reduce(
    (partly, [name, kind]) =>
      partly.flatMap((values) => (kind === 'number' ? numbers : kind).map((value) => ({ ...values, [name]: value }))),
    [{}],
  );
  return [...new Set(all.map((values) => told(elements, values)))];
}

const plurals = new Intl.PluralRules('nl');
const told = (elements, values, hash) =>
  elements
    .map(({ type, value, options }) => {
      if (type === TYPE.literal) return value;
      if (type === TYPE.pound) return String(hash);
      const given = values[value];
      if (type === TYPE.select) return told((options[given] ?? options.other).value, values, hash);
      if (type === TYPE.plural)
        return told((options[`=${given}`] ?? options[plurals.select(given)] ?? options.other).value, values, given);
      return String(given);
    })
    .join('');
