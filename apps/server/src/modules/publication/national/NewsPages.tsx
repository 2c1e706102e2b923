import { EmptyState, Link, Page, Paragraph, Section, SourceLine } from '@bloemen/ui';
import { dutchDate, dutchDay } from '@bloemen/vocabulary';
import type { PublicNews } from '../news/news.repository.js';
import { PageTop } from './PageTop.js';

/** News of the programme, the newest first. */
export const NewsPage = ({ items }: { items: readonly PublicNews[] }) => (
  <Page>
    <PageTop title="Nieuws" intro="Nieuws van het programma. Elk getal heeft een bron." />
    {items.length === 0 && <EmptyState title="Er is nog geen nieuws">Kijk later nog eens.</EmptyState>}
    <ul className="bl-library bl-library--news">
      {items.map(({ slug, title, lead, newsOn }) => (
        <li key={slug}>
          <p className="bl-kicker">
            <time dateTime={newsOn}>{dutchDate(newsOn)}</time>
          </p>
          <h2 className="nl-heading nl-heading--level-3">
            <Link href={`/nieuws/${slug}`}>{title}</Link>
          </h2>
          <Paragraph>{lead}</Paragraph>
        </li>
      ))}
    </ul>
  </Page>
);

/** One news item, with its figures in the words of their source. */
export function NewsItemPage({ item }: { item: PublicNews }) {
  const { title, lead, body, figures, newsOn, sourceText, sourceUrl, publishedAt, changedAt } = item;
  const [placed, changed] = [dutchDay(publishedAt), dutchDay(changedAt)];
  return (
    <Page width="text">
      <PageTop
        kicker={<Link href="/nieuws">Nieuws</Link>}
        title={title}
        intro={lead}
        meta={
          <span className="bl-subtle">
            <time dateTime={newsOn}>{dutchDate(newsOn)}</time>. Geplaatst op {dutchDate(placed)}
            {changed > placed && `, bijgewerkt op ${dutchDate(changed)}`}.
          </span>
        }
      />
      <div className="bl-news-text">
        {body.split(/\n{2,}/).map((paragraph) => (
          <p className="nl-paragraph bl-week-text" key={paragraph}>
            {paragraph}
          </p>
        ))}
      </div>
      {figures.length > 0 && (
        <Section title="De getallen en hun bron">
          <dl className="bl-news-figures">
            {figures.map(({ figure, says, sourceText: source, sourceUrl: url }) => (
              <div key={figure + says}>
                <dt>{figure}</dt>
                <dd>
                  {says}
                  <SourceLine source={source} href={url} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {sourceText && <SourceLine source={sourceText} href={sourceUrl} />}
    </Page>
  );
}
