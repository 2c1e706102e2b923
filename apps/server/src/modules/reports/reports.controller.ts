import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { Database } from '../../platform/database/database.js';
import { ReportsService } from './reports.service.js';

/** Hands out documents. Each download is asked for anew, so whoever lost the role or the session gets nothing. */
@Controller('api/reports')
export class ReportsController {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsService,
  ) {}

  @Requires('report:request')
  @Get(':id/document')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenantId, personId: actorId, roles } = actor;
    const { content, type, name } = await this.database.run({ tenantId, actorId, roles }, () =>
      this.reports.download(actor, id),
    );
    await reply
      .header('content-type', type)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('x-content-type-options', 'nosniff')
      .send(content);
  }
}
