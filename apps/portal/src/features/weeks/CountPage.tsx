import { useQuery } from '@apollo/client/react';
import { CountBars, summariseCounts } from '@bloemen/charts';
import {
  Alert,
  Button,
  Card,
  Columns,
  EmptyState,
  FigureWithTable,
  Icon,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Span,
  Table,
} from '@bloemen/ui';
import { useState } from 'react';
import { addressOf } from '../../shared/address.js';
import { longDate, number } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { MunicipalityCounts } from './MunicipalityCounts.js';
import { SetWeekDialog } from './SetWeekDialog.js';
import './weeks.css';
import { NationalWeekDocument, type NationalWeekFragment } from './weeks.generated.js';
import messages from './weeks.nl.json' with { type: 'json' };
import { dayWords, shortDay } from './words.js';
import { useYearAsked, Years } from './Years.js';

/** The week for the programme: when it is, and how much there is to do, per day and per municipality that published. */
export const CountPage = withMessages(messages, function CountPage() {
  const t = useText();
  const year = useYearAsked();
  const { data, error, refetch } = useQuery(NationalWeekDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const week = data?.nationalWeek;
  return (
    <Page width="wide">
      {week ? (
        <Shown key={week.year} week={week} />
      ) : (
        <>
          <PageHeader title={t('programme.week')} />
          {error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={10} />}
        </>
      )}
    </Page>
  );
});

function Shown({ week }: { week: NationalWeekFragment }) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const { year, municipalities, days, known } = week;
  const own = known.find((one) => one.year === year) ?? null;
  const toYear = (jaar: number) => addressOf('/programma/week/$jaar', { params: { jaar: String(jaar) } });
  const total = municipalities.reduce((sum, one) => sum + one.total, 0);
  const bars = days.map(({ on, count }) => ({ id: on, name: dayWords(on), count }));
  return (
    <>
      <PageHeader
        title={t('count.title', { name: week.name, year: String(year) })}
        intro={t('count.intro')}
        actions={
          week.viewerCan.set && (
            <Button purpose="primary" iconStart={<Icon name="edit" />} onClick={() => setIsOpen(true)}>
              {t(own ? 'count.change' : 'count.set')}
            </Button>
          )
        }
      />
      {!week.isSet && (
        <Alert kind="info">
          {t('count.notSet', { year: String(year), from: longDate(week.firstOn), until: longDate(week.lastOn) })}
        </Alert>
      )}
      <Years year={year} toYear={toYear} />
      <Columns>
        <Span of={7}>
          <Card level={2} title={t('count.days')}>
            <p>{t('count.total', { activities: total, municipalities: municipalities.length })}</p>
            {total > 0 && (
              <FigureWithTable
                compact
                summary={summariseCounts(bars)}
                figure={(width) => <CountBars bars={bars} width={width} />}
                source={<p className="bl-source">{t('count.daysSource')}</p>}
                table={
                  <Table
                    caption={t('count.days')}
                    captionHidden
                    dense
                    narrow="scroll"
                    rows={days}
                    rowKey={({ on }) => on}
                    columns={[
                      { id: 'dag', header: t('count.day'), rowHeader: true, cell: ({ on }) => dayWords(on) },
                      {
                        id: 'aantal',
                        header: t('count.activities'),
                        numeric: true,
                        cell: ({ count }) => number(count),
                      },
                    ]}
                  />
                }
              />
            )}
          </Card>
        </Span>
        <Span of={5}>
          <Card level={2} folds title={t('count.known')}>
            <Table
              caption={t('count.known')}
              captionHidden
              dense
              rows={known}
              rowKey={(one) => String(one.year)}
              columns={[
                {
                  id: 'jaar',
                  header: t('count.year'),
                  rowHeader: true,
                  cell: (one) => <Link href={toYear(one.year)}>{String(one.year)}</Link>,
                },
                {
                  id: 'dagen',
                  header: t('count.when'),
                  cell: (one) => t('week.dates', { from: shortDay(one.firstOn), until: shortDay(one.lastOn) }),
                },
                { id: 'bron', header: t('count.source'), cell: ({ source }) => source },
              ]}
            />
          </Card>
        </Span>
      </Columns>
      <Card level={2} title={t('count.municipalities')}>
        {municipalities.length === 0 ? (
          <EmptyState title={t('count.empty')}>{t('count.emptyText')}</EmptyState>
        ) : (
          <MunicipalityCounts caption={t('count.municipalities')} week={week} />
        )}
      </Card>
      {isOpen && <SetWeekDialog week={week} known={own} onClose={() => setIsOpen(false)} />}
    </>
  );
}
