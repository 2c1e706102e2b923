import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Config } from '../config/config.js';
import { refuseUnless } from '../errors/domain-error.js';

type Waiting = { owners: readonly string[]; begin: () => void };

/**
 * Work that takes much of the processor or the database takes turns in this process: so many at once over everybody,
 * fewer for one person and for one workspace, so that nobody holds up all others. Who has too much waiting already is
 * refused: `too_much_at_once`. Ask for a turn before the first statement: what waits here holds no connection.
 */
@Injectable()
export class Turns {
  private readonly running = new Map<string, number>();
  private readonly waiting: Waiting[] = [];
  private busy = 0;

  constructor(private readonly config: Config) {}

  async take<T>({ personId, tenantId }: Pick<Actor, 'personId' | 'tenantId'>, work: () => Promise<T>): Promise<T> {
    const owners = [`person ${personId}`, `workspace ${tenantId}`];
    if (this.mayBegin(owners)) this.begin(owners);
    else {
      const waitingOf = (owner: string) => this.waiting.filter((one) => one.owners.includes(owner)).length;
      refuseUnless(
        owners.every((owner) => waitingOf(owner) < this.config.values.HEAVY_WORK_WAITING),
        'too_much_at_once',
      );
      await new Promise<void>((begin) => this.waiting.push({ owners, begin }));
    }
    try {
      return await work();
    } finally {
      this.end(owners);
    }
  }

  private mayBegin(owners: readonly string[]): boolean {
    const { HEAVY_WORK_AT_ONCE: most, HEAVY_WORK_PER_PERSON: mostEach } = this.config.values;
    return this.busy < most && owners.every((owner) => (this.running.get(owner) ?? 0) < mostEach);
  }

  private begin(owners: readonly string[]): void {
    this.busy += 1;
    for (const owner of owners) this.running.set(owner, (this.running.get(owner) ?? 0) + 1);
  }

  /** The turn goes to who waits longest and may begin. */
  private end(owners: readonly string[]): void {
    this.busy -= 1;
    for (const owner of owners) {
      const left = (this.running.get(owner) ?? 0) - 1;
      if (left > 0) this.running.set(owner, left);
      else this.running.delete(owner);
    }
    const index = this.waiting.findIndex((one) => this.mayBegin(one.owners));
    const [next] = index < 0 ? [] : this.waiting.splice(index, 1);
    if (!next) return;
    this.begin(next.owners);
    next.begin();
  }
}
