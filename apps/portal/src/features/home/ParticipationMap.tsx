import { HexMap, participationStyles, Swatch } from '@bloemen/charts';
import { DemoMark, FigureWithTable, FormField, Legend, Table, TextInput } from '@bloemen/ui';
import { useState } from 'react';
import type { PublicProgrammeQuery } from '../../generated/gql.js';
import { useText } from '../../shared/i18n.js';

type Cell = PublicProgrammeQuery['publicProgramme']['cells'][number];

const sameName = (a: string, b: string) => a.localeCompare(b.trim(), 'nl', { sensitivity: 'base' }) === 0;

/** Provinces with how many of their municipalities take part. */
export function byProvince(cells: readonly Cell[]) {
  const provinces = new Map<string, { province: string; participating: number; all: number }>();
  for (const { province, participates } of cells) {
    const row = provinces.get(province) ?? { province, participating: 0, all: 0 };
    provinces.set(province, { province, participating: row.participating + Number(participates), all: row.all + 1 });
  }
  return [...provinces.values()].sort((a, b) => a.province.localeCompare(b.province, 'nl'));
}

/** Every municipality as one cell; a name can be tapped on the map or typed. */
export function ParticipationMap({ cells }: { cells: readonly Cell[] }) {
  const t = useText();
  const [name, setName] = useState('');
  const found = cells.find((cell) => sameName(cell.name, name));
  const hexes = cells.map((cell) => ({
    ...cell,
    style: cell.participates ? participationStyles.joined : participationStyles.notJoined,
    label: t(cell.participates ? 'home.mapIn' : 'home.mapOut'),
  }));
  const participating = cells.filter(({ participates }) => participates).length;
  const noneCanMatch = name.trim().length > 2 && !cells.some((cell) => cell.name.toLocaleLowerCase('nl').includes(name.trim().toLocaleLowerCase('nl')));
  return (
    <FigureWithTable
      title={t('home.mapTitle')}
      summary={t('home.mapSummary', { participating, all: cells.length, others: cells.length - participating })}
      figure={(width) => <HexMap cells={hexes} width={Math.min(width, 500)} selected={found?.code} onSelect={(code) => setName(cells.find((cell) => cell.code === code)?.name ?? '')} />}
      legend={<Legend items={[
        { key: 'in', sign: <Swatch style={participationStyles.joined} />, label: t('home.mapIn') },
        { key: 'out', sign: <Swatch style={participationStyles.notJoined} />, label: t('home.mapOut') },
      ]} />}
      table={(
        <Table
          caption={t('home.mapTable')}
          narrow="scroll"
          dense
          rows={byProvince(cells)}
          rowKey={({ province }) => province}
          columns={[
            { id: 'province', header: t('home.province'), rowHeader: true, cell: ({ province }) => province },
            { id: 'participating', header: t('home.participating'), numeric: true, cell: ({ participating }) => participating },
            { id: 'all', header: t('home.all'), numeric: true, cell: ({ all }) => all },
          ]}
        />
      )}
      source={(
        <div className="bl-find">
          <FormField label={t('home.find')} description={t('home.findHelp')}>
            <TextInput value={name} list="municipality-names" autoComplete="off" maxLength={60} onChange={(event) => setName(event.target.value)} />
          </FormField>
          <datalist id="municipality-names">{cells.map((cell) => <option key={cell.code} value={cell.name} />)}</datalist>
          <p className="nl-paragraph" role="status">
            {found && t('home.found', { name: found.name, province: found.province, participates: found.participates ? 'yes' : 'no' })}
            {found?.isDemonstration && <> {t('home.foundDemo')} <DemoMark /></>}
            {!found && noneCanMatch && t('home.notFound', { name: name.trim() })}
          </p>
        </div>
      )}
    />
  );
}
