import { Alert, DataList, Link, Page, Paragraph, Section } from '@bloemen/ui';
import { counted } from '@bloemen/vocabulary';
import { OPEN_API } from '../../../platform/http/open-api.js';
import { describeColumn } from './dataset-files.service.js';
import { frequencies, licences, type Dataset } from './datasets.js';
import { Files } from './OpenDataPage.js';

/** One set: what it is, where to get it, and what each column means. */
export function DatasetPage({
  dataset,
  origin,
  total,
  hasDemonstration,
}: {
  dataset: Dataset;
  origin: string;
  total: number;
  hasDemonstration: boolean;
}) {
  const { id, title, description, source, method, licence, frequency, columns, filters, formats } = dataset;
  return (
    <Page>
      <Paragraph>
        <Link href="/open-data">Open data</Link>
      </Paragraph>
      <h1 className="nl-heading nl-heading--level-1">{title}</h1>
      <p className="nl-paragraph nl-paragraph--lead bl-measure">{description}</p>
      {hasDemonstration && (
        <Alert kind="warning" title="Hier staan ook verzonnen regels in">
          Die laten zien hoe het platform werkt. Zij hebben “isDemonstration”. Gebruik ze niet als feit.
        </Alert>
      )}
      <Section title="Ophalen" id="ophalen">
        <p className="bl-site-files">
          <Files id={id} title={title} formats={formats} />
          <Link href={`${OPEN_API}/${id}`}>API</Link>
        </p>
        <figure className="bl-site-example">
          <figcaption>{counted(total, 'regel', 'regels')}. Zo vraagt u ze:</figcaption>
          <pre tabIndex={0}>
            <code>{`curl "${origin}${OPEN_API}/${id}"`}</code>
          </pre>
        </figure>
        {filters.length > 0 && <Paragraph>U kunt kiezen met: {filters.map(({ name }) => name).join(', ')}.</Paragraph>}
      </Section>
      <Section title="Herkomst" id="herkomst">
        <DataList
          items={[
            { label: 'Bron', value: source },
            { label: 'Methode', value: method },
            { label: 'Verandert', value: frequencies[frequency] },
            { label: 'Licentie', value: <Link href={licences[licence].url}>{licences[licence].name}</Link> },
          ]}
        />
      </Section>
      <Section title="Kolommen" id="kolommen">
        <Paragraph>
          Deze lijst is er ook als bestand: <Link href={`/open-data/${id}-kolommen.csv`}>kolommen als CSV</Link>.
        </Paragraph>
        <dl className="bl-site-columns">
          {columns.map((column) => {
            const { name, title: called, type, unit, mayBeEmpty, meaning, codes } = describeColumn(dataset, column);
            return (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>
                  <strong>{called}.</strong> {meaning}
                  {codes.length > 0 && (
                    <ul className="bl-site-list">
                      {codes.map((code) => (
                        <li key={code}>{code}</li>
                      ))}
                    </ul>
                  )}
                </dd>
                <dd>
                  {[unit ? `${type}, in ${unit}` : type, mayBeEmpty === 'ja' ? 'mag leeg zijn' : '']
                    .filter(Boolean)
                    .join('; ')}
                </dd>
              </div>
            );
          })}
        </dl>
      </Section>
    </Page>
  );
}
