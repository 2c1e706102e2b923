import type { IncomingMessage } from 'node:http';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { sentenceOf } from '@bloemen/vocabulary';
import type { WebSocket } from 'ws';
import type { Actor } from '../access/actor.js';
import { RequestSessions } from '../access/sessions.js';
import { Config } from '../config/config.js';
import { Notifications } from '../database/notifications.js';
import { networkOf, addressOf } from '../http/network.js';

/** Told with `{ personId }` by the database itself when a session or a role of that person ends. */
const SESSION_CHANNEL = 'session';

/** Codes with which a socket is closed; the reason is a sentence for people, at most 123 bytes. */
const closeCodes = { signedOut: 4401, refused: 4403, tooMany: 4429 } as const;

/** Finds what nobody announces, such as the end by time, or an announcement that was lost. */
const LOOK_EVERY_MS = 30_000;
/** Whoever does not answer a closing is hung up on. */
const PATIENCE_MS = 1_000;

type Open = { network: string; cookie: string | undefined; stated: unknown; actor: Actor | null };

/**
 * The WebSockets of this process: how many one person and one network may keep open, and the end of those whose session
 * or role ended, in whichever process that was. Looking whether a session still stands does not prolong it.
 */
@Injectable()
export class Sockets implements OnApplicationShutdown {
  private readonly open = new Map<WebSocket, Open>();
  private readonly clock = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  private listening: Promise<unknown> | null = null;

  constructor(
    private readonly config: Config,
    private readonly sessions: RequestSessions,
    private readonly notifications: Notifications,
  ) {}

  /** Counts a socket that just opened, of whoever it is. */
  admit(socket: WebSocket, request: IncomingMessage): void {
    const network = networkOf(addressOf(request, this.config.values.TRUSTED_PROXY_HOPS));
    if (this.countOf((one) => one.network === network) >= this.config.values.SOCKETS_PER_ADDRESS)
      return this.end(socket, closeCodes.tooMany);
    this.open.set(socket, { network, cookie: request.headers.cookie, stated: undefined, actor: null });
    socket.once('close', () => this.open.delete(socket));
  }

  /** Whether a socket may be used, after it said whose page it is of. Closes it when not. */
  async identify(socket: WebSocket, stated: unknown): Promise<boolean> {
    this.listening ??= this.notifications.listen(SESSION_CHANNEL, {
      told: (payload) => void this.look((payload as { personId?: string } | null)?.personId),
      missed: () => void this.look(),
    });
    await this.listening.catch(() => (this.listening = null));
    const mine = this.open.get(socket);
    if (!mine) return false;
    mine.stated = stated;
    // That it opens is no use yet: what it is opened for may be.
    const actor = await this.sessions.actorOf(mine.cookie, stated, false);
    if (!actor || actor.refusal) {
      this.end(socket, actor ? closeCodes.refused : closeCodes.signedOut, actor);
      return false;
    }
    if (this.countOf((one) => one.actor?.personId === actor.personId) >= this.config.values.SOCKETS_PER_PERSON) {
      this.end(socket, closeCodes.tooMany);
      return false;
    }
    mine.actor = actor;
    return true;
  }

  /** Who is behind a socket now, with at least the roles it began with; otherwise null, and the socket is closed. */
  async actorOf(socket: WebSocket, isUse: boolean): Promise<Actor | null> {
    const mine = this.open.get(socket);
    if (!mine?.actor) return null;
    const now = await this.sessions.actorOf(mine.cookie, mine.stated, isUse);
    if (now && isStill(mine.actor, now)) return now;
    this.end(socket, now ? closeCodes.refused : closeCodes.signedOut, now);
    return null;
  }

  onApplicationShutdown(): void {
    clearInterval(this.clock);
  }

  /**
   * Closes the sockets, of this person or of all, whose session does not stand any more. While the database is away it
   * closes none.
   */
  private async look(personId?: string): Promise<void> {
    for (const [socket, { actor }] of this.open) {
      if (actor && (personId === undefined || actor.personId === personId))
        await this.actorOf(socket, false).catch(() => undefined);
    }
  }

  private end(socket: WebSocket, code: number, actor: Actor | null = null): void {
    this.open.delete(socket);
    socket.close(
      code,
      sentenceOf(
        code === closeCodes.tooMany ? 'socket.too_many' : actor ? (actor.refusal ?? 'forbidden') : 'unauthenticated',
      ),
    );
    setTimeout(() => socket.terminate(), PATIENCE_MS).unref();
  }

  private countOf(which: (one: Open) => boolean): number {
    return [...this.open.values()].filter(which).length;
  }
}

function isStill(before: Actor, now: Actor): boolean {
  return (
    !now.refusal &&
    before.sessionId === now.sessionId &&
    before.tenantId === now.tenantId &&
    before.roles.every((role) => now.roles.includes(role))
  );
}
