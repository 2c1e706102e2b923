import type { Refusal } from '@bloemen/api-contract/public';
import { reach } from './connection.js';
import { refusedWith, tabHeaders, untilSignedIn } from './tab.js';

/** A refusal of one of the /api routes, with its closed code, Dutch sentence and facts for the screen. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: unknown = {},
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/**
 * One request. A save of somebody whose session has just ended waits until they are signed in again, and is then sent.
 */
export async function send<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await reach(path, {
    credentials: 'same-origin',
    ...init,
    headers: { 'x-requested-with': 'bloemen', ...tabHeaders(), ...init.headers },
  });
  const text = await response.text();
  const isJson = text !== '' && (response.headers?.get('content-type') ?? 'json').includes('json');
  const answer: unknown = isJson ? JSON.parse(text) : null;
  if (response.ok) return answer as Answer;
  const none = response.status >= 502 ? 'unavailable' : 'internal';
  const { code = none, message = '', details } = (answer ?? {}) as Partial<Refusal>;
  const isSave = init.method === 'POST' && !path.startsWith('/api/auth/');
  if (isSave && code === 'unauthenticated' && (await untilSignedIn())) return send(path, init);
  refusedWith(code);
  throw new ApiError(code, message, details);
}

export const getJson = <Answer>(path: string): Promise<Answer> => send(path, { method: 'GET' });

export const postJson = <Answer>(path: string, body: unknown = {}, signal?: AbortSignal): Promise<Answer> =>
  send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal });

/** Sends a form with a file. */
export const postForm = <Answer>(path: string, body: FormData): Promise<Answer> => send(path, { method: 'POST', body });
