import { Body, Controller, HttpCode, Post, Query } from '@nestjs/common';
import type { LeftNotices } from '@bloemen/api-contract/public';
import { Public } from '../../platform/access/requires.js';
import { Code } from '../../platform/graphql/fields.js';
import { UnsubscribeService } from './unsubscribe.service.js';

export class UnsubscribeRequest {
  @Code(/^[A-Za-z0-9_-]{20,200}\.[A-Za-z0-9_-]{43}$/)
  token!: string;
}

@Controller()
export class UnsubscribeController {
  constructor(private readonly leaving: UnsubscribeService) {}

  /**
   * What a reader of mail sends when its user presses "unsubscribe" (RFC 8058): no page, no session, no header of ours.
   * The same address opens a page for who follows it, and what stands behind its `?` is in no log.
   */
  @Public()
  @Post('afmelden')
  @HttpCode(204)
  async leaveAtOnce(@Query() { token }: UnsubscribeRequest): Promise<void> {
    await this.leaving.leave(token);
  }

  @Public()
  @Post('api/unsubscribe/open')
  @HttpCode(200)
  open(@Body() { token }: UnsubscribeRequest): LeftNotices {
    return this.leaving.open(token);
  }

  @Public()
  @Post('api/unsubscribe')
  @HttpCode(200)
  leave(@Body() { token }: UnsubscribeRequest): Promise<LeftNotices> {
    return this.leaving.leave(token);
  }
}
