/**
 * Compiles a server source and all of ours that it imports into one file, and prints where that is. For specs: they run
 * the sources through Jest, and a thread they start has no Jest.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
// Inside node_modules, where what is not ours is found from.
const folder = join(root, 'node_modules/.threads');
const source = fileURLToPath(process.argv[2]);
const conditions = ['@bloemen/source', 'node'];
const {
  output: [{ code }],
} = await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: source, write: false, minify: false },
  ssr: { noExternal: [/^@bloemen\//], resolve: { conditions } },
});
mkdirSync(folder, { recursive: true });
const file = join(folder, `${createHash('sha256').update(code).digest('hex')}.mjs`);
// Moved into place when complete: another spec may be reading it.
writeFileSync(`${file}.${process.pid}`, code);
renameSync(`${file}.${process.pid}`, file);
console.log(pathToFileURL(file).href);
