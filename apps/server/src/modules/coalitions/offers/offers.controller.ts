import type { OfferPage } from '@bloemen/api-contract/public';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Public } from '../../../platform/access/requires.js';
import { OfferAnswerRequest, OfferDoorRequest, OfferEndRequest } from './offers.inputs.js';
import { OffersService } from './offers.service.js';

/**
 * An organisation without an account looks at what stands there about its offer. The token travels in the body alone, so
 * it is in no address and no log; a scanner that follows the link changes nothing.
 */
@Controller('api/offers')
export class OffersController {
  constructor(private readonly offers: OffersService) {}

  @Public()
  @Post('open')
  @HttpCode(200)
  open(@Body() door: OfferDoorRequest): Promise<OfferPage> {
    return this.offers.open(door);
  }

  @Public()
  @Post('confirm')
  @HttpCode(200)
  confirm(@Body() request: OfferAnswerRequest): Promise<OfferPage> {
    return this.offers.answer(request);
  }

  @Public()
  @Post('end')
  @HttpCode(200)
  end(@Body() request: OfferEndRequest): Promise<OfferPage> {
    return this.offers.endByLink(request);
  }
}
