import { useQuery } from '@apollo/client/react';
import { Badge, ButtonLink, DemoMark, Icon, Link, ListView } from '@bloemen/ui';
import { dutchDate, paperOpennessCodes, paperOpennesses, pointStateCodes, pointStates } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { addressOf } from '../../../shared/address.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import decisions from '../decisions.nl.json' with { type: 'json' };
import { DecisionsFrame } from '../DecisionsFrame.js';
import { ExecutiveDecisionsDocument, type ExecutiveDecisionLineFragment } from './executive.generated.js';
import messages from './executive.nl.json' with { type: 'json' };
import { tallyOf } from './words.js';

const PAGE_SIZE = 25;
const standings = ['OPEN', 'CLOSED'] as const;

/** What the address of this page may say. */
type Address = {
  zoek?: string;
  status?: string;
  punten?: string;
  jaar?: string;
  openbaar?: string;
  pagina?: string;
};

/** Proposals to and decisions of the college, each with how many of its points are decided. */
export const ExecutiveDecisionsPage = withMessages({ ...decisions, ...messages }, function ExecutiveDecisionsPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<Address>();
  const address: Address = useSearch({ strict: false });
  const seesAll = useSession()?.can('workspace:read') ?? false;
  const page = pageNumber(address.pagina);
  const year = Number(address.jaar);
  const filter = {
    search: address.zoek ?? null,
    state: pointStateCodes.find((code) => code === address.status) ?? null,
    standing: standings.find((code) => code === address.punten) ?? null,
    year: year >= 2000 && year <= 2099 ? year : null,
    openness: paperOpennessCodes.find((code) => code === address.openbaar) ?? null,
  };
  const { data, previousData, loading, error, refetch } = useQuery(ExecutiveDecisionsDocument, {
    variables: { filter, page },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.executiveDecisions;
  const changed = (change: Address) => ({ ...address, pagina: undefined, ...change });
  const isAsked = Object.values(filter).some((value) => value !== null);
  const add = found?.viewerCan.add && (
    <ButtonLink purpose="primary" iconStart={<Icon name="plus" />} href="/werkruimte/besluiten/college/nieuw">
      {t('executive.add')}
    </ButtonLink>
  );
  const years = [...new Set([...(found?.years ?? []), ...(filter.year ? [filter.year] : [])])];
  return (
    <DecisionsFrame
      tab="executive"
      title={t('executive.title')}
      intro={t(seesAll ? 'executive.intro' : 'executive.introReader')}
      action={
        found && (
          <>
            {(found.totalCount > 0 || isAsked) && add}
            {found.viewerCan.arrange && (
              <ButtonLink href="/werkruimte/besluiten/college/indeling">{t('executive.arrange')}</ButtonLink>
            )}
          </>
        )
      }
    >
      <ListView<ExecutiveDecisionLineFragment, 'zoek' | 'status' | 'punten' | 'jaar' | 'openbaar'>
        label={t('executive.title')}
        search={{ id: 'zoek', label: t('executive.search'), value: address.zoek }}
        filters={[
          {
            id: 'punten',
            label: t('executive.standing'),
            value: filter.standing ?? undefined,
            all: t('executive.anyStanding'),
            options: standings.map((value) => ({ value, label: t(`executive.standing.${value}`) })),
          },
          {
            id: 'status',
            label: t('executive.state'),
            value: filter.state ?? undefined,
            all: t('executive.anyState'),
            options: pointStateCodes.map((value) => ({ value, label: pointStates[value] })),
          },
          {
            id: 'jaar',
            label: t('executive.year'),
            value: filter.year === null ? undefined : String(filter.year),
            all: t('executive.anyYear'),
            options: years.map((value) => ({ value: String(value), label: String(value) })),
          },
          ...(seesAll
            ? [
                {
                  id: 'openbaar' as const,
                  label: t('executive.openness'),
                  value: filter.openness ?? undefined,
                  all: t('executive.anyOpenness'),
                  options: paperOpennessCodes.map((value) => ({ value, label: paperOpennesses[value] })),
                },
              ]
            : []),
        ]}
        onChange={(change) => go(changed(change))}
        count={found && t('executive.count', { count: found.totalCount })}
        rows={found?.nodes}
        busy={loading}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={
          seesAll
            ? { title: t('executive.none'), text: t('executive.noneText'), icon: 'document', actions: add }
            : { title: t('executive.noneReader'), icon: 'document' }
        }
        nothingFound={{ title: t('executive.noneFound') }}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'onderwerp',
            header: t('executive.subject'),
            rowHeader: true,
            cell: (row) => (
              <>
                <Link href={addressOf('/werkruimte/besluiten/college/$decisionId', { params: { decisionId: row.id } })}>
                  {row.subject}
                </Link>
                <div className="bl-subtle">
                  {[row.caseNumber && t('executive.caseNumber', { number: row.caseNumber }), row.portfolioHolder]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </>
            ),
          },
          {
            id: 'vergadering',
            header: t('executive.meeting'),
            priority: 'always',
            cell: (row) =>
              row.meetingOn ? (
                dutchDate(row.meetingOn, row.meetingPrecision ?? 'DAY')
              ) : (
                <span className="bl-subtle">{t('executive.noMeeting')}</span>
              ),
          },
          {
            id: 'punten',
            header: t('executive.points'),
            priority: 'always',
            cell: ({ states }) => {
              const { count, decided } = tallyOf(states);
              return (
                <Badge tone={count > 0 && decided === count ? 'positive' : decided > 0 ? 'info' : 'neutral'}>
                  {count === 0 ? t('executive.noPoints') : t('executive.decidedOf', { decided, count })}
                </Badge>
              );
            },
          },
          {
            id: 'openbaar',
            header: t('executive.openness'),
            priority: 'wide',
            cell: (row) => (
              <span className="bl-badges">
                {paperOpennesses[row.openness]}
                {row.isDemonstration && <DemoMark />}
              </span>
            ),
          },
        ]}
        pages={
          found && {
            page,
            count: Math.ceil(found.totalCount / PAGE_SIZE),
            hrefFor: (number) => addressWith({ ...changed({}), pagina: String(number) }),
          }
        }
      />
    </DecisionsFrame>
  );
});
