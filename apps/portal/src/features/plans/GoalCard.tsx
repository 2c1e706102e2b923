import { useMutation } from '@apollo/client/react';
import { Actions, Badge, Button, Card, DemoMark, Icon, SourceLine, useToast } from '@bloemen/ui';
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
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { GoalDialog } from './GoalDialog.js';
import { MilestoneDialog } from './MilestoneDialog.js';
import { OpennessBadge } from './OpennessField.js';

const tones: Record<MilestoneStatus, 'neutral' | 'info' | 'positive'> = {
  PLANNED: 'neutral',
  IN_PROGRESS: 'info',
  DONE: 'positive',
  DROPPED: 'neutral',
};

/** One goal with its milestones and what may happen to each. */
export function GoalCard({ goal }: { goal: GoalPartsFragment }) {
  const t = useText();
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const [milestone, setMilestone] = useState<MilestonePartsFragment | 'new' | null>(null);
  const [moveGoal, movingGoal] = useMutation(MoveGoalDocument);
  const [moveMilestone, movingMilestone] = useMutation(MoveMilestoneDocument, { refetchQueries: [GoalsDocument] });
  const problem = movingGoal.error ?? movingMilestone.error;
  const done = (text: string) => [() => toast(text), () => undefined] as const;
  return (
    <Card
      title={goal.title}
      level={2}
      meta={
        <span className="bl-badges">
          <Badge tone={goal.status === 'ACHIEVED' ? 'positive' : 'neutral'}>{t(`goal.status.${goal.status}`)}</Badge>
          <OpennessBadge openness={goal.openness} />
          {goal.isDemonstration && <DemoMark />}
        </span>
      }
      footer={
        (goal.viewerCan.edit || goal.viewerCan.move || goal.viewerCan.addMilestone) && (
          <Actions>
            {goal.viewerCan.addMilestone && (
              <Button
                iconStart={<Icon name="plus" />}
                aria-label={t('milestone.addTo', { title: goal.title })}
                onClick={() => setMilestone('new')}
              >
                {t('milestone.add')}
              </Button>
            )}
            {goal.viewerCan.edit && (
              <Button
                purpose="subtle"
                aria-label={t('goal.editOf', { title: goal.title })}
                onClick={() => setEditing(true)}
              >
                {t('plan.edit')}
              </Button>
            )}
            {goal.viewerCan.move &&
              goal.moves.map((move) => (
                <Button
                  key={move}
                  purpose="subtle"
                  busy={movingGoal.loading}
                  aria-label={t('goal.moveOf', { move: t(`goal.move.${move}`), title: goal.title })}
                  onClick={() =>
                    void moveGoal({ variables: { input: { id: goal.id, version: goal.version, move } } }).then(
                      ...done(t('plan.moved')),
                    )
                  }
                >
                  {t(`goal.move.${move}`)}
                </Button>
              ))}
          </Actions>
        )
      }
    >
      <p className="bl-subtle">{`${goal.pillar.slice(1)}. ${pillarNames[goal.pillar]}`}</p>
      {problem && <Problem error={problem} />}
      {goal.milestones.length === 0 && <p>{t('milestone.none')}</p>}
      <ul className="bl-milestones">
        {goal.milestones.map((step) => (
          <li key={step.id}>
            <span className="bl-milestones__what">
              <span>{step.title}</span>
              <span className="bl-subtle">
                {step.owner}, {step.dueOn ? longDate(step.dueOn) : t('milestone.noDate')}
              </span>
            </span>
            <span className="bl-badges">
              {step.overdue && <Badge tone="warning">{t('milestone.overdue')}</Badge>}
              <Badge tone={tones[step.status]}>{t(`milestone.status.${step.status}`)}</Badge>
              {step.openness !== goal.openness && <OpennessBadge openness={step.openness} />}
            </span>
            {(step.viewerCan.edit || step.viewerCan.move) && (
              <span className="bl-actions">
                {step.viewerCan.move &&
                  step.moves.map((move) => (
                    <Button
                      key={move}
                      purpose="subtle"
                      busy={movingMilestone.loading}
                      aria-label={t('goal.moveOf', { move: t(`milestone.move.${move}`), title: step.title })}
                      onClick={() =>
                        void moveMilestone({ variables: { input: { id: step.id, version: step.version, move } } }).then(
                          ...done(t('plan.moved')),
                        )
                      }
                    >
                      {t(`milestone.move.${move}`)}
                    </Button>
                  ))}
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
            )}
          </li>
        ))}
      </ul>
      {goal.sourceText && <SourceLine source={goal.sourceText} />}
      {editing && <GoalDialog goal={goal} onClose={() => setEditing(false)} />}
      {milestone && (
        <MilestoneDialog
          goal={goal}
          milestone={milestone === 'new' ? null : milestone}
          onClose={() => setMilestone(null)}
        />
      )}
    </Card>
  );
}
