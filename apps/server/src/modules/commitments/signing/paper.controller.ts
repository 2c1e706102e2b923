import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { isISO8601 } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { readUpload } from '../../../platform/http/upload.js';
import { authorities, reaffirmationReasons } from '../commitment.rules.js';
import type { CommitmentFacts, PaperFacts } from '../commitments.facts.js';
import { CommitmentsService } from '../commitments.service.js';

const kinds = [
  { type: 'application/pdf', name: 'verklaring.pdf', start: [0x25, 0x50, 0x44, 0x46] },
  { type: 'image/png', name: 'verklaring.png', start: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/jpeg', name: 'verklaring.jpg', start: [0xff, 0xd8, 0xff] },
];

const kindOf = (scan: Buffer) => kinds.find(({ start }) => start.every((byte, index) => scan[index] === byte));

/** Takes the scan of a statement on paper: PDF, PNG or JPEG, known by its first bytes and not by its name. */
@Controller('api/paper-commitments')
export class PaperController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly commitments: CommitmentsService,
  ) {}

  @Requires('commitment:write')
  @Post()
  async receive(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<CommitmentFacts> {
    const { content: scan, text } = await readUpload(request, this.config.values.UPLOAD_LIMIT_BYTES);
    refuseUnless(kindOf(scan), 'bad_input', { fields: ['scan'] });
    const paper = paperFrom((name) => text(name).slice(0, 120));
    const reason = reaffirmationReasons.find((known) => known === text('reaffirmationReason')) ?? null;
    return this.database.run({ tenantId: actor.tenantId, actorId: actor.personId }, () => this.commitments.receivePaper(actor, scan, paper, reason));
  }

  @Requires('commitment:read')
  @Get(':id/scan')
  async scan(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query('round', new ParseIntPipe({ optional: true })) round: number | undefined, @Res() reply: FastifyReply): Promise<void> {
    const scan = await this.database.run({ tenantId: actor.tenantId, actorId: actor.personId }, () => this.commitments.scanOf(id, round ?? null));
    const { type, name } = kindOf(scan)!;
    await reply.header('content-type', type).header('content-disposition', `attachment; filename="${name}"`).header('x-content-type-options', 'nosniff').send(scan);
  }
}

function paperFrom(text: (name: string) => string): PaperFacts {
  const authority = authorities.find((known) => known === text('authority'));
  if (!authority || !text('signerName') || !text('signerCapacity') || !isDay(text('signedOn'))) throw new DomainError('bad_input');
  return { signedOn: text('signedOn'), signerName: text('signerName'), signerCapacity: text('signerCapacity'), authority, authorityReference: text('authorityReference') || null, authorityOn: isDay(text('authorityOn')) ? text('authorityOn') : null };
}

function isDay(text: string): boolean {
  return text.length === 10 && isISO8601(text, { strict: true });
}
