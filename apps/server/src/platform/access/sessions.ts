import { Injectable, Optional } from '@nestjs/common';
import { UUID_PATTERN } from '@bloemen/vocabulary';
import { Config } from '../config/config.js';
import { sha256Of } from '../secrets/secrets.js';
import { SessionReader, type Actor, type Refusal } from './actor.js';

/** Says whose page a request comes from: `<personId>@<tenantId>`. */
export const STATEMENT_HEADER = 'x-acting-as';
/** The same in the address of what a browser fetches by itself, such as a download. */
export const STATEMENT_PARAMETER = 'acting-as';
/** Marks what a page asks by itself, without anybody at work: it does not prolong the session. */
export const UNATTENDED_HEADER = 'x-unattended';

const statement = new RegExp(`^(${UUID_PATTERN})@(${UUID_PATTERN})$`);

/**
 * Reads the session cookie of a request, and whose page it says it comes from. A session is of a person; the workspace
 * is of the request, so several may be open side by side. Whoever states nothing, somebody else or a workspace without
 * a role there, is a refused actor. Production and https use the __Host- prefix; loopback development cannot.
 */
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

  /**
   * The actor of the cookie header, or null when nobody is signed in. `stated` is `<personId>@<tenantId>`, as it came.
   */
  async actorOf(cookieHeader: string | undefined, stated: unknown, isUse = true): Promise<Actor | null> {
    const value = cookieValue(cookieHeader, this.cookieName);
    if (!value || value.length > 128 || !this.reader) return null;
    const hash = sha256Of(value);
    const [, personId, tenantId] = (typeof stated === 'string' && statement.exec(stated)) || [];
    const actor = await this.reader.actorFor(hash, { tenantId: tenantId ?? null, isUse });
    if (actor) this.recent.note(hash);
    const refusal = actor && refusalOf(actor, personId, tenantId);
    return refusal ? actor.refused(refusal) : actor;
  }

  /** The hash of a session that was good a short while ago, without asking anybody: for limits, which open nothing. */
  known(cookieHeader: string | undefined): string | null {
    const value = cookieValue(cookieHeader, this.cookieName);
    const hash = value && sha256Of(value);
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

function refusalOf(actor: Actor, personId: string | undefined, tenantId: string | undefined): Refusal | null {
  if (personId === undefined) return 'session.not_stated';
  if (personId !== actor.personId) return 'session.other_person';
  return tenantId === actor.tenantId ? null : 'session.other_workspace';
}

/** One value out of a Cookie header. */
export function cookieValue(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}
