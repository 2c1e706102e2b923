import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Uploaded } from '@bloemen/api-contract/public';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Config } from '../../../platform/config/config.js';
import { readUpload } from '../../../platform/http/upload.js';
import { catalogueSettings } from '../catalogue.settings.js';
import { InterventionsService } from './interventions.service.js';

/** Takes in a list of interventions as a file. */
@Controller('api/intervention-imports')
export class InterventionsController {
  constructor(
    private readonly config: Config,
    private readonly interventions: InterventionsService,
  ) {}

  @Post()
  @HttpCode(201)
  @Requires('toolkit:maintain')
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<Uploaded> {
    const { name, content } = await readUpload(request, this.config.of(catalogueSettings).INTERVENTION_IMPORT_BYTES);
    return this.interventions.upload(actor, name, content);
  }
}
