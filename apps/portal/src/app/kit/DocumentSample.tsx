import {
  Button,
  DocumentReader,
  EmptyState,
  ErrorNotice,
  Heading,
  Icon,
  LoadingState,
  Page,
  PageHeader,
  Paragraph,
} from '@bloemen/ui';
import type { ReactNode } from 'react';

const parts = [
  'Waarom wij dit doen',
  'Bestuurlijk commitment',
  'Een sterk netwerk',
  'Mensen zelf betrekken',
  'Een duurzame aanpak',
  'Weten of het helpt',
];
const text =
  'Bijna de helft van de volwassenen voelt zich weleens eenzaam. Dat lost een gemeente niet alleen op. Daarom werken inwoners, ' +
  'verenigingen, bedrijven en zorg samen. In dit hoofdstuk staat wat er is afgesproken, wie dat doet, en hoe wij zien of het lukt.';

/** A long text with its contents beside it. */
export function DocumentSample({ state }: { state: string }) {
  const contents = parts.map((label, at) => ({
    id: `deel-${at + 1}`,
    label: state === 'lang' ? `${label}, en wat dat vraagt van iedereen die meedoet in onze gemeente` : label,
  }));
  const header = <PageHeader title="Samen tegen eenzaamheid" intro="Plan van aanpak van de Sociale Coalitie." />;
  const instead: Record<string, ReactNode> = {
    leeg: <EmptyState title="Er is nog geen tekst">Schrijf het eerste hoofdstuk.</EmptyState>,
    bezig: <LoadingState lines={12} />,
    fout: <ErrorNotice message="De dienst is even niet bereikbaar. Wacht een minuut." onRetry={() => undefined} />,
  };
  if (state in instead)
    return (
      <Page width="wide">
        {header}
        {instead[state]}
      </Page>
    );
  return (
    <Page width="wide">
      {header}
      <DocumentReader
        contents={contents}
        tools={
          <Button purpose="subtle" iconStart={<Icon name="document" />} onClick={() => window.print()}>
            Print
          </Button>
        }
      >
        {contents.map(({ id, label }) => (
          <section key={id}>
            <Heading level={2} id={id} tabIndex={-1}>
              {label}
            </Heading>
            {[1, 2, 3].map((part) => (
              <Paragraph key={part}>{text}</Paragraph>
            ))}
          </section>
        ))}
      </DocumentReader>
    </Page>
  );
}
