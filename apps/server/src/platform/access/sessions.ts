import { createHash } from 'node:crypto';
import { Injectable, Optional } from '@nestjs/common';
import { Config } from '../config/config.js';
import { SessionReader, type Actor } from './actor.js';

/** Reads the session cookie of a request. Production and https use the __Host- prefix; loopback development cannot. */
@Injectable()
export class RequestSessions {
  readonly cookieName: string;
  readonly secure: boolean;

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
    return this.reader.actorFor(createHash('sha256').update(value).digest('hex'));
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
