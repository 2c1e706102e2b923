import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

type Running = { supervisor: number; children: number[] };

/** The folder with everything the embedded product keeps, and the claim of one supervisor on it. */
export class DataFolder {
  private readonly claim: string;

  constructor(readonly path: string) {
    this.claim = join(path, 'running.json');
    mkdirSync(path, { recursive: true, mode: 0o755 });
  }

  /** Refuses a folder that another supervisor uses; ends the children that a killed one left behind. */
  async take(say: (sentence: string) => void): Promise<void> {
    const { supervisor, children } = this.read();
    if (isOurs(supervisor)) {
      throw new Error(
        `Het platform draait al op ${this.path} (proces ${supervisor}). Stop dat eerst, of kies een andere map met DATA_DIR.`,
      );
    }
    for (const orphan of children.filter(isOurs)) {
      say(`Een proces van een vorige keer draait nog (${orphan}) en wordt gestopt.`);
      await end(orphan);
    }
    this.note([]);
  }

  note(children: number[]): void {
    writeFileSync(`${this.claim}.new`, JSON.stringify({ supervisor: process.pid, children } satisfies Running));
    renameSync(`${this.claim}.new`, this.claim);
  }

  release(): void {
    if (this.read().supervisor === process.pid) rmSync(this.claim, { force: true });
  }

  recall(name: string): string | null {
    const file = join(this.path, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  }

  remember(name: string, value: string): void {
    writeFileSync(join(this.path, name), value, { mode: 0o600 });
  }

  /** A secret that is made once and kept. */
  secret(name: string): string {
    if (!this.recall(name)) this.remember(name, randomBytes(32).toString('base64url'));
    return this.recall(name) ?? '';
  }

  private read(): Running {
    try {
      return JSON.parse(readFileSync(this.claim, 'utf8')) as Running;
    } catch {
      return { supervisor: 0, children: [] };
    }
  }
}

/** A living process of this product: after a restart of the machine the number may belong to another program. */
function isOurs(pid: number): boolean {
  if (!pid || pid === process.pid) return false;
  const proc = `/proc/${pid}/cmdline`;
  if (existsSync('/proc/self/cmdline'))
    return existsSync(proc) && /(start|main|worker)\.m?js/.test(readFileSync(proc, 'utf8'));
  return /(start|main|worker)\.m?js/.test(
    spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout,
  );
}

async function end(pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; isOurs(pid); waited += 50) {
    if (waited >= 10_000) process.kill(pid, 'SIGKILL');
    await pause(50);
  }
}
