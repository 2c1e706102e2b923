import { EventEmitter } from 'node:events';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/config.js';
import { makeClient } from './clients.js';

/**
 * How often the listening connection is asked whether it still hears anything, in ms: one whose server is gone without
 * a word keeps silent.
 */
const ASK_MS = 15_000;
const ANSWER_MS = 5_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/**
 * What a listener does with a message, and when messages may have been missed: then it looks at the rows themselves.
 */
export type Listener = { told: (payload: unknown) => void; missed: () => void };

/**
 * What other processes announced with Database.notify, over one listening connection that comes back by itself. What
 * was announced while it was away is lost: once it is back, every listener is told that it may have missed something.
 */
@Injectable()
export class Notifications implements OnApplicationShutdown {
  private readonly messages = new EventEmitter().setMaxListeners(0);
  private readonly gaps = new EventEmitter().setMaxListeners(0);
  private client: Promise<pg.Client> | null = null;
  private readonly channels = new Set<string>();
  private closed = false;
  private pause = FIRST_PAUSE_MS;
  private waiting: NodeJS.Timeout | null = null;

  constructor(private readonly config: Config) {}

  /** Calls the listener until the returned function is called. The channel is a fixed word of the code. */
  async listen(channel: string, { told, missed }: Listener): Promise<() => void> {
    const client = await this.connected();
    if (!this.channels.has(channel)) {
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      this.channels.add(channel);
    }
    this.messages.on(channel, told);
    this.gaps.on('gap', missed);
    return () => {
      this.messages.off(channel, told);
      this.gaps.off('gap', missed);
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    await (await this.client?.catch(() => null))?.end();
  }

  /** A connection that failed is not kept: the next one who asks tries again. */
  private connected(): Promise<pg.Client> {
    return (this.client ??= this.connect().catch((error: unknown) => {
      this.client = null;
      throw error;
    }));
  }

  private async connect(): Promise<pg.Client> {
    const client = makeClient({
      connectionString: this.config.values.DATABASE_URL,
      application_name: 'bloemen_notifications',
      connectionTimeoutMillis: this.config.values.DATABASE_CONNECT_TIMEOUT_MS,
      query_timeout: ANSWER_MS,
    });
    client.on('notification', ({ channel, payload }) => this.messages.emit(channel, JSON.parse(payload ?? 'null')));
    try {
      await client.connect();
      for (const channel of this.channels) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    const asking = setInterval(() => void client.query('select 1').catch(() => client.end()), ASK_MS).unref();
    client.on('end', () => {
      clearInterval(asking);
      this.client = null;
      this.comeBack();
    });
    return client;
  }

  private comeBack(): void {
    if (this.closed || this.waiting) return;
    this.waiting = setTimeout(() => {
      this.waiting = null;
      this.connected().then(
        () => {
          this.pause = FIRST_PAUSE_MS;
          this.gaps.emit('gap');
        },
        () => {
          this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
          this.comeBack();
        },
      );
    }, this.pause).unref();
  }
}
