import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { calendarFile } from '../../../platform/calendar/ics.js';
import { TrajectoriesService } from './trajectories.service.js';

/** Hands an agreed step to the calendar of adviser or coordinator. */
@Controller('api/support/steps')
export class StepCalendarController {
  constructor(
    private readonly database: Database,
    private readonly trajectories: TrajectoriesService,
    private readonly clock: Clock,
  ) {}

  @Requires('support:read')
  @Get(':id/calendar')
  async calendar(
    @CurrentActor() { tenantId, personId, roles }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { what, municipality, version, beginsAt, minutes, dueOn } = await this.database.run(
      { tenantId, actorId: personId, roles },
      () => this.trajectories.step(id),
    );
    const when = beginsAt && minutes ? { startsAt: beginsAt, minutes } : { on: dueOn };
    const file = calendarFile({
      ...when,
      uid: `support-step-${id}@duizendbloemen`,
      sequence: version - 1,
      madeAt: this.clock.now(),
      title: `${what} (${municipality})`,
    });
    await reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="stap-${dueOn}.ics"`)
      .header('x-content-type-options', 'nosniff')
      .send(file);
  }
}
