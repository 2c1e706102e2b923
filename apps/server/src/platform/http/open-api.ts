import { STATUS_CODES } from 'node:http';

/**
 * What every answer of the API of open data has, also where no route was reached: by the API Design Rules of the
 * government (`/core/version-header`, `/core/error-handling/problem-details`), and open to pages of every site.
 */
export const OPEN_API = '/api/v1';
/** Semantic version; what changed stands on /open-data. */
export const OPEN_API_VERSION = '1.0.0';
export const OPEN_API_METHODS = 'GET, HEAD, OPTIONS';

export const openApiHeaders = {
  'api-version': OPEN_API_VERSION,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'API-Version, ETag, Link, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset',
  'cross-origin-resource-policy': 'cross-origin',
};

/** RFC 9457. `errors` are all that is wrong with a question, each at its parameter. */
export type Problem = {
  type: 'about:blank';
  status: number;
  title: string;
  detail: string;
  errors?: readonly { parameter: string; detail: string }[];
};

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

export const problemOf = (status: number, detail: string, errors?: Problem['errors']): Problem => ({
  type: 'about:blank',
  status,
  title: STATUS_CODES[status] ?? 'Error',
  detail,
  ...(errors && { errors }),
});

/** Whether an address is one of the API of open data. */
export const isOpenApi = (url: string | undefined): boolean => /^\/api\/v1(?:[/?#]|$)/.test(url ?? '');
