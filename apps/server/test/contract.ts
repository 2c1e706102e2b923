import 'reflect-metadata';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
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
const { settings } = await import('../src/platform/config/config.js');
const app = await NestFactory.create(AppModule, new FastifyAdapter(), {
  logger: ['error', 'fatal'],
  abortOnError: false,
});
await app.init();
const { schema } = app.get(GraphQLSchemaHost);
const doors = app.get(Doors).list();

const differences: string[] = [];
put('libs/api-contract/schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
put('apps/portal/src/generated/gql.ts', await typedDocuments(schema));
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
if (existsSync(join(root, 'README.md'))) put('README.md', withSettings(readFileSync(join(root, 'README.md'), 'utf8')));
await app.close();
for (const file of differences)
  console.error(`${file} is not what the code says; run node scripts/contract.mjs and review the change`);
process.exit(differences.length > 0 ? 1 : 0);

function put(file: string, text: string): void {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (check) differences.push(file);
  else writeFileSync(path, text);
}

/** The portal's documents, one file each feature, as typed document nodes. */
async function typedDocuments(of: GraphQLSchema): Promise<string> {
  const folder = join(root, 'apps/portal/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const documents = files.map((file) => ({
    location: relative(root, join(folder, file)),
    document: parse(readFileSync(join(folder, file), 'utf8')),
  }));
  return codegen({
    filename: 'gql.ts',
    schema: parse(printSchema(of)),
    schemaAst: of,
    documents,
    config: {
      scalars: { DateTime: 'string', Day: 'string' },
      useTypeImports: true,
      documentMode: 'documentNode',
      optimizeDocumentNode: true,
      skipTypename: true,
      enumsAsTypes: true,
    },
    plugins: [{ operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { operations, typedDocumentNode } as never,
  });
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
