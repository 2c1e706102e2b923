import { useMutation } from '@apollo/client/react';
import { Badge, Button, Card, CompactRow, CompactRows, Icon, Link } from '@bloemen/ui';
import { useState } from 'react';
import { MoveSupportStepDocument, SupportDocument, type StepPartsFragment } from './trajectories.generated.js';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { MoveMenu } from '../../../shared/MoveMenu.js';
import type { SupportStepStatus } from '../../../shared/schema.generated.js';
import { StepDialog } from './StepDialog.js';

/** `9 december 2026, 10.00` */
export const dueWords = ({ dueOn, startsAt }: Pick<StepPartsFragment, 'dueOn' | 'startsAt'>): string =>
  startsAt ? `${longDate(dueOn)}, ${startsAt.replace(':', '.')}` : longDate(dueOn);

type Movable = StepPartsFragment & { moves: readonly SupportStepStatus[] };
const movable = (step: StepPartsFragment): Movable => ({
  ...step,
  moves: step.status === 'OPEN' ? ['DONE', 'DROPPED'] : ['OPEN'],
});

/** What adviser and municipality agreed on: the soonest first, each for the calendar. */
export function Steps({
  trajectoryId,
  steps,
  today,
  mayAdd,
}: {
  trajectoryId: string;
  steps: readonly StepPartsFragment[];
  today: string;
  mayAdd: boolean;
}) {
  const t = useText();
  const [asked, setAsked] = useState<StepPartsFragment | 'new' | null>(null);
  const open = steps.filter(({ status }) => status === 'OPEN');
  const settled = steps.filter(({ status }) => status !== 'OPEN');
  return (
    <Card
      title={t('step.title')}
      level={2}
      meta={
        mayAdd && (
          <Button iconStart={<Icon name="plus" />} onClick={() => setAsked('new')}>
            {t('step.add')}
          </Button>
        )
      }
    >
      {open.length === 0 && <p className="nl-paragraph">{t('step.none')}</p>}
      {open.length > 0 && (
        <CompactRows label={t('step.title')}>
          {open.map((step) => (
            <StepRow key={step.id} step={step} today={today} onChange={() => setAsked(step)} />
          ))}
        </CompactRows>
      )}
      {settled.length > 0 && (
        <details className="bl-support-settled">
          <summary>{t('step.settled')}</summary>
          <CompactRows label={t('step.settled')}>
            {settled.map((step) => (
              <StepRow key={step.id} step={step} today={today} onChange={() => setAsked(step)} />
            ))}
          </CompactRows>
        </details>
      )}
      {asked && (
        <StepDialog trajectoryId={trajectoryId} step={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />
      )}
    </Card>
  );
}

function StepRow({ step, today, onChange }: { step: StepPartsFragment; today: string; onChange: () => void }) {
  const t = useText();
  const [move] = useMutation(MoveSupportStepDocument, { refetchQueries: [SupportDocument] });
  const { id, what, dueOn, status, settledOn, viewerCan } = step;
  const isOpen = status === 'OPEN';
  const mayMove = viewerCan.change || viewerCan.reopen;
  return (
    <CompactRow
      title={what}
      detail={isOpen ? dueWords(step) : longDate(settledOn ?? dueOn)}
      actions={
        <>
          {mayMove ? (
            <MoveMenu<SupportStepStatus, SupportStepStatus, Movable>
              record={movable(step)}
              of={what}
              may
              words={(one) => t(`step.status.${one}`)}
              tone={status === 'DONE' ? 'positive' : 'neutral'}
              wordsOf={(one) => ({ label: t(`step.move.${one}`) })}
              send={({ version }, to) =>
                move({ variables: { input: { id, version, status: to } } }).then(({ data }) =>
                  movable(data!.moveSupportStep.steps.find((one) => one.id === id)!),
                )
              }
              undoOf={(from) => from}
              refetch={[SupportDocument]}
            />
          ) : (
            !isOpen && <Badge tone={status === 'DONE' ? 'positive' : 'neutral'}>{t(`step.status.${status}`)}</Badge>
          )}
          {isOpen && (
            <>
              {dueOn < today && <Badge tone="warning">{t('step.late')}</Badge>}
              <Link href={`/api/support/steps/${id}/calendar`} download aria-label={t('step.calendarOf', { what })}>
                {t('step.calendar')}
              </Link>
              {viewerCan.change && (
                <Button purpose="subtle" aria-label={t('step.changeOf', { what })} onClick={onChange}>
                  {t('step.change')}
                </Button>
              )}
            </>
          )}
        </>
      }
    />
  );
}
