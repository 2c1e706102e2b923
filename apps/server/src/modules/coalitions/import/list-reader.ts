import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { coalitionsSettings } from '../coalitions.settings.js';
import { ThreadFailure, Threads, threadTask } from '../../../platform/threads/threads.js';
import type { ImportRow } from './coalition-import.rules.js';
import type { readList } from './read-list.js';

const reading = threadTask<typeof readList>(new URL('./read-list.js', import.meta.url), 'readList');

/** Reads uploaded lists on a thread with the limits of the settings. Throws the `coalition_import.` codes. */
@Injectable()
export class ListReader {
  constructor(
    private readonly config: Config,
    private readonly threads: Threads,
    private readonly clock: Clock,
  ) {}

  async read(file: Buffer): Promise<ImportRow[]> {
    const { COALITION_IMPORT_BYTES: bytes, COALITION_IMPORT_ROWS: rows } = this.config.of(coalitionsSettings);
    const {
      SHEET_UNPACKED_BYTES: unpackedBytes,
      SHEET_MEMORY_MB: memoryMb,
      SHEET_TIMEOUT_MS: timeoutMs,
    } = this.config.values;
    try {
      return await this.threads.run(
        reading,
        { file, limits: { bytes, rows, unpackedBytes }, today: this.clock.today() },
        { memoryMb, timeoutMs },
      );
    } catch (error) {
      if (error instanceof ThreadFailure) throw new DomainError('coalition_import.file_unreadable');
      throw error;
    }
  }
}
