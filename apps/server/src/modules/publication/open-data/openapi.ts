import { OPEN_API, OPEN_API_METHODS, OPEN_API_VERSION } from '../../../platform/http/open-api.js';
import { camel, datasets, type DataColumn, type DataFilter, type Dataset } from './datasets.js';
import { columnOf, FIRST_PAGE, LARGEST_PAGE, LONGEST_TEXT } from './questions.rules.js';

type Json = Record<string, unknown>;

const pascal = (id: string): string => {
  const name = camel(id.replaceAll('-', '_'));
  return name[0]!.toUpperCase() + name.slice(1);
};

const types: Record<DataColumn['type'], Json> = {
  text: { type: 'string' },
  count: { type: 'integer' },
  number: { type: 'number' },
  flag: { type: 'boolean' },
  day: { type: 'string', format: 'date' },
  moment: { type: 'string', format: 'date-time' },
  codes: { type: 'array', items: { type: 'string' } },
};

/** What may stand in a column, without saying whether it may be empty. */
function valueSchema({ type, choices, pattern }: DataColumn): Json {
  if (choices && type === 'codes') return { type: 'array', items: { type: 'string', enum: Object.keys(choices) } };
  return { ...types[type], ...(choices && { enum: Object.keys(choices) }), ...(pattern && { pattern }) };
}

/** The schema of one value in a row. */
export function schemaOf(column: DataColumn): Json {
  const schema = valueSchema(column);
  const { choices, isNullable, meaning, title, unit, example } = column;
  const called = choices
    ? ` ${Object.entries(choices)
        .map(([code, name]) => `${code}: ${name}`)
        .join('; ')}.`
    : '';
  return {
    title,
    description: `${meaning}${called}${unit ? ` Eenheid: ${unit}.` : ''}`,
    ...schema,
    ...(isNullable && { type: [schema['type'], 'null'] }),
    ...(isNullable && schema['enum'] !== undefined && { enum: [...(schema['enum'] as string[]), null] }),
    examples: [example],
  };
}

const filterMeanings: Record<DataFilter['asks'], string> = {
  is: 'Alleen regels waarin dit gelijk is aan',
  holds: 'Alleen regels waarin dit voorkomt in',
  from: 'Alleen regels vanaf deze dag in',
  until: 'Alleen regels tot en met deze dag in',
};

function parameterOf(dataset: Dataset, { name, column, asks }: DataFilter): Json {
  const found = columnOf(dataset, column);
  const value = valueSchema(found);
  const schema = asks === 'holds' ? (value['items'] as Json) : value;
  return {
    name,
    in: 'query',
    description: `${filterMeanings[asks]} “${found.title}”.`,
    schema: schema['type'] === 'string' && !schema['enum'] ? { ...schema, maxLength: LONGEST_TEXT } : schema,
  };
}

const header = (description: string, type = 'string'): Json => ({ description, schema: { type } });
const ref = (of: string, name: string): Json => ({ $ref: `#/components/${of}/${name}` });
const headers = Object.fromEntries(
  ['API-Version', 'ETag', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'].map((name) => [
    name,
    ref('headers', name),
  ]),
);
const errors = (...codes: string[]): Json =>
  Object.fromEntries(codes.map((code) => [code, ref('responses', `Problem${code}`)]));
const answer = (description: string, schema: Json, more: Json = {}): Json => ({
  description,
  headers: { ...headers, ...more },
  content: { 'application/json': { schema } },
});
const notModified: Json = { description: 'Niet veranderd.', headers: { 'API-Version': ref('headers', 'API-Version') } };
const link: Json = { type: 'object', required: ['href'], properties: { href: { type: 'string', format: 'uri' } } };

function pathsOf(dataset: Dataset): Json {
  const { id, title, description, columns, filters } = dataset;
  const name = pascal(id);
  const known = { 'If-None-Match': ref('parameters', 'IfNoneMatch') };
  return {
    [`/${id}`]: {
      get: {
        operationId: `list${name}`,
        tags: [id],
        summary: title,
        description,
        parameters: [
          ref('parameters', 'Limit'),
          ref('parameters', 'After'),
          known['If-None-Match'],
          ...filters.map((filter) => parameterOf(dataset, filter)),
        ],
        responses: {
          200: answer('Een pagina.', ref('schemas', `${name}Page`), { Link: ref('headers', 'Link') }),
          304: notModified,
          ...errors('400', '405', '406', '429', '500'),
        },
      },
    },
    [`/${id}/{id}`]: {
      get: {
        operationId: `get${name}`,
        tags: [id],
        summary: `${title}: één regel`,
        description,
        parameters: [
          { name: 'id', in: 'path', required: true, description: columns[0]!.meaning, schema: { type: 'string' } },
          known['If-None-Match'],
        ],
        responses: {
          200: answer('Eén regel.', ref('schemas', name)),
          304: notModified,
          ...errors('400', '404', '405', '406', '429', '500'),
        },
      },
    },
  };
}

function schemasOf({ id, title, columns }: Dataset): Json {
  const name = pascal(id);
  return {
    [name]: {
      title,
      type: 'object',
      additionalProperties: false,
      required: columns.map((column) => column.name),
      properties: Object.fromEntries(columns.map((column) => [column.name, schemaOf(column)])),
    },
    [`${name}Page`]: {
      title: `${title}: een pagina`,
      type: 'object',
      additionalProperties: false,
      required: ['_links', 'total', 'items'],
      properties: {
        _links: ref('schemas', 'PageLinks'),
        total: { type: 'integer', minimum: 0, description: 'Hoeveel regels aan de vraag voldoen.' },
        items: { type: 'array', items: ref('schemas', name), maxItems: LARGEST_PAGE },
      },
    },
  };
}

const together = (parts: readonly Json[]): Json => Object.fromEntries(parts.flatMap((part) => Object.entries(part)));

const problems: Record<string, string> = {
  400: 'De vraag klopt niet. Alles wat niet klopt, staat in errors.',
  404: 'Dit bestaat niet.',
  405: `Alleen ${OPEN_API_METHODS} kan.`,
  406: 'De API geeft alleen JSON.',
  429: 'Te veel verzoeken. Wacht even.',
  500: 'Er ging iets mis bij ons.',
};

/** The description of the API, made of the list of sets: what it says is what is served. */
export function openApiDocument(origin: string, contact: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Open data van Duizend Bloemen',
      version: OPEN_API_VERSION,
      summary: 'De lokale aanpak van eenzaamheid in cijfers en feiten.',
      description: `Alleen wat gemeenten en bronnen openbaar maakten. Elke regel noemt bron en dag. Uitleg en bestanden: ${origin}/open-data`,
      contact: { name: 'Open data van Duizend Bloemen', url: `${origin}/open-data`, email: contact },
      license: { name: 'Per dataset verschillend', url: `${origin}/open-data` },
    },
    servers: [{ url: `${origin}${OPEN_API}`, description: 'Deze omgeving' }],
    tags: datasets.map(({ id, title, description }) => ({
      name: id,
      description: `${title}. ${description}`,
      externalDocs: { description: 'Kolommen en bestanden', url: `${origin}/open-data/${id}` },
    })),
    paths: {
      '/': {
        get: {
          operationId: 'getStart',
          summary: 'Wat er is',
          parameters: [ref('parameters', 'IfNoneMatch')],
          responses: {
            200: answer('Alle datasets.', ref('schemas', 'Start')),
            304: notModified,
            ...errors('400', '405', '406', '429', '500'),
          },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'getOpenApi',
          summary: 'Deze beschrijving',
          parameters: [ref('parameters', 'IfNoneMatch')],
          responses: {
            200: answer('Deze beschrijving.', { type: 'object' }),
            304: notModified,
            ...errors('400', '405', '406', '429', '500'),
          },
        },
      },
      ...together(datasets.map(pathsOf)),
    },
    components: {
      headers: {
        'API-Version': { ...header('Volledige versie van de API.'), required: true },
        ETag: header('Kenmerk van het antwoord, voor If-None-Match.'),
        Link: header('Links naar andere pagina’s (RFC 8288).'),
        'RateLimit-Limit': header('Verzoeken per minuut per netwerkadres.', 'integer'),
        'RateLimit-Remaining': header('Verzoeken die nu nog kunnen.', 'integer'),
        'RateLimit-Reset': header('Seconden tot er weer ruimte is.', 'integer'),
      },
      parameters: {
        Limit: {
          name: 'limit',
          in: 'query',
          description: 'Regels per pagina.',
          schema: { type: 'integer', minimum: 1, maximum: LARGEST_PAGE, default: FIRST_PAGE },
        },
        After: {
          name: 'after',
          in: 'query',
          description: 'Ga verder na de regel met deze sleutel. Gebruik de links van een pagina.',
          schema: { type: 'string', maxLength: LONGEST_TEXT },
        },
        IfNoneMatch: {
          name: 'If-None-Match',
          in: 'header',
          description: 'De ETag die u al hebt; is er niets veranderd, dan is het antwoord leeg.',
          schema: { type: 'string' },
        },
      },
      responses: Object.fromEntries(
        Object.entries(problems).map(([code, description]) => [
          `Problem${code}`,
          {
            description,
            headers: { 'API-Version': ref('headers', 'API-Version') },
            content: { 'application/problem+json': { schema: ref('schemas', 'Problem') } },
          },
        ]),
      ),
      schemas: {
        Problem: {
          title: 'Wat er misging (RFC 9457)',
          type: 'object',
          additionalProperties: false,
          required: ['type', 'status', 'title', 'detail'],
          properties: {
            type: { type: 'string' },
            status: { type: 'integer', minimum: 400, maximum: 599 },
            title: { type: 'string' },
            detail: { type: 'string' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                additionalProperties: false,
                required: ['parameter', 'detail'],
                properties: { parameter: { type: 'string' }, detail: { type: 'string' } },
              },
            },
          },
        },
        PageLinks: {
          title: 'Links van een pagina',
          type: 'object',
          additionalProperties: false,
          required: ['self', 'first', 'last', 'describedby'],
          properties: Object.fromEntries(
            ['self', 'first', 'prev', 'next', 'last', 'describedby'].map((name) => [name, link]),
          ),
        },
        Start: {
          title: 'Wat er is',
          type: 'object',
          additionalProperties: false,
          required: ['version', '_links', 'datasets'],
          properties: {
            version: { type: 'string' },
            _links: {
              type: 'object',
              required: ['self', 'service-desc', 'service-doc'],
              additionalProperties: link,
            },
            datasets: {
              type: 'array',
              items: {
                type: 'object',
                additionalProperties: false,
                required: ['id', 'title', 'description', 'licence', '_links'],
                properties: {
                  id: { type: 'string' },
                  title: { type: 'string' },
                  description: { type: 'string' },
                  licence: { type: 'string', format: 'uri' },
                  _links: { type: 'object', required: ['self', 'describedby'], additionalProperties: link },
                },
              },
            },
          },
        },
        ...together(datasets.map(schemasOf)),
      },
    },
  };
}
