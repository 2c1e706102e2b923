import type { Visitor } from './visitor.js';

/**
 * So many are counted by themselves each minute; whoever comes after shares one count, so that memory has an end too.
 */
const MOST_COUNTED = 50_000;
const OTHERS = 'others';
/** A device has a twentieth of what a network has, beside it. */
const SHARES = 20;
/**
 * So many devices of one network have a share of their own in a minute: a hall full of people, and an end to what one
 * machine can pretend to be.
 */
const MOST_DEVICES = 200;

/** Counts in a sliding minute. */
class Counts {
  private window = 0;
  private now = new Map<string, number>();
  private before = new Map<string, number>();

  /** Counts one more for whoever this is, unless that is over the limit. */
  take(who: string, limit: number, at: number): boolean {
    this.slide(at);
    const key = this.now.has(who) || this.now.size < MOST_COUNTED ? who : OTHERS;
    if (this.used(key, at) >= limit) return false;
    this.now.set(key, (this.now.get(key) ?? 0) + 1);
    return true;
  }

  /** How many count for whoever this is in the minute that ends now. */
  used(who: string, at: number): number {
    this.slide(at);
    const key = this.now.has(who) || this.now.size < MOST_COUNTED ? who : OTHERS;
    return (this.before.get(key) ?? 0) * (1 - (at % 60_000) / 60_000) + (this.now.get(key) ?? 0);
  }

  /** True when whoever this is was counted in this minute already. */
  knows(who: string, at: number): boolean {
    this.slide(at);
    return this.now.has(who);
  }

  private slide(at: number): void {
    const window = Math.floor(at / 60_000);
    if (window === this.window) return;
    this.before = window === this.window + 1 ? this.now : new Map<string, number>();
    this.now = new Map();
    this.window = window;
  }
}

/**
 * Limits requests per minute, in this process; nothing to be lost, so it never means "no limit". Who is signed in
 * counts by their session. Of the others each device has its own share first, and what is over it comes out of what the
 * network has together: one device can use up that, and takes nothing from the shares of the rest. One network never
 * gets more than `perMinute` and 200 shares of a twentieth of it.
 */
export class VisitorLimiter {
  private readonly sessions = new Counts();
  private readonly devices = new Counts();
  private readonly devicesOfNetworks = new Counts();
  private readonly networks = new Counts();

  constructor(private readonly perMinute: number) {}

  admits({ network, device, session }: Visitor, at = Date.now()): boolean {
    if (session) return this.sessions.take(session, this.perMinute, at);
    return (
      (device !== null && this.isInShare(network, `${network} ${device}`, at)) ||
      this.networks.take(network, this.perMinute, at)
    );
  }

  private isInShare(network: string, device: string, at: number): boolean {
    const hasShare = this.devices.knows(device, at) || this.devicesOfNetworks.take(network, MOST_DEVICES, at);
    return hasShare && this.devices.take(device, Math.max(1, Math.floor(this.perMinute / SHARES)), at);
  }
}

/**
 * Limits requests per minute of a network that says nothing of itself, and tells it how many are left. Counts in this
 * process.
 */
export class NetworkLimiter {
  private readonly networks = new Counts();

  constructor(private readonly perMinute: number) {}

  take(network: string, at = Date.now()): { isAdmitted: boolean; headers: Record<string, string> } {
    const isAdmitted = this.networks.take(network, this.perMinute, at);
    const left = isAdmitted ? Math.max(0, Math.floor(this.perMinute - this.networks.used(network, at))) : 0;
    const seconds = String(Math.ceil((60_000 - (at % 60_000)) / 1_000));
    return {
      isAdmitted,
      headers: {
        'ratelimit-limit': String(this.perMinute),
        'ratelimit-remaining': String(left),
        'ratelimit-reset': seconds,
        ...(!isAdmitted && { 'retry-after': seconds }),
      },
    };
  }
}
