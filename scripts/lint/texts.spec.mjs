import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const portal = 'apps/portal/src';
const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file));

/**
 * A check of every key that programs may say: as it stands, or as a template with something at the places left open.
 */
function sayable(files) {
  const [whole, templates] = [new Set(), []];
  const quoted = ({ text }) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const read = (node) => {
    if (ts.isStringLiteralLike(node)) whole.add(node.text);
    if (ts.isPropertyAccessExpression(node) && node.expression.text === 'texts') whole.add(node.name.text);
    if (ts.isTemplateExpression(node) && /^\w+\./.test(node.head.text)) {
      const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
      templates.push(new RegExp(`^${parts.map(quoted).join('.+')}$`));
    }
    ts.forEachChild(node, read);
  };
  for (const file of files.filter((name) => /(?<!\.spec|\.generated)\.tsx?$/.test(name)))
    read(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return (key) => whole.has(key) || templates.some((template) => template.test(key));
}

const unsaid = (folder, files) => {
  const isSaid = sayable(files);
  return filesIn(folder)
    .filter((file) => file.endsWith('.nl.json'))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(file, 'utf8'))))
    .filter((key) => !isSaid(key));
};

it.each(readdirSync(join(root, portal, 'features')))(
  'the feature %s, or what serves it, says all its texts',
  (name) => {
    const folder = `${portal}/features/${name}`;
    expect(unsaid(folder, [folder, `${portal}/shared`].flatMap(filesIn))).toEqual([]);
  },
);

it('the portal says every text of its shell', () => {
  expect(unsaid(`${portal}/app`, filesIn(portal))).toEqual([]);
});

it('the kit says all its texts', () => {
  expect(unsaid('libs/ui/src', filesIn('libs/ui/src'))).toEqual([]);
});
