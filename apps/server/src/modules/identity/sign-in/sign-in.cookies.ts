import type {} from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieValue, RequestSessions } from '../../../platform/access/sessions.js';
import { Config } from '../../../platform/config/config.js';
import { browserCookieName, cookieAttributes } from '../sessions/session.rules.js';
import { identitySettings } from '../identity.settings.js';

/**
 * The two cookies of signing in: the session, and the secret that ties a sign-in under way to the browser that asked.
 */
@Injectable()
export class SignInCookies {
  constructor(
    private readonly config: Config,
    private readonly sessions: RequestSessions,
  ) {}

  session({ headers }: FastifyRequest): string | null {
    return cookieValue(headers.cookie, this.sessions.cookieName);
  }

  browser({ headers }: FastifyRequest): string | null {
    return cookieValue(headers.cookie, browserCookieName(this.sessions.secure));
  }

  giveSession(reply: FastifyReply, secret: string): void {
    const { secure, cookieName } = this.sessions;
    void reply.setCookie(
      cookieName,
      secret,
      cookieAttributes(secure, this.config.of(identitySettings).SESSION_ABSOLUTE_HOURS * 3600),
    );
  }

  giveBrowser(reply: FastifyReply, secret: string): void {
    const { secure } = this.sessions;
    void reply.setCookie(
      browserCookieName(secure),
      secret,
      cookieAttributes(secure, this.config.of(identitySettings).MAGIC_LINK_MINUTES * 60),
    );
  }

  takeSession(reply: FastifyReply): void {
    const { secure, cookieName } = this.sessions;
    void reply
      .clearCookie(cookieName, cookieAttributes(secure, 0))
      .clearCookie(browserCookieName(secure), cookieAttributes(secure, 0));
  }
}
