import 'reflect-metadata';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset as nearOperation } from '@graphql-codegen/near-operation-file-preset';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { errorCodes, rolesOf, sentenceOf, type Permission } from '@bloemen/vocabulary';
import { lexicographicSortSchema, parse, printSchema, type GraphQLSchema } from 'graphql';
import type { z } from 'zod';

const root = join(import.meta.dirname, '../../..');
const check = process.argv.includes('--check');
const nowhere = 'postgres://nobody@127.0.0.1:1/none';
Object.assign(process.env, {
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  DATABASE_URL: nowhere,
  PROGRAMME_DATABASE_URL: nowhere,
  RELAY_DATABASE_URL: nowhere,
});

const { AppModule } = await import('../src/app.module.js');
const { Doors } = await import('../src/platform/access/doors.js');
const { settings } = await import('../src/settings.js');
const app = await NestFactory.create(AppModule, new FastifyAdapter(), {
  logger: ['error', 'fatal'],
  abortOnError: false,
});
await app.init();
const { schema } = app.get(GraphQLSchemaHost);
const doors = app.get(Doors).list();

const differences: string[] = [];
const made = new Set<string>();
put('libs/api-contract/schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
await writeTypedDocuments(schema);
put('apps/portal/src/app/texts.generated.ts', keysOfTexts());
for (const stale of filesIn('apps/portal/src', '.generated.ts').filter((file) => !made.has(file)))
  if (check) differences.push(stale);
  else rmSync(join(root, stale));
put(
  'apps/server/ledgers/permissions.txt',
  doors
    .map(
      ({ name, door }) =>
        `${name}: ${door === 'public' ? 'public' : `${door} (${rolesOf(door as Permission).join(', ')})`}\n`,
    )
    .join(''),
);
put(
  'apps/server/ledgers/errors.txt',
  [...errorCodes]
    .sort()
    .map((code) => `${code}: ${sentenceOf(code)}\n`)
    .join(''),
);
const { drawing } = await import('../src/modules/commitments/commitment.rules.js');
put(
  'docs/commitment-states.md',
  `# How a commitment moves\n\nDrawn from \`commitment.rules.ts\`.\n\n\`\`\`mermaid\n${drawing()}\`\`\`\n`,
);
const { callDrawing } = await import('../src/modules/support/calls/calls.rules.js');
put(
  'docs/peer-call-states.md',
  `# How a call between two municipalities moves\n\nDrawn from \`calls.rules.ts\`.\n\n\`\`\`mermaid\n${callDrawing()}\`\`\`\n`,
);
if (existsSync(join(root, 'README.md'))) put('README.md', withSettings(readFileSync(join(root, 'README.md'), 'utf8')));
await app.close();
for (const file of differences)
  console.error(`${file} is not what the code says; run node scripts/contract.mjs and review the change`);
process.exit(differences.length > 0 ? 1 : 0);

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}

function put(file: string, text: string): void {
  made.add(file);
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (check) differences.push(file);
  else writeFileSync(path, text);
}

/**
 * What the portal asks, as typed document nodes: beside each `.graphql` file its own, so that a screen loads no more than
 * its feature asks, and the types of inputs and enumerations in one file that holds no code.
 */
async function writeTypedDocuments(of: GraphQLSchema): Promise<void> {
  const folder = 'apps/portal/src';
  const schemaTypes = `${folder}/shared/schema.generated.ts`;
  const documents = filesIn(folder, '.graphql').map((file) => ({
    location: file,
    document: parse(readFileSync(join(root, file), 'utf8')),
  }));
  const shared = {
    schema: parse(printSchema(of)),
    schemaAst: of,
    documents,
    pluginMap: { operations, typedDocumentNode } as never,
    config: {
      scalars: { DateTime: 'string', Day: 'string' },
      useTypeImports: true,
      importExtension: '.js',
      documentMode: 'documentNode',
      optimizeDocumentNode: true,
      skipTypename: true,
    },
  };
  const near = await nearOperation.buildGeneratesSection({
    ...shared,
    baseOutputDir: '',
    presetConfig: {},
    plugins: [
      { operations: { importSchemaTypesFrom: schemaTypes, namespacedImportName: 'Schema' } },
      { typedDocumentNode: {} },
    ],
  });
  const files = [
    { ...shared, filename: schemaTypes, plugins: [{ operations: { generateOperationTypes: false } }] },
    ...near,
  ];
  for (const file of files) put(file.filename, await codegen(file));
}

/** Every key of the portal's Dutch texts as one type, so that a text that nobody wrote does not compile. */
function keysOfTexts(): string {
  const keys = filesIn('apps/portal/src', '.nl.json').map(
    (file) => `\n      | keyof typeof import('../${relative('apps/portal/src', file)}')`,
  );
  return `export {};\ndeclare module '../shared/i18n.js' {\n  interface Texts {\n    keys:${keys.join('')};\n  }\n}\n`;
}

/** The README with its table of settings made anew from the configuration. */
function withSettings(readme: string): string {
  const rows = Object.entries(settings).map(([name, type]: [string, z.ZodType]) => {
    const fallback = type.safeParse(undefined);
    const value = !fallback.success
      ? 'verplicht'
      : fallback.data === undefined
        ? '–'
        : name === 'SECRET'
          ? 'alleen voor ontwikkeling'
          : `\`${String(fallback.data as string | number | boolean)}\``;
    return `| \`${name}\` | ${value} | ${type.description ?? ''} |`;
  });
  const table = [
    '<!-- settings -->',
    '| instelling | standaard | betekenis |',
    '| --- | --- | --- |',
    ...rows,
    '<!-- /settings -->',
  ].join('\n');
  return readme.replace(/<!-- settings -->[\s\S]*<!-- \/settings -->/, () => table);
}
