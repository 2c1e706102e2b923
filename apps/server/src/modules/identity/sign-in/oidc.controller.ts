import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../platform/access/requires.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { AttemptsService } from './attempts.service.js';
import { OidcSignInService } from './oidc-sign-in.service.js';
import { SignInCookies } from './sign-in.cookies.js';
import { VisitIssuerRequest } from './sign-in.inputs.js';

/**
 * The visit to the issuer of somebody's own organisation. A browser is on its way here, so every refusal is a page and
 * not a body.
 */
@Controller('api/auth/oidc')
export class OidcController {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly issuers: OidcSignInService,
    private readonly sessions: SessionsService,
    private readonly cookies: SignInCookies,
  ) {}

  @Public()
  @Get('start')
  start(
    @Query() { provider, returnTo }: VisitIssuerRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.redirected(reply, async () => {
      if ((await this.attempts.secondsToWait('visit-issuer', request.visitor)) > 0)
        throw new DomainError('too_many_requests');
      const { url, browserSecret } = await this.issuers.visit(provider, returnTo, this.cookies.browser(request));
      this.cookies.giveBrowser(reply, browserSecret);
      return url.href;
    });
  }

  @Public()
  @Get('callback')
  callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.redirected(reply, async () => {
      const query = new URL(request.url, 'http://callback').search;
      const { personId, secondFactor, returnTo } = await this.issuers.finish(query, this.cookies.browser(request));
      const secret = await this.sessions.start({
        personId,
        means: 'OPENID_CONNECT',
        secondFactor,
        userAgent: request.headers['user-agent'],
        formerToken: this.cookies.session(request),
      });
      this.cookies.giveSession(reply, secret);
      return returnTo;
    });
  }

  private async redirected(reply: FastifyReply, destination: () => Promise<string>): Promise<void> {
    try {
      await reply.redirect(await destination(), 302);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await reply.redirect(`/inloggen?fout=${encodeURIComponent(error.code)}`, 302);
    }
  }
}
