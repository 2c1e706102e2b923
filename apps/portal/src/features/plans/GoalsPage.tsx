import { useQuery } from '@apollo/client/react';
import { Badge, Button, DemoMark, Icon, ListView } from '@bloemen/ui';
import { opennesses, opennessLabels, pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { GoalsDocument, type GoalPartsFragment } from './plan.generated.js';
import type { GoalStatus } from '../../shared/schema.generated.js';
import { longDate } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { More } from '../../shared/More.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { GoalActions, GoalDetails } from './GoalDetails.js';
import { GoalDialog } from './GoalDialog.js';
import { OpennessBadge } from '../../shared/openness/OpennessField.js';
import { PlanFrame } from './PlanFrame.js';
import messages from './plan.nl.json' with { type: 'json' };
import './plan.css';

const PAGE_SIZE = 20;
const statuses: GoalStatus[] = ['OPEN', 'ACHIEVED', 'ABANDONED'];
const nameOf = (pillar: PillarCode) => `${pillar.slice(1)}. ${pillarNames[pillar]}`;

/** What the address of this page may say; `doel` is the goal that is open beside the list. */
type GoalsAddress = { pijler?: string; status?: string; openbaar?: string; doel?: string };

/** Goals by pillar and by status, with the milestones of one beside them. */
export const GoalsPage = withMessages(messages, function GoalsPage() {
  const t = useText();
  const { go } = useOpenPage<GoalsAddress>();
  const address: GoalsAddress = useSearch({ strict: false });
  const seesAll = useSession()?.can('workspace:read') ?? false;
  const [adding, setAdding] = useState(false);
  const filter = {
    pillar: pillarCodes.find((code) => code === address.pijler) ?? null,
    status: statuses.find((code) => code === address.status) ?? null,
    openness: opennesses.find((code) => code === address.openbaar) ?? null,
  };
  const query = useQuery(GoalsDocument, {
    variables: { filter, first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const { data, previousData, loading, error, refetch } = query;
  const goals = (data ?? previousData)?.goals;
  const open = goals?.nodes.find(({ id }) => id === address.doel);
  const addButton = goals?.viewerCan.add && (
    <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setAdding(true)}>
      {t('goal.add')}
    </Button>
  );
  return (
    <PlanFrame
      tab="goals"
      title={t('goal.title')}
      intro={t('goal.intro')}
      action={goals && (goals.totalCount > 0 || Object.values(filter).some(Boolean)) && addButton}
    >
      <ListView<GoalPartsFragment, Exclude<keyof GoalsAddress, 'doel'>>
        label={t('goal.title')}
        filters={[
          {
            id: 'pijler',
            label: t('plan.pillarColumn'),
            value: address.pijler,
            all: t('goal.allPillars'),
            options: pillarCodes.map((value) => ({ value, label: nameOf(value) })),
          },
          {
            id: 'status',
            label: t('plan.status'),
            value: address.status,
            all: t('goal.allStatuses'),
            options: statuses.map((value) => ({ value, label: t(`goal.status.${value}`) })),
          },
          ...(seesAll
            ? [
                {
                  id: 'openbaar' as const,
                  label: t('openness.filter'),
                  value: address.openbaar,
                  all: t('openness.all'),
                  options: opennesses.map((value) => ({ value, label: opennessLabels[value] })),
                },
              ]
            : []),
        ]}
        onChange={(change) => go({ ...address, doel: undefined, ...change })}
        count={goals && t('goal.count', { count: goals.totalCount })}
        rows={goals?.nodes}
        busy={loading}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={
          seesAll
            ? { title: t('goal.none'), text: t('goal.noneText'), icon: 'calendar', actions: addButton }
            : { title: t('openness.noGoals'), icon: 'calendar' }
        }
        nothingFound={{ title: t('goal.noneFound') }}
        rowKey={({ id }) => id}
        onOpen={({ id }) => go({ ...address, doel: id })}
        openKey={open?.id ?? null}
        columns={[
          {
            id: 'doel',
            header: t('goal.column'),
            rowHeader: true,
            cell: ({ title }) => title,
          },
          {
            id: 'status',
            header: t('plan.status'),
            priority: 'always' as const,
            cell: (goal: GoalPartsFragment) => (
              <span className="bl-badges">
                <Badge tone={goal.status === 'ACHIEVED' ? 'positive' : 'neutral'}>
                  {t(`goal.status.${goal.status}`)}
                </Badge>
                {goal.isDemonstration && <DemoMark />}
              </span>
            ),
          },
          {
            id: 'mijlpalen',
            header: t('goal.stepsColumn'),
            priority: 'always' as const,
            cell: (goal: GoalPartsFragment) => <Steps goal={goal} />,
          },
          // Beside an open goal there is room for no more, and all of it stands there.
          ...(open
            ? []
            : [
                {
                  id: 'volgende',
                  header: t('goal.nextColumn'),
                  priority: 'always' as const,
                  cell: (goal: GoalPartsFragment) => <Next goal={goal} />,
                },
                {
                  id: 'pijler',
                  header: t('plan.pillarColumn'),
                  priority: 'wide' as const,
                  cell: ({ pillar }: GoalPartsFragment) => nameOf(pillar),
                },
                {
                  id: 'lezers',
                  header: t('openness.column'),
                  priority: 'wide' as const,
                  cell: ({ openness }: GoalPartsFragment) => <OpennessBadge openness={openness} />,
                },
              ]),
        ]}
        panel={
          open && {
            title: open.title,
            onClose: () => go({ ...address, doel: undefined }),
            children: <GoalDetails goal={open} />,
            actions: (open.viewerCan.edit || open.viewerCan.addMilestone) && <GoalActions goal={open} />,
          }
        }
        more={
          goals && (
            <More query={query} name="goals" pages={goals}>
              {t('plan.more')}
            </More>
          )
        }
      />
      {adding && <GoalDialog goal={null} onClose={() => setAdding(false)} />}
    </PlanFrame>
  );
});

function Steps({ goal: { milestones } }: { goal: GoalPartsFragment }) {
  const t = useText();
  const counted = milestones.filter(({ status }) => status !== 'DROPPED');
  const done = counted.filter(({ status }) => status === 'DONE').length;
  return (
    <span className="bl-badges">
      {t('goal.steps', { total: counted.length, done })}
      {milestones.some(({ overdue }) => overdue) && <Badge tone="warning">{t('milestone.overdue')}</Badge>}
    </span>
  );
}

/** The first milestone that is still to come: the one with the earliest day, or the first without one. */
function Next({ goal: { milestones } }: { goal: GoalPartsFragment }) {
  const t = useText();
  const [next] = milestones
    .filter(({ status }) => status === 'PLANNED' || status === 'IN_PROGRESS')
    .sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
  if (!next) return null;
  const { title, owner, dueOn } = next;
  return t('goal.next', { title, owner, date: dueOn ? longDate(dueOn) : t('milestone.noDate') });
}
