import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { Alert, Badge, Button, ButtonLink, DemoMark, Icon, ListPage } from '@bloemen/ui';
import { actionDueCodes, actionDues, actionStatusCodes, actionStatuses } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import {
  CoalitionActionDocument,
  CoalitionActionNewsDocument,
  CoalitionActionsDocument,
  type ActionPartsFragment,
  type CoalitionActionsQuery,
} from './actions.generated.js';
import { longDateOf, shortDate } from '../../../shared/formats.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { idOf } from '../../../shared/search.js';
import { useSession } from '../../../shared/session.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { ActionActions, ActionDetails, titleOf } from './ActionDetails.js';
import { tones } from './words.js';
import messages from './actions.nl.json' with { type: 'json' };
import './actions.css';

const ActionDialog = lazy(() => import('./ActionDialog.js').then((module) => ({ default: module.ActionDialog })));
const PAGE_SIZE = 25;

/** What the address of this page may say; `actie` is the action that is open beside the list. */
export type ActionsAddress = {
  zoek?: string;
  status?: string;
  organisatie?: string;
  dag?: string;
  bijeenkomst?: string;
  mijlpaal?: string;
  /** Opens the form for a new one. */
  nieuw?: string;
  pagina?: string;
  actie?: string;
};
/** The address without what no filter can mean. */
const known = ({ status, dag, organisatie, bijeenkomst, mijlpaal, ...rest }: ActionsAddress) => ({
  ...rest,
  status: actionStatusCodes.find((code) => code === status),
  dag: actionDueCodes.find((code) => code === dag),
  organisatie: idOf(organisatie),
  bijeenkomst: idOf(bijeenkomst),
  mijlpaal: idOf(mijlpaal),
});
type ListAddress = Exclude<keyof ActionsAddress, 'actie' | 'nieuw' | 'pagina'>;

/** What the organisations of the coalition promised to do: who asks for help first, and what is late. */
export const ActionsPage = withMessages(messages, function ActionsPage() {
  const t = useText();
  const session = useSession();
  const { addressWith, go } = useOpenPage<ActionsAddress>();
  const address = known(useSearch({ strict: false }));
  const changed = (change: ActionsAddress) => ({ ...address, pagina: undefined, actie: undefined, ...change });
  const [isAdding, setAdding] = useState(address.nieuw === 'ja');
  const { data, previousData, loading, error, refetch } = useQuery(CoalitionActionsDocument, {
    variables: {
      filter: {
        search: address.zoek ?? null,
        status: address.status ?? null,
        organisationId: address.organisatie ?? null,
        due: address.dag ?? null,
        meetingId: address.bijeenkomst ?? null,
        milestoneId: address.mijlpaal ?? null,
      },
      first: PAGE_SIZE,
      page: pageNumber(address.pagina),
    },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.coalitionActions;
  const isPartner = session?.roles.includes('PARTNER') ?? false;
  const mayAdd = page?.viewerCan.add ?? false;
  // Nobody takes part yet, so nobody can promise anything.
  const isEmptyCoalition = page?.owners.length === 0;
  const addButton = mayAdd && !isEmptyCoalition && (
    <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setAdding(true)}>
      {t('action.add')}
    </Button>
  );
  const isListed = page?.nodes.some(({ id }) => id === address.actie);
  const open = address.actie && page ? address.actie : null;
  return (
    <>
      <News />
      <ListPage<ActionPartsFragment, ListAddress>
        header={{
          title: t('action.title'),
          intro: t(isPartner ? 'action.introPartner' : 'action.intro'),
          actions: addButton || undefined,
        }}
        before={page && <Pressing counts={page.counts} address={address} go={(to) => go(changed(to))} />}
        label={t('action.title')}
        search={{ id: 'zoek', label: t('action.search'), value: address.zoek }}
        filters={[
          {
            id: 'status',
            label: t('action.status'),
            value: address.status,
            all: t('action.allStatuses'),
            options: actionStatusCodes.map((value) => ({ value, label: actionStatuses[value] })),
          },
          {
            id: 'dag',
            label: t('action.day'),
            value: address.dag,
            all: t('action.allDays'),
            options: actionDueCodes.map((value) => ({ value, label: actionDues[value] })),
          },
          {
            id: 'organisatie',
            label: t('action.organisation'),
            value: address.organisatie,
            all: t('action.allOrganisations'),
            options: page?.owners.map(({ organisationId: value, name: label }) => ({ value, label })) ?? [],
          },
          ...meetingFilter(t, page, address),
          ...milestoneFilter(t, page, address),
        ]}
        onChange={(change) => go(changed(change))}
        count={page && countOf(t, page)}
        rows={page?.nodes}
        busy={loading && !data}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{
          title: t('action.none'),
          text: t(!mayAdd ? 'action.noneTextReader' : isEmptyCoalition ? 'action.nobodyText' : 'action.noneText'),
          icon: 'check',
          actions:
            addButton ||
            (mayAdd && <ButtonLink href="/werkruimte/coalitie">{t('action.toCoalition')}</ButtonLink>) ||
            undefined,
        }}
        nothingFound={{ title: t('action.noneFound') }}
        rowKey={({ id }) => id}
        onOpen={({ id }) => go({ ...address, actie: id })}
        openKey={open}
        columns={[
          {
            id: 'wat',
            header: t('action.what'),
            rowHeader: true,
            cell: ({ what, status, remark }) => (
              <>
                {what}
                {status === 'NEEDS_HELP' && remark && <span className="bl-action__help">{remark}</span>}
              </>
            ),
          },
          {
            id: 'status',
            header: t('action.status'),
            priority: 'always',
            cell: ({ status, isDemonstration }) => (
              <span className="bl-action__badges">
                <Badge tone={tones[status]}>{actionStatuses[status]}</Badge>
                {isDemonstration && !open && <DemoMark />}
              </span>
            ),
          },
          // Beside an open action there is room for no more, and all of it stands there.
          ...(open
            ? []
            : [
                {
                  id: 'wie',
                  header: t('action.organisation'),
                  priority: 'always' as const,
                  cell: ({ organisationName, contactName, isOwn, mail }: ActionPartsFragment) => (
                    <>
                      {organisationName} {isOwn && <Badge tone="accent">{t('action.own')}</Badge>}
                      {contactName && <div className="bl-subtle">{contactName}</div>}
                      {mail === 'TROUBLE' && <div className="bl-action__late">{t('action.mail.TROUBLE')}</div>}
                    </>
                  ),
                },
              ]),
          {
            id: 'dag',
            header: t('action.dueOn'),
            priority: 'always',
            cell: ({ dueOn, isOverdue, proposedDueOn }) => (
              <>
                <span className="bl-action__day">{dueOn ? shortDate(dueOn) : t('action.noDay')}</span>
                {isOverdue && <div className="bl-action__late">{t('action.overdue')}</div>}
                {proposedDueOn && (
                  <div className="bl-subtle">{t('action.asksDay', { date: shortDate(proposedDueOn) })}</div>
                )}
              </>
            ),
          },
        ]}
        pages={
          page && {
            page: pageNumber(address.pagina),
            count: Math.ceil(page.totalCount / PAGE_SIZE),
            hrefFor: (number) => addressWith(changed({ pagina: String(number) })),
          }
        }
        panel={
          open
            ? {
                title: titleOf(page?.nodes.find(({ id }) => id === open)?.what ?? t('action.one')),
                onClose: () => go({ ...address, actie: undefined }),
                children: <ActionDetails key={open} id={open} heading={!isListed} />,
                actions: <ActionActions id={open} owners={page?.owners ?? []} />,
              }
            : null
        }
      />
      {isAdding && page && (
        <Suspense>
          <ActionDialog
            action={null}
            owners={page.owners}
            from={{ meetingId: address.bijeenkomst ?? null, milestoneId: address.mijlpaal ?? null }}
            onClose={() => {
              setAdding(false);
              if (address.nieuw) go({ ...address, nieuw: undefined });
            }}
          />
        </Suspense>
      )}
    </>
  );
});

/** What cannot wait, in words: who asks for help, and who asks for another day. */
function Pressing({
  counts: { needsHelp, proposals },
  address,
  go,
}: {
  counts: CoalitionActionsQuery['coalitionActions']['counts'];
  address: ActionsAddress;
  go: (address: ActionsAddress) => void;
}) {
  const t = useText();
  if (needsHelp === 0 && proposals === 0) return null;
  return (
    <Alert
      kind={needsHelp > 0 ? 'warning' : 'info'}
      title={needsHelp > 0 ? t('action.needsHelp', { count: needsHelp }) : t('action.proposals', { count: proposals })}
      actions={
        needsHelp > 0 &&
        address.status !== 'NEEDS_HELP' && (
          <Button onClick={() => go({ status: 'NEEDS_HELP' })}>{t('action.showHelp', { count: needsHelp })}</Button>
        )
      }
    >
      {needsHelp > 0 && proposals > 0 && t('action.proposals', { count: proposals })}
    </Alert>
  );
}

/** Reads the list again as soon as somebody answers, also from a mail. */
function News() {
  const client = useApolloClient();
  const isFirst = useRef(true);
  useSubscription(CoalitionActionNewsDocument, {
    ignoreResults: true,
    onData: () => {
      // The first tells how many there are now, which the list just read.
      if (!isFirst.current)
        void client
          .refetchQueries({ include: [CoalitionActionsDocument, CoalitionActionDocument] })
          .catch(() => undefined);
      isFirst.current = false;
    },
  });
  return null;
}

type Page = CoalitionActionsQuery['coalitionActions'] | undefined;
type Say = ReturnType<typeof useText>;

/** How many were found, and how many of all are open and late. */
const countOf = (t: Say, { totalCount, counts: { open, late } }: NonNullable<Page>) =>
  t('action.count', { count: totalCount, open, late });

function meetingFilter(t: Say, page: Page, { bijeenkomst }: ActionsAddress) {
  const meetings = page?.meetings ?? [];
  if (meetings.length === 0 && !bijeenkomst) return [];
  const isKnown = meetings.some(({ id }) => id === bijeenkomst);
  return [
    {
      id: 'bijeenkomst' as const,
      label: t('action.meeting'),
      value: bijeenkomst,
      all: t('action.allMeetings'),
      options: [
        ...meetings.map(({ id, title, startsAt }) => ({
          value: id,
          label: t('action.meetingOn', { title, date: longDateOf(startsAt) }),
        })),
        ...(bijeenkomst && !isKnown ? [{ value: bijeenkomst, label: t('action.thisMeeting') }] : []),
      ],
    },
  ];
}

/** Only where one came from a milestone: there may be hundreds. */
function milestoneFilter(t: Say, page: Page, { mijlpaal }: ActionsAddress) {
  if (!mijlpaal) return [];
  const title = page?.nodes.find(({ milestone }) => milestone?.id === mijlpaal)?.milestone?.title;
  return [
    {
      id: 'mijlpaal' as const,
      label: t('action.milestone'),
      value: mijlpaal,
      all: t('action.allMilestones'),
      options: [{ value: mijlpaal, label: title ?? t('action.thisMilestone') }],
    },
  ];
}
