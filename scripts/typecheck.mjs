/**
 * Checks the types of every project with TypeScript 7, two projects at a time. Exits non-zero when one has an error.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const compiler = join(root, 'node_modules/typescript-7/bin/tsc');
const inFolder = (folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const hasTypeScript = (project) =>
  readdirSync(join(root, project), { recursive: true }).some((file) => /\.tsx?$/.test(file));
const queue =
  process.argv.length > 2
    ? process.argv.slice(2)
    : [...inFolder('libs'), ...inFolder('apps'), 'migrations', 'test', 'bench'].filter(hasTypeScript);

const check = (project) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [compiler, '-p', join(root, project), '--noEmit', '--pretty', 'false'], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('exit', (code) => resolve(code === 0));
  });

let failed = 0;
const worker = async () => {
  for (let project = queue.shift(); project; project = queue.shift()) {
    if (await check(project)) continue;
    failed += 1;
    console.error(`types: ${project} has errors`);
  }
};
await Promise.all([worker(), worker()]);
process.exitCode = failed > 0 ? 1 : 0;
