import type { PresencePage } from '@bloemen/api-contract/public';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Public, Requires } from '../../../platform/access/requires.js';
import { calendarType } from '../../../platform/calendar/ics.js';
import { Database } from '../../../platform/database/database.js';
import { PresenceDoorRequest, PresenceRequest } from './invitations.inputs.js';
import { InvitationsService } from './invitations.service.js';

/**
 * Answering an invitation without an account: the token travels in the body alone, so it is in no address and no log,
 * and who follows links in mails changes nothing. Calendars cannot do that: they read meetings at a secret address, of
 * which the log keeps the path alone.
 */
@Controller('api')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly database: Database,
  ) {}

  @Public()
  @Post('presence/open')
  @HttpCode(200)
  open(@Body() door: PresenceDoorRequest): Promise<PresencePage> {
    return this.invitations.open(door);
  }

  @Public()
  @Post('presence/answer')
  @HttpCode(200)
  answer(@Body() request: PresenceRequest): Promise<PresencePage> {
    return this.invitations.answer(request);
  }

  @Public()
  @Get('meetings/agenda.ics')
  async feed(@Query('sleutel') token: unknown, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, 'overleg.ics', await this.invitations.feed(token));
  }

  @Requires('meeting:read')
  @Get('meetings/:id/afspraak.ics')
  async appointment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenantId, personId, roles } = actor;
    const file = await this.database.run({ tenantId, actorId: personId, roles }, () =>
      this.invitations.appointment(id),
    );
    await sendFile(reply, 'afspraak.ics', file);
  }
}

const sendFile = (reply: FastifyReply, name: string, file: string) =>
  reply
    .header('content-type', calendarType())
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
    .send(file);
