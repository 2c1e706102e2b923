import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { writeCsv } from 'hucre/csv';
import { levels, pillarCodes } from '@bloemen/vocabulary';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { inputPipe } from '../../platform/validation/input-pipe.js';
import { listOrders, NationalListFilter, type ListOrder } from './programme.inputs.js';
import { ProgrammeService } from './programme.service.js';
import { ParticipationEnum, SizeEnum } from './programme.types.js';

/** The national list as a sheet that a Dutch Excel opens: the same rows as the screen with these choices, all pages. */
@Controller('api/programme/municipalities')
export class NationalListController {
  private readonly pipe = inputPipe();

  constructor(private readonly programme: ProgrammeService) {}

  @Requires('programme:named')
  @Get()
  async sheet(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filter = (await this.pipe.transform(filterOf(query), {
      type: 'query',
      metatype: NationalListFilter,
    })) as NationalListFilter;
    const by = query.by ?? 'NAME';
    refuseUnless(listOrders.includes(by as ListOrder), 'bad_input');
    for (const [name, choices] of Object.entries(choicesOf))
      refuseUnless(query[name] === undefined || choices.includes(query[name] as string), 'bad_input');
    const lines = await this.programme.sheet(actor, {
      filter,
      by: by as ListOrder,
      descending: query.descending === 'true',
    });
    const content = writeCsv(
      lines.map((line) => [...line]),
      { bom: true, delimiter: ';', escapeFormulae: true },
    );
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="gemeenten.csv"')
      .send(content);
  }
}

/** What GraphQL itself would refuse. */
const choicesOf: Record<string, readonly string[]> = {
  size: Object.keys(SizeEnum),
  status: Object.keys(ParticipationEnum),
  pillar: pillarCodes,
  level: levels,
};
const flags: Record<string, boolean> = { true: true, false: false };

/** The filter as an address has it, where more may stand. */
function filterOf(query: Record<string, unknown>): Record<string, unknown> {
  const { search, province, ggd, size, urbanity, status, participates, pillar, level, stale } = query;
  const flag = (value: unknown) => (typeof value === 'string' ? (flags[value] ?? value) : value);
  return {
    search,
    province,
    ggd,
    size,
    urbanity: typeof urbanity === 'string' ? Number(urbanity) : urbanity,
    status,
    participates: flag(participates),
    pillar,
    level,
    stale: flag(stale),
  };
}
