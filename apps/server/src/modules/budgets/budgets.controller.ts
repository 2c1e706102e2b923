import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { writeCsv } from 'hucre/csv';
import { budgetSourceCodes, budgetStateCodes } from '@bloemen/vocabulary';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { Database } from '../../platform/database/database.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { inputPipe } from '../../platform/validation/input-pipe.js';
import { BudgetFilter } from './budgets.inputs.js';
import { BudgetsService } from './budgets.service.js';

/** The list of money as a sheet that a Dutch Excel opens: the same lines as the screen with these filters, all pages. */
@Controller('api/budget')
export class BudgetsController {
  private readonly pipe = inputPipe();

  constructor(
    private readonly budgets: BudgetsService,
    private readonly database: Database,
  ) {}

  @Requires('budget:read')
  @Get()
  async sheet(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenantId, personId, roles } = actor;
    const { search, year, state, source, isUnknown } = query;
    refuseUnless(state === undefined || (budgetStateCodes as unknown[]).includes(state), 'bad_input');
    refuseUnless(source === undefined || (budgetSourceCodes as unknown[]).includes(source), 'bad_input');
    const filter = (await this.pipe.transform(
      {
        search,
        state,
        source,
        year: typeof year === 'string' ? Number(year) : year,
        isUnknown: isUnknown === 'true' ? true : isUnknown,
      },
      { type: 'query', metatype: BudgetFilter },
    )) as BudgetFilter;
    const lines = await this.database.run({ tenantId, actorId: personId, roles }, () => this.budgets.sheet(filter));
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="geld.csv"')
      .send(writeCsv(lines, { bom: true, delimiter: ';', escapeFormulae: true }));
  }
}
