import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { HandedOn, SentCode, Signed, SigningPage } from '@bloemen/api-contract/public';
import { Public } from '../../../platform/access/requires.js';
import { HandingOnService } from './handing-on.service.js';
import { HandOnRequest, SigningDoorRequest, SignRequest } from './signing.inputs.js';
import { SigningService } from './signing.service.js';

/** Signing without an account. The token travels in the body alone, so it is in no address and no log. */
@Controller('api/signing')
export class SigningController {
  constructor(
    private readonly signing: SigningService,
    private readonly handingOn: HandingOnService,
  ) {}

  @Public()
  @Post('open')
  @HttpCode(200)
  open(@Body() door: SigningDoorRequest): Promise<SigningPage> {
    return this.signing.open(door);
  }

  @Public()
  @Post('code')
  @HttpCode(200)
  sendCode(@Body() door: SigningDoorRequest): Promise<SentCode> {
    return this.signing.sendCode(door);
  }

  @Public()
  @Post('hand-on')
  @HttpCode(200)
  handOn(@Body() request: HandOnRequest): Promise<HandedOn> {
    return this.handingOn.handOn(request);
  }

  @Public()
  @Post('sign')
  @HttpCode(200)
  sign(@Body() request: SignRequest, @Req() http: FastifyRequest): Promise<Signed> {
    return this.signing.sign(request, http.visitor, http.headers['user-agent'] ?? '');
  }
}
