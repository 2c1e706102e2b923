import { HexMap, participationStyles, Swatch } from '@bloemen/charts';
import { DemoMark, FigureWithTable, FormField, Legend, TextInput } from '@bloemen/ui';
import { placeKey, placeNames } from '@bloemen/vocabulary';
import { useState } from 'react';
import type { PublicProgrammeQuery } from './home.generated.js';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { LaterTable } from '../../shared/LaterTable.js';
import { RouteLink } from '../../shared/links.js';

type Cell = PublicProgrammeQuery['publicProgramme']['cells'][number];

const labels = { joined: 'home.mapIn', conditional: 'home.mapConditional', notJoined: 'home.mapOut' } as const;
const meaningOf = ({
  participates,
  isConditional,
}: Pick<Cell, 'participates' | 'isConditional'>): keyof typeof labels =>
  isConditional ? 'conditional' : participates ? 'joined' : 'notJoined';

const MAX_NAMED = 5;
const anyOf = new Intl.ListFormat('nl', { type: 'disjunction' });

/**
 * Whom somebody means by what was typed: who is called that, with or without the province that the register adds, or
 * else whose name has it inside.
 */
function meant(cells: readonly Cell[], typed: string): Cell[] {
  const key = placeKey(typed);
  const called = (fits: (name: string) => boolean) =>
    cells.filter((cell) =>
      placeNames(cell).some((name) => fits(placeKey(name)) || fits(placeKey(name.replace(/ \(.*/, '')))),
    );
  const exact = called((name) => name === key);
  if (exact.length > 0 || key === '' || typed.trim().length < 3) return exact;
  const begin = called((name) => name.startsWith(key));
  return [...begin, ...called((name) => name.includes(key)).filter((cell) => !begin.includes(cell))];
}

/** Provinces with how many of their municipalities take part, and how many of these subject to a decision to come. */
export function byProvince(cells: readonly Cell[]) {
  const provinces = new Map<string, { province: string; participating: number; conditional: number; all: number }>();
  for (const { province, participates, isConditional } of cells) {
    const row = provinces.get(province) ?? { province, participating: 0, conditional: 0, all: 0 };
    provinces.set(province, {
      province,
      participating: row.participating + Number(participates),
      conditional: row.conditional + Number(isConditional),
      all: row.all + 1,
    });
  }
  return [...provinces.values()].sort((a, b) => a.province.localeCompare(b.province, 'nl'));
}

/** So wide that search, answer and map are seen at once on a screen 800 pixels high. */
const MAX_WIDTH = 380;

/**
 * One's own municipality by its name, with the answer under the field, and beside that every municipality as one cell,
 * which can be tapped. Two parts of the page that holds them.
 */
export function ParticipationMap({ cells, on }: { cells: readonly Cell[]; on: string }) {
  const t = useText();
  const [name, setName] = useState('');
  const candidates = meant(cells, name);
  const found = candidates.length === 1 ? candidates[0] : undefined;
  const hexes = cells.map((cell) => ({
    ...cell,
    style: participationStyles[meaningOf(cell)],
    label: t(labels[meaningOf(cell)]),
  }));
  const participating = cells.filter(({ participates }) => participates).length;
  const conditional = cells.filter(({ isConditional }) => isConditional).length;
  return (
    <>
      <div className="bl-find">
        <FormField label={t('home.find')} description={t('home.findHelp')}>
          <TextInput
            value={name}
            list="municipality-names"
            autoComplete="off"
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
          />
        </FormField>
        <datalist id="municipality-names">
          {cells.flatMap(placeNames).map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <div className={found ? 'bl-find__answer bl-find__answer--found' : 'bl-find__answer'}>
          {found && <Swatch style={participationStyles[meaningOf(found)]} />}
          <div>
            <p className="nl-paragraph" role="status">
              {found &&
                t('home.found', {
                  name: found.name,
                  province: found.province,
                  participates: found.isConditional ? 'conditional' : found.participates ? 'yes' : 'no',
                })}
              {found?.isDemonstration && (
                <>
                  {' '}
                  {t('home.foundDemo')} <DemoMark />
                </>
              )}
              {candidates.length > 1 &&
                t('home.maybe', {
                  names: anyOf.format(candidates.slice(0, MAX_NAMED).map((cell) => cell.name)),
                  others: Math.max(0, candidates.length - MAX_NAMED),
                })}
              {candidates.length === 0 && name.trim().length > 2 && t('home.notFound', { name: name.trim() })}
            </p>
            {found && <p className="bl-subtle">{t('home.foundAsk', { name: found.name })}</p>}
            {found && !found.participates && <RouteLink to="/meedoen">{t('home.foundJoin')}</RouteLink>}
          </div>
        </div>
      </div>
      <div className="bl-hero__map">
        <FigureWithTable
          title={t('home.mapTitle')}
          summary={t('home.mapSummary', {
            participating,
            conditional,
            all: cells.length,
            others: cells.length - participating,
            day: longDate(on),
          })}
          figure={(width) => (
            <HexMap
              cells={hexes}
              width={Math.min(width, MAX_WIDTH)}
              selected={found?.code}
              onSelect={(code) => setName(cells.find((cell) => cell.code === code)?.name ?? '')}
            />
          )}
          legend={
            <Legend
              items={(['joined', 'conditional', 'notJoined'] as const)
                .filter((key) => key !== 'conditional' || conditional > 0)
                .map((key) => ({ key, sign: <Swatch style={participationStyles[key]} />, label: t(labels[key]) }))}
            />
          }
          table={
            <LaterTable
              caption={t('home.mapTable')}
              narrow="scroll"
              dense
              rows={byProvince(cells)}
              rowKey={({ province }) => province}
              columns={[
                { id: 'province', header: t('home.province'), rowHeader: true, cell: ({ province }) => province },
                {
                  id: 'participating',
                  header: t('home.participating'),
                  numeric: true,
                  cell: ({ participating }) => participating,
                },
                ...(conditional > 0
                  ? [
                      {
                        id: 'conditional',
                        header: t('home.conditional'),
                        numeric: true,
                        cell: (row: ReturnType<typeof byProvince>[number]) => row.conditional,
                      },
                    ]
                  : []),
                { id: 'all', header: t('home.all'), numeric: true, cell: ({ all }) => all },
              ]}
            />
          }
        />
      </div>
    </>
  );
}
