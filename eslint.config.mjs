import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries } from './scripts/lint/boundaries.mjs';
import { lineLength } from './scripts/lint/line-length.mjs';
import { noBuiltSql } from './scripts/lint/no-built-sql.mjs';

const typescript = ['**/*.ts', '**/*.tsx'];

export default defineConfig(
  {
    ignores: ['**/dist/**', '.nx/**', '.specs/**', '.data/**', '**/*.generated.ts', 'scripts/lint/fixtures/**'],
  },
  {
    files: [...typescript, '**/*.mjs'],
    plugins: { layout: { rules: { 'line-length': lineLength } } },
    rules: {
      'layout/line-length': 'error',
      eqeqeq: 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-unreachable': 'error',
      'no-self-assign': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.mjs'], rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }], 'no-redeclare': 'error' } },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.lint.json', 'apps/portal/tsconfig.lint.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX, bloemen: { rules: { boundaries, 'no-built-sql': noBuiltSql } } },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
          conditionNames: ['@bloemen/source', 'import', 'node', 'default'],
        }),
      ],
    },
    rules: {
      'bloemen/boundaries': 'error',
      'bloemen/no-built-sql': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      // Calls casts to `never` unnecessary that the compiler asks for.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['apps/server/src/platform/{database,embedded}/**', '**/*.{spec,builders}.ts', 'apps/server/test/**'],
    rules: { 'bloemen/no-built-sql': 'off' },
  },
  {
    files: ['apps/server/src/**'],
    ignores: ['**/*.spec.ts', 'apps/server/src/platform/database/clients.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.object.name='pg'], NewExpression[callee.name=/^(Pool|Client)$/]",
          message: 'Connections are opened by platform/database/clients.ts, which hears of their death.',
        },
      ],
    },
  },
  {
    files: ['apps/portal/**', 'libs/ui/**', 'libs/charts/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ObjectExpression:not(:has(> Property[key.name='context'])) > Property[key.name='pollInterval']",
          message: 'What a page asks by itself says so (context: unattended), or it keeps the session alive for ever.',
        },
        {
          selector: "CallExpression[callee.name='navigate'] > ObjectExpression > Property[key.name='href']",
          message: 'Say where with to, params and search: the router checks those, and an address as a text nothing.',
        },
      ],
    },
  },
  { files: ['**/*.spec.ts', '**/*.spec.tsx'], rules: { '@typescript-eslint/unbound-method': 'off' } },
);
