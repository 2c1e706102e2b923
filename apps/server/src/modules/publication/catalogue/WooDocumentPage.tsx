import { DataList, DemoMark, Link, Page, Paragraph } from '@bloemen/ui';
import { documentKinds, dutchDate, dutchDay, wooCategories, wooCategoryOf } from '@bloemen/vocabulary';
import type { PublicDocument } from './woo.repository.js';

/** A document that a municipality made public: what it is, of whom, since when, and the file. */
export function WooDocumentPage({
  document: { title, kind, wooCategory, datedOn, datePrecision, reference, releasedAt, isDemonstration, ...document },
  place,
  filePath,
}: {
  document: PublicDocument;
  place: { name: string; path: string };
  /** Null where the file cannot be had, or it is a link. */
  filePath: string | null;
}) {
  const { address, fileName, sizeBytes } = document;
  return (
    <Page width="text">
      <h1 className="nl-heading nl-heading--level-1">{title}</h1>
      <Paragraph>
        Gemeente {place.name} maakte dit document openbaar.
        {isDemonstration && (
          <>
            {' '}
            <DemoMark />
          </>
        )}
      </Paragraph>
      {filePath && (
        <Paragraph>
          <Link href={filePath}>{`Download ${fileName} (${sizeWords(sizeBytes!)})`}</Link>
        </Paragraph>
      )}
      {address && (
        <Paragraph>
          Dit document staat op een andere website: <Link href={address}>{new URL(address).hostname}</Link>.
        </Paragraph>
      )}
      {!filePath && !address && <Paragraph>Het bestand wordt nog gecontroleerd op virussen.</Paragraph>}
      <DataList
        items={[
          { label: 'Gemeente', value: <Link href={place.path}>{place.name}</Link> },
          { label: 'Soort document', value: documentKinds[kind] },
          ...(datedOn ? [{ label: 'Datum', value: dutchDate(datedOn, datePrecision!) }] : []),
          ...(reference ? [{ label: 'Kenmerk', value: reference }] : []),
          {
            label: 'Informatiecategorie (Wet open overheid)',
            value: wooCategories[wooCategoryOf(kind, wooCategory)].name,
          },
          { label: 'Openbaar sinds', value: dutchDate(dutchDay(new Date(releasedAt))) },
        ]}
      />
    </Page>
  );
}

/** Of a document that was public and is so no longer: that, and since when. */
export function WithdrawnDocumentPage({ on }: { on: string }) {
  return (
    <Page width="text">
      <h1 className="nl-heading nl-heading--level-1">Dit document is ingetrokken</h1>
      <Paragraph>
        Dit document is sinds <time dateTime={on}>{dutchDate(on)}</time> niet meer openbaar. Vraag de gemeente als u het
        toch nodig hebt.
      </Paragraph>
      <Paragraph>
        <Link href="/gemeenten">Zoek uw gemeente</Link>
      </Paragraph>
    </Page>
  );
}

const sizeWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
