import { useQuery } from '@apollo/client/react';
import { Alert, Card, Columns, DemoMark, LoadingState, Page, PageHeader, Span, useMedia } from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { NationalMapDocument, NationalOverviewDocument } from './programme.generated.js';
import { longDate } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { ParticipationFigure } from '../../shared/ParticipationFigure.js';
import { Problem } from '../../shared/Problem.js';
import { Breakdown } from './Breakdown.js';
import type { PictureSearch } from './addresses.js';
import { choicesOf, rowOf } from './choices.js';
import { CountryMap } from './CountryMap.js';
import { PictureChoices } from './PictureChoices.js';
import { PictureStats } from './PictureStats.js';
import { PillarStatus } from './PillarStatus.js';
import './programme.css';
import messages from './programme.nl.json' with { type: 'json' };
import { useNationalVersion } from './useNationalVersion.js';

const live = [NationalOverviewDocument, NationalMapDocument];
const route = getRouteApi('/programma/');

/** From here up map and insight stand side by side, as `Columns` do. */
const SIDE_BY_SIDE = '(min-width: 68rem)';

/**
 * The national picture on one screen: who takes part, how far the pillars are, and where. Every choice is in the
 * address, and map and bars answer each other. Moves when a municipality records something.
 */
export const OverviewPage = withMessages(messages, function OverviewPage() {
  const t = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choices = choicesOf(search);
  const { dimension, pillar, part, filter } = choices;
  const first = useQuery(NationalOverviewDocument, { variables: { dimension } });
  /** Exact figures may be filtered, those of an edition never: it shows groups alone. */
  const mayFilter = (first.data ?? first.previousData)?.nationalOverview.basis === 'LIVE';
  const isFiltered = mayFilter && Boolean(filter.size ?? filter.province);
  const filtered = useQuery(NationalOverviewDocument, { variables: { dimension, filter }, skip: !isFiltered });
  const { data, previousData, loading, error, refetch } = isFiltered ? filtered : first;
  useNationalVersion(live);
  const isWide = useMedia(SIDE_BY_SIDE);
  const choose = useCallback(
    (change: PictureSearch) =>
      void navigate({
        to: '/programma',
        search: (before: PictureSearch) => ({ ...before, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );

  const picture = (data ?? previousData)?.nationalOverview;
  if (!picture)
    return (
      <Page width="wide">
        <PageHeader title={t('programme.title')} />
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={10} />}
      </Page>
    );
  const { counts, participation, national, groups, basis, asOf, withheld, lacksNextElection } = picture;
  const day = asOf ? longDate(asOf) : '';
  const row = rowOf(groups, part);
  const shown = row ?? national;
  const numbers = <PictureStats picture={picture} row={row} pillar={pillar} />;
  const overTime = (
    <Card title={t('programme.overTime.title')} level={2}>
      <ParticipationFigure participation={participation} counts={counts} height={180} compact />
    </Card>
  );
  return (
    <Page width="wide">
      <PageHeader
        title={t('programme.title')}
        intro={t(basis === 'LIVE' ? 'programme.intro.live' : 'programme.intro.edition')}
      />
      <div className="bl-programme-board">
        {lacksNextElection && (
          <Alert kind="warning" title={t('programme.noElection.title')}>
            {t('programme.noElection.text')}
          </Alert>
        )}
        <PictureChoices
          search={search}
          choices={choices}
          groups={groups}
          row={row}
          mayFilter={mayFilter}
          onChoose={choose}
        />
        {counts.demonstration > 0 && (
          <p className="bl-programme-note">
            <DemoMark />
            {t('programme.demonstration', {
              demonstration: counts.demonstration,
              participating: counts.participating,
            })}
          </p>
        )}
        <Columns>
          <Span of={6}>
            {!isWide && numbers}
            <CountryMap choices={choices} row={row} drawn={search.kaart} day={longDate(counts.on)} onChoose={choose} />
            {isWide && overTime}
          </Span>
          <Span of={6}>
            {isWide && numbers}
            {shown ? (
              <PillarStatus
                group={shown}
                isWhole={!row}
                basis={basis}
                day={day}
                pillar={pillar}
                onChoose={(code) => choose({ pijler: code === pillar ? undefined : code })}
              />
            ) : (
              <Alert title={t('programme.noEdition.title')}>{t('programme.noEdition.text')}</Alert>
            )}
            {national && (
              <Breakdown
                dimension={dimension}
                pillar={pillar ?? 'P1'}
                groups={groups}
                row={row}
                basis={basis}
                day={day}
                withheld={withheld}
                busy={loading}
                onChoose={(key) => choose({ deel: key ?? undefined })}
              />
            )}
            {!isWide && overTime}
          </Span>
        </Columns>
      </div>
    </Page>
  );
});
