import { Columns, Link, Page, Paragraph, Section, Span } from '@bloemen/ui';
import { OPEN_API, OPEN_API_VERSION } from '../../../platform/http/open-api.js';
import { datasets, fileFormats, licences, type Dataset } from './datasets.js';

/** Everything that is open, how to ask for it, and what to keep to. */
export const OpenDataPage = ({ origin, contact }: { origin: string; contact: string }) => (
  <Page>
    <h1 className="nl-heading nl-heading--level-1">Open data</h1>
    <p className="nl-paragraph nl-paragraph--lead bl-measure">
      Gegevens over de lokale aanpak van eenzaamheid. U mag ze gebruiken. Elke regel noemt de bron en de dag.
    </p>
    <Section title="Wat er is" id="wat">
      <ul className="bl-site-sets">
        {datasets.map((dataset) => (
          <Set key={dataset.id} dataset={dataset} />
        ))}
      </ul>
    </Section>
    <Columns>
      <Span of={7}>
        <Section title="Vragen met de API" id="api">
          <Paragraph>
            De API volgt de API Design Rules van de overheid. U hebt geen sleutel nodig. De volledige beschrijving is{' '}
            <Link href={`${OPEN_API}/openapi.json`}>OpenAPI 3.1</Link>.
          </Paragraph>
          <Example
            says="Alle gemeenten die meedoen"
            code={`curl "${origin}${OPEN_API}/municipalities?takesPart=true"`}
          />
          <Example says="Eén gemeente" code={`curl "${origin}${OPEN_API}/municipalities/GM0397"`} />
          <Example
            says="Alleen als er iets is veranderd"
            code={`curl -H 'If-None-Match: "…"' "${origin}${OPEN_API}/partners"`}
          />
          <ul className="bl-site-list">
            <li>Een pagina heeft 100 regels. Met limit kiest u er 1 tot 500. De links brengen u naar de volgende.</li>
            <li>Een fout komt als application/problem+json, met wat er anders moet.</li>
            <li>De koppen RateLimit-Limit, RateLimit-Remaining en RateLimit-Reset zeggen hoeveel u nog mag vragen.</li>
            <li>Namen van adressen en kolommen zijn Engels. De uitleg is Nederlands.</li>
          </ul>
        </Section>
        <Section title="Hele bestanden" id="bestanden">
          <ul className="bl-site-list">
            <li>CSV heeft puntkomma’s en een komma als decimaalteken, zoals Excel in Nederland het leest.</li>
            <li>ODS heeft drie bladen: de gegevens, de toelichting en de kolommen.</li>
            <li>JSON heeft alle regels, met bron, methode en licentie erbij.</li>
            <li>GeoJSON tekent elke gemeente als zeshoek. Dat is een schematische kaart, geen grens.</li>
          </ul>
        </Section>
      </Span>
      <Span of={5}>
        <Section title="Wat er niet in staat" id="niet">
          <Paragraph>
            Alleen wat een gemeente zelf vrijgaf, wat in een openbaar register staat, en wat een bron al publiceerde. Er
            staan geen mensen in. Ook staat er geen status van een pijler per gemeente in, en geen cijfer van een wijk
            of buurt.
          </Paragraph>
          <Paragraph>
            Trekt een gemeente iets terug? Dan verdwijnt het hier ook. Haal de gegevens dus opnieuw op als u ze bewaart.
          </Paragraph>
          <Paragraph>
            Op een omgeving om te proberen staan ook verzonnen regels. Die hebben “isDemonstration”. Gebruik die niet
            als feit.
          </Paragraph>
        </Section>
        <Section title="Licentie" id="licentie">
          <Paragraph>
            Onze eigen gegevens zijn <Link href={licences.CC0.url}>{licences.CC0.name}</Link>: u mag er alles mee.
            Cijfers van anderen houden hun eigen licentie: <Link href={licences.CC_BY.url}>{licences.CC_BY.name}</Link>.
            Noem dan de bron.
          </Paragraph>
        </Section>
        <Section title="Versies" id="versies">
          <Paragraph>
            De versie van nu is {OPEN_API_VERSION}. Zij staat ook in de kop API-Version. In versie 1 komen er alleen
            kolommen en adressen bij. Komt er een versie 2? Dan staat dat hier een jaar van tevoren. Versie 1 blijft zo
            lang werken.
          </Paragraph>
          <ul className="bl-site-list">
            <li>1.0.0: de eerste versie.</li>
          </ul>
        </Section>
        <Section title="Catalogus en nieuws" id="catalogus">
          <Paragraph>
            Andere systemen vinden alles in de <Link href="/catalogus">catalogus (DCAT-AP-NL)</Link>. Nieuws is er ook
            als <Link href="/atom.xml">Atom-feed</Link>.
          </Paragraph>
        </Section>
        <Section title="Vragen" id="vragen">
          <Paragraph>
            Klopt er iets niet, of mist u iets? Mail naar <Link href={`mailto:${contact}`}>{contact}</Link>.
          </Paragraph>
        </Section>
      </Span>
    </Columns>
  </Page>
);

const Set = ({ dataset: { id, title, description, formats, licence } }: { dataset: Dataset }) => (
  <li className="bl-site-set">
    <h3 className="nl-heading nl-heading--level-3">
      <Link href={`/open-data/${id}`}>{title}</Link>
    </h3>
    <p className="nl-paragraph">{description}</p>
    <p className="bl-site-files">
      <Files id={id} title={title} formats={formats} />
      <Link href={`${OPEN_API}/${id}`}>
        API<span className="bl-visually-hidden">: {title}</span>
      </Link>
      <span>{licences[licence].name}</span>
    </p>
  </li>
);

/** A set in each of its formats. */
export const Files = ({ id, title, formats }: Pick<Dataset, 'id' | 'title' | 'formats'>) =>
  formats.map((format) => (
    <Link key={format} href={`/open-data/${id}.${format}`}>
      {fileFormats[format].title}
      <span className="bl-visually-hidden">: {title}</span>
    </Link>
  ));

const Example = ({ says, code }: { says: string; code: string }) => (
  <figure className="bl-site-example">
    <figcaption>{says}</figcaption>
    <pre tabIndex={0}>
      <code>{code}</code>
    </pre>
  </figure>
);
