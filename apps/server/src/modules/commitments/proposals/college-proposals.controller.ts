import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Database } from '../../../platform/database/database.js';
import { CollegeProposalsService } from './college-proposals.service.js';

/** Hands the coordinator a proposal to the college to finish in a word processor. */
@Controller('api/commitments')
export class CollegeProposalsController {
  constructor(
    private readonly database: Database,
    private readonly proposals: CollegeProposalsService,
  ) {}

  @Requires('commitment:write')
  @Get(':id/college-proposal')
  async draft(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const document = await this.database.run(
      { tenantId: actor.tenantId, actorId: actor.personId, roles: actor.roles },
      () => this.proposals.draft(id),
    );
    await reply
      .header('content-type', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      .header('content-disposition', 'attachment; filename="collegevoorstel.docx"')
      .header('x-content-type-options', 'nosniff')
      .send(document);
  }
}
