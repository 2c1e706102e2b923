import { useQuery } from '@apollo/client/react';
import { Badge, ButtonLink, DemoMark, Icon, ListView } from '@bloemen/ui';
import {
  activeElementCodes,
  activeElements,
  activityCostCodes,
  activityCosts,
  activityStatusCodes,
  activityStatuses,
  isUuid,
  pillarCodes,
  targetGroupCodes,
  targetGroups,
} from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { pageNumber } from '../../../shared/pageOf.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { PlanFrame } from '../PlanFrame.js';
import plan from '../plan.nl.json' with { type: 'json' };
import '../plan.css';
import { ActivitiesDocument, ActivityDocument, type ActivityPartsFragment } from './activities.generated.js';
import messages from './activities.nl.json' with { type: 'json' };
import { ActivityActions, ActivityDetails } from './ActivityDetails.js';
import { elementsOf, groupsOf, periodOf, pillarName, statusTones, whoOf } from './words.js';

const PAGE_SIZE = 25;

/** What the address of this page may say; `activiteit` is the one that is open beside the list. */
type ActivitiesAddress = {
  zoek?: string;
  pijler?: string;
  status?: string;
  doelgroep?: string;
  element?: string;
  organisatie?: string;
  kosten?: string;
  pagina?: string;
  activiteit?: string;
};

/** What is done, by whom and for whom; with one of it beside the list. */
export const ActivitiesPage = withMessages({ ...plan, ...messages }, function ActivitiesPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<ActivitiesAddress>();
  const address: ActivitiesAddress = useSearch({ strict: false });
  const seesAll = useSession()?.can('workspace:read') ?? false;
  const page = pageNumber(address.pagina);
  const filter = {
    search: address.zoek ?? null,
    pillar: pillarCodes.find((code) => code === address.pijler) ?? null,
    status: activityStatusCodes.find((code) => code === address.status) ?? null,
    targetGroup: targetGroupCodes.find((code) => code === address.doelgroep) ?? null,
    activeElement: activeElementCodes.find((code) => code === address.element) ?? null,
    organisationId: address.organisatie && isUuid(address.organisatie) ? address.organisatie : null,
    cost: activityCostCodes.find((code) => code === address.kosten) ?? null,
  };
  const { data, previousData, loading, error, refetch } = useQuery(ActivitiesDocument, {
    variables: { filter, page },
    fetchPolicy: 'cache-and-network',
  });
  const activities = (data ?? previousData)?.activities;
  const listed = activities?.nodes.find(({ id }) => id === address.activiteit);
  // One that was just recorded may stand on another page, or outside this choice.
  const { data: other } = useQuery(ActivityDocument, {
    variables: { id: address.activiteit ?? '' },
    skip: !address.activiteit || !activities || Boolean(listed),
  });
  const open = address.activiteit ? (listed ?? other?.activity.activity) : undefined;
  const changed = (change: ActivitiesAddress) => ({ ...address, pagina: undefined, activiteit: undefined, ...change });
  const add = activities?.viewerCan.add && (
    <ButtonLink purpose="primary" iconStart={<Icon name="plus" />} href="/werkruimte/plan/activiteiten/nieuw">
      {t('activity.add')}
    </ButtonLink>
  );
  const isAsked = Object.values(filter).some(Boolean);
  return (
    <PlanFrame
      tab="activities"
      title={t('activities.title')}
      intro={t(seesAll ? 'activities.intro' : 'activities.introReader')}
      action={activities && (activities.totalCount > 0 || isAsked) && add}
    >
      <ListView<ActivityPartsFragment, Exclude<keyof ActivitiesAddress, 'pagina' | 'activiteit'>>
        label={t('activities.title')}
        search={{ id: 'zoek', label: t('activities.search'), value: address.zoek }}
        filters={[
          {
            id: 'status',
            label: t('plan.status'),
            value: filter.status ?? undefined,
            all: t('activities.allStatuses'),
            options: activityStatusCodes.map((value) => ({ value, label: activityStatuses[value] })),
          },
          {
            id: 'element',
            label: t('activities.elements'),
            value: filter.activeElement ?? undefined,
            all: t('activities.allElements'),
            options: activeElementCodes.map((value) => ({ value, label: activeElements[value] })),
          },
          {
            id: 'doelgroep',
            label: t('activities.groups'),
            value: filter.targetGroup ?? undefined,
            all: t('activities.allGroups'),
            options: targetGroupCodes.map((value) => ({ value, label: targetGroups[value] })),
          },
          {
            id: 'organisatie',
            label: t('activities.organisation'),
            value: filter.organisationId ?? undefined,
            all: t('activities.allOrganisations'),
            options: (activities?.organisations ?? []).map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            id: 'pijler',
            label: t('plan.pillarColumn'),
            value: filter.pillar ?? undefined,
            all: t('activities.allPillars'),
            options: pillarCodes.map((value) => ({ value, label: pillarName(value) })),
          },
          {
            id: 'kosten',
            label: t('activities.cost'),
            value: filter.cost ?? undefined,
            all: t('activities.allCosts'),
            options: activityCostCodes.map((value) => ({ value, label: activityCosts[value] })),
          },
        ]}
        onChange={(change) => go(changed(change))}
        count={activities && t('activities.count', { count: activities.totalCount })}
        rows={activities?.nodes}
        busy={loading}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={
          seesAll
            ? { title: t('activities.none'), text: t('activities.noneText'), icon: 'calendar', actions: add }
            : { title: t('activities.noneReader'), icon: 'calendar' }
        }
        nothingFound={{ title: t('activities.noneFound') }}
        rowKey={({ id }) => id}
        onOpen={({ id }) => go({ ...address, activiteit: id })}
        openKey={open?.id ?? null}
        columns={[
          {
            id: 'activiteit',
            header: t('activities.column'),
            rowHeader: true,
            cell: (activity) => (
              <>
                {activity.title}
                <div className="bl-subtle">{whoOf(t, activity)}</div>
              </>
            ),
          },
          {
            id: 'status',
            header: t('plan.status'),
            priority: 'always' as const,
            cell: (activity: ActivityPartsFragment) => (
              <span className="bl-badges">
                <Badge tone={statusTones[activity.status]}>{activityStatuses[activity.status]}</Badge>
                {activity.isDemonstration && <DemoMark />}
              </span>
            ),
          },
          {
            id: 'elementen',
            header: t('activities.elements'),
            priority: 'always' as const,
            cell: (activity: ActivityPartsFragment) => <Known words={elementsOf(activity)} />,
          },
          // Beside an open activity there is room for no more, and all of it stands there.
          ...(open
            ? []
            : [
                {
                  id: 'doelgroep',
                  header: t('activities.groups'),
                  priority: 'wide' as const,
                  cell: (activity: ActivityPartsFragment) => <Known words={groupsOf(activity)} />,
                },
                {
                  id: 'periode',
                  header: t('activities.period'),
                  priority: 'wide' as const,
                  cell: (activity: ActivityPartsFragment) => <Known words={periodOf(t, activity)} />,
                },
              ]),
        ]}
        panel={
          open && {
            title: open.title,
            onClose: () => go({ ...address, activiteit: undefined }),
            children: <ActivityDetails key={open.id} activity={open} />,
            actions: open.viewerCan.edit && (
              <ActivityActions activity={open} onRemoved={() => go({ ...address, activiteit: undefined })} />
            ),
          }
        }
        pages={
          activities && {
            page,
            count: Math.ceil(activities.totalCount / PAGE_SIZE),
            hrefFor: (number) => addressWith({ ...changed({}), pagina: String(number) }),
          }
        }
      />
    </PlanFrame>
  );
});

/** What is said, or that nobody said it. */
function Known({ words }: { words: string }) {
  const t = useText();
  return words || <span className="bl-subtle">{t('activity.notKnown')}</span>;
}
