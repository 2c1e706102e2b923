/**
 * Builds what changed: server, libs and migrations by swc, file for file in the layout of the sources (so a relative
 * path means the same in both), and the portal by Vite. Every file and the portal as a whole are moved into place when
 * complete, so a product that starts meanwhile never reads half of one.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { swcOptions } from './swc.mjs';

const root = join(import.meta.dirname, '..');
const libs = readdirSync(join(root, 'libs'));
const isBuilt = (file) => !/\.(spec|builders)\.tsx?$|\.d\.ts$|(tsconfig|project|package)\.json$|\.md$/.test(file);

/** Source folder -> where its files go. */
const outputs = [
  ['apps/server/src', 'dist/apps/server/src'],
  ['migrations', 'dist/migrations'],
  ...libs.map((lib) => [`libs/${lib}/src`, `libs/${lib}/dist`]),
];

function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !/(^|\/)(dist[^/]*|node_modules)\//.test(relative(folder, file)))
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...files, 'package-lock.json', 'scripts/build.mjs', 'scripts/swc.mjs']) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

async function whenChanged(name, files, proof, build) {
  const stamp = join(root, 'dist', `${name}.inputs`);
  const hash = hashOf(files);
  if (existsSync(join(root, proof)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const started = Date.now();
  await build(files);
  writeFileSync(stamp, hash);
  console.log(`built ${name} in ${Date.now() - started} ms`);
}

let pieces = 0;
const unfinishedPath = () => join(root, 'dist', `unfinished-${process.pid}-${++pieces}`);

function moveIntoPlace(file, write) {
  const unfinished = unfinishedPath();
  mkdirSync(dirname(file), { recursive: true });
  write(unfinished);
  renameSync(unfinished, file);
}

async function buildServer() {
  const { transformFile } = await import('@swc/core');
  for (const [from, to] of outputs) {
    const written = new Set();
    await Promise.all(
      filesIn(from)
        .filter(isBuilt)
        .map(async (file) => {
          const source = join(root, file);
          const target = join(root, to, relative(from, file));
          if (!/\.tsx?$/.test(file)) {
            moveIntoPlace(target, (path) => copyFileSync(source, path));
            return written.add(target);
          }
          const script = target.replace(/\.tsx?$/, '.js');
          const { code, map } = await transformFile(source, {
            ...swcOptions(file),
            filename: source,
            sourceMaps: true,
            sourceFileName: relative(dirname(script), source),
          });
          moveIntoPlace(`${script}.map`, (path) => writeFileSync(path, map));
          moveIntoPlace(script, (path) =>
            writeFileSync(path, `${code}\n//# sourceMappingURL=${script.split('/').pop()}.map\n`),
          );
          return written.add(script).add(`${script}.map`);
        }),
    );
    if (!existsSync(join(root, to))) continue;
    for (const entry of readdirSync(join(root, to), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile() && !written.has(file)) rmSync(file, { force: true });
    }
  }
}

/** Puts beside each file of text what is sent of it, as small as can be: it is made once and sent often. */
async function compress(folder) {
  const texts = readdirSync(folder, { recursive: true }).filter((file) => /\.(js|css|html|svg)$/.test(file));
  await Promise.all(
    texts.map(async (file) => {
      const text = await readFile(join(folder, file));
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      await writeFile(join(folder, `${file}.br`), await promisify(brotliCompress)(text, { params }));
      await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(text, { level: 9 }));
    }),
  );
}

async function buildPortal() {
  const { build } = await import('vite');
  const portal = join(root, 'apps/portal');
  const dist = join(portal, 'dist');
  const unfinished = unfinishedPath();
  const previous = unfinishedPath();
  const { NODE_ENV } = process.env;
  await build({ root: portal, logLevel: 'warn', build: { outDir: unfinished, emptyOutDir: true } });
  // Vite sets NODE_ENV to production for the whole process; what starts after the build is not production because of
  // that.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  await compress(unfinished);
  if (existsSync(dist)) renameSync(dist, previous);
  renameSync(unfinished, dist);
  rmSync(previous, { recursive: true, force: true });
}

mkdirSync(join(root, 'dist'), { recursive: true });
const built = await Promise.allSettled([
  whenChanged(
    'server',
    outputs.flatMap(([from]) => filesIn(from)).filter(isBuilt),
    'dist/apps/server/src/main.js',
    buildServer,
  ),
  whenChanged(
    'portal',
    ['apps/portal', 'apps/server/src/platform/site', ...libs.map((lib) => `libs/${lib}/src`)].flatMap(filesIn),
    'apps/portal/dist/index.html',
    buildPortal,
  ),
]);
for (const { reason } of built.filter(({ status }) => status === 'rejected')) {
  console.error(reason);
  process.exitCode = 1;
}
