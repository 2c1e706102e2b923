import { All, Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sentenceOf } from '@bloemen/vocabulary';
import { Config } from '../../../platform/config/config.js';
import {
  OPEN_API,
  OPEN_API_METHODS,
  OPEN_API_VERSION,
  openApiHeaders,
  PROBLEM_TYPE,
  problemOf,
  type Problem,
} from '../../../platform/http/open-api.js';
import { SitePages, type SiteAnswer } from '../../../platform/site/site-pages.js';
import { SiteRoute } from '../../../platform/site/site-route.js';
import { publicationSettings } from '../publication.settings.js';
import { datasetOf, datasets, isDatasetId, licences, type Dataset } from './datasets.js';
import { OpenDataLimits } from './open-data.limits.js';
import { OpenDataService } from './open-data.service.js';
import { openApiDocument } from './openapi.js';
import { pageOf, questionOf } from './questions.rules.js';

/**
 * The API of open data, by the API Design Rules of the government: read-only, the same for everybody, made of the list of
 * sets.
 */
@Controller(OPEN_API.slice(1))
export class OpenDataApiController {
  private readonly base: string;
  private readonly contact: string;

  constructor(
    config: Config,
    private readonly pages: SitePages,
    private readonly data: OpenDataService,
    private readonly limits: OpenDataLimits,
  ) {
    this.base = `${pages.origin}${OPEN_API}`;
    this.contact = config.of(publicationSettings).OPEN_DATA_CONTACT;
  }

  @SiteRoute()
  @All()
  start(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.ask(request, reply);
  }

  @SiteRoute()
  @All('*')
  below(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.ask(request, reply);
  }

  private async ask(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    reply.headers(openApiHeaders);
    if (request.method === 'OPTIONS')
      return void (await reply
        .code(204)
        .headers({
          allow: OPEN_API_METHODS,
          'access-control-allow-methods': OPEN_API_METHODS,
          'access-control-allow-headers': 'Accept, If-None-Match',
          'access-control-max-age': '86400',
        })
        .send());
    const { isAdmitted, headers } = this.limits.take(request);
    reply.headers(headers);
    await this.pages.once(
      request,
      reply,
      isAdmitted ? await this.answer(request) : refusal(429, sentenceOf('too_many_requests')),
    );
  }

  private async answer(request: FastifyRequest): Promise<SiteAnswer> {
    const [path = ''] = request.url.slice(OPEN_API.length).split('?', 1);
    const [, id = '', row, ...rest] = path.split('/');
    const query = request.query as Record<string, unknown>;
    const isStart = path === '' || path === '/';
    const isDescription = path === '/openapi.json';
    if (!isStart && !isDescription && (!isDatasetId(id) || row === '' || rest.length > 0))
      return refusal(404, 'Op dit adres staat niets.');
    if (!['GET', 'HEAD'].includes(request.method))
      return refusal(405, `Gebruik ${OPEN_API_METHODS}.`, { headers: { allow: OPEN_API_METHODS } });
    if (!acceptsJson(request.headers.accept)) return refusal(406, 'De API geeft alleen application/json.');
    if (isDatasetId(id) && row === undefined) return this.list(datasetOf(id), query);
    const unknown = Object.keys(query).map((parameter) => ({ parameter, detail: 'Deze parameter bestaat niet.' }));
    if (unknown.length > 0) return refusal(400, wrongQuestion, { errors: unknown });
    if (isStart) return json(this.overview());
    if (isDescription) return json(openApiDocument(this.pages.origin, this.contact));
    if (!isDatasetId(id)) return refusal(404, 'Op dit adres staat niets.');
    const wanted = decodeURIComponent(row!);
    const found = (await this.data.of(id)).rows.find((one) => one.id === wanted);
    return found ? json(found) : refusal(404, 'Deze regel bestaat niet, of is niet meer openbaar.');
  }

  private async list(dataset: Dataset, query: Readonly<Record<string, unknown>>): Promise<SiteAnswer> {
    const question = questionOf(dataset, query);
    if ('errors' in question) return refusal(400, wrongQuestion, { errors: question.errors });
    const { rows } = await this.data.of(dataset.id);
    const { rows: items, total, starts } = pageOf(rows, question);
    const addressAfter = (after: string): string => {
      const asked = new URLSearchParams(query as Record<string, string>);
      asked.delete('after');
      if (after !== '') asked.set('after', after);
      const search = asked.toString();
      return `${this.base}/${dataset.id}${search && `?${search}`}`;
    };
    const links = Object.fromEntries(
      Object.entries({ self: question.after, ...starts }).flatMap(([name, after]) =>
        after === null ? [] : [[name, { href: addressAfter(after) }] as const],
      ),
    );
    const describedby = { href: `${this.pages.origin}/open-data/${dataset.id}` };
    return json(
      { _links: { ...links, describedby }, total, items },
      {
        link: [...Object.entries(links).filter(([name]) => name !== 'self'), ['describedby', describedby] as const]
          .map(([name, { href }]) => `<${href}>; rel="${name}"`)
          .join(', '),
      },
    );
  }

  private overview(): object {
    return {
      version: OPEN_API_VERSION,
      _links: {
        self: { href: this.base },
        'service-desc': { href: `${this.base}/openapi.json` },
        'service-doc': { href: `${this.pages.origin}/open-data` },
      },
      datasets: datasets.map(({ id, title, description, licence }) => ({
        ...{ id, title, description, licence: licences[licence].url },
        _links: { self: { href: `${this.base}/${id}` }, describedby: { href: `${this.pages.origin}/open-data/${id}` } },
      })),
    };
  }
}

const wrongQuestion = 'De vraag klopt niet. Kijk bij errors wat er anders moet.';

const json = (body: object, headers: Record<string, string> = {}): SiteAnswer => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
  headers,
});

const refusal = (
  status: number,
  detail: string,
  { errors, headers = {} }: { errors?: Problem['errors']; headers?: Record<string, string> } = {},
): SiteAnswer => ({
  type: PROBLEM_TYPE,
  body: JSON.stringify(problemOf(status, detail, errors)),
  status,
  headers: { 'cache-control': 'no-store', ...headers },
});

/** Whether JSON is among what somebody takes (RFC 9110, 12.5.1); who says nothing takes everything. */
function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  return accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const isRefused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    return !isRefused && ['application/json', 'application/*', '*/*'].includes(type);
  });
}
