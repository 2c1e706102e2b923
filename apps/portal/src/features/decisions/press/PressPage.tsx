import { useQuery } from '@apollo/client/react';
import { Badge, ButtonLink, DemoMark, Icon, Link, ListPage } from '@bloemen/ui';
import { isOut, pressStateCodes, pressStates } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { addressOf } from '../../../shared/address.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { PressReleasesDocument, type PressLineFragment } from './press.generated.js';
import messages from './press.nl.json' with { type: 'json' };
import './press.css';
import { pressTones, whenOut } from './words.js';

const PAGE_SIZE = 25;
type PressAddress = { zoek?: string; status?: string; jaar?: string; pagina?: string };

/** Press releases: for who writes and approves all of them, for others what came out. */
export const PressPage = withMessages(messages, function PressPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<PressAddress>();
  const address: PressAddress = useSearch({ strict: false });
  const session = useSession();
  const writes = session?.can('press:write') ?? false;
  const seesAll = writes || (session?.can('press:approve') ?? false);
  const page = pageNumber(address.pagina);
  const filter = {
    search: address.zoek ?? null,
    state: pressStateCodes.find((code) => code === address.status) ?? null,
    year: /^20\d\d$/.test(address.jaar ?? '') ? Number(address.jaar) : null,
  };
  const { data, previousData, loading, error, refetch } = useQuery(PressReleasesDocument, {
    variables: { filter, page },
    fetchPolicy: 'cache-and-network',
  });
  const releases = (data ?? previousData)?.pressReleases;
  const changed = (change: PressAddress) => ({ ...address, pagina: undefined, ...change });
  const isAsked = Object.values(filter).some(Boolean);
  const add = releases?.viewerCan.add && (
    <ButtonLink purpose="primary" iconStart={<Icon name="plus" />} href="/werkruimte/persberichten/nieuw">
      {t('press.add')}
    </ButtonLink>
  );
  return (
    <ListPage<PressLineFragment, Exclude<keyof PressAddress, 'pagina'>>
      header={{
        title: t('press.title'),
        intro: t(writes ? 'press.intro' : seesAll ? 'press.introApprover' : 'press.introReader'),
        actions: releases && (releases.totalCount > 0 || isAsked) && add,
      }}
      label={t('press.title')}
      search={{ id: 'zoek', label: t('press.search'), value: address.zoek }}
      filters={[
        {
          id: 'status',
          label: t('press.status'),
          value: filter.state ?? undefined,
          all: t('press.allStatuses'),
          options: pressStateCodes
            .filter((code) => seesAll || isOut(code))
            .map((value) => ({ value, label: pressStates[value] })),
        },
        {
          id: 'jaar',
          label: t('press.year'),
          value: filter.year === null ? undefined : String(filter.year),
          all: t('press.allYears'),
          options: (releases?.years ?? []).map((year) => ({ value: String(year), label: String(year) })),
        },
      ]}
      onChange={(change) => go(changed(change))}
      count={releases && t('press.count', { count: releases.totalCount })}
      rows={releases?.nodes}
      busy={loading}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{
        title: t(seesAll ? 'press.none' : 'press.noneReader'),
        text: add && t('press.noneText'),
        icon: 'mail',
        actions: add,
      }}
      nothingFound={{ title: t('press.noneFound') }}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'persbericht',
          header: t('press.release'),
          rowHeader: true,
          cell: ({ id, title, number }) => (
            <>
              <Link href={addressOf('/werkruimte/persberichten/$id', { params: { id } })}>{title}</Link>
              <div className="bl-subtle">{number}</div>
            </>
          ),
        },
        {
          id: 'status',
          header: t('press.status'),
          priority: 'always',
          cell: ({ state, isDemonstration, openQuotes }) => (
            <>
              <span className="bl-press-badges">
                <Badge tone={pressTones[state]}>{pressStates[state]}</Badge>
                {isDemonstration && <DemoMark />}
              </span>
              {state === 'DRAFT' && openQuotes > 0 && (
                <div className="bl-subtle">{t('press.openQuotes', { count: openQuotes })}</div>
              )}
            </>
          ),
        },
        {
          id: 'moment',
          header: t('press.moment'),
          priority: 'always',
          cell: (release) =>
            release.releasedAt === null ? (
              <span className="bl-subtle">{t('press.noMoment')}</span>
            ) : (
              t(release.state === 'EMBARGOED' ? 'press.from' : 'press.at', { moment: whenOut(release) })
            ),
        },
      ]}
      pages={
        releases && {
          page,
          count: Math.ceil(releases.totalCount / PAGE_SIZE),
          hrefFor: (number) => addressWith({ ...changed({}), pagina: String(number) }),
        }
      }
    />
  );
});
