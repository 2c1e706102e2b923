import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Threads, threadTask } from '../../platform/threads/threads.js';
import { IndicatorsRepository } from './indicators.repository.js';
import { indicatorsSettings } from './indicators.settings.js';
import type { readStatlineFile } from './read-statline.js';
import type { StatlineReading } from './statline.rules.js';

const reading = threadTask<typeof readStatlineFile>(new URL('./read-statline.js', import.meta.url), 'readStatlineFile');

/** Reads a file with figures on a thread, beside the areas that the register knows. */
@Injectable()
export class FigureFileReader {
  constructor(
    private readonly config: Config,
    private readonly indicators: IndicatorsRepository,
    private readonly threads: Threads,
  ) {}

  /** `year` is of a table that holds none. Throws the `indicator_import.` errors. */
  async read(
    content: Buffer,
    year: number | null,
    limits: { timeoutMs: number; signal?: AbortSignal },
  ): Promise<StatlineReading> {
    const { areaCodes, municipalityCodes } = await this.indicators.areaCodes();
    const { INDICATOR_IMPORT_ROWS: mostRows, INDICATOR_MEMORY_MB: memoryMb } = this.config.of(indicatorsSettings);
    const read = await this.threads.run(
      reading,
      { content, areaCodes, municipalityCodes, year, mostRows },
      { memoryMb, ...limits },
    );
    if ('refused' in read) throw new DomainError(read.refused);
    return read;
  }
}
