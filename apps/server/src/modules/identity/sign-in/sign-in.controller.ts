import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HomeRealm, SignedIn } from '@bloemen/api-contract/public';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Public } from '../../../platform/access/requires.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type { AttemptPurpose } from './attempt-limit.rules.js';
import { AttemptsService } from './attempts.service.js';
import { normaliseEmail } from './email.rules.js';
import { MagicLinkService } from './magic-link.service.js';
import { OidcSignInService } from './oidc-sign-in.service.js';
import { SignInCookies } from './sign-in.cookies.js';
import { AskLinkRequest, HomeRealmRequest, UseLinkRequest } from './sign-in.inputs.js';

/**
 * Signing in by a mailed link, and signing out. There is no sign-in over GraphQL, so aliases can not multiply attempts.
 */
@Controller('api/auth')
export class SignInController {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly links: MagicLinkService,
    private readonly issuers: OidcSignInService,
    private readonly sessions: SessionsService,
    private readonly cookies: SignInCookies,
  ) {}

  @Public()
  @Post('home-realm')
  @HttpCode(200)
  async homeRealm(@Body() { email }: HomeRealmRequest): Promise<HomeRealm> {
    const home = await this.issuers.homeOf(email);
    return home
      ? { method: 'oidc', startHref: `/api/auth/oidc/start?provider=${home.providerId}` }
      : { method: 'magic_link' };
  }

  @Public()
  @Post('magic-link')
  @HttpCode(202)
  async askLink(
    @Body() { email, returnTo }: AskLinkRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    await this.refuseGuessing('ask-link', request, reply, normaliseEmail(email));
    this.cookies.giveBrowser(reply, await this.links.ask(email, returnTo, this.cookies.browser(request)));
    return {};
  }

  @Public()
  @Post('magic-link/sign-in')
  @HttpCode(200)
  async useLink(
    @Body() { token }: UseLinkRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const { personId, returnTo } = await this.links
      .use(token, this.cookies.browser(request))
      .catch(async (error: unknown) => {
        // A good link is 256 bits and opens whatever was tried before it; only what fails counts.
        await this.refuseGuessing('use-link', request, reply);
        throw error;
      });
    const secret = await this.sessions.start({
      personId,
      means: 'MAGIC_LINK',
      secondFactor: false,
      userAgent: request.headers['user-agent'],
      formerToken: this.cookies.session(request),
    });
    this.cookies.giveSession(reply, secret);
    return { returnTo };
  }

  @Public()
  @Post('sign-out')
  @HttpCode(204)
  async signOut(@CurrentActor() actor: Actor | null, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (actor) await this.sessions.end(actor);
    this.cookies.takeSession(reply);
    // Not "storage": that holds drafts of people who sign on this device without an account, and nothing of who signed
    // out.
    void reply.header('clear-site-data', '"cache"');
  }

  private async refuseGuessing(
    purpose: AttemptPurpose,
    request: FastifyRequest,
    reply: FastifyReply,
    email: string | null = null,
  ): Promise<void> {
    const seconds = await this.attempts.secondsToWait(purpose, request.visitor, email);
    if (seconds === 0) return;
    void reply.header('retry-after', String(seconds));
    throw new DomainError('too_many_requests');
  }
}
