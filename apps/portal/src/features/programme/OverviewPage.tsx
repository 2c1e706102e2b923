import { useQuery } from '@apollo/client/react';
import { Alert, LoadingState, Page, PageHeader, Stat, Stats } from '@bloemen/ui';
import type { PillarCode } from '@bloemen/vocabulary';
import { getRouteApi } from '@tanstack/react-router';
import { NationalMapDocument, NationalOverviewDocument } from './programme.generated.js';
import type { Dimension } from '../../shared/schema.generated.js';
import { longDate, number } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { Breakdown } from './Breakdown.js';
import { CountryMap } from './CountryMap.js';
import { ParticipationOverTime } from './ParticipationOverTime.js';
import { PillarStatus } from './PillarStatus.js';
import './programme.css';
import messages from './programme.nl.json' with { type: 'json' };
import { useNationalVersion } from './useNationalVersion.js';

const live = [NationalOverviewDocument, NationalMapDocument];
const route = getRouteApi('/programma/');

/**
 * The national picture: who takes part, how far the pillars are, and where. Moves when a municipality records
 * something.
 */
export const OverviewPage = withMessages(messages, function OverviewPage() {
  const t = useText();
  const search = route.useSearch();
  const { verdeling = 'PROVINCE', pijler = 'P1', kaart = 'deelname' } = search;
  const navigate = route.useNavigate();
  const { data, previousData, loading, error, refetch } = useQuery(NationalOverviewDocument, {
    variables: { dimension: verdeling as Dimension },
  });
  useNationalVersion(live);
  const choose = (change: { verdeling?: string; pijler?: string; kaart?: string }) =>
    void navigate({ to: '/programma', search: { ...search, ...change }, replace: true, resetScroll: false });

  const picture = (data ?? previousData)?.nationalOverview;
  if (error && !picture)
    return (
      <Page>
        <PageHeader title={t('programme.title')} />
        <Problem error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!picture)
    return (
      <Page width="wide">
        <PageHeader title={t('programme.title')} />
        <LoadingState lines={10} />
      </Page>
    );
  const { counts, milestones, participation, national, groups, basis, asOf, withheld, lacksNextElection } = picture;
  const pillar = pijler as PillarCode;
  const day = asOf ? longDate(asOf) : '';
  const of = t(`programme.of.${basis}`, { day });
  return (
    <Page width="wide">
      <PageHeader
        title={t('programme.title')}
        intro={t(basis === 'LIVE' ? 'programme.intro.live' : 'programme.intro.edition')}
      />
      {lacksNextElection && (
        <Alert kind="warning" title={t('programme.noElection.title')}>
          {t('programme.noElection.text')}
        </Alert>
      )}
      {counts.demonstration > 0 && (
        <Alert title={t('programme.demonstration.title')}>
          {t('programme.demonstration.text', {
            demonstration: counts.demonstration,
            participating: counts.participating,
          })}
        </Alert>
      )}
      <Stats>
        <Stat
          value={number(counts.participating)}
          label={t('programme.participating', {
            municipalities: counts.municipalities,
            conditional: counts.conditional,
            day: longDate(counts.on),
          })}
        />
        {national?.pillars.map(({ pillar: code, levels }) => {
          const far = levels
            .filter(({ level }) => level === 'IN_PROGRESS' || level === 'EMBEDDED')
            .map(({ count }) => count);
          const total = far.some((count) => count === null)
            ? null
            : far.reduce<number>((sum, count) => sum + (count ?? 0), 0);
          return (
            total !== null && (
              <Stat
                key={code}
                value={number(total)}
                label={t('programme.far', { pillar: t(`programme.pillar.${code}`), of })}
              />
            )
          );
        })}
        {milestones && (
          <Stat
            value={number(milestones.done)}
            label={t('programme.milestones', { open: number(milestones.open), of })}
          />
        )}
      </Stats>
      <ParticipationOverTime participation={participation} municipalities={counts.municipalities} />
      {national ? (
        <PillarStatus national={national} basis={basis} day={day} />
      ) : (
        <Alert title={t('programme.noEdition.title')}>{t('programme.noEdition.text')}</Alert>
      )}
      <CountryMap byStatus={kaart === 'status'} pillar={pillar} day={longDate(counts.on)} onChoose={choose} />
      {national && (
        <Breakdown
          dimension={verdeling as Dimension}
          pillar={pillar}
          groups={groups}
          basis={basis}
          day={day}
          withheld={withheld}
          busy={loading}
          onChoose={choose}
        />
      )}
    </Page>
  );
});
