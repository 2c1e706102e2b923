import { wooCategories, wooCategoryOf, type DocumentKind } from '@bloemen/vocabulary';
import { endingOf, type FileEnding } from '../../../platform/files/file-type.js';
import { xmlText } from '../../../platform/site/xml.js';
import type { PublicDocument } from './woo.repository.js';

/**
 * The sitemap of a municipality with DiWoo metadata 0.9.8
 * (https://standaarden.overheid.nl/diwoo/metadata/doc/0.9.8/): what the national index of the Wet open overheid reads.
 */
const TOOI = 'https://identifier.overheid.nl/tooi';
const EUROPE = 'http://publications.europa.eu/resource/authority';

/** How the EU Publications Office calls what a file is. */
const formats: Record<FileEnding, string> = {
  pdf: 'PDF',
  docx: 'DOCX',
  xlsx: 'XLSX',
  pptx: 'PPTX',
  odt: 'ODT',
  ods: 'ODS',
  odp: 'ODP',
  png: 'PNG',
  jpg: 'JPEG',
  txt: 'TXT',
  csv: 'CSV',
};

/** What was done with a document (TOOI, `ccw_plooi_documenthandelingen`). */
const handlings = {
  ESTABLISHED: { name: 'vaststelling', tooi: 'c_641ecd76' },
  SIGNED: { name: 'ondertekening', tooi: 'c_e1ec050e' },
  RECEIVED: { name: 'ontvangst', tooi: 'c_dfcee535' },
} as const;
const handlingOfKind: Partial<Record<DocumentKind, keyof typeof handlings>> = {
  DECISION_LIST: 'ESTABLISHED',
  AGREEMENT: 'SIGNED',
};

/** A municipality in the register of organisations of the government. */
export const tooiOf = ({ code }: { code: string }): string => `${TOOI}/id/gemeente/${code.toLowerCase()}`;

/** Of whom a document is. */
export type Publisher = { code: string; name: string };
/** A document with the addresses of its file and of its page. */
export type Listed = PublicDocument & { fileAddress: string; pageAddress: string };

export function diwooSitemap(publisher: Publisher, documents: readonly Listed[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:diwoo="https://standaarden.overheid.nl/diwoo/metadata/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.sitemaps.org/schemas/sitemap/0.9 https://standaarden.overheid.nl/diwoo/metadata/0.9.8/xsd/extern/sitemap/sitemap.xsd https://standaarden.overheid.nl/diwoo/metadata/ https://standaarden.overheid.nl/diwoo/metadata/0.9.8/xsd/diwoo/diwoo-metadata.xsd">
${documents.map((document) => entryOf(publisher, document)).join('\n')}
</urlset>
`;
}

export function sitemapIndex(entries: readonly { address: string; changedAt: string }[]): string {
  const maps = entries.map(
    ({ address, changedAt }) => `<sitemap><loc>${xmlText(address)}</loc><lastmod>${changedAt}</lastmod></sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${maps.join('\n')}
</sitemapindex>
`;
}

function entryOf(publisher: Publisher, document: Listed): string {
  const { fileAddress, pageAddress, releasedAt, title, reference, kind, wooCategory, fileName } = document;
  const { name: category, tooi: categoryCode } = wooCategories[wooCategoryOf(kind, wooCategory)];
  const organisation = named(tooiOf(publisher), `gemeente ${publisher.name}`);
  const format = formats[endingOf(fileName ?? '') ?? 'pdf'];
  const { handling, at } = handlingOf(document);
  return `<url>
<loc>${xmlText(fileAddress)}</loc>
<lastmod>${releasedAt}</lastmod>
<diwoo:Document>
<diwoo:DiWoo>
<diwoo:identifiers>${[pageAddress, ...(reference ? [reference] : [])]
    .map((identifier) => `<diwoo:identifier>${xmlText(identifier)}</diwoo:identifier>`)
    .join('')}</diwoo:identifiers>
<diwoo:publisher${organisation}</diwoo:publisher>
<diwoo:verantwoordelijke${organisation}</diwoo:verantwoordelijke>
<diwoo:titelcollectie><diwoo:officieleTitel>${xmlText(title)}</diwoo:officieleTitel></diwoo:titelcollectie>
<diwoo:classificatiecollectie>
<diwoo:informatiecategorieen><diwoo:informatiecategorie${named(kern(categoryCode), category)}</diwoo:informatiecategorie></diwoo:informatiecategorieen>
</diwoo:classificatiecollectie>
<diwoo:creatiedatum>${createdOn(document)}</diwoo:creatiedatum>
<diwoo:language${named(`${EUROPE}/language/NLD`, 'Nederlands')}</diwoo:language>
<diwoo:format${named(`${EUROPE}/file-type/${format}`, format.toLowerCase())}</diwoo:format>
<diwoo:documenthandelingen><diwoo:documenthandeling>
<diwoo:soortHandeling${named(kern(handling.tooi), handling.name)}</diwoo:soortHandeling>
<diwoo:atTime>${at}</diwoo:atTime>
</diwoo:documenthandeling></diwoo:documenthandelingen>
</diwoo:DiWoo>
</diwoo:Document>
</url>`;
}

const kern = (code: string) => `${TOOI}/def/thes/kern/${code}`;
const named = (resource: string, label: string) => ` resource="${xmlText(resource)}">${xmlText(label)}`;

/** Asked for as a day: that of the document, or, where it is known by month or year alone, that on which it was kept. */
export const createdOn = ({ datedOn, datePrecision, createdAt }: PublicDocument): string =>
  datedOn && datePrecision === 'DAY' ? datedOn : createdAt.slice(0, 10);

/**
 * One handling is asked for. Only of a list of decisions and of a covenant does the kind say that it was established or
 * signed, on its day; any other paper may be a proposal, and of it is said when it came in.
 */
function handlingOf({ kind, datedOn, datePrecision, createdAt }: PublicDocument) {
  const known = datePrecision === 'DAY' ? handlingOfKind[kind] : undefined;
  return known
    ? { handling: handlings[known], at: `${datedOn}T00:00:00` }
    : { handling: handlings.RECEIVED, at: createdAt };
}
