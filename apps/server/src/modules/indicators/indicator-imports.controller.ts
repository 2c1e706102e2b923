import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FigurePreview, Uploaded } from '@bloemen/api-contract/public';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { Config } from '../../platform/config/config.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { readUpload } from '../../platform/http/upload.js';
import { indicatorsSettings } from './indicators.settings.js';
import { IndicatorImportsService } from './indicator-imports.service.js';

/**
 * Takes a file with figures: fields `boundaryYear` and, for a table without years, `year`. Larger than the limit is
 * refused.
 */
@Controller('api/indicator-imports')
export class IndicatorImportsController {
  constructor(
    private readonly config: Config,
    private readonly imports: IndicatorImportsService,
  ) {}

  @Requires('indicators:import')
  @Post()
  @HttpCode(202)
  async upload(@Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<Uploaded> {
    const { name, content, text } = await readUpload(request, this.mostBytes());
    const boundaryYear = yearIn(text('boundaryYear'));
    refuseUnless(boundaryYear, 'indicator_import.boundaries_missing');
    const { id } = await this.imports.request(actor, { name, content, boundaryYear, tableYear: yearIn(text('year')) });
    return { id };
  }

  /** What is in a file, before anything is done with it. */
  @Requires('indicators:import')
  @Post('preview')
  @HttpCode(200)
  async preview(@Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<FigurePreview> {
    const { content, text } = await readUpload(request, this.mostBytes());
    return this.imports.preview(actor, content, yearIn(text('year')));
  }

  private mostBytes(): number {
    return this.config.of(indicatorsSettings).INDICATOR_IMPORT_BYTES;
  }
}

function yearIn(text: string): number | null {
  return /^20\d{2}$/.test(text) ? Number(text) : null;
}
