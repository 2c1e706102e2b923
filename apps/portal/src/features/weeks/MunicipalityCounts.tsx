import { DemoMark, Link, Table } from '@bloemen/ui';
import { number } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { calendarOf, shortDay } from './words.js';

type Counted = { on: string; count: number };
type Municipality = {
  cbsCode: string;
  name: string;
  isDemonstration: boolean;
  total: number;
  days: readonly Counted[];
};

/** Municipalities with a published calendar, and how much there is to do on each day. */
export function MunicipalityCounts({
  caption,
  week: { year, days, municipalities },
}: {
  caption: string;
  week: { year: number; days: readonly Counted[]; municipalities: readonly Municipality[] };
}) {
  const t = useText();
  return (
    <Table<Municipality>
      caption={caption}
      captionHidden
      dense
      rows={municipalities}
      rowKey={({ cbsCode }) => cbsCode}
      columns={[
        {
          id: 'gemeente',
          header: t('country.municipality'),
          rowHeader: true,
          priority: 'always',
          cell: ({ cbsCode, name, isDemonstration }) => (
            <>
              <Link href={calendarOf(cbsCode, year)}>{name}</Link> {isDemonstration && <DemoMark />}
            </>
          ),
        },
        {
          id: 'totaal',
          header: t('country.activities'),
          numeric: true,
          priority: 'always',
          cell: ({ total }) => number(total),
        },
        ...days.map(({ on }) => ({
          id: on,
          header: shortDay(on),
          numeric: true,
          priority: 'wide' as const,
          cell: ({ days: counted }: Municipality) => number(counted.find((one) => one.on === on)?.count ?? 0),
        })),
      ]}
    />
  );
}
