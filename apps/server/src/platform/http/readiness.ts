import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A look at the work is worth so long, in ms: however many ask, the database is asked once. */
const KNOWN_MS = 1_000;
/** Shorter than those who ask wait for an answer (docker/compose.yml). */
const PATIENCE_MS = 3_000;

type Part = () => Promise<unknown>;

/**
 * Whether this process can do its work now: it does a small piece of it as each database role it works as. Not ready
 * once it is ending. Never throws, answers within PATIENCE_MS, and starts no second look while one still waits.
 */
@Injectable()
export class Readiness {
  private readonly parts: Part[];
  private look: Promise<boolean> | null = null;
  private ending = false;

  constructor(database: Database) {
    this.parts = [() => database.doSmallWork()];
  }

  /** Adds what a worker cannot do without either. */
  needs(part: Part): void {
    this.parts.push(part);
  }

  get isEnding(): boolean {
    return this.ending;
  }

  /** From now on the answer is no, so that whoever sends visitors sends them elsewhere. */
  end(): void {
    this.ending = true;
  }

  async isReady(): Promise<boolean> {
    if (this.ending) return false;
    this.look ??= this.start();
    return Promise.race([this.look, pause(PATIENCE_MS, false, { ref: false })]);
  }

  /** Kept until it is answered, and a while after. */
  private async start(): Promise<boolean> {
    const isReady = await Promise.all(this.parts.map((part) => part())).then(
      () => true,
      () => false,
    );
    setTimeout(() => (this.look = null), KNOWN_MS).unref();
    return isReady;
  }
}
