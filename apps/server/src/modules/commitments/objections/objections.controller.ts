import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { NoticePage } from '@bloemen/api-contract/public';
import { Public } from '../../../platform/access/requires.js';
import { NoticeDoorRequest, ObjectRequest } from './objections.inputs.js';
import { ObjectionsService } from './objections.service.js';

/**
 * Objecting to a signature without an account. The token travels in the body alone, so it is in no address and no log.
 */
@Controller('api/objections')
export class ObjectionsController {
  constructor(private readonly objections: ObjectionsService) {}

  @Public()
  @Post('open')
  @HttpCode(200)
  open(@Body() door: NoticeDoorRequest): Promise<NoticePage> {
    return this.objections.open(door);
  }

  @Public()
  @Post('object')
  @HttpCode(200)
  object(@Body() request: ObjectRequest): Promise<NoticePage> {
    return this.objections.object(request);
  }
}
