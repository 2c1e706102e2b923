import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { addressKey, identityKey, type AttemptPurpose } from './attempt-limit.rules.js';
import { SignInRepository } from './sign-in.repository.js';

export type AttemptLimits = { perAddress: number; perIdentity: number };

/** Counts attempts in a unit of work of its own, so that a refusal does not undo the count. */
@Injectable()
export class AttemptsService {
  private readonly signInLimits: AttemptLimits;

  constructor(
    { values }: Config,
    private readonly database: Database,
    private readonly signIns: SignInRepository,
  ) {
    this.signInLimits = { perAddress: values.SIGN_IN_ATTEMPTS_PER_ADDRESS, perIdentity: values.SIGN_IN_ATTEMPTS_PER_IDENTITY };
  }

  /** Counts this attempt. Seconds to wait, or 0 when it may go on. */
  async secondsToWait(purpose: AttemptPurpose, address: string, identity: string | null = null, limits = this.signInLimits): Promise<number> {
    const keys = keysOf(purpose, address, identity, limits);
    const counted = await this.database.asSystem('count an attempt', () => this.signIns.countAttempt(keys.map(({ key }) => key)));
    return Math.max(0, ...keys.map(({ key, limit }) => {
      const { attempts, retryAfterSeconds } = counted.get(key.toString('hex'))!;
      return attempts > limit ? retryAfterSeconds : 0;
    }));
  }

  /** True when no more may be tried because of what was counted before. Counts nothing: for a door at which only failures count. */
  async isOver(purpose: AttemptPurpose, address: string, identity: string, limits: AttemptLimits): Promise<boolean> {
    const keys = keysOf(purpose, address, identity, limits);
    const counted = await this.database.asSystem('read how often something was tried', () => this.signIns.attemptsOf(keys.map(({ key }) => key)));
    return keys.some(({ key, limit }) => (counted.get(key.toString('hex')) ?? 0) >= limit);
  }
}

function keysOf(purpose: AttemptPurpose, address: string, identity: string | null, { perAddress, perIdentity }: AttemptLimits): { key: Buffer; limit: number }[] {
  return [{ key: addressKey(purpose, address), limit: perAddress }, ...(identity ? [{ key: identityKey(purpose, identity), limit: perIdentity }] : [])];
}
