/**
 * Which spec files the whole proof runs, and how many of them in one go. Every file that jest runs by itself first
 * reads the hundreds of modules it needs, which costs more than most specs do; so specs of one kind share that cost in
 * a few files that import them. A spec that measures, that changes its own process, or that takes long stays by itself.
 * Named specs always run by themselves.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.specs');

const groups = [
  { name: 'portal', parts: 2, has: (file) => /^(apps\/portal|libs\/ui)\//.test(file) },
  {
    name: 'server',
    parts: 3,
    has: (file) => /^(apps\/server\/(src|test)|libs\/vocabulary|libs\/api-contract|migrations)\//.test(file),
  },
];
const alone = [
  /\/refusals\.spec\.ts$/,
  /\/signing\.spec\.ts$/,
  /\/certificates\.spec\.ts$/,
  /\/secrets-in-log\.spec\.ts$/,
  /\/suppression\.rules\.spec\.ts$/,
  // Loads its module anew, and with it what others in the same process have already loaded.
  /\/shared\/tab\.spec\.ts$/,
];
const isAlone = (file) =>
  alone.some((pattern) => pattern.test(file)) || readFileSync(join(root, file), 'utf8').includes('@jest-environment');

const isSpec = (file) => /\.spec\.(ts|tsx|mjs)$/.test(file) && !/(^|\/)(node_modules|dist)\//.test(file);

/** The files to give to jest, longest first; those that import others are written anew. */
export function specFiles() {
  removeSpecFiles();
  mkdirSync(folder);
  const listed = ['apps', 'libs', 'migrations', 'scripts', 'test', 'bench'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter(isSpec)
      .map((file) => join(top, file)),
  );
  const rest = new Set(listed);
  const written = groups.flatMap(({ name, parts, has }) => {
    const members = listed
      .filter((file) => has(file) && !isAlone(file))
      .sort((one, other) => statSync(join(root, other)).size - statSync(join(root, one)).size);
    members.forEach((file) => rest.delete(file));
    return Array.from({ length: parts }, (_, part) => {
      const file = join(folder, `${name}-${part + 1}.spec.ts`);
      const imports = members
        .filter((_member, index) => index % parts === part)
        .map((member) => `import '${relative(folder, join(root, member)).replace(/\.tsx?$/, '.js')}';\n`);
      writeFileSync(file, imports.join(''));
      return file;
    });
  });
  return [...rest].map((file) => join(root, file)).concat(written);
}

export function removeSpecFiles() {
  rmSync(folder, { recursive: true, force: true });
}
