import { Button, Card, DemoMark, Icon, Link } from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useId, useState } from 'react';
import type { WorkspacePageQuery } from './workspace.generated.js';
import { useText } from '../../shared/i18n.js';
import { beginAt, taskGroups, tasksOf, type BeginStep, type Task } from './tasks.js';

type Attention = WorkspacePageQuery['workspace']['attention'];

const SHOWN_FIRST = 6;

/** What can be finished now, in groups; the rest on request. */
export function TaskList({
  attention,
  overdue,
  mayRecord,
  begin,
}: {
  attention: Attention;
  overdue: number;
  mayRecord: boolean;
  /** What a municipality that does not take part yet may begin with. */
  begin: readonly BeginStep[];
}) {
  const t = useText();
  const [all, setAll] = useState(false);
  const tasks = tasksOf(attention, mayRecord);
  const shown = all ? tasks : tasks.slice(0, SHOWN_FIRST);
  const listedOverdue = attention.filter(({ kind }) => kind === 'MILESTONE_OVERDUE').length;
  return (
    <Card title={t('tasks.title')} level={2}>
      {tasks.length === 0 && begin.length > 0 && (
        <section aria-labelledby="taken-BEGIN">
          <h3 className="bl-tasks__group" id="taken-BEGIN">
            {t('tasks.BEGIN')}
          </h3>
          <ul className="bl-tasks">
            {begin.map((step) => (
              <li key={step}>
                <Link href={beginAt[step]}>{t(`begin.${step}`)}</Link>
                <p>{t(`begin.${step}Why`)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tasks.length === 0 && begin.length === 0 && (
        <p className="bl-tasks__none">
          <Icon name="check" /> {t('tasks.none')}
        </p>
      )}
      {taskGroups.map((group) => {
        const grouped = shown.filter((task) => task.group === group);
        if (grouped.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`taken-${group}`}>
            <h3 className="bl-tasks__group" id={`taken-${group}`}>
              {t(`tasks.${group}`)}
            </h3>
            <ul className="bl-tasks">
              {grouped.map((task) => (
                <Row key={task.key} task={task} mayRecord={mayRecord} />
              ))}
            </ul>
          </section>
        );
      })}
      {overdue > listedOverdue && <p className="bl-subtle">{t('tasks.moreOverdue', { count: overdue })}</p>}
      {!all && tasks.length > SHOWN_FIRST && (
        <div>
          <Button purpose="subtle" onClick={() => setAll(true)}>
            {t('tasks.all', { count: tasks.length })}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** Tasks of one kind are called the same: read aloud, the link of each says why as well. */
function Row({ task, mayRecord }: { task: Task; mayRecord: boolean }) {
  const t = useText();
  const id = useId();
  return (
    <li>
      <Link href={task.href} id={`${id}-what`} aria-labelledby={`${id}-what ${id}-why`}>
        {t(`attention.${task.kind}`, {
          count: task.items.length,
          may: mayRecord ? 'yes' : 'no',
          who: task.items[0]?.who ?? t('attention.somebody'),
        })}
      </Link>
      {task.items.some(({ isDemonstration }) => isDemonstration) && <DemoMark />}
      <p id={`${id}-why`}>{becauseOf(t, task)}</p>
    </li>
  );
}

type Say = ReturnType<typeof useText>;
const becauseOf = (t: Say, { kind, items: [first, ...others] }: Task) =>
  kind === 'PILLAR_STALE' && first && others.length > 0
    ? t('tasks.stalePillars', {
        all: others.length === pillarCodes.length - 1 ? 'yes' : 'no',
        names: [first, ...others].flatMap(({ pillar }) => (pillar ? pillarNames[pillar] : [])).join(', '),
      })
    : first?.because;
