import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { QuotePage } from '@bloemen/api-contract/public';
import { Public } from '../../../platform/access/requires.js';
import { QuoteAnswerRequest, QuoteDoorRequest } from './press.inputs.js';
import { QuoteLinksService } from './quote-links.service.js';

/**
 * Answering about a quote without an account. The token travels in the body alone, so it is in no address and no log; to
 * open it changes nothing, whoever follows links in mails.
 */
@Controller('api/quotes')
export class QuotesController {
  constructor(private readonly links: QuoteLinksService) {}

  @Public()
  @Post('open')
  @HttpCode(200)
  open(@Body() door: QuoteDoorRequest): Promise<QuotePage> {
    return this.links.open(door);
  }

  @Public()
  @Post('answer')
  @HttpCode(200)
  answer(@Body() request: QuoteAnswerRequest): Promise<QuotePage> {
    return this.links.answer(request);
  }
}
