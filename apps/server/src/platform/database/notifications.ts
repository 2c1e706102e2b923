import { EventEmitter } from 'node:events';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/config.js';

/**
 * What other processes announced with Database.notify, over one listening connection that comes back by itself. A message that fell
 * into a gap is lost, so a listener always reads the row itself first.
 */
@Injectable()
export class Notifications implements OnApplicationShutdown {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client: Promise<pg.Client> | null = null;
  private readonly channels = new Set<string>();
  private closed = false;

  constructor(private readonly config: Config) {}

  /** Calls the listener for every message until the returned function is called. The channel is a fixed word of the code. */
  async listen(channel: string, listener: (payload: unknown) => void): Promise<() => void> {
    const client = await this.connected();
    if (!this.channels.has(channel)) {
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      this.channels.add(channel);
    }
    this.emitter.on(channel, listener);
    return () => this.emitter.off(channel, listener);
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
    const client = new pg.Client({ connectionString: this.config.values.DATABASE_URL, application_name: 'bloemen_notifications' });
    client.on('notification', ({ channel, payload }) => this.emitter.emit(channel, JSON.parse(payload ?? 'null')));
    client.on('error', () => undefined);
    client.on('end', () => {
      this.client = null;
      if (!this.closed) setTimeout(() => void this.reconnect(), 500).unref();
    });
    await client.connect();
    for (const channel of this.channels) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    return client;
  }

  private async reconnect(): Promise<void> {
    try {
      await this.connected();
    } catch {
      if (!this.closed) setTimeout(() => void this.reconnect(), 1_000).unref();
    }
  }
}
