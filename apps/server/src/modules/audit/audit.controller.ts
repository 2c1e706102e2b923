import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { Database } from '../../platform/database/database.js';
import { AuditService } from './audit.service.js';

/** Hands the own trail out whole, for scripts/verify-certificate.mjs or an archive. That it was asked for is its last line. */
@Controller('api/trail')
export class AuditController {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  @Requires('trail:export')
  @Get()
  async export(@CurrentActor() { tenantId, personId }: Actor, @Res() reply: FastifyReply): Promise<void> {
    const { workspace, length, head, lines } = await this.database.run({ tenantId, actorId: personId }, () => this.audit.export());
    const content = JSON.stringify({ kind: 'duizend-bloemen/audit-trail/1', workspace, length, head, lines });
    await reply.header('content-type', 'application/json').header('content-disposition', 'attachment; filename="logboek.json"').send(content);
  }
}
