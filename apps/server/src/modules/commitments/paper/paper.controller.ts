import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { wrongFields } from '../../../platform/errors/domain-error.js';
import { readUpload } from '../../../platform/http/upload.js';
import { inputPipe } from '../../../platform/validation/input-pipe.js';
import { reaffirmationReasons } from '../commitment.rules.js';
import type { CommitmentFacts } from '../commitments.facts.js';
import { PaperRequest } from './paper.inputs.js';
import { PaperService } from './paper.service.js';

const kinds = [
  { type: 'application/pdf', name: 'verklaring.pdf', start: [0x25, 0x50, 0x44, 0x46] },
  { type: 'image/png', name: 'verklaring.png', start: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/jpeg', name: 'verklaring.jpg', start: [0xff, 0xd8, 0xff] },
];

const kindOf = (scan: Buffer) => kinds.find(({ start }) => start.every((byte, index) => scan[index] === byte));

/** Takes the scan of a statement on paper: PDF, PNG or JPEG, known by its first bytes and not by its name. */
@Controller('api/paper-commitments')
export class PaperController {
  private readonly pipe = inputPipe();

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly papers: PaperService,
  ) {}

  @Requires('commitment:write')
  @Post()
  async receive(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<CommitmentFacts> {
    const { content: scan, text } = await readUpload(request, this.config.values.UPLOAD_LIMIT_BYTES);
    if (!kindOf(scan)) throw wrongFields({ path: 'scan', message: 'Kies een PDF, PNG of JPEG.' });
    const facts = (await this.pipe.transform(valuesOf(text), { type: 'body', metatype: PaperRequest })) as PaperRequest;
    const reason = reaffirmationReasons.find((known) => known === text('reaffirmationReason')) ?? null;
    return this.database.run({ tenantId: actor.tenantId, actorId: actor.personId }, () =>
      this.papers.receive(actor, scan, facts, reason),
    );
  }

  @Requires('commitment:read')
  @Get(':id/scan')
  async scan(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query('round', new ParseIntPipe({ optional: true })) round: number | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const scan = await this.database.run({ tenantId: actor.tenantId, actorId: actor.personId }, () =>
      this.papers.scanOf(id, round ?? null),
    );
    const { type, name } = kindOf(scan)!;
    await reply
      .header('content-type', type)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('x-content-type-options', 'nosniff')
      .send(scan);
  }
}

const paperFields = [
  'signedOn',
  'signerName',
  'signerCapacity',
  'authority',
  'authorityReference',
  'authorityOn',
] as const satisfies (keyof PaperRequest)[];

/** The texts beside the file; one that was not filled in is left out. */
function valuesOf(text: (field: string) => string): Partial<Record<keyof PaperRequest, string>> {
  return Object.fromEntries(paperFields.flatMap((field) => (text(field) ? [[field, text(field)]] : [])));
}
