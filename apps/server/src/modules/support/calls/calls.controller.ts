import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import type { PeerCallPage } from '@bloemen/api-contract/public';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Public, Requires } from '../../../platform/access/requires.js';
import { calendarType } from '../../../platform/calendar/ics.js';
import { Database } from '../../../platform/database/database.js';
import { CallAnswerRequest, CallDoorRequest } from './calls.inputs.js';
import { CallsService } from './calls.service.js';

/**
 * Answering a call without an account, and its appointment as a file. The token travels in the body alone, so it is in
 * no address and no log; to open it changes nothing, whoever follows links in mails.
 */
@Controller('api/peer-calls')
export class CallsController {
  constructor(
    private readonly calls: CallsService,
    private readonly database: Database,
  ) {}

  @Public()
  @Post('open')
  @HttpCode(200)
  open(@Body() door: CallDoorRequest): Promise<PeerCallPage> {
    return this.calls.open(door);
  }

  @Public()
  @Post('answer')
  @HttpCode(200)
  answer(@Body() request: CallAnswerRequest): Promise<PeerCallPage> {
    return this.calls.answerByLink(request);
  }

  @Requires('support:ask_call')
  @Get(':id/afspraak.ics')
  async appointment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenantId, personId, roles } = actor;
    const file = await this.database.run({ tenantId, actorId: personId, roles }, () =>
      this.calls.appointment(actor, id),
    );
    await reply
      .header('content-type', calendarType())
      .header('content-disposition', 'attachment; filename="afspraak.ics"')
      .header('x-content-type-options', 'nosniff')
      .send(file);
  }
}
