import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { PledgePage } from '@bloemen/api-contract/public';
import { Public } from '../../platform/access/requires.js';
import { PledgeDoorRequest, PledgeRequest, PledgeWithdrawalRequest } from './pledges.inputs.js';
import { PledgesService } from './pledges.service.js';

/** 'Ik doe mee' without an account. The token travels in the body alone, so it is in no address and no log. */
@Controller('api/pledges')
export class PledgesController {
  constructor(private readonly pledges: PledgesService) {}

  @Public()
  @Post('open')
  @HttpCode(200)
  open(@Body() door: PledgeDoorRequest): Promise<PledgePage> {
    return this.pledges.open(door);
  }

  @Public()
  @Post('pledge')
  @HttpCode(200)
  pledge(@Body() request: PledgeRequest): Promise<PledgePage> {
    return this.pledges.pledge(request);
  }

  @Public()
  @Post('withdraw')
  @HttpCode(200)
  withdraw(@Body() request: PledgeWithdrawalRequest): Promise<PledgePage> {
    return this.pledges.withdrawByPartner(request);
  }
}
