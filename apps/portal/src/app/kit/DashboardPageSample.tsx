import { Flower, PetalMark, petalsOf, summariseFlower } from '@bloemen/charts';
import {
  Actions,
  Alert,
  Badge,
  Button,
  Card,
  Columns,
  CompactRow,
  CompactRows,
  DashboardPage,
  EmptyState,
  ErrorNotice,
  LevelTrack,
  LoadingState,
  Paragraph,
  Span,
  Stage,
} from '@bloemen/ui';
import { levels, pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useState } from 'react';

const standings = pillarCodes.map((pillar, at) => ({ pillar, level: levels[4 - at]!, stale: at % 2 === 1 }));
const petals = petalsOf(standings);
const detail = {
  vol: 'Motie aangenomen, 5 november 2020 · besluit 840482',
  lang: 'De gemeenteraad nam met algemene stemmen een motie aan waarin het college wordt gevraagd om elk jaar geld te geven · besluit 840482',
};

/** Where somebody begins, in each of its states; "Presenteer" opens the stage. */
export function DashboardPageSample({ state }: { state: string }) {
  const [presents, setPresents] = useState(false);
  if (state === 'fout')
    return (
      <DashboardPage
        title="Uw overzicht"
        notice={
          <ErrorNotice message="De dienst is even niet bereikbaar. Wacht een minuut." onRetry={() => undefined} />
        }
      >
        {null}
      </DashboardPage>
    );
  if (state === 'bezig')
    return (
      <DashboardPage title="Uw overzicht">
        <LoadingState lines={8} />
      </DashboardPage>
    );
  const isEmpty = state === 'leeg';
  return (
    <DashboardPage
      title={
        isEmpty
          ? 'Over geen van de vijf pijlers is nog iets vastgelegd'
          : '2 van de 5 pijlers zijn in uitvoering, 2 zijn niet actueel'
      }
      intro="Het nieuwste feit is van februari 2022. Bevestig wat nog klopt; dat kost een paar minuten."
      picture={<Flower petals={isEmpty ? petalsOf([]) : petals} size={168} />}
      facts={
        <>
          <Badge tone="positive">Verklaring bekrachtigd</Badge>
          <p>J.F. Struijf, wethouder. Besluit 840482, 25 mei 2021.</p>
          <p>
            <strong>Volgende bijeenkomst</strong>
            <br />
            donderdag 10 december, 14.00 uur
          </p>
        </>
      }
      actions={
        <>
          <Button purpose="primary">Loop ze langs</Button>
          <Button onClick={() => setPresents(true)}>Presenteer</Button>
        </>
      }
    >
      <Columns>
        <Span of={8}>
          <Card title="De vijf pijlers" level={2}>
            <CompactRows label="De vijf pijlers">
              {(isEmpty ? petalsRows() : standings).map((standing) => (
                <CompactRow
                  key={standing.pillar}
                  mark={<PetalMark pillar={standing.pillar} petal={standing} />}
                  title={`${standing.pillar.slice(1)}. ${pillarNames[standing.pillar]}`}
                  detail={isEmpty ? 'Nog niets vastgelegd' : detail[state === 'lang' ? 'lang' : 'vol']}
                  track={<LevelTrack {...standing} />}
                  actions={
                    <>
                      <Button aria-label={`Nog juist: ${pillarNames[standing.pillar]}`}>Nog juist</Button>
                      <Button aria-label={`Werk bij: ${pillarNames[standing.pillar]}`}>Werk bij</Button>
                    </>
                  }
                />
              ))}
            </CompactRows>
          </Card>
        </Span>
        <Span of={4}>
          <Card title="Te doen" level={2}>
            {isEmpty ? (
              <EmptyState icon="check" title="Niets te doen" />
            ) : (
              <CompactRows label="Te doen">
                <CompactRow title="Vijf pijlers bevestigen" detail="in één keer, met datum en bron" />
                <CompactRow title="Voorstel voor geld 2022-2025" detail="zou 30 juni 2021 klaar zijn" />
              </CompactRows>
            )}
            <Actions>
              <Button purpose="subtle">Alles (7)</Button>
            </Actions>
          </Card>
        </Span>
        <Span of={12}>
          <Alert title="Dit is een voorbeeld">De inhoud is bedacht.</Alert>
        </Span>
      </Columns>
      {presents && (
        <Stage
          title="Heemstede"
          subtitle="Vijf pijlers tegen eenzaamheid"
          onExit={() => setPresents(false)}
          aside={<Paragraph>Hier staat een QR-code.</Paragraph>}
          footer="Duizend Bloemen, 30 november 2026"
        >
          <Flower petals={petals} size={240} isDecorative />
          <p>{summariseFlower(petals)}</p>
        </Stage>
      )}
    </DashboardPage>
  );
}

const petalsRows = () => pillarCodes.map((pillar) => ({ pillar, level: 'UNKNOWN' as const, stale: false }));
