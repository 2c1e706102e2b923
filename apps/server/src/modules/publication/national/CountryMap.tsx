import { HexMap, participationStyles, Swatch } from '@bloemen/charts';
import { Button, FormField, Legend, TextInput } from '@bloemen/ui';
import { counted, dutchDate, placeNames, placeSlug } from '@bloemen/vocabulary';
import type { OpenProgramme } from './open-programme.js';
import { PlainTable } from './PlainTable.js';
import { StaticFigure } from './StaticFigure.js';

type Cell = OpenProgramme['cells'][number];

const labels = {
  joined: 'doet mee',
  conditional: 'doet mee, onder voorbehoud',
  notJoined: 'doet nog niet mee',
} as const;
const meaningOf = ({ participates, isConditional }: Pick<Cell, 'participates' | 'isConditional'>) =>
  isConditional ? 'conditional' : participates ? 'joined' : 'notJoined';

type Province = { province: string; participating: number; conditional: number; all: number };

/** Provinces with how many of their municipalities take part, and how many of these subject to a decision to come. */
export function byProvince(cells: readonly Pick<Cell, 'province' | 'participates' | 'isConditional'>[]): Province[] {
  const provinces = new Map<string, Province>();
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

/** The field in which somebody says where they live; the index of municipalities answers. */
export const FindMunicipality = ({ cells }: { cells: readonly Cell[] }) => (
  <form className="bl-find" action="/gemeenten" method="get" role="search">
    <FormField
      id="zoek"
      label="Vind uw gemeente"
      description="Typ de naam of de vier cijfers van uw postcode. Of kies een cel op de kaart: elke cel is één gemeente."
    >
      <TextInput name="zoek" list="gemeentenamen" autoComplete="off" maxLength={60} required />
    </FormField>
    <datalist id="gemeentenamen">
      {cells.flatMap(placeNames).map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
    <div>
      <Button type="submit" purpose="primary">
        Zoek
      </Button>
    </div>
  </form>
);

const WIDTH = 380;

/** Every municipality as one cell that leads to its page, with the numbers of each province as a table. */
export function CountryMap({ cells, on }: { cells: readonly Cell[]; on: string }) {
  const participating = cells.filter(({ participates }) => participates).length;
  const conditional = cells.filter(({ isConditional }) => isConditional).length;
  const hexes = cells.map((cell) => ({
    ...cell,
    style: participationStyles[meaningOf(cell)],
    label: labels[meaningOf(cell)],
  }));
  return (
    <StaticFigure
      title="Welke gemeenten doen mee?"
      summary={`${participating} van de ${counted(cells.length, 'gemeente', 'gemeenten')} ${participating === 1 ? 'doet' : 'doen'} mee${conditional > 0 ? `, waarvan ${conditional} onder voorbehoud` : ''}, ${cells.length - participating} nog niet. Geteld op ${dutchDate(on)}.`}
      figure={<HexMap cells={hexes} width={WIDTH} hrefOf={({ name }) => `/gemeenten/${placeSlug(name)}`} />}
      legend={
        <Legend
          items={(['joined', 'conditional', 'notJoined'] as const)
            .filter((key) => key !== 'conditional' || conditional > 0)
            .map((key) => ({ key, sign: <Swatch style={participationStyles[key]} />, label: labels[key] }))}
        />
      }
      table={
        <PlainTable
          caption="Deelnemende gemeenten per provincie"
          rows={byProvince(cells)}
          rowKey={({ province }) => province}
          columns={[
            { header: 'Provincie', cell: ({ province }) => province },
            { header: 'Doet mee', isNumeric: true, cell: (row) => row.participating },
            ...(conditional > 0
              ? [{ header: 'Waarvan onder voorbehoud', isNumeric: true, cell: (row: Province) => row.conditional }]
              : []),
            { header: 'Gemeenten', isNumeric: true, cell: ({ all }) => all },
          ]}
        />
      }
      source={
        <p className="bl-source">
          <a className="nl-link" href="/gemeenten">
            Alle gemeenten op een rij
          </a>
        </p>
      }
    />
  );
}
