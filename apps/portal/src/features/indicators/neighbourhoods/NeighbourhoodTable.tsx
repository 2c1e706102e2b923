import { Table, type Column } from '@bloemen/ui';
import { percentage } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { useMarginWords } from './estimate.js';
import type { Chosen } from './chosen.js';

type Area = Chosen['areas'][number];

/** The areas by name: no order makes a list of the loneliest. */
export function NeighbourhoodTable({ chosen: { areas, year, besideYear, comparison } }: { chosen: Chosen }) {
  const t = useText();
  const isBeside = besideYear !== null && comparison?.verdict !== 'REFUSED';
  const columns: Column<Area>[] = [
    { id: 'name', header: t('neighbourhoods.name'), rowHeader: true, cell: ({ name }) => name },
    {
      id: 'estimate',
      header: t('neighbourhoods.inYear', { year: String(year) }),
      cell: ({ estimate }) => <Estimated estimate={estimate} />,
    },
    ...(isBeside
      ? [
          {
            id: 'beside',
            header: t('neighbourhoods.inYear', { year: String(besideYear) }),
            cell: ({ beside }: Area) => <Estimated estimate={beside} />,
          },
        ]
      : []),
  ];
  return (
    <Table
      caption={t('neighbourhoods.title')}
      captionHidden
      dense
      narrow="scroll"
      rows={areas}
      rowKey={({ code }) => code}
      columns={columns}
    />
  );
}

/** The figure, and beside it always that it is an estimate. */
function Estimated({ estimate }: { estimate: Area['beside'] }) {
  const t = useText();
  const marginOf = useMarginWords();
  if (!estimate || estimate.value === null) return <>{t('neighbourhoods.noFigure')}</>;
  return (
    <>
      <strong>{percentage(estimate.value)}</strong> {marginOf(estimate)}
      <span className="bl-figures-kind">{t('neighbourhoods.estimate')}</span>
    </>
  );
}
