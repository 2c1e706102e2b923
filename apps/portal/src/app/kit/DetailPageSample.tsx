import {
  Badge,
  Button,
  Card,
  DataList,
  DetailPage,
  ErrorNotice,
  Icon,
  Link,
  LoadingState,
  Paragraph,
  SourceLine,
  StatusMenu,
  Timeline,
  useToast,
} from '@bloemen/ui';
import { useState } from 'react';
import { addressOf } from '../../shared/address.js';
import type { KitAddress } from './templates.js';

type Status = 'Gepland' | 'In uitvoering' | 'Klaar';
const moves = {
  Gepland: [
    { id: 'In uitvoering', label: 'Begin', description: 'De mijlpaal gaat naar In uitvoering.' },
    { id: 'Klaar', label: 'Zet op klaar', description: 'De mijlpaal is gehaald.' },
  ],
  'In uitvoering': [
    { id: 'Klaar', label: 'Zet op klaar', description: 'De mijlpaal is gehaald.' },
    {
      id: 'Gepland',
      label: 'Schrap',
      hint: 'negative',
      question: {
        title: 'Mijlpaal schrappen?',
        text: 'De mijlpaal verdwijnt uit het plan. Dit kunt u niet ongedaan maken.',
      },
    },
  ],
  Klaar: [{ id: 'In uitvoering', label: 'Open weer', description: 'De mijlpaal gaat terug naar In uitvoering.' }],
} as const satisfies Record<
  Status,
  readonly { id: Status; label: string; description?: string; hint?: 'negative'; question?: object }[]
>;

/** A screen about one thing, in each of its states. */
export function DetailPageSample({ state, address }: { state: string; address: KitAddress }) {
  const toast = useToast();
  const [status, setStatus] = useState<Status>('In uitvoering');
  const isLong = state === 'lang';
  const mayWrite = state !== 'alleen-lezen';
  const title = isLong
    ? 'Koffie in de wijk, elke dinsdag, woensdag en donderdag in alle buurthuizen van Heemstede en Bennebroek samen'
    : 'Koffie in de wijk';
  const to = (tab?: string) =>
    addressOf('/kit/$sjabloon', { params: { sjabloon: 'detail' }, search: { ...address, tab } });
  const move = (next: Status) => {
    setStatus(next);
    toast(`De status is nu: ${next}`, { undo: () => setStatus(status) });
  };
  if (state === 'bezig')
    return (
      <DetailPage title="Mijlpaal">
        <LoadingState lines={8} />
      </DetailPage>
    );
  if (state === 'fout')
    return (
      <DetailPage
        title="Mijlpaal"
        problem={
          <ErrorNotice message="De dienst is even niet bereikbaar. Wacht een minuut." onRetry={() => undefined} />
        }
      />
    );
  return (
    <DetailPage
      crumbs={[{ label: 'Plan', href: '/kit' }, { label: 'Doelen', href: '/kit' }, { label: title }]}
      title={title}
      intro="Wie iemand wil ontmoeten, loopt binnen."
      status={
        <StatusMenu<Status>
          status={status}
          of={title}
          tone={status === 'Klaar' ? 'positive' : 'info'}
          moves={mayWrite ? moves[status] : []}
          onMove={move}
        />
      }
      badges={<Badge>Openbaar</Badge>}
      action={
        mayWrite && (
          <Button purpose="primary" iconStart={<Icon name="edit" />}>
            Wijzigen
          </Button>
        )
      }
      tabs={{
        label: 'Over deze mijlpaal',
        items: [
          { label: 'Verloop', href: to(), current: address.tab !== 'feiten' },
          { label: 'Feiten', href: to('feiten'), current: address.tab === 'feiten' },
        ],
      }}
      aside={
        <>
          <Card title="Feiten" level={2}>
            <DataList
              items={[
                {
                  label: 'Eigenaar',
                  value: isLong ? 'Welzijn en ontmoeting Zuid-Kennemerland (afdeling wijkwerk)' : 'WIJ Heemstede',
                },
                { label: 'Klaar op', value: '1 juni 2027' },
              ]}
            />
          </Card>
          <Card title="Hoort bij" level={2}>
            <Link href="/kit">2. Creëer een sterk netwerk</Link>
          </Card>
        </>
      }
    >
      <Card title="Verloop" level={2}>
        <Timeline
          label="Verloop"
          entries={[
            { id: '3', on: '14 oktober 2026', dateTime: '2026-10-14', who: 'Noor van Dam', title: 'Begonnen' },
            {
              id: '2',
              on: '25 mei 2026',
              dateTime: '2026-05-25',
              who: 'college van B en W',
              title: 'Het geld is toegezegd',
              source: <SourceLine source="Collegebesluit 840482" />,
              children: <Paragraph>€ 30.000 voor een jaar.</Paragraph>,
            },
            { id: '1', on: 'maart 2026', dateTime: '2026-03', title: 'Afgesproken in de coalitie' },
          ]}
        />
      </Card>
    </DetailPage>
  );
}
