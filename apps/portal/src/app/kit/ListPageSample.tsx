import { Flower, petalsOf } from '@bloemen/charts';
import {
  Button,
  ButtonLink,
  DataList,
  ErrorNotice,
  Icon,
  ListPage,
  Paragraph,
  StatusBadge,
  useToast,
  type Column,
} from '@bloemen/ui';
import { levels, pillarCodes, type Level } from '@bloemen/vocabulary';
import { useState } from 'react';
import { number } from '../../shared/formats.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import type { KitAddress } from './templates.js';

type Row = {
  code: string;
  name: string;
  province: string;
  joined: boolean;
  since: string;
  inhabitants: number;
  level: Level;
};
const names = [
  'Achtkarspelen',
  'Bloemendaal',
  'Heemstede',
  'Midden-Drenthe',
  'Noordoostpolder',
  'Terschelling',
  'Velsen',
  'Zandvoort',
];
const provinces = [
  'Fryslân',
  'Noord-Holland',
  'Noord-Holland',
  'Drenthe',
  'Flevoland',
  'Fryslân',
  'Noord-Holland',
  'Noord-Holland',
];
const every: Row[] = names.map((name, at) => ({
  code: `GM${at}`,
  name,
  province: provinces[at]!,
  joined: at % 3 !== 0,
  since: ['mei 2021', 'juni 2020', 'januari 2019'][at % 3]!,
  inhabitants: 27_545 - at * 2_310,
  level: levels[at % levels.length]!,
}));
const petals = (row: Row) =>
  petalsOf(
    pillarCodes.map((pillar, at) => ({
      pillar,
      level: levels[(levels.indexOf(row.level) + at) % levels.length]!,
      stale: at === 2,
    })),
  );
const longName =
  'Samenwerkingsverband van de gemeenten Bergen, Castricum, Heiloo en Uitgeest (de Buitengewone Buurtgemeenschap)';

const columns: Column<Row>[] = [
  { id: 'naam', header: 'Gemeente', cell: ({ name }) => name, rowHeader: true, sortable: true },
  { id: 'bloem', header: 'Vijf pijlers', priority: 'always', cell: (row) => <Flower petals={petals(row)} size={24} /> },
  { id: 'stand', header: 'Netwerk', priority: 'always', cell: ({ level }) => <StatusBadge level={level} /> },
  { id: 'provincie', header: 'Provincie', cell: ({ province }) => province },
  {
    id: 'sinds',
    header: 'Doet mee sinds',
    priority: 'always',
    cell: ({ joined, since }) => (joined ? since : 'doet nog niet mee'),
  },
  { id: 'inwoners', header: 'Inwoners', numeric: true, sortable: true, cell: ({ inhabitants }) => number(inhabitants) },
];

/** A list in each of its states. Search, filters and order stand in the address, as on every list. */
export function ListPageSample({ state, address }: { state: string; address: KitAddress }) {
  const { go } = useOpenPage<KitAddress>();
  const toast = useToast();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [openKey, setOpenKey] = useState<string | null>(null);
  const change = (changes: KitAddress) => go({ ...address, ...changes });
  const known = state === 'lang' ? every.map((row) => ({ ...row, name: `${row.name}, ${longName}` })) : every;
  const search = state === 'niets-gevonden' ? 'Atlantis' : address.zoek;
  const rows = known
    .filter(({ name }) => name.toLowerCase().includes((search ?? '').toLowerCase()))
    .filter(({ province }) => !address.provincie || province === address.provincie)
    .filter(({ joined }) => !address.meedoen || joined)
    .sort((a, b) =>
      address.volgorde === 'inwoners' ? a.inhabitants - b.inhabitants : a.name.localeCompare(b.name, 'nl'),
    );
  const read = { leeg: [], bezig: undefined, fout: undefined }[state] as Row[] | undefined;
  const isRead = !['leeg', 'bezig', 'fout'].includes(state);
  const opened = rows.find(({ code }) => code === openKey);
  return (
    <ListPage<Row, keyof KitAddress>
      header={{
        title: 'Gemeenten',
        intro: 'Een lijst met zoeken, filters, een keuze van kolommen, en details ernaast.',
        actions: (
          <Button purpose="primary" iconStart={<Icon name="plus" />}>
            Gemeente toevoegen
          </Button>
        ),
      }}
      label="Gemeenten"
      search={{ id: 'zoek', label: 'Zoek een gemeente', value: search }}
      filters={[
        {
          id: 'provincie',
          label: 'Provincie',
          value: address.provincie,
          all: 'Heel Nederland',
          options: [...new Set(provinces)].map((value) => ({ value, label: value })),
        },
        { id: 'meedoen', label: 'Alleen wie meedoet', value: address.meedoen, yes: 'ja' },
      ]}
      onChange={change}
      count={`${rows.length} van de ${every.length} gemeenten`}
      rows={isRead ? rows : read}
      busy={state === 'bezig'}
      problem={
        state === 'fout' && (
          <ErrorNotice message="De dienst is even niet bereikbaar. Wacht een minuut." onRetry={() => undefined} />
        )
      }
      nothingYet={{ title: 'Er zijn nog geen gemeenten', text: 'Voeg de eerste toe.', icon: 'map' }}
      nothingFound={{ title: 'Geen gemeente gevonden', text: 'Geen gemeente past bij uw keuze.' }}
      columns={columns}
      rowKey={({ code }) => code}
      remember="kit-gemeenten"
      sort={{ by: address.volgorde ?? 'naam', direction: 'ascending' }}
      onSort={({ by }) => change({ volgorde: by })}
      selection={{
        chosen,
        onChange: setChosen,
        nameOf: ({ name }) => name,
        actions: (
          <Button onClick={() => toast('De gemeenten staan naast elkaar', { undo: () => setChosen(chosen) })}>
            Vergelijk
          </Button>
        ),
      }}
      onOpen={({ code }) => setOpenKey(code)}
      openKey={openKey}
      panel={
        opened && {
          title: opened.name,
          onClose: () => setOpenKey(null),
          actions: (
            <ButtonLink href="/kit" iconEnd={<Icon name="arrow" />}>
              Open de gemeente
            </ButtonLink>
          ),
          children: (
            <>
              <DataList
                items={[
                  { label: 'Provincie', value: opened.province },
                  { label: 'Inwoners', value: number(opened.inhabitants) },
                ]}
              />
              <Paragraph subtle>Wat hier staat, kent de lijst al: een tweede vraag is niet nodig.</Paragraph>
            </>
          ),
        }
      }
    />
  );
}
