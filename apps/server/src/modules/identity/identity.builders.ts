import { randomUUID } from 'node:crypto';
import type { Role } from '@bloemen/vocabulary';
import type { Pool } from 'pg';
import { statementOf, type Answer, type TestApp } from '../../../test/app.js';
import type { SessionReader, SessionReading } from '../../platform/access/actor.js';
import { RequestSessions } from '../../platform/access/sessions.js';
import { SessionsService } from './sessions/sessions.service.js';

/** A municipal workspace. */
export async function aWorkspace(sql: Pool, name = `Gemeente ${randomUUID()}`): Promise<string> {
  const id = randomUUID();
  await sql.query(`insert into tenant (id, kind, name) values ($1, 'municipality', $2)`, [id, name]);
  return id;
}

/** Somebody with an address of their own, and a role in each workspace named. */
export async function aPerson(
  sql: Pool,
  {
    email = `${randomUUID()}@heemstede.example`,
    isExample = false,
    roles = {},
  }: { email?: string; isExample?: boolean; roles?: Record<string, Role> } = {},
): Promise<{ id: string; email: string }> {
  const id = randomUUID();
  await sql.query('insert into person (id, email, display_name, is_example) values ($1, $2, $3, $4)', [
    id,
    email,
    'Noor van Dam',
    isExample,
  ]);
  for (const [tenantId, role] of Object.entries(roles)) {
    await sql.query('insert into role_assignment (tenant_id, person_id, role) values ($1, $2, $3)', [
      tenantId,
      id,
      role,
    ]);
  }
  return { id, email };
}

const withRealSessions = new WeakSet<TestApp>();

/** Lets the application resolve the cookies it gives itself, beside the actors of the test. */
function useRealSessions(test: TestApp): void {
  if (withRealSessions.has(test)) return;
  withRealSessions.add(test);
  const [sessions, real] = [test.app.get(RequestSessions), test.get(SessionsService)];
  const { reader: given } = sessions as unknown as { reader: SessionReader };
  const actorFor = async (tokenSha256: string, reading: SessionReading) =>
    (await given.actorFor(tokenSha256, reading)) ?? real.actorFor(tokenSha256, reading);
  Object.assign(sessions, { reader: { actorFor } satisfies SessionReader });
}

type Response = { status: number; body: { code?: string } & Record<string, unknown>; text: string; headers: Headers };

type Viewer = { person: { id: string }; workspace: { tenantId: string } };

/** A browser with a cookie jar of its own and one tab, against the real sessions of the application under test. */
export class Browser {
  readonly jar = new Map<string, string>();
  /** Whose page the tab shows, stated with every request; nobody's until `open`. */
  stated: string | null = null;

  constructor(private readonly test: TestApp) {
    useRealSessions(test);
  }

  async call(
    method: 'GET' | 'HEAD' | 'POST',
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const response = await fetch(this.test.url + path, {
      method,
      redirect: 'manual',
      headers: {
        cookie: this.cookies(),
        ...(this.stated && { 'x-acting-as': this.stated }),
        'x-requested-with': 'bloemen',
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value) this.jar.set(name!, value);
      else this.jar.delete(name!);
    }
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      body: (isJson && text ? JSON.parse(text) : {}) as Response['body'],
      text,
      headers: response.headers,
    };
  }

  async send<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
    return (await this.call('POST', '/graphql', { query, variables })).body as unknown as Answer<Data>;
  }

  /** Asks a link and reads the token from the mail. */
  async askLink(email: string, returnTo?: string): Promise<string | null> {
    await this.call('POST', '/api/auth/magic-link', { email, ...(returnTo && { returnTo }) });
    const { rows } = await this.test.database.sql.query<{ body: string }>(
      `select body from mail_message where recipient = $1 and kind = 'sign-in-link' order by created_at desc limit 1`,
      [email.toLowerCase()],
    );
    return /#([A-Za-z0-9_-]{43})/.exec(rows[0]?.body ?? '')?.[1] ?? null;
  }

  useLink(token: string | null): Promise<Response> {
    return this.call('POST', '/api/auth/magic-link/sign-in', { token });
  }

  async signIn(email: string): Promise<this> {
    const used = await this.useLink(await this.askLink(email));
    if (used.status !== 200) throw new Error(used.text);
    return this.open();
  }

  /**
   * Loads the page anew: from now on it is of whoever is signed in, in the workspace it was in or else the one last
   * worked in.
   */
  async open(): Promise<this> {
    const { data } = await this.send<{ viewer: Viewer | null }>('{ viewer { person { id } workspace { tenantId } } }');
    this.stated =
      data.viewer && statementOf({ personId: data.viewer.person.id, tenantId: data.viewer.workspace.tenantId });
    return this;
  }

  private cookies(): string {
    return [...this.jar].map((pair) => pair.join('=')).join('; ');
  }
}
