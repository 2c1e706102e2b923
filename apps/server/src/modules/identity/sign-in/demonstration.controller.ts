import {
  Body,
  Controller,
  Get,
  HttpCode,
  Injectable,
  Post,
  Req,
  Res,
  UseGuards,
  type CanActivate,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../platform/access/requires.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { Mailer, type KeptMail } from '../../../platform/mail/mailer.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { safeReturnTo } from './return-to.rules.js';
import { SignInCookies } from './sign-in.cookies.js';
import { BecomeExampleRequest } from './sign-in.inputs.js';
import { SignInRepository } from './sign-in.repository.js';

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
 * The people of the demonstration, one click away, and the mail that would have been sent. Real people can not be
 * impersonated.
 */
@Controller('api/auth/demo')
@UseGuards(DemonstrationOnly)
export class DemonstrationController {
  constructor(
    private readonly database: Database,
    private readonly signIns: SignInRepository,
    private readonly sessions: SessionsService,
    private readonly cookies: SignInCookies,
    private readonly mailer: Mailer,
  ) {}

  @Public()
  @Get('people')
  people(): ReturnType<SignInRepository['examplePeople']> {
    return this.database.asSystem('list the example people', () => this.signIns.examplePeople());
  }

  @Public()
  @Get('mailbox')
  mailbox(): Promise<KeptMail[]> {
    return this.mailer.newest();
  }

  @Public()
  @Post('sign-in')
  @HttpCode(200)
  async become(
    @Body() { personId, returnTo }: BecomeExampleRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ returnTo: string }> {
    const person = await this.database.asSystem('become an example person', () => this.signIns.findExample(personId));
    refuseUnless(person, 'not_found');
    const secret = await this.sessions.start({
      personId,
      means: 'EXAMPLE',
      secondFactor: false,
      userAgent: request.headers['user-agent'],
      formerToken: this.cookies.session(request),
    });
    this.cookies.giveSession(reply, secret);
    return { returnTo: safeReturnTo(returnTo) };
  }
}
