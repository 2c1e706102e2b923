import { LineChart, summariseLines } from '@bloemen/charts';
import { Actions, Button, Card, DataList, DemoMark, FigureWithTable, Fold, Menu, Table } from '@bloemen/ui';
import { dutchDate } from '@bloemen/vocabulary';
import { useState } from 'react';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { OpennessBadge } from '../OpennessField.js';
import { MeasureDialog, ReadingDialog, RemoveDialog } from './dialogs.js';
import type { MeasurePartsFragment, MeasureReadingPartsFragment, MonitoringQuery } from './monitoring.generated.js';
import { figureText, linesOf } from './monitoringValues.js';

/** One measure: where it began, what is aimed at, and what it showed, as a line over the years and as a table. */
export function MeasureCard({
  measure,
  indicators,
  canEdit,
}: {
  measure: MeasurePartsFragment;
  indicators: MonitoringQuery['monitoring']['indicators'];
  canEdit: boolean;
}) {
  const t = useText();
  const [asked, setAsked] = useState<'change' | 'remove' | 'read' | null>(null);
  const [reading, setReading] = useState<MeasureReadingPartsFragment | null>(null);
  const [gone, setGone] = useState<MeasureReadingPartsFragment | null>(null);
  const { title, unit, readings, openness, isDemonstration, nextOn, who, sourceText, indicator } = measure;
  const figures = indicator?.figures ?? [];
  // Figures of the catalogue are percentages.
  const isPercentage = unit === '%' || (!unit && figures.length > 0);
  const withUnit = (value: number | null) =>
    value === null ? '' : `${figureText(value)}${isPercentage ? '%' : unit ? ` ${unit}` : ''}`;
  const began = measure.baselineText ?? withUnit(measure.baselineValue);
  const beganOn = measure.baselineOn && dutchDate(measure.baselineOn, measure.baselinePrecision ?? 'DAY');
  const on = ({ readOn, datePrecision }: MeasureReadingPartsFragment) => dutchDate(readOn, datePrecision);
  const last = readings.at(-1);
  const latest = figures.at(-1);
  const lines = linesOf(measure, {
    readings: t('measure.readings'),
    figures: t('measure.figures'),
    target: t('measure.aim'),
  });
  const known = [
    { label: t('measure.begin'), value: began && beganOn ? `${began} (${beganOn})` : began },
    { label: t('measure.aim'), value: measure.targetText ?? withUnit(measure.targetValue) },
    ...(indicator
      ? [{ label: t('measure.latestFigure'), value: latest && `${withUnit(latest.value)} (${latest.year})` }]
      : []),
    ...(last && last.value !== null
      ? [{ label: t('measure.last'), value: `${withUnit(last.value)} (${on(last)})` }]
      : []),
    { label: t('measure.next'), value: nextOn && longDate(nextOn) },
    { label: t('measure.who'), value: who },
    {
      label: t('reading.source'),
      value: [indicator && `${indicator.name} (${indicator.source})`, sourceText].filter(Boolean).join('; '),
    },
  ];
  const close = () => setAsked(null);
  const nameOf = (row: MeasureReadingPartsFragment) => t('reading.of', { date: on(row) });
  return (
    <Card
      title={title}
      level={2}
      meta={
        <span className="bl-badges">
          <OpennessBadge openness={openness} />
          {isDemonstration && <DemoMark />}
        </span>
      }
    >
      <DataList
        items={known.map(({ label, value }) => ({
          label,
          value: value || <span className="bl-subtle">{t('monitoring.notKnown')}</span>,
        }))}
      />
      {readings.length === 0 && figures.length === 0 && <p className="bl-subtle">{t('measure.noReadings')}</p>}
      {(lines || readings.length > 0) && (
        <Fold label={t('measure.course')}>
          {lines && (
            <FigureWithTable
              compact
              title={t('measure.figure')}
              summary={summariseLines(lines, isPercentage ? '%' : (unit ?? ''))}
              table={
                figures.length > 0 && (
                  <Table
                    caption={t('measure.figures')}
                    rows={figures}
                    rowKey={({ year }) => String(year)}
                    columns={[
                      { id: 'jaar', header: t('measure.year'), rowHeader: true, cell: ({ year }) => year },
                      { id: 'cijfer', header: t('reading.value'), numeric: true, cell: ({ value }) => withUnit(value) },
                    ]}
                  />
                )
              }
              figure={(width) => <LineChart series={lines} unit={isPercentage ? '%' : ''} width={width} height={220} />}
            />
          )}
          {readings.length > 0 && (
            <Table
              caption={t('measure.readings')}
              rows={readings}
              rowKey={({ id }) => id}
              columns={[
                {
                  id: 'wanneer',
                  header: t('reading.when'),
                  rowHeader: true,
                  cell: on,
                },
                {
                  id: 'uitkomst',
                  header: t('reading.value'),
                  priority: 'always' as const,
                  cell: ({ value, told }: MeasureReadingPartsFragment) => told ?? withUnit(value),
                },
                {
                  id: 'bron',
                  header: t('reading.source'),
                  priority: 'wide' as const,
                  cell: (row: MeasureReadingPartsFragment) => row.sourceText,
                },
                ...(canEdit
                  ? [
                      {
                        id: 'acties',
                        header: t('monitoring.edit'),
                        priority: 'always' as const,
                        cell: (row: MeasureReadingPartsFragment) => (
                          <Menu
                            purpose="subtle"
                            items={[
                              { id: 'edit', label: t('monitoring.edit'), onSelect: () => setReading(row) },
                              {
                                id: 'remove',
                                label: t('monitoring.remove'),
                                hint: 'negative',
                                onSelect: () => setGone(row),
                              },
                            ]}
                          >
                            {t('monitoring.choose')}
                            <span className="bl-visually-hidden"> {nameOf(row)}</span>
                          </Menu>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )}
        </Fold>
      )}
      {canEdit && (
        <Actions>
          <Button aria-label={t('measure.addReadingOf', { title })} onClick={() => setAsked('read')}>
            {t('measure.addReading')}
          </Button>
          <Button purpose="subtle" aria-label={t('monitoring.editOf', { title })} onClick={() => setAsked('change')}>
            {t('monitoring.edit')}
          </Button>
          <Button
            purpose="subtle"
            hint="negative"
            aria-label={t('monitoring.removeOf', { title })}
            onClick={() => setAsked('remove')}
          >
            {t('monitoring.remove')}
          </Button>
        </Actions>
      )}
      {asked === 'change' && <MeasureDialog measure={measure} indicators={indicators} onClose={close} />}
      {asked === 'remove' && <RemoveDialog what="measure" record={measure} title={title} onClose={close} />}
      {(asked === 'read' || reading) && (
        <ReadingDialog
          measure={measure}
          reading={reading}
          onClose={() => {
            setReading(null);
            close();
          }}
        />
      )}
      {gone && <RemoveDialog what="reading" record={gone} title={nameOf(gone)} onClose={() => setGone(null)} />}
    </Card>
  );
}
