import {
  Card,
  Checkbox,
  DataList,
  Fold,
  Grid,
  MoreFilters,
  Paragraph,
  SourceLine,
  Stack,
  Stat,
  Stats,
  StatusBadge,
  Table,
  type Column,
  type Sort,
} from '@bloemen/ui';
import type { Level } from '@bloemen/vocabulary';
import { useState } from 'react';
import { number } from '../../shared/formats.js';

type Row = { code: string; name: string; province: string; inhabitants: number; level: Level };
const rows: Row[] = [
  { code: 'GM0397', name: 'Heemstede', province: 'Noord-Holland', inhabitants: 27545, level: 'IN_PROGRESS' },
  { code: 'GM0059', name: 'Achtkarspelen', province: 'Fryslân', inhabitants: 27843, level: 'INTENDED' },
  { code: 'GM0093', name: 'Terschelling', province: 'Fryslân', inhabitants: 4873, level: 'UNKNOWN' },
];
const columns: Column<Row>[] = [
  { id: 'name', header: 'Gemeente', cell: ({ name }) => name, sortable: true, rowHeader: true },
  { id: 'province', header: 'Provincie', cell: ({ province }) => province },
  {
    id: 'inhabitants',
    header: 'Inwoners',
    cell: ({ inhabitants }) => number(inhabitants),
    numeric: true,
    sortable: true,
  },
  { id: 'level', header: 'Status', cell: ({ level }) => <StatusBadge level={level} /> },
];

export function ListSamples() {
  const [sort, setSort] = useState<Sort>({ by: 'name', direction: 'ascending' });
  const turn = sort.direction === 'ascending' ? 1 : -1;
  const sorted = [...rows].sort(
    (a, b) => turn * (sort.by === 'name' ? a.name.localeCompare(b.name, 'nl') : a.inhabitants - b.inhabitants),
  );
  return (
    <Stack gap="lg">
      <div className="bl-actions">
        <MoreFilters label="Filters">
          <Checkbox label="Alleen wie meedoet" />
          <Checkbox label="Alleen met een verouderde pijler" />
        </MoreFilters>
      </div>
      <Fold label="Toon de uitleg">
        <Paragraph>Op een smal scherm staat dit achter een knop, zodat de bladzijde kort blijft.</Paragraph>
      </Fold>
      <Table
        caption="Gemeenten"
        columns={columns}
        rows={sorted}
        rowKey={({ code }) => code}
        sort={sort}
        onSort={setSort}
      />
      <Table
        caption="Cijfers om te vergelijken"
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
        narrow="scroll"
        dense
      />
      <Table
        caption="Zonder regels"
        columns={columns}
        rows={[]}
        rowKey={({ code }) => code}
        empty={<Paragraph subtle>Geen gemeente voldoet aan deze keuze.</Paragraph>}
      />
      <Stats>
        <Stat value={number(167)} label="gemeenten doen mee" source="VNG, medio 2020" />
        <Stat value="21" label="partners in de Sociale Coalitie" source="Heemstede, februari 2022" />
        <Stat value="5" label="pijlers in elke aanpak" />
      </Stats>
      <Grid>
        <Card
          title="Creëer een sterk netwerk"
          href="/kit"
          meta={<StatusBadge level="IN_PROGRESS" />}
          footer={<SourceLine source="Collegebesluit 840482" date="25 mei 2021" />}
        >
          <Paragraph>De coalitie komt maandelijks bijeen.</Paragraph>
        </Card>
        <Card title="Een rustige kaart" tone="subtle">
          <Paragraph>Voor wat erbij hoort.</Paragraph>
        </Card>
        <Card title="Een kaart met nadruk" tone="accent">
          <Paragraph>Voor wat nu aandacht vraagt.</Paragraph>
        </Card>
      </Grid>
      <DataList
        items={[
          { label: 'Naam van de coalitie', value: 'Sociale Coalitie' },
          { label: 'Zaaknummer', value: '840482' },
          { label: 'Openbaarheid', value: 'Actief openbaar' },
        ]}
      />
    </Stack>
  );
}
