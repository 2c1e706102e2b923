import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { productRoot } from '../platform/config/product-root.js';

/** Longer than a worker gives its running jobs. */
const GRACE_MS = 30_000;
const LONGEST_PAUSE_MS = 30_000;
/** A child that lived this long starts its next pauses from the shortest again. */
const HEALTHY_MS = 60_000;
const guard = new URL('./end-with-supervisor.js', import.meta.url).href;

type Environment = Record<string, string | undefined>;

/**
 * A process that ends when the supervisor does, whatever way that is. It has a process group of its own, so that
 * Ctrl-C reaches the supervisor alone and the order of stopping is ours.
 */
export function spawnWithSupervisor(script: URL, args: string[], environment: Environment): ChildProcess {
  return spawn(process.execPath, ['--import', guard, fileURLToPath(script), ...args], {
    cwd: productRoot,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
}

/**
 * One of the processes of the product. Never restarted silently: before the product is ready a death ends the start,
 * afterwards it is said and the process comes back after a pause that doubles up to half a minute.
 */
export class Child {
  private process: ChildProcess | null = null;
  private stopping = false;
  /** It said once that it was ready; from then on a death is survived. */
  private settled = false;
  private pause = 1_000;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly name: string,
    private readonly script: URL,
    private readonly environment: Environment,
    private readonly on: { say: (sentence: string) => void; startFailed: () => void; spawned: () => void },
  ) {}

  get pid(): number | undefined {
    return this.process?.pid;
  }

  start(): void {
    const startedAt = Date.now();
    const child = spawnWithSupervisor(this.script, [], this.environment);
    this.process = child;
    this.on.spawned();
    child.once('message', () => (this.settled = true));
    child.once('exit', (code, signal) => {
      this.process = null;
      if (this.stopping) return;
      const why = signal ? `gestopt door ${signal}` : `gestopt met code ${code}`;
      if (!this.settled) {
        this.on.say(`De ${this.name} is tijdens het starten ${why}.`);
        return this.on.startFailed();
      }
      if (Date.now() - startedAt > HEALTHY_MS) this.pause = 1_000;
      this.on.say(`De ${this.name} is ${why} en start over ${this.pause / 1_000} s opnieuw.`);
      this.timer = setTimeout(() => this.start(), this.pause);
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    const child = this.process;
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const impatience = setTimeout(() => {
      this.on.say(`De ${this.name} stopt niet binnen ${GRACE_MS / 1_000} s en wordt afgebroken.`);
      child.kill('SIGKILL');
    }, GRACE_MS);
    await gone;
    clearTimeout(impatience);
  }

  kill(): void {
    this.process?.kill('SIGKILL');
  }
}
