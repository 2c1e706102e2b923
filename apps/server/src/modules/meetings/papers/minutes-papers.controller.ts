import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { PdfRenderer } from '../../../platform/pdf/pdf-renderer.js';
import { isPaperFormat, paperTypes, writePaper } from '../../../platform/paper/write.js';
import { Turns } from '../../../platform/threads/turns.js';
import { SettingsService } from '../../municipalities/settings.service.js';
import { MinutesService } from '../minutes/minutes.service.js';
import { minutesPaper } from './minutes.paper.js';

/** Hands out the minutes of a meeting as a document of now, made at once: they are short. */
@Controller('api/meetings')
export class MinutesPapersController {
  constructor(
    private readonly database: Database,
    private readonly minutes: MinutesService,
    private readonly pdf: PdfRenderer,
    private readonly turns: Turns,
    private readonly settings: SettingsService,
  ) {}

  @Requires('meeting:read')
  @Get(':id/minutes/:format')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wanted = format.toUpperCase();
    if (format !== format.toLowerCase() || !isPaperFormat(wanted)) throw new DomainError('not_found');
    const { tenantId, personId, roles } = actor;
    const { minutes, look } = await this.database.run({ tenantId, actorId: personId, roles }, async () => ({
      minutes: await this.minutes.page(actor, id),
      look: await this.settings.paperLook(),
    }));
    const content = await this.turns.take(actor, () => writePaper(wanted, minutesPaper(minutes), look, this.pdf));
    const municipality = minutes.municipality.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    await reply
      .header('content-type', paperTypes[wanted])
      .header('content-disposition', `attachment; filename="verslag-${municipality}-${minutes.on}.${format}"`)
      .header('x-content-type-options', 'nosniff')
      .send(content);
  }
}
