/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call --
   the linter resolves modules as a bundler does and cannot read the types of oidc-provider, which extend a CommonJS
   class; the compiler can */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- as above */
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export type Account = { email?: string; email_verified?: boolean; name?: string; acr?: string; amr?: string[] };

/**
 * A certified OpenID Connect issuer in this process, on a loopback port; whoever is set as `account` logs in without
 * being asked.
 */
export type TestIssuer = {
  url: string;
  account: { subject: string } & Account;
  /** Everything that arrived at the authorization endpoint. */
  asked: URLSearchParams[];
  /** Answers nothing but 503. */
  isAway: boolean;
  close(): Promise<void>;
};

export async function anIssuer(redirectUri: string, client: { id: string; secret: string }): Promise<TestIssuer> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const issuer: TestIssuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    account: { subject: 'nobody' },
    asked: [],
    isAway: false,
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
  const provider = new Provider(issuer.url, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub', 'amr'], acr: null, email: ['email', 'email_verified'], profile: ['name'] },
    acrValues: ['twee-stappen'],
    cookies: { keys: ['test'] },
    jwks: {
      keys: [
        {
          ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
          alg: 'RS256',
          use: 'sig',
        } as never,
      ],
    },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: () => ({ ...issuer.account, sub: subject, subject: undefined }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (issuer.isAway) return void response.writeHead(503).end();
    if (request.url?.startsWith('/auth?')) issuer.asked.push(new URL(request.url, issuer.url).searchParams);
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
    const { subject, acr, amr } = issuer.account;
    return void provider.interactionFinished(request, response, {
      login: { accountId: subject, ...(acr && { acr }), ...(amr && { amr }) },
    });
  });
  return issuer;
}

/** Walks from one address to the next as a browser does, with a cookie jar, until it would come to `stop`. */
export async function walk(from: URL, stop: string): Promise<URL> {
  const jar = new Map<string, string>();
  let here = from;
  for (let steps = 0; steps < 10; steps += 1) {
    if (here.href.startsWith(stop)) return here;
    const response = await fetch(here, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie())
      jar.set(...(cookie.split(';')[0]!.split('=', 2) as [string, string]));
    const next = response.headers.get('location');
    if (!next) throw new Error(`${response.status} at ${here.pathname}: ${await response.text()}`);
    here = new URL(next, here);
  }
  throw new Error('too many steps');
}
