import { Button, FigureWithTable, Legend, Section, Table } from '@bloemen/ui';
import { useState } from 'react';
import type { CoalitionPageQuery } from './coalition.generated.js';
import { useText } from '../../shared/i18n.js';
import { ChooseSectors } from './ChooseSectors.js';
import { CoverageDrawing, CoverageSign } from './CoverageDrawing.js';
import { coverageName, type Coverage } from './words.js';

type Page = CoalitionPageQuery['coalitionPage'];
const standOf = ({ members, invited }: Coverage) => (members > 0 ? 'filled' : invited > 0 ? 'invited' : 'open');

/** Which wanted sectors are at the table and which are still open, drawn and as a table. */
export function SectorCoverage({
  coverage,
  readings,
  coalition,
  mayChoose,
}: {
  coverage: readonly Coverage[];
  readings: number;
  coalition: NonNullable<Page['coalition']>;
  mayChoose: boolean;
}) {
  const t = useText();
  const [choosing, setChoosing] = useState(false);
  const wanted = coverage.filter((one) => one.wanted);
  const open = wanted.filter((one) => one.members === 0);
  const summary = t('coverage.summary', {
    filled: wanted.length - open.length,
    wanted: wanted.length,
    open: open.length,
    names: open.map((one) => coverageName(t, one)).join(', '),
  });
  return (
    <Section
      id="sectoren"
      title={t('coverage.title')}
      intro={[t('coverage.intro'), readings > 0 && t('coverage.readings', { count: readings })]
        .filter(Boolean)
        .join(' ')}
      actions={mayChoose && <Button onClick={() => setChoosing(true)}>{t('coverage.choose')}</Button>}
    >
      <FigureWithTable
        summary={summary}
        figure={(width) => <CoverageDrawing coverage={coverage} width={width} />}
        legend={
          <Legend
            items={(['member', 'invited', 'open'] as const).map((key) => ({
              key,
              sign: <CoverageSign kind={key} />,
              label: t(`coverage.legend.${key}`),
            }))}
          />
        }
        table={
          <Table<Coverage>
            caption={t('coverage.title')}
            captionHidden
            dense
            rows={coverage}
            rowKey={({ sector }) => sector ?? 'none'}
            columns={[
              { id: 'sector', header: t('coverage.sector'), rowHeader: true, cell: (one) => coverageName(t, one) },
              { id: 'stand', header: t('coverage.state'), cell: (one) => t(`coverage.${standOf(one)}`) },
              { id: 'members', header: t('coverage.members'), numeric: true, cell: ({ members }) => members },
              {
                id: 'who',
                header: t('coverage.who'),
                cell: ({ names, members }) =>
                  members > names.length
                    ? t('coverage.more', { names: names.join(', '), count: members - names.length })
                    : names.join(', '),
              },
            ]}
          />
        }
      />
      {choosing && <ChooseSectors coalition={coalition} onClose={() => setChoosing(false)} />}
    </Section>
  );
}
