import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Injectable,
  Param,
  Post,
  Req,
  Res,
  UseGuards,
  type CanActivate,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUuid } from '@bloemen/vocabulary';
import type { DemoMail, DemoPerson, SignedIn } from '@bloemen/api-contract/public';
import { Public } from '../../../platform/access/requires.js';
import { Config } from '../../../platform/config/config.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { DemonstrationService } from './demonstration.service.js';
import { safeReturnTo } from './return-to.rules.js';
import { SignInCookies } from './sign-in.cookies.js';
import { BecomeExampleRequest } from './sign-in.inputs.js';

/** Outside the demonstration these routes do not exist; DEMO itself is refused in production. */
@Injectable()
export class DemonstrationOnly implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(): boolean {
    if (!this.config.values.DEMO) throw new DomainError('not_found');
    return true;
  }
}

/**
 * The people of the demonstration, one click away, and the mail that would have been sent.
 */
@Controller('api/auth/demo')
@UseGuards(DemonstrationOnly)
export class DemonstrationController {
  constructor(
    private readonly demonstration: DemonstrationService,
    private readonly cookies: SignInCookies,
  ) {}

  @Public()
  @Get('people')
  people(): Promise<DemoPerson[]> {
    return this.demonstration.people();
  }

  @Public()
  @Get('mailbox')
  async mailbox(): Promise<DemoMail[]> {
    return (await this.demonstration.mailbox()).map(({ queuedAt, sentAt, ...mail }) => ({
      ...mail,
      queuedAt: queuedAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
    }));
  }

  /** How a mail looks where it is read: a page of its own in which nothing runs and nothing is loaded. */
  @Public()
  @Get('mailbox/:id')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation",
  )
  async shown(@Param('id') id: string): Promise<string> {
    refuseUnless(isUuid(id), 'not_found');
    const html = await this.demonstration.shownMail(id);
    return html.replace('<head>', '<head>\n<base target="_top">');
  }

  @Public()
  @Post('sign-in')
  @HttpCode(200)
  async become(
    @Body() { personId, returnTo }: BecomeExampleRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const secret = await this.demonstration.become(personId, {
      userAgent: request.headers['user-agent'],
      formerToken: this.cookies.session(request),
    });
    this.cookies.giveSession(reply, secret);
    return { returnTo: safeReturnTo(returnTo) };
  }
}
