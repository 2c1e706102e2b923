import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import type { Visitor } from '../../../platform/http/visitor.js';
import { keyOf, signInLimits, slowdown, type AttemptPurpose, type Counter, type Limit } from './attempt-limit.rules.js';
import { SignInRepository, type AttemptCount } from './sign-in.repository.js';
import { identitySettings } from '../identity.settings.js';

export type { Limit };

/** Counts attempts in a unit of work of its own, so that a refusal does not undo the count. */
@Injectable()
export class AttemptsService {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly signIns: SignInRepository,
  ) {}

  /** Counts this attempt, and says which of these limits it is over. */
  async count<Of extends Counter>(
    purpose: AttemptPurpose,
    visitor: Visitor,
    here: string | null,
    limits: readonly (Limit & { counter: Of })[],
  ): Promise<Record<Of, AttemptCount & { isOver: boolean }>> {
    const keys = limits.map((one) => ({ ...one, key: keyOf(purpose, one.counter, visitor, here) }));
    const counted = await this.database.asSystem('count an attempt', () =>
      this.signIns.countAttempt(keys.map(({ key }) => key)),
    );
    return Object.fromEntries(
      keys.map(({ counter, limit, key }) => {
        const found = counted.get(key.toString('hex'))!;
        return [counter, { ...found, isOver: found.attempts > limit }];
      }),
    ) as Record<Of, AttemptCount & { isOver: boolean }>;
  }

  /**
   * Counts a step of signing in. Seconds to wait, or 0 when it may go on; who goes on asking for the same is answered
   * ever more slowly.
   */
  async secondsToWait(purpose: AttemptPurpose, visitor: Visitor, identity: string | null = null): Promise<number> {
    const { SIGN_IN_ATTEMPTS_PER_DEVICE: perDevice, SIGN_IN_ATTEMPTS_PER_IDENTITY: perIdentity } =
      this.config.of(identitySettings);
    let again = 0;
    for (const limits of signInLimits({ perDevice, perIdentity }, identity !== null)) {
      const counted = await this.count(purpose, visitor, identity, limits);
      const over = Object.values(counted).filter(({ isOver }) => isOver);
      if (over.length > 0) return Math.max(...over.map(({ retryAfterSeconds }) => retryAfterSeconds));
      again = Math.max(again, (counted as Partial<typeof counted>).deviceHere?.attempts ?? 0);
    }
    await this.slowDown(again);
    return 0;
  }

  /** Waits before the answer to a failure; nothing is held meanwhile, and nobody else waits. */
  async slowDown(failures: number): Promise<void> {
    if (slowdown(failures) > 0) await pause(slowdown(failures));
  }
}
