import { swcOptions } from './scripts/swc.mjs';

const project = (name, { environment = 'node', conditions, ...settings }) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testEnvironment: environment,
  testEnvironmentOptions: { customExportConditions: ['@bloemen/source', ...conditions] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.ts$': ['@swc/jest', swcOptions('.ts')],
    '\\.tsx$': ['@swc/jest', swcOptions('.tsx')],
  },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.nx/', '<rootDir>/\\.data/'],
  ...settings,
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', ...settings.moduleNameMapper },
});

const withPostgres = {
  globalSetup: '<rootDir>/apps/server/test/global-setup.mjs',
  globalTeardown: '<rootDir>/apps/server/test/global-teardown.mjs',
};
const node = { conditions: ['node', 'node-addons'] };

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/scripts/longest-first.mjs',
  testTimeout: 120_000,
  projects: [
    project('server', {
      ...node,
      ...withPostgres,
      setupFiles: ['<rootDir>/apps/server/test/record-statements.mjs'],
      testMatch: [
        '<rootDir>/.specs/server-*.spec.ts',
        '<rootDir>/{apps/server,libs/vocabulary,libs/api-contract,migrations,bench}/**/*.spec.ts',
      ],
    }),
    project('portal', {
      environment: 'jsdom',
      conditions: ['browser'],
      testMatch: [
        '<rootDir>/.specs/portal-*.spec.ts',
        '<rootDir>/{apps/portal,libs/ui,libs/charts}/**/*.spec.{ts,tsx}',
      ],
      // Drawings become texts on the server; React's build for browsers would keep the process of the specs open.
      moduleNameMapper: {
        '\\.css$': '<rootDir>/scripts/empty-style.mjs',
        '^react-dom/server$': '<rootDir>/node_modules/react-dom/server.node.js',
      },
    }),
    project('toolchain', { ...node, testMatch: ['<rootDir>/scripts/**/*.spec.mjs'] }),
    project('black-box', { ...node, ...withPostgres, testMatch: ['<rootDir>/test/**/*.spec.ts'] }),
  ],
};
