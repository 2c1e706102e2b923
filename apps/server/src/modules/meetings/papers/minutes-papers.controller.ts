import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { PdfRenderer } from '../../../platform/pdf/pdf-renderer.js';
import { Turns } from '../../../platform/threads/turns.js';
import { MinutesService } from '../minutes/minutes.service.js';
import { minutesDocx } from './minutes.docx.js';
import { minutesOdt } from './minutes.odt.js';
import { minutesPaper, type MinutesPaper } from './minutes.paper.js';
import { minutesPdf } from './minutes.pdf.js';

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
};
type Format = keyof typeof types;

/** Hands out the minutes of a meeting as a document of now, made at once: they are short. */
@Controller('api/meetings')
export class MinutesPapersController {
  constructor(
    private readonly database: Database,
    private readonly minutes: MinutesService,
    private readonly pdf: PdfRenderer,
    private readonly turns: Turns,
    private readonly clock: Clock,
  ) {}

  @Requires('meeting:read')
  @Get(':id/minutes/:format')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!Object.hasOwn(types, format)) throw new DomainError('not_found');
    const { tenantId, personId, roles } = actor;
    const minutes = await this.database.run({ tenantId, actorId: personId, roles }, () => this.minutes.page(actor, id));
    const content = await this.turns.take(actor, () => this.made(minutesPaper(minutes), format as Format));
    const municipality = minutes.municipality.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    await reply
      .header('content-type', types[format as Format])
      .header('content-disposition', `attachment; filename="verslag-${municipality}-${minutes.on}.${format}"`)
      .header('x-content-type-options', 'nosniff')
      .send(content);
  }

  private made(paper: MinutesPaper, format: Format): Promise<Buffer> {
    if (format === 'pdf') return this.pdf.render(minutesPdf(paper));
    return format === 'docx' ? minutesDocx(paper) : minutesOdt(paper, this.clock.now());
  }
}
