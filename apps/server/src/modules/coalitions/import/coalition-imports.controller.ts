import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Uploaded } from '@bloemen/api-contract/public';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Config } from '../../../platform/config/config.js';
import { readUpload } from '../../../platform/http/upload.js';
import { CoalitionImportsService } from './coalition-imports.service.js';
import { coalitionsSettings } from '../coalitions.settings.js';

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
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<Uploaded> {
    const { name, content } = await readUpload(request, this.config.of(coalitionsSettings).COALITION_IMPORT_BYTES);
    return this.imports.upload(actor, name, content);
  }
}
