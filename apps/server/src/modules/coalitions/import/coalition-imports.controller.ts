import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Config } from '../../../platform/config/config.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { CoalitionImportsService } from './coalition-imports.service.js';

const MAX_FILE_NAME = 120;

/** Takes in a list of members as a file. */
@Controller('api/coalition-imports')
export class CoalitionImportsController {
  constructor(
    private readonly config: Config,
    private readonly imports: CoalitionImportsService,
  ) {}

  @Post()
  @HttpCode(201)
  @Requires('coalition:write')
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<{ id: string }> {
    refuseUnless(request.isMultipart(), 'coalition_import.file_missing');
    const part = await request.file({ limits: { fileSize: this.config.values.COALITION_IMPORT_BYTES } });
    if (!part) throw new DomainError('coalition_import.file_missing');
    return this.imports.upload(actor, plainName(part.filename ?? ''), await contentOf(part));
  }
}

async function contentOf(part: MultipartFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) chunks.push(chunk as Buffer);
  refuseUnless(!part.file.truncated, 'coalition_import.file_too_large');
  return Buffer.concat(chunks);
}

/** The name is only ever shown: no path, no control characters. */
function plainName(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/\p{C}/gu, '').slice(-MAX_FILE_NAME) || 'lijst';
}
