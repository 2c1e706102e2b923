import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { ThreadFailure, Threads, type ThreadTask } from '../threads/threads.js';
import type { SheetLimits } from './sheet-file.js';

/** What a function is given that makes rows of a list; the day is that of today. */
export type ListFile = { file: Uint8Array; limits: SheetLimits; today: string };

/**
 * Reads lists that somebody sends up, on a thread with the limits of the settings. Throws what the function that reads
 * refuses, and `list.unreadable` for a file that takes too much.
 */
@Injectable()
export class ListReader {
  constructor(
    private readonly config: Config,
    private readonly threads: Threads,
  ) {}

  async read<Row>(
    reading: ThreadTask<ListFile, Row[]>,
    list: Omit<ListFile, 'limits'> & { limits: Omit<SheetLimits, 'unpackedBytes'> },
  ): Promise<Row[]> {
    const {
      SHEET_UNPACKED_BYTES: unpackedBytes,
      SHEET_MEMORY_MB: memoryMb,
      SHEET_TIMEOUT_MS: timeoutMs,
    } = this.config.values;
    try {
      return await this.threads.run(
        reading,
        { ...list, limits: { ...list.limits, unpackedBytes } },
        { memoryMb, timeoutMs },
      );
    } catch (error) {
      if (error instanceof ThreadFailure) throw new DomainError('list.unreadable');
      throw error;
    }
  }
}
