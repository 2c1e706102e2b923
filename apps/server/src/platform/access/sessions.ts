import { createHash } from 'node:crypto';
import { Injectable, Optional } from '@nestjs/common';
import { Config } from '../config/config.js';
import { SessionReader, type Actor } from './actor.js';

/** Reads the session cookie of a request. Production and https use the __Host- prefix; loopback development cannot. */
@Injectable()
export class RequestSessions {
  readonly cookieName: string;
  readonly secure: boolean;
  private readonly recent = new RecentSessions();

  constructor(
    config: Config,
    @Optional() private readonly reader?: SessionReader,
  ) {
    this.secure = config.values.publicUrl.startsWith('https:');
    this.cookieName = this.secure ? '__Host-sessie' : 'sessie';
  }

  /** The actor of the cookie header, or null. */
  async actorOf(cookieHeader: string | undefined): Promise<Actor | null> {
    const value = cookieValue(cookieHeader, this.cookieName);
    if (!value || value.length > 128 || !this.reader) return null;
    const hash = createHash('sha256').update(value).digest('hex');
    const actor = await this.reader.actorFor(hash);
    if (actor) this.recent.note(hash);
    return actor;
  }

  /** The hash of a session that was good a short while ago, without asking anybody: for limits, which open nothing. */
  known(cookieHeader: string | undefined): string | null {
    const value = cookieValue(cookieHeader, this.cookieName);
    const hash = value && createHash('sha256').update(value).digest('hex');
    return hash && this.recent.has(hash) ? hash : null;
  }
}

const RECENT_MS = 300_000;
const MOST_RECENT = 20_000;

/** Sessions that were found good in the last minutes. */
class RecentSessions {
  private readonly seen = new Map<string, number>();

  note(hash: string): void {
    if (this.seen.size >= MOST_RECENT) this.seen.clear();
    this.seen.set(hash, Date.now());
  }

  has(hash: string): boolean {
    return Date.now() - (this.seen.get(hash) ?? 0) < RECENT_MS;
  }
}

/** One value out of a Cookie header. */
export function cookieValue(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}
