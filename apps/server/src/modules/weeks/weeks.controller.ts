import type { NationalWeekPage, WeekCalendarPage, WeekDoorPage } from '@bloemen/api-contract/public';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/access/requires.js';
import { calendarType } from '../../platform/calendar/ics.js';
import { WeekDoorsService } from './week-doors.service.js';
import { WeekDoorRequest, WeekProposalRequest } from './weeks.inputs.js';

/**
 * The week without an account: what is published, and the link for partners, whose token travels in the body alone, so
 * that it is in no address and no log.
 */
@Controller('api/weeks')
export class WeeksController {
  constructor(private readonly doors: WeekDoorsService) {}

  @Public()
  @Post('open')
  @HttpCode(200)
  open(@Body() door: WeekDoorRequest): Promise<WeekDoorPage> {
    return this.doors.open(door);
  }

  @Public()
  @Post('propose')
  @HttpCode(200)
  propose(@Body() request: WeekProposalRequest): Promise<WeekDoorPage> {
    return this.doors.propose(request);
  }

  @Public()
  @Get(':year')
  national(@Param('year') year: string): Promise<NationalWeekPage> {
    return this.doors.national(year);
  }

  @Public()
  @Get(':year/:code')
  calendar(@Param('year') year: string, @Param('code') code: string): Promise<WeekCalendarPage> {
    return this.doors.calendar(year, code);
  }

  @Public()
  @Get(':year/:code/agenda.ics')
  async feed(@Param('year') year: string, @Param('code') code: string, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.doors.feed(year, code);
    await reply
      .header('content-type', calendarType())
      .header('content-disposition', 'attachment; filename="week.ics"')
      .header('x-content-type-options', 'nosniff')
      .send(file);
  }
}
