import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { ActionPage } from '@bloemen/api-contract/public';
import { Public } from '../../../platform/access/requires.js';
import { ActionLinksService } from './action-links.service.js';
import { ActionAnswerRequest, ActionDoorRequest } from './actions.inputs.js';

/**
 * Answering an action without an account. The token travels in the body alone, so it is in no address and no log; to
 * open it changes nothing, whoever follows links in mails.
 */
@Controller('api/actions')
export class ActionsController {
  constructor(private readonly links: ActionLinksService) {}

  @Public()
  @Post('open')
  @HttpCode(200)
  open(@Body() door: ActionDoorRequest): Promise<ActionPage> {
    return this.links.open(door);
  }

  @Public()
  @Post('answer')
  @HttpCode(200)
  answer(@Body() request: ActionAnswerRequest): Promise<ActionPage> {
    return this.links.answer(request);
  }
}
