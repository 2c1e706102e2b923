import { useQuery } from '@apollo/client/react';
import {
  Alert,
  Badge,
  ButtonLink,
  DemoMark,
  DetailPage,
  EmptyState,
  Icon,
  LoadingState,
  MeetingDrawing,
} from '@bloemen/ui';
import { dutchDate } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { CoalitionPageDocument } from './coalition.generated.js';
import { longDate, today } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { pageNumber } from '../../shared/pageOf.js';
import { Differences } from '../../shared/differences/Differences.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { CoalitionTabs } from './CoalitionTabs.js';
import './coalition.css';
import messages from './coalition.nl.json' with { type: 'json' };
import { DayChooser } from './DayChooser.js';
import { inputOf, PAGE_SIZE, readAddress } from './list-address.js';
import { MemberList } from './MemberList.js';
import { Pledges } from './Pledges.js';
import { PreparationGroup } from './PreparationGroup.js';
import { SectorCoverage } from './SectorCoverage.js';
import { StartCoalition } from './StartCoalition.js';

/**
 * The coalition as of one day: how many, which sectors, who, and who prepares. Day, search, filters and order are in
 * the address.
 */
export const CoalitionPage = withMessages(messages, function CoalitionPage() {
  const t = useText();
  const session = useSession();
  const address = readAddress(useSearch({ strict: false }));
  const { data, previousData, loading, error, refetch } = useQuery(CoalitionPageDocument, {
    variables: { input: inputOf(address), first: PAGE_SIZE, page: pageNumber(address.pagina) },
  });
  const page = (data ?? previousData)?.coalitionPage;

  if (!page)
    return (
      <DetailPage title={t('coalition.title')}>
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={8} />}
      </DetailPage>
    );
  if (!page.coalition) {
    return (
      <DetailPage title={t('coalition.title')}>
        {page.viewerCan.start ? (
          <StartCoalition />
        ) : (
          <EmptyState illustration={<MeetingDrawing />} title={t('coalition.emptyReadOnly')} />
        )}
      </DetailPage>
    );
  }
  const { coalition, counts, asOf, recorded, viewerCan } = page;
  const staleSince = recorded?.isStale ? dutchDate(recorded.on, recorded.precision) : null;
  const isPast = asOf !== today();
  const around = counts.observers + counts.invited > 0;
  return (
    <DetailPage
      title={coalition.localName}
      intro={[
        t('coalition.count', {
          stale: staleSince ? 'yes' : 'no',
          recorded: staleSince,
          day: longDate(asOf),
          members: counts.members,
          partners: counts.partners,
          withMunicipality: counts.includesMunicipality ? 'yes' : 'no',
        }),
        staleSince && t('coalition.stale', { recorded: staleSince }),
        around &&
          t('coalition.around', {
            observers: counts.observers,
            invited: counts.invited,
            both: counts.observers > 0 && counts.invited > 0 ? 'yes' : 'no',
          }),
      ]
        .filter(Boolean)
        .join(' ')}
      status={staleSince && <Badge tone="warning">{t('coalition.staleBadge')}</Badge>}
      badges={
        <>
          {coalition.isDemonstration && <DemoMark />}
          <span>{t('coalition.since', { when: dutchDate(coalition.startedOn, coalition.startedPrecision) })}</span>
        </>
      }
      action={
        viewerCan.addMember && (
          <>
            <ButtonLink href="/werkruimte/coalitie/nieuw" purpose="primary" iconStart={<Icon name="plus" />}>
              {t('coalition.add')}
            </ButtonLink>
            <ButtonLink href="/werkruimte/coalitie/import" iconStart={<Icon name="table" />}>
              {t('coalition.import')}
            </ButtonLink>
          </>
        )
      }
      problem={
        <>
          <CoalitionTabs />
          {isPast && (
            <Alert kind="info" live>
              {t('coalition.dayPast', { day: longDate(asOf) })}
            </Alert>
          )}
          {error && <Problem error={error} onRetry={() => void refetch()} />}
        </>
      }
      aside={
        <>
          <SectorCoverage
            coverage={page.coverage}
            readings={counts.sectorReadings}
            coalition={coalition}
            mayChoose={viewerCan.chooseSectors}
            address={address}
          />
          <PreparationGroup seats={page.preparationGroup} isPast={isPast} maySeat={viewerCan.seatGroup && !isPast} />
          <DayChooser asOf={asOf} address={address} />
        </>
      }
    >
      {!isPast && session && <Differences subjectKind="COALITION" subjectId={session.workspace.tenantId} />}
      <MemberList members={page.members} address={address} busy={loading} />
      {!isPast && <Pledges />}
    </DetailPage>
  );
});
