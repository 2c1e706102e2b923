import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { addressKey, identityKey, type AttemptPurpose } from './attempt-limit.rules.js';
import { SignInRepository } from './sign-in.repository.js';

/** Counts sign-in attempts in a unit of work of its own, so that a refusal does not undo the count. */
@Injectable()
export class Attempts {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly signIns: SignInRepository,
  ) {}

  /** Seconds to wait, or 0 when this attempt may go on. */
  async secondsToWait(purpose: AttemptPurpose, address: string, email: string | null = null): Promise<number> {
    const { SIGN_IN_ATTEMPTS_PER_ADDRESS, SIGN_IN_ATTEMPTS_PER_IDENTITY } = this.config.values;
    const limits = [
      { key: addressKey(purpose, address), limit: SIGN_IN_ATTEMPTS_PER_ADDRESS },
      ...(email ? [{ key: identityKey(purpose, email), limit: SIGN_IN_ATTEMPTS_PER_IDENTITY }] : []),
    ];
    const counted = await this.database.asSystem('count a sign-in attempt', () => this.signIns.countAttempt(limits.map(({ key }) => key)));
    return Math.max(0, ...limits.map(({ key, limit }) => {
      const { attempts, retryAfterSeconds } = counted.get(key.toString('hex'))!;
      return attempts > limit ? retryAfterSeconds : 0;
    }));
  }
}
