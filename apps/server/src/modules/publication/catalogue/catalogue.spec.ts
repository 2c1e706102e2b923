import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { testApp, type TestApp } from '../../../../test/app.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { datasets } from '../open-data/datasets.js';
import { PublicationModule } from '../publication.module.js';
import { formAsked } from './negotiation.rules.js';

const turtle = (text: string) => new Store(new Parser().parse(text));
const DCAT = 'http://www.w3.org/ns/dcat#';

/** Each breach of the shapes: which thing, which property, what is wrong. */
async function breaches(shapes: string, data: Store): Promise<string[]> {
  const { results } = await new SHACLValidator(turtle(shapes)).validate(data);
  return results
    .filter(({ severity }) => severity?.value.endsWith('#Violation'))
    .map(({ focusNode, path, sourceConstraintComponent: component }) =>
      [focusNode, path, component].map((term) => (term && 'value' in term ? term.value : '')).join(' '),
    );
}

describe('the catalogue of the open data', () => {
  let test: TestApp;
  let origin: string;
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(test.url + path, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  beforeAll(async () => {
    test = await testApp([PublicationModule]);
    origin = test.get(SitePages).origin;
  });
  afterAll(() => test.close());

  it('keeps to what DCAT-AP-NL makes mandatory', async () => {
    const shapes = readFileSync(join(import.meta.dirname, 'catalogue.shapes.ttl'), 'utf8');
    const { text } = await get('/catalogus.ttl');
    expect(await breaches(shapes, turtle(text))).toEqual([]);
    // And the shapes see what is missing.
    for (const left of ['accessRights', 'contactPoint', 'endpointURL', 'license', 'theme'])
      expect(
        await breaches(
          shapes,
          new Store(new Parser().parse(text).filter(({ predicate }) => !predicate.value.endsWith(left))),
        ),
      ).not.toEqual([]);
  });

  const folder = process.env.DCAT_AP_NL_SHAPES;
  (folder ? it : it.skip)('keeps to the shapes of the profile itself', async () => {
    const { text } = await get('/catalogus.ttl');
    for (const name of readdirSync(folder!).filter((one) => one.includes('SHACL')))
      expect([name, await breaches(readFileSync(join(folder!, name), 'utf8'), turtle(text))]).toEqual([name, []]);
  });

  it('names every set with its files and the API, at addresses that answer', async () => {
    const store = turtle((await get('/catalogus.ttl')).text);
    const [named, downloads] = ['dataset', 'downloadURL'].map((name) =>
      store.getObjects(null, DCAT + name, null).map(({ value }) => value),
    ) as [string[], string[]];
    expect(named.toSorted()).toEqual(datasets.map(({ id }) => `${origin}/open-data/${id}#dataset`).toSorted());
    expect(downloads).toHaveLength(datasets.flatMap(({ formats }) => formats).length);
    const addresses = [...named, ...downloads.filter((one) => one.endsWith('.csv')), `${origin}/api/v1/openapi.json`];
    for (const address of addresses)
      expect([address, (await get(address.slice(origin.length))).status]).toEqual([address, 200]);
  });

  it('says the same as JSON-LD', async () => {
    const answer = await get('/catalogus.jsonld');
    expect(answer.headers.get('content-type')).toBe('application/ld+json');
    // The library has no types of its own.
    const { default: jsonld } = (await import('jsonld' as string)) as {
      default: { toRDF(document: unknown, options: { format: string }): Promise<string> };
    };
    const store = turtle(await jsonld.toRDF(JSON.parse(answer.text), { format: 'application/n-quads' }));
    const other = turtle((await get('/catalogus.ttl')).text);
    expect(store.size).toBe(other.size);
    expect([...other].filter((quad) => !store.has(quad))).toEqual([]);
  });

  it('comes in the form that is asked for', async () => {
    const type = async (accept?: string) =>
      (await get('/catalogus', accept ? { accept } : {})).headers.get('content-type');
    expect(await type('text/turtle')).toBe('text/turtle; charset=utf-8');
    expect(await type('application/ld+json')).toBe('application/ld+json');
    const page = await get('/catalogus', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('vary')).toBe('accept, accept-encoding');
    expect(page.text).toContain('<link rel="alternate" type="text/turtle" href="/catalogus.ttl"');
    const verdict = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page.text);
    expect(verdict.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    const { headers } = await get('/catalogus.ttl');
    expect((await get('/catalogus.ttl', { 'if-none-match': headers.get('etag')! })).status).toBe(304);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each([
    [undefined, 'html'],
    ['*/*', 'html'],
    ['text/*', 'html'],
    ['image/png', 'html'],
    ['text/turtle;q=0.9, application/ld+json', 'jsonld'],
    ['text/html;q=0.2, text/turtle;q=0.9', 'ttl'],
    ['application/*', 'jsonld'],
    ['text/html;q=0, */*', 'ttl'],
  ])('of %s gives %s', (accept, form) => expect(formAsked(accept)).toBe(form));
});
