import { useMutation } from '@apollo/client/react';
import { Badge, Button, DemoMark, Icon, Link, SourceLine } from '@bloemen/ui';
import { pillarNames } from '@bloemen/vocabulary';
import { useState } from 'react';
import {
  GoalsDocument,
  MoveGoalDocument,
  MoveMilestoneDocument,
  type GoalPartsFragment,
  type MilestonePartsFragment,
} from './plan.generated.js';
import type { MilestoneStatus } from '../../shared/schema.generated.js';
import { addressOf } from '../../shared/address.js';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { MoveMenu } from '../../shared/MoveMenu.js';
import { useSession } from '../../shared/session.js';
import { GoalDialog } from './GoalDialog.js';
import { MilestoneDialog } from './MilestoneDialog.js';
import { goalBack, milestoneBack, movedBefore } from './moves.js';
import { OpennessBadge } from '../../shared/openness/OpennessField.js';

const tones: Record<MilestoneStatus, 'neutral' | 'info' | 'positive'> = {
  PLANNED: 'neutral',
  IN_PROGRESS: 'info',
  DONE: 'positive',
  DROPPED: 'neutral',
};

/** One goal: its status, its milestones, and what may happen to each. */
export function GoalDetails({ goal }: { goal: GoalPartsFragment }) {
  const t = useText();
  const readsActions = useSession()?.can('meeting:read') ?? false;
  const [milestone, setMilestone] = useState<MilestonePartsFragment | null>(null);
  const [moveGoal] = useMutation(MoveGoalDocument);
  const [moveMilestone] = useMutation(MoveMilestoneDocument, { refetchQueries: [GoalsDocument] });
  return (
    <>
      <span className="bl-badges">
        <MoveMenu
          record={goal}
          of={goal.title}
          may={goal.viewerCan.move}
          words={(status) => t(`goal.status.${status}`)}
          tone={goal.status === 'ACHIEVED' ? 'positive' : 'neutral'}
          wordsOf={(move) => ({ label: t(`goal.move.${move}`), description: t(`goal.move.${move}.does`) })}
          send={({ id, version }, move) =>
            moveGoal({ variables: { input: { id, version, move } } }).then(({ data }) => data!.moveGoal)
          }
          undoOf={(from, move) => goalBack[from]?.[move]}
          refetch={[GoalsDocument]}
          stale={movedBefore}
        />
        <OpennessBadge openness={goal.openness} />
        {goal.isDemonstration && <DemoMark />}
      </span>
      <p className="bl-subtle">{`${goal.pillar.slice(1)}. ${pillarNames[goal.pillar]}`}</p>
      {goal.milestones.length === 0 && <p>{t('milestone.none')}</p>}
      <ul className="bl-milestones">
        {goal.milestones.map((step) => (
          <li key={step.id}>
            <p className="bl-milestones__what">
              {step.title}
              <span className="bl-subtle">
                {step.owner}, {step.dueOn ? longDate(step.dueOn) : t('milestone.noDate')}
              </span>
            </p>
            <span className="bl-badges">
              {step.overdue && <Badge tone="warning">{t('milestone.overdue')}</Badge>}
              <MoveMenu
                record={step}
                of={step.title}
                may={step.viewerCan.move}
                words={(status) => t(`milestone.status.${status}`)}
                tone={tones[step.status]}
                wordsOf={(move) => ({
                  label: t(`milestone.move.${move}`),
                  description: t(`milestone.move.${move}.does`),
                })}
                send={({ id, version }, move) =>
                  moveMilestone({ variables: { input: { id, version, move } } }).then(({ data }) => data!.moveMilestone)
                }
                undoOf={(from, move) => milestoneBack[from]?.[move]}
                refetch={[GoalsDocument]}
                stale={movedBefore}
              />
              {step.openness !== goal.openness && <OpennessBadge openness={step.openness} />}
              {readsActions && (
                <Link
                  href={addressOf('/werkruimte/acties', { search: { mijlpaal: step.id } })}
                  aria-label={t('milestone.actionsOf', { title: step.title })}
                >
                  {t('milestone.actions')}
                </Link>
              )}
              {step.viewerCan.edit && (
                <Button
                  purpose="subtle"
                  aria-label={t('goal.editOf', { title: step.title })}
                  onClick={() => setMilestone(step)}
                >
                  {t('plan.edit')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {goal.sourceText && <SourceLine source={goal.sourceText} />}
      {milestone && <MilestoneDialog goal={goal} milestone={milestone} onClose={() => setMilestone(null)} />}
    </>
  );
}

/** What may be done with a goal besides moving it. */
export function GoalActions({ goal }: { goal: GoalPartsFragment }) {
  const t = useText();
  const [asked, setAsked] = useState<'goal' | 'milestone' | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      {goal.viewerCan.addMilestone && (
        <Button
          iconStart={<Icon name="plus" />}
          aria-label={t('milestone.addTo', { title: goal.title })}
          onClick={() => setAsked('milestone')}
        >
          {t('milestone.add')}
        </Button>
      )}
      {goal.viewerCan.edit && (
        <Button purpose="subtle" aria-label={t('goal.editOf', { title: goal.title })} onClick={() => setAsked('goal')}>
          {t('plan.edit')}
        </Button>
      )}
      {asked === 'goal' && <GoalDialog goal={goal} onClose={close} />}
      {asked === 'milestone' && <MilestoneDialog goal={goal} milestone={null} onClose={close} />}
    </>
  );
}
