import { useQuery } from '@apollo/client/react';
import { Badge, ButtonLink, Icon, Link, ListPage } from '@bloemen/ui';
import {
  counterpartKinds,
  counterpartStatuses,
  memberSeatCodes,
  memberSeats,
  type CounterpartStatus,
  type MemberSeat,
} from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { addressOf } from '../../../shared/address.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import '../catalogue.css';
import { useToolkitPlace } from '../place.js';
import { ToolkitTabs } from '../ToolkitTabs.js';
import {
  CounterpartsDocument,
  NationalMembersDocument,
  type CounterpartPartsFragment,
  type NationalMemberRowFragment,
} from './members.generated.js';
import messages from './members.nl.json' with { type: 'json' };
import { counterpartTones } from './tones.js';

/** What the address of this page may say. */
export type MembersAddress = { zoek?: string; plaats?: string; pagina?: string };

const PAGE_SIZE = 25;

/** Members of the national coalition; a municipality sees beside each who could be its counterpart. */
export const MembersPage = withMessages(messages, function MembersPage() {
  const t = useText();
  const session = useSession();
  const place = useToolkitPlace();
  const { addressWith, go } = useOpenPage<MembersAddress>();
  const address: MembersAddress = useSearch({ strict: false });
  const changed = (change: MembersAddress) => ({ ...address, pagina: undefined, ...change });
  const seat = memberSeatCodes.find((code) => code === address.plaats) ?? null;
  const { data, previousData, loading, error, refetch } = useQuery(NationalMembersDocument, {
    variables: { search: address.zoek ?? null, seat, page: pageNumber(address.pagina) },
  });
  const mayReadCounterparts = session?.can('counterpart:read') ?? false;
  const here = useQuery(CounterpartsDocument, { skip: !mayReadCounterparts, fetchPolicy: 'cache-and-network' });
  const counterparts = here.data?.counterparts;
  const members = (data ?? previousData)?.nationalMembers;
  const count = (status: CounterpartStatus) => counterparts?.filter((one) => one.status === status).length ?? 0;

  return (
    <ListPage<NationalMemberRowFragment, keyof MembersAddress>
      header={{
        title: t('members.title'),
        intro: t('members.intro'),
        actions: members?.viewerCan.add && (
          <ButtonLink href="/programma/toolkit/leden/nieuw" purpose="primary" iconStart={<Icon name="plus" />}>
            {t('members.add')}
          </ButtonLink>
        ),
      }}
      before={
        <>
          <ToolkitTabs />
          {counterparts && (
            <p className="bl-catalogue-summary">
              {t('members.summary', {
                joined: count('JOINED'),
                contacted: count('CONTACTED'),
                suggested: count('SUGGESTED'),
              })}
            </p>
          )}
          {here.error && <Problem error={here.error} onRetry={() => void here.refetch()} />}
        </>
      }
      label={t('members.title')}
      search={{ id: 'zoek', label: t('members.search'), value: address.zoek }}
      filters={[
        {
          id: 'plaats',
          label: t('members.seat'),
          value: seat ?? undefined,
          all: t('members.allSeats'),
          options: memberSeatCodes.map((value: MemberSeat) => ({ value, label: memberSeats[value] })),
        },
      ]}
      onChange={(change) => go(changed(change))}
      count={members && t('members.found', { count: members.totalCount })}
      rows={members?.nodes}
      busy={loading}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{ title: t('members.none'), icon: 'people' }}
      nothingFound={{ title: t('members.noneFound') }}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'naam',
          header: t('members.name'),
          rowHeader: true,
          cell: ({ id, name, seat: held }) => (
            <>
              <Link href={addressOf(`${place}/leden/$memberId`, { params: { memberId: id } })}>{name}</Link>
              <div className="bl-subtle">{memberSeats[held]}</div>
            </>
          ),
        },
        {
          id: 'aanbod',
          header: t('members.offer'),
          cell: ({ offer }) => offer ?? <span className="bl-subtle">{t('members.noOffer')}</span>,
        },
        {
          id: 'waar',
          header: t('members.triedAt'),
          cell: ({ triedAt }) => triedAt ?? <span className="bl-subtle">{t('members.notTried')}</span>,
        },
        mayReadCounterparts
          ? {
              id: 'hier',
              header: t('members.here'),
              priority: 'always' as const,
              cell: ({ id, counterpartKind }: NationalMemberRowFragment) =>
                counterparts && (
                  <Here
                    counterpart={counterparts.find(({ memberId }) => memberId === id)}
                    otherwise={counterpartKind === 'NONE' ? counterpartKinds.NONE : t('members.nobodyHere')}
                  />
                ),
            }
          : {
              id: 'soort',
              header: t('members.kind'),
              priority: 'always' as const,
              cell: ({ counterpartKind }: NationalMemberRowFragment) => counterpartKinds[counterpartKind],
            },
      ]}
      pages={
        members && {
          page: pageNumber(address.pagina),
          count: Math.ceil(members.totalCount / PAGE_SIZE),
          hrefFor: (number) => addressWith(changed({ pagina: String(number) })),
        }
      }
    />
  );
});

/** How far it is, and with whom; who it could be while nobody was asked. */
function Here({ counterpart, otherwise }: { counterpart: CounterpartPartsFragment | undefined; otherwise: string }) {
  if (!counterpart?.status) return <span className="bl-subtle">{otherwise}</span>;
  const { status, organisationName, suggestions } = counterpart;
  const who = organisationName ?? (status === 'SUGGESTED' ? suggestions[0]?.name : null);
  return (
    <>
      <Badge tone={counterpartTones[status]}>{counterpartStatuses[status]}</Badge>
      {who && <div className="bl-subtle">{who}</div>}
    </>
  );
}
