import { DemoMark, EmptyState, Link, Page, Paragraph, Section, SourceLine } from '@bloemen/ui';
import { counted, dutchDate, pillarCodes, pillarNames, placeSlug, type PillarCode } from '@bloemen/vocabulary';
import { withAsked, type Asked } from './country-pages.js';
import { Filters } from './Filters.js';
import { namedAddress } from './named-address.js';
import { PageTop } from './PageTop.js';
import { hasWords } from './words.js';

/** Something a municipality did, as it released it itself or as a source tells it. */
export type PublicExample = {
  id: string;
  title: string;
  place: string;
  province: string;
  what: string;
  effect: string | null;
  partners: string | null;
  /** Null where the municipality names none. */
  pillar: PillarCode | null;
  /** YYYY-MM-DD, or a year. */
  when: string | null;
  /** Null where the municipality tells it itself. */
  source: { text: string; url: string | null; on: string } | null;
  isDemonstration: boolean;
};

/** What worked elsewhere: examples of all municipalities that everybody may read. */
export function PracticePage({ examples, asked }: { examples: readonly PublicExample[]; asked: Asked }) {
  const { provincie, pijler, zoek } = asked;
  const found = examples.filter(
    ({ province, pillar, title, what, place, partners }) =>
      (!provincie || placeSlug(province) === provincie) &&
      (!pijler || pillar === pijler) &&
      hasWords([title, what, place, partners], zoek),
  );
  const provinces = [...new Set(examples.map(({ province }) => province))].sort((one, other) =>
    one.localeCompare(other, 'nl'),
  );
  return (
    <Page width="wide">
      <PageTop
        title="Voorbeelden uit de praktijk"
        intro="Wat gemeenten en hun partners deden tegen eenzaamheid. Zij vertellen het zelf, of een bron vertelt het."
      />
      <Filters
        path="/praktijk"
        asked={asked}
        search="Zoek een voorbeeld"
        filters={[
          {
            name: 'provincie',
            label: 'Provincie',
            all: 'Alle provincies',
            options: provinces.map((label) => ({ value: placeSlug(label), label })),
          },
          {
            name: 'pijler',
            label: 'Pijler',
            all: 'Alle pijlers',
            options: pillarCodes.map((value) => ({ value, label: pillarNames[value] })),
          },
        ]}
      />
      {examples.length === 0 ? (
        <EmptyState title="Er staan nog geen voorbeelden">Kijk later nog eens.</EmptyState>
      ) : (
        <p className="bl-subtle" role="status">
          {found.length > 0 ? counted(found.length, 'voorbeeld', 'voorbeelden') : 'Geen voorbeeld past hierbij'}
        </p>
      )}
      <ul className="bl-library">
        {found.map((example) => (
          <li key={example.id}>
            <p className="bl-kicker">{[example.place, example.when?.slice(0, 4)].filter(Boolean).join(', ')}</p>
            <h2 className="nl-heading nl-heading--level-3">
              <Link href={`/praktijk/${namedAddress(example)}`}>{example.title}</Link>{' '}
              {example.isDemonstration && <DemoMark />}
            </h2>
            <Paragraph>{example.what}</Paragraph>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** One example, with who told it and when. */
export function ExamplePage({ example }: { example: PublicExample }) {
  const { title, place, province, what, effect, partners, pillar, when, source } = example;
  return (
    <Page width="text">
      <PageTop
        kicker={<Link href="/praktijk">Voorbeelden uit de praktijk</Link>}
        title={title}
        meta={
          <>
            <Link href={`/gemeenten/${placeSlug(place)}`}>{place}</Link>
            <Link href={withAsked('/praktijk', { provincie: placeSlug(province) })}>{province}</Link>
            {when && <span>{when.length > 4 ? dutchDate(when) : when}</span>}
            {pillar && <Link href={withAsked('/praktijk', { pijler: pillar })}>{pillarNames[pillar]}</Link>}
            {example.isDemonstration && <DemoMark />}
          </>
        }
      />
      <p className="nl-paragraph bl-measure bl-week-text">{what}</p>
      {partners && (
        <Section title="Wie deden mee?">
          <Paragraph>{partners}</Paragraph>
        </Section>
      )}
      <Section title="Wat leverde het op?">
        <p className="nl-paragraph bl-measure bl-week-text">{effect ?? 'Dat is niet bekend.'}</p>
      </Section>
      {source ? (
        <SourceLine source={source.text} href={source.url} date={dutchDate(source.on)} />
      ) : (
        <SourceLine source={`Gemeente ${place}, die dit zelf openbaar maakte`} />
      )}
    </Page>
  );
}
