import { Injectable } from '@nestjs/common';
import { Notifications } from '../../platform/database/notifications.js';
import { EVENING_SIGNATURE_CHANNEL } from '../commitments/commitments.facts.js';
import { BoardRepository, type Board } from './board.repository.js';

/**
 * How long signatures are gathered before the board is counted again: sixty watchers cost one count, and nobody sees
 * the delay.
 */
const GATHER_MS = 150;
/** How soon a board that could not be read is read again. */
const AGAIN_MS = 1_000;

/** Keeps every watcher of an evening up to date with one count per change, however many watch. */
@Injectable()
export class BoardService {
  private readonly watchers = new Map<string, Set<(board: Board) => void>>();
  private readonly pending = new Set<string>();
  private listening: Promise<unknown> | null = null;

  constructor(
    private readonly notifications: Notifications,
    private readonly boards: BoardRepository,
  ) {}

  now(code: string): Promise<Board> {
    return this.boards.byCode(code);
  }

  /**
   * Calls the watcher after every change until the returned function is called. Throws when changes cannot be heard of
   * now.
   */
  async watch(code: string, watcher: (board: Board) => void): Promise<() => void> {
    this.listening ??= this.notifications
      .listen(EVENING_SIGNATURE_CHANNEL, { told: () => this.changed(), missed: () => this.changed() })
      .catch((error: unknown) => {
        this.listening = null;
        throw error;
      });
    await this.listening;
    const watching = this.watchers.get(code) ?? new Set();
    this.watchers.set(code, watching.add(watcher));
    return () => {
      watching.delete(watcher);
      if (watching.size === 0) this.watchers.delete(code);
    };
  }

  private changed(): void {
    for (const code of this.watchers.keys()) this.tellIn(GATHER_MS, code);
  }

  private tellIn(ms: number, code: string): void {
    if (this.pending.has(code)) return;
    this.pending.add(code);
    setTimeout(() => void this.tell(code), ms);
  }

  /** A board that cannot be read now is read again for as long as somebody watches: no signature is passed over. */
  private async tell(code: string): Promise<void> {
    this.pending.delete(code);
    if (!this.watchers.has(code)) return;
    const board = await this.now(code).catch(() => null);
    if (!board) return this.tellIn(AGAIN_MS, code);
    for (const watcher of this.watchers.get(code) ?? []) watcher(board);
  }
}
