/**
 * The whole proof of the product: build, then lint, types, committed contract and every spec. With file patterns it
 * runs those specs only. Ends with `N passed, N failed`; each step besides the specs counts as one.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeSpecFiles, specFiles } from './specs-together.mjs';

const root = join(import.meta.dirname, '..');
const patterns = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const failures = [];

const run = (args) =>
  new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }).on('exit', (code) => resolve(code === 0));
  });

async function step(name, args) {
  const started = Date.now();
  const passed = await run(args);
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'PASS' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return passed;
}

/** All specs of the server run together, as in the whole proof, so every statement of the product is seen. */
const isServer = patterns.join() === 'apps/server';
const isWhole = patterns.length === 0 || isServer;

async function specs() {
  const folder = mkdtempSync(join(tmpdir(), 'bloemen-jest-'));
  const results = join(folder, 'results.json');
  const statements = join(folder, 'statements');
  mkdirSync(statements);
  process.env.STATEMENTS_FOLDER = statements;
  const passed = await run([
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${results}`,
    ...(isServer ? ['--selectProjects', 'server'] : []),
    ...(isWhole ? ['--runTestsByPath', ...specFiles()] : patterns),
  ]);
  if (existsSync(results)) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    total.passed += numPassedTests;
    total.failed += numFailedTests + numRuntimeErrorTestSuites;
    failures.push(...testResults.filter(({ status }) => status === 'failed').map(({ message }) => message.trim()));
  }
  if (!passed && total.failed === 0) total.failed = 1;
  if (readdirSync(statements).length > 0)
    await step('reads', ['scripts/reads/reads.mjs', statements, ...(isWhole ? ['--whole'] : [])]);
  rmSync(folder, { recursive: true, force: true });
  removeSpecFiles();
}

const build = ['build', ['scripts/build.mjs']];
const checks = [
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '**/*.{ts,tsx,mjs,css}']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.']],
  ['types', ['scripts/typecheck.mjs']],
  ['contract', ['scripts/contract.mjs', '--check']],
];

async function inTurn(steps) {
  for (const next of steps) await step(...next);
}

// The checks run beside the specs: those often wait for a browser or a database, and the cores would too.
if (patterns.length === 0) {
  await step(...build);
  await Promise.all([inTurn(checks), specs()]);
} else {
  if (patterns.some((pattern) => pattern.startsWith('test/'))) await step(...build);
  await specs();
}
// Said last, because a log of thousands of lines is read from its end.
for (const failure of failures) console.log(`\n${failure.slice(0, 4_000)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
