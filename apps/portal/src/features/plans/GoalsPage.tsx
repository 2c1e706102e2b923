import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, FormField, Icon, LoadingState, Select } from '@bloemen/ui';
import { opennesses, opennessLabels, pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { GoalsDocument } from './plan.generated.js';
import type { GoalStatus } from '../../shared/schema.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { More } from '../../shared/More.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { GoalCard } from './GoalCard.js';
import { GoalDialog } from './GoalDialog.js';
import { PlanFrame } from './PlanFrame.js';
import messages from './plan.nl.json' with { type: 'json' };
import './plan.css';

const route = getRouteApi('/werkruimte/plan/doelen');
const PAGE_SIZE = 20;
const statuses: GoalStatus[] = ['OPEN', 'ACHIEVED', 'ABANDONED'];

/** Goals with their milestones, by pillar and by state. */
export const GoalsPage = withMessages(messages, function GoalsPage() {
  const t = useText();
  const session = useSession();
  const navigate = useNavigate();
  const { pijler, status, openbaar } = route.useSearch();
  const [adding, setAdding] = useState(false);
  const filter = {
    pillar: pillarCodes.find((code) => code === pijler) ?? null,
    status: statuses.find((code) => code === status) ?? null,
    openness: opennesses.find((code) => code === openbaar) ?? null,
  };
  const query = useQuery(GoalsDocument, {
    variables: { filter, first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const { data, previousData, loading, error, refetch } = query;
  const goals = (data ?? previousData)?.goals;
  const seesAll = session?.can('workspace:read') ?? false;
  const refine = (search: { pijler?: string; status?: string; openbaar?: string }) =>
    void navigate({
      to: '/werkruimte/plan/doelen',
      search: { pijler, status, openbaar, ...search },
      replace: true,
      resetScroll: false,
    });
  const addButton = goals?.viewerCan.add && (
    <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setAdding(true)}>
      {t('goal.add')}
    </Button>
  );
  const filtered = filter.pillar !== null || filter.status !== null || filter.openness !== null;
  return (
    <PlanFrame
      tab="goals"
      title={t('goal.title')}
      intro={t('goal.intro')}
      actions={goals && (goals.totalCount > 0 || filtered) && addButton}
    >
      {loading && !goals && <LoadingState lines={6} />}
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {goals && (goals.totalCount > 0 || filtered) && (
        <div className="bl-filters">
          <FormField label={t('plan.pillarColumn')}>
            <Select
              placeholder={t('goal.allPillars')}
              value={filter.pillar ?? ''}
              onChange={(event) => refine({ pijler: event.target.value || undefined })}
              options={pillarCodes.map((code) => ({ value: code, label: `${code.slice(1)}. ${pillarNames[code]}` }))}
            />
          </FormField>
          <FormField label={t('plan.status')}>
            <Select
              placeholder={t('goal.allStatuses')}
              value={filter.status ?? ''}
              onChange={(event) => refine({ status: event.target.value || undefined })}
              options={statuses.map((code) => ({ value: code, label: t(`goal.status.${code}`) }))}
            />
          </FormField>
          {seesAll && (
            <FormField label={t('openness.filter')}>
              <Select
                placeholder={t('openness.all')}
                value={filter.openness ?? ''}
                onChange={(event) => refine({ openbaar: event.target.value || undefined })}
                options={opennesses.map((code) => ({ value: code, label: opennessLabels[code] }))}
              />
            </FormField>
          )}
        </div>
      )}
      {goals &&
        goals.totalCount === 0 &&
        (filtered ? (
          <EmptyState
            icon="search"
            title={t('goal.noneFound')}
            actions={
              <Button onClick={() => refine({ pijler: undefined, status: undefined, openbaar: undefined })}>
                {t('evidence.clear')}
              </Button>
            }
          />
        ) : seesAll ? (
          <EmptyState icon="calendar" title={t('goal.none')} actions={addButton}>
            {t('goal.noneText')}
          </EmptyState>
        ) : (
          <EmptyState icon="calendar" title={t('openness.noGoals')} />
        ))}
      {goals && goals.totalCount > 0 && (
        <>
          <p role="status" className="bl-subtle">
            {t('goal.count', { count: goals.totalCount })}
          </p>
          <ul className="bl-card-list">
            {goals.nodes.map((goal) => (
              <li key={goal.id}>
                <GoalCard goal={goal} />
              </li>
            ))}
          </ul>
          <More query={query} name="goals" pages={goals}>
            {t('plan.more')}
          </More>
        </>
      )}
      {adding && <GoalDialog goal={null} onClose={() => setAdding(false)} />}
    </PlanFrame>
  );
});
