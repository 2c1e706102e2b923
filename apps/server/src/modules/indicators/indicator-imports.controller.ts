import '@fastify/multipart';
import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { IndicatorImportsService } from './indicator-imports.service.js';

const MAX_NAME = 200;

/** Takes a file with figures: fields `boundaryYear` and, for a table without years, `year`, then `file`. Larger than the limit is refused. */
@Controller('api/indicator-imports')
export class IndicatorImportsController {
  constructor(private readonly imports: IndicatorImportsService) {}

  @Requires('indicators:import')
  @Post()
  @HttpCode(202)
  async upload(@Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<{ id: string }> {
    refuseUnless(request.isMultipart(), 'indicator_import.file_missing');
    const part = await request.file();
    refuseUnless(part && part.fieldname === 'file' && part.filename, 'indicator_import.file_missing');
    const content = await part.toBuffer();
    const boundaryYear = yearIn(part.fields['boundaryYear']);
    refuseUnless(boundaryYear, 'indicator_import.boundaries_missing');
    const { id } = await this.imports.request(actor, { name: part.filename.slice(-MAX_NAME), content, boundaryYear, tableYear: yearIn(part.fields['year']) });
    return { id };
  }
}

function yearIn(field: unknown): number | null {
  const { value } = (field ?? {}) as { value?: unknown };
  return typeof value === 'string' && /^20\d{2}$/.test(value.trim()) ? Number(value) : null;
}
