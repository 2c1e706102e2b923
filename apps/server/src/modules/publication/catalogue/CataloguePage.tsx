import { Link, Page, Paragraph, Section } from '@bloemen/ui';
import { datasets } from '../open-data/datasets.js';

/** The catalogue for people: what it is for, its forms, and which sets are in it. */
export const CataloguePage = () => (
  <Page width="text">
    <h1 className="nl-heading nl-heading--level-1">Catalogus van de open data</h1>
    <p className="nl-paragraph nl-paragraph--lead">
      Met deze catalogus vinden andere websites, zoals data.overheid.nl, onze gegevens.
    </p>
    <Section title="Voor programma’s" id="vormen">
      <Paragraph>
        De catalogus volgt DCAT-AP-NL 3.0. U krijgt hem als <Link href="/catalogus.ttl">Turtle</Link> of als{' '}
        <Link href="/catalogus.jsonld">JSON-LD</Link>. Op dit adres kiest de kop Accept de vorm.
      </Paragraph>
    </Section>
    <Section title="Wat erin staat" id="datasets">
      <ul className="bl-site-list">
        {datasets.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/open-data/${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
      <Paragraph>
        Wilt u de gegevens zelf gebruiken? Begin bij <Link href="/open-data">Open data</Link>.
      </Paragraph>
    </Section>
    <Section title="Documenten van gemeenten" id="woo">
      <Paragraph>
        Documenten die een gemeente actief openbaar maakte, staan in een{' '}
        <Link href="/woo/sitemap-index.xml">sitemap voor de Wet open overheid</Link>.
      </Paragraph>
    </Section>
  </Page>
);
