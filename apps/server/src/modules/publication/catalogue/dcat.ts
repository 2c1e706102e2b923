import { DataFactory, Writer, type Literal, type NamedNode, type Quad } from 'n3';
import { OPEN_API } from '../../../platform/http/open-api.js';
import {
  datasets,
  fileFormats,
  frequencies,
  licences,
  themes,
  type Dataset,
  type FileFormat,
} from '../open-data/datasets.js';

/**
 * The open data as a catalogue by DCAT-AP-NL 3.0 (https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/). What stands in a
 * list of the EU Publications Office or of IANA is named by its address there, and says here of which class it is, so
 * that who checks the catalogue needs nothing else.
 */
const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

const namedNode = (address: string) => DataFactory.namedNode(address);
const literal = (text: string, language?: string) => DataFactory.literal(text, language);
type Name = `${keyof typeof prefixes}:${string}`;
type Value = NamedNode | Literal;

const EUROPE = 'http://publications.europa.eu/resource/authority';
const IANA = 'https://www.iana.org/assignments/media-types';
const fileTypes: Record<FileFormat, string> = { csv: 'CSV', json: 'JSON', ods: 'ODS', geojson: 'GEOJSON' };

const full = (name: Name): string => {
  const [prefix, local] = name.split(':') as [keyof typeof prefixes, string];
  return prefixes[prefix] + local;
};
const dutch = (text: string) => literal(text, 'nl');
const PUBLIC = namedNode(`${EUROPE}/access-right/PUBLIC`);
const DUTCH = namedNode(`${EUROPE}/language/NLD`);
const COUNTRY = namedNode(`${EUROPE}/country/NLD`);
const THEMES = namedNode(`${EUROPE}/data-theme`);
const JSON_TYPE = namedNode(`${IANA}/application/json`);

/** Everything that the catalogue says. `contact` is a mail address. */
export function catalogueOf({ origin, contact }: { origin: string; contact: string }): Quad[] {
  const quads: Quad[] = [];
  const say = (subject: NamedNode, facts: Partial<Record<Name, Value | readonly Value[]>>) => {
    for (const [name, values] of Object.entries(facts) as [Name, Value | readonly Value[]][])
      for (const value of [values].flat() as Value[])
        quads.push(DataFactory.quad(subject, namedNode(full(name)), value));
    return subject;
  };
  const are = (subject: NamedNode, ...classes: Name[]) =>
    say(subject, { 'rdf:type': classes.map((one) => namedNode(full(one))) });
  const here = (path: string) => namedNode(origin + path);

  const catalogue = here('/catalogus');
  const publisher = here('/catalogus#uitgever');
  const mailbox = here('/catalogus#contact');
  const service = here('/catalogus#api');
  const shared = { 'dct:publisher': publisher, 'dct:creator': publisher, 'dcat:contactPoint': mailbox };
  const themeOf = (code: string) => namedNode(`${EUROPE}/data-theme/${code}`);
  const licenceOf = (code: keyof typeof licences) => namedNode(licences[code].catalogue);

  are(publisher, 'foaf:Agent');
  say(publisher, { 'foaf:name': dutch('Duizend Bloemen'), 'foaf:homepage': here('/') });
  are(here('/'), 'foaf:Document');
  are(mailbox, 'vcard:Kind', 'vcard:Organization');
  say(mailbox, { 'vcard:fn': dutch('Duizend Bloemen, open data'), 'vcard:hasEmail': namedNode(`mailto:${contact}`) });
  are(PUBLIC, 'dct:RightsStatement');
  are(DUTCH, 'dct:LinguisticSystem');
  are(COUNTRY, 'dct:Location');
  are(THEMES, 'skos:ConceptScheme');
  say(THEMES, { 'dct:title': dutch('Thema’s van datasets') });
  for (const [code, name] of Object.entries(themes)) {
    are(themeOf(code), 'skos:Concept');
    say(themeOf(code), { 'skos:prefLabel': dutch(name), 'skos:inScheme': THEMES });
  }
  for (const code of Object.keys(frequencies)) are(frequencyOf(code), 'dct:Frequency');
  for (const code of Object.keys(licences) as (keyof typeof licences)[]) are(licenceOf(code), 'dct:LicenseDocument');
  for (const format of Object.keys(fileFormats) as FileFormat[]) {
    are(mediaTypeOf(format), 'dct:MediaType');
    are(fileTypeOf(format), 'dct:MediaTypeOrExtent');
  }

  are(catalogue, 'dcat:Catalog');
  say(catalogue, {
    ...shared,
    'dct:title': dutch('Open data van Duizend Bloemen'),
    'dct:description': dutch('Gegevens over de lokale aanpak van eenzaamheid door gemeenten en hun coalities.'),
    'dct:language': DUTCH,
    'dct:license': licenceOf('CC0'),
    'dct:spatial': COUNTRY,
    'foaf:homepage': here('/open-data'),
    'dcat:themeTaxonomy': THEMES,
    'dcat:dataset': datasets.map(({ id }) => here(`/open-data/${id}#dataset`)),
    'dcat:service': service,
  });
  are(here('/open-data'), 'foaf:Document');

  are(service, 'dcat:DataService');
  say(service, {
    ...shared,
    'dct:title': dutch('API van de open data'),
    'dct:description': dutch('Vragen per rij, volgens de API Design Rules van de overheid. Zonder sleutel.'),
    'dct:identifier': literal(service.value),
    'dct:accessRights': PUBLIC,
    'dct:license': licenceOf('CC0'),
    'dct:language': DUTCH,
    'dcat:theme': Object.keys(themes).map(themeOf),
    'dcat:endpointURL': here(OPEN_API),
    'dcat:endpointDescription': here(`${OPEN_API}/openapi.json`),
    'dcat:servesDataset': datasets.map(({ id }) => here(`/open-data/${id}#dataset`)),
    'foaf:page': here('/open-data'),
  });
  for (const path of [OPEN_API, `${OPEN_API}/openapi.json`]) are(here(path), 'rdfs:Resource');

  for (const dataset of datasets) sayOf(dataset);
  return quads;

  function sayOf({ id, title, description, source, method, licence, theme, frequency, keywords, formats }: Dataset) {
    const page = here(`/open-data/${id}`);
    const set = here(`/open-data/${id}#dataset`);
    const origins = here(`/open-data/${id}#herkomst`);
    const columns = here(`/open-data/${id}-kolommen.csv`);
    const asApi = here(`/open-data/${id}#api`);
    const files = formats.map((format) => ({ format, address: here(`/open-data/${id}.${format}`) }));
    are(set, 'dcat:Dataset');
    say(set, {
      ...shared,
      'dct:title': dutch(title),
      'dct:description': dutch(description),
      'dct:identifier': literal(set.value),
      'dct:accessRights': PUBLIC,
      'dct:accrualPeriodicity': frequencyOf(frequency),
      'dct:language': DUTCH,
      'dct:spatial': COUNTRY,
      'dct:provenance': origins,
      'dcat:theme': themeOf(theme),
      'dcat:keyword': keywords.map(dutch),
      'dcat:landingPage': page,
      'foaf:page': columns,
      'dcat:distribution': [...files.map(({ format }) => here(`/open-data/${id}#${format}`)), asApi],
    });
    are(page, 'foaf:Document');
    are(columns, 'foaf:Document');
    are(origins, 'dct:ProvenanceStatement');
    say(origins, { 'rdfs:label': dutch(`Bron: ${source}. ${method}`) });
    const always = { 'dct:license': licenceOf(licence), 'dct:language': DUTCH, 'dct:description': dutch(description) };
    for (const { format, address } of files) {
      const distribution = here(`/open-data/${id}#${format}`);
      are(distribution, 'dcat:Distribution');
      say(distribution, {
        ...always,
        'dct:title': dutch(`${title} als ${fileFormats[format].title}`),
        'dct:format': fileTypeOf(format),
        'dcat:mediaType': mediaTypeOf(format),
        'dcat:accessURL': page,
        'dcat:downloadURL': address,
      });
      are(address, 'rdfs:Resource');
    }
    are(asApi, 'dcat:Distribution');
    say(asApi, {
      ...always,
      'dct:title': dutch(`${title} via de API`),
      'dct:format': fileTypeOf('json'),
      'dcat:mediaType': JSON_TYPE,
      'dcat:accessURL': here(`${OPEN_API}/${id}`),
      'dcat:accessService': service,
    });
    are(here(`${OPEN_API}/${id}`), 'rdfs:Resource');
  }
}

const frequencyOf = (code: string) => namedNode(`${EUROPE}/frequency/${code}`);
const mediaTypeOf = (format: FileFormat) => namedNode(`${IANA}/${fileFormats[format].type.replace(/;.*/, '')}`);
const fileTypeOf = (format: FileFormat) => namedNode(`${EUROPE}/file-type/${fileTypes[format]}`);

/** Turtle, with short names. */
export const turtleOf = (quads: Quad[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const writer = new Writer({ prefixes });
    writer.addQuads(quads);
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });

/** JSON-LD, flat: every thing once, by its address. */
export function jsonLdOf(quads: Quad[]): object {
  const nodes = new Map<string, Record<string, unknown[] | string>>();
  for (const { subject, predicate, object } of quads) {
    const node = nodes.get(subject.value) ?? { '@id': subject.value };
    nodes.set(subject.value, node);
    const key = predicate.value === full('rdf:type') ? '@type' : short(predicate.value);
    const values = (node[key] ??= []) as unknown[];
    if (key === '@type') values.push(short(object.value));
    else if (object.termType === 'Literal')
      values.push(object.language ? { '@language': object.language, '@value': object.value } : object.value);
    else values.push({ '@id': object.value });
  }
  return { '@context': prefixes, '@graph': [...nodes.values()] };
}

function short(address: string): string {
  const [prefix, start] = Object.entries(prefixes).find(([, known]) => address.startsWith(known))!;
  return `${prefix}:${address.slice(start.length)}`;
}
