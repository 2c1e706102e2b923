import { Controller, Get, HttpCode, Param, ParseIntPipe, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ToolkitUpload } from '@bloemen/api-contract/public';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { sendAttachment } from '../../../platform/http/attachment.js';
import { readUpload } from '../../../platform/http/upload.js';
import { toolkitsSettings } from '../toolkits.settings.js';
import { ItemsService } from './items.service.js';

/**
 * Takes files of items in, and hands them out. What is handed out is kept on a device and never shown by the browser, so
 * that nothing in it runs in the name of this site.
 */
@Controller('api/toolkit')
export class ToolkitFilesController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly items: ItemsService,
  ) {}

  @Requires('toolkit:maintain')
  @Post('files')
  @HttpCode(201)
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ToolkitUpload> {
    const { name, content } = await readUpload(request, this.config.of(toolkitsSettings).TOOLKIT_FILE_BYTES);
    return this.database.run(scopeOf(actor), () => this.items.takeIn(name, content));
  }

  @Requires('toolkit:read')
  @Get('items/:id/versions/:number/files/:position')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @Param('position', ParseIntPipe) position: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendAttachment(reply, await this.database.run(scopeOf(actor), () => this.items.file(id, number, position)));
  }
}

const scopeOf = ({ tenantId, personId, roles }: Actor) => ({ tenantId, actorId: personId, roles });
