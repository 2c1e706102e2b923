import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Badge, Button, DataList, DemoMark, Link, LoadingState, Timeline } from '@bloemen/ui';
import { actionStatuses, actionStepKinds, type ActionStatus } from '@bloemen/vocabulary';
import { lazy, Suspense, useState } from 'react';
import {
  CoalitionActionDocument,
  CoalitionActionsDocument,
  MoveCoalitionActionDocument,
  type ActionPartsFragment,
  type CoalitionActionQuery,
  type CoalitionActionsQuery,
} from './actions.generated.js';
import { addressOf } from '../../../shared/address.js';
import { dateTime, longDate, longDateOf } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { MoveMenu } from '../../../shared/MoveMenu.js';
import { Problem } from '../../../shared/Problem.js';
import { dayOf, tones } from './words.js';

const MoveDialog = lazy(() => import('./ActionDialogs.js').then((module) => ({ default: module.MoveDialog })));
const DayDialog = lazy(() => import('./ActionDialogs.js').then((module) => ({ default: module.DayDialog })));
const SettleDayDialog = lazy(() =>
  import('./ActionDialogs.js').then((module) => ({ default: module.SettleDayDialog })),
);
const ActionDialog = lazy(() => import('./ActionDialog.js').then((module) => ({ default: module.ActionDialog })));

type Step = CoalitionActionQuery['coalitionAction']['steps'][number];
const refetch = [CoalitionActionsDocument, CoalitionActionDocument];
const useAction = (id: string) =>
  useQuery(CoalitionActionDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });

/** What is to be done may be long; the whole of it stands below. */
const TITLE = 90;
export const titleOf = (what: string) => (what.length > TITLE ? `${what.slice(0, TITLE).trimEnd()}…` : what);

/** One action: where it stands, by whom and when, and everything that became of it. */
export function ActionDetails({ id, heading }: { id: string; heading: boolean }) {
  const t = useText();
  const { data, error, refetch: again } = useAction(id);
  if (error && !data) return <Problem error={error} onRetry={() => void again()} />;
  if (!data) return <LoadingState lines={5} />;
  const { action, steps } = data.coalitionAction;
  return (
    <>
      {(heading || action.what.length > TITLE) && <p>{action.what}</p>}
      <span className="bl-action__badges">
        <Status action={action} />
        {action.isOverdue && <Badge tone="warning">{t('action.overdue')}</Badge>}
        {action.isDemonstration && <DemoMark />}
      </span>
      {action.status === 'NEEDS_HELP' && (
        <Alert kind="warning" title={t('action.asksHelp', { name: action.organisationName })}>
          {action.remark}
        </Alert>
      )}
      {action.status !== 'NEEDS_HELP' && action.remark && <p className="bl-action__remark">{action.remark}</p>}
      <Proposal action={action} />
      <DataList
        items={[
          {
            label: t('action.organisation'),
            value: (
              <>
                <Link
                  href={addressOf('/werkruimte/coalitie/leden/$organisationId', {
                    params: { organisationId: action.organisationId },
                  })}
                >
                  {action.organisationName}
                </Link>
                {action.contactName && <div className="bl-subtle">{action.contactName}</div>}
              </>
            ),
          },
          { label: t('action.dueOn'), value: dayOf(t, action, longDate) },
          ...(action.meeting
            ? [
                {
                  label: t('action.meeting'),
                  value: (
                    <Link
                      href={addressOf('/werkruimte/overleg/$meetingId', { params: { meetingId: action.meeting.id } })}
                    >
                      {t('action.meetingOn', {
                        title: action.meeting.title,
                        date: longDateOf(action.meeting.startsAt),
                      })}
                    </Link>
                  ),
                },
              ]
            : []),
          ...(action.milestone
            ? [
                {
                  label: t('action.milestone'),
                  value: (
                    <Link href={addressOf('/werkruimte/plan/doelen', { search: { doel: action.milestone.goalId } })}>
                      {action.milestone.title}
                    </Link>
                  ),
                },
              ]
            : []),
          ...(action.mail
            ? [
                {
                  label: t('action.reminder'),
                  value: (
                    <>
                      {action.remindedAt
                        ? t('action.remindedAt', { date: longDateOf(action.remindedAt) })
                        : t('action.notReminded')}
                      {action.mail !== 'REACHES' && (
                        <div className="bl-action__late">{t(`action.mail.${action.mail}Text`)}</div>
                      )}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <h3 className="nl-heading nl-heading--level-4">{t('action.history')}</h3>
      <Timeline
        label={t('action.history')}
        entries={steps.map((step) => ({
          id: step.id,
          on: dateTime(step.happenedAt),
          dateTime: step.happenedAt,
          title: stepTitle(t, step),
          who: step.byMail ? t('action.byMail') : step.by,
          children: step.remark && <p>{step.remark}</p>,
        }))}
      />
    </>
  );
}

/** What may be done with an action besides giving it another status. */
export function ActionActions({
  id,
  owners,
}: {
  id: string;
  owners: CoalitionActionsQuery['coalitionActions']['owners'];
}) {
  const t = useText();
  const { data } = useQuery(CoalitionActionDocument, { variables: { id }, fetchPolicy: 'cache-only' });
  const [asked, setAsked] = useState<'change' | 'day' | null>(null);
  const action = data?.coalitionAction.action;
  if (!action) return null;
  const close = () => setAsked(null);
  return (
    <>
      {action.viewerCan.change && <Button onClick={() => setAsked('change')}>{t('action.change')}</Button>}
      {action.viewerCan.proposeDay && <Button onClick={() => setAsked('day')}>{t('action.otherDay')}</Button>}
      <Suspense>
        {asked === 'change' && <ActionDialog action={action} owners={owners} onClose={close} />}
        {asked === 'day' && <DayDialog action={action} onClose={close} />}
      </Suspense>
    </>
  );
}

/** Its status, with what this person may make of it. Who asks for help or stops says more than a press. */
function Status({ action }: { action: ActionPartsFragment }) {
  const t = useText();
  const [move] = useMutation(MoveCoalitionActionDocument, { refetchQueries: refetch });
  const [asked, setAsked] = useState<'NEEDS_HELP' | 'STOPPED' | null>(null);
  return (
    <>
      <MoveMenu<ActionStatus, ActionStatus, ActionPartsFragment>
        record={action}
        of={titleOf(action.what)}
        may={action.moves.length > 0}
        words={(status) => actionStatuses[status]}
        tone={tones[action.status]}
        wordsOf={(to) => ({ label: t(`action.move.${to}`), description: t(`action.move.${to}.does`) })}
        send={({ id, version }, status) =>
          move({ variables: { input: { id, version, status } } }).then(({ data }) => data!.moveCoalitionAction)
        }
        undoOf={(from, to) =>
          to === 'DONE' && from === 'OPEN' ? 'OPEN' : to === 'OPEN' && from === 'DONE' ? 'DONE' : undefined
        }
        instead={{ NEEDS_HELP: () => setAsked('NEEDS_HELP'), STOPPED: () => setAsked('STOPPED') }}
        refetch={refetch}
        stale={['action.move_not_possible']}
      />
      <Suspense>{asked && <MoveDialog action={action} to={asked} onClose={() => setAsked(null)} />}</Suspense>
    </>
  );
}

/** Another day that its owner asks for, with the answer of who may give it. */
function Proposal({ action }: { action: ActionPartsFragment }) {
  const t = useText();
  const [asked, setAsked] = useState<boolean | null>(null);
  const { proposedDueOn, organisationName, viewerCan } = action;
  if (!proposedDueOn) return null;
  return (
    <Alert
      kind="info"
      title={t('action.asksFor', { name: organisationName, date: longDate(proposedDueOn) })}
      actions={
        viewerCan.settleDay && (
          <>
            <Button onClick={() => setAsked(true)}>{t('action.accept')}</Button>
            <Button onClick={() => setAsked(false)}>{t('action.refuse')}</Button>
          </>
        )
      }
    >
      {!viewerCan.settleDay && t('action.waitsForCoordinator')}
      <Suspense>
        {asked !== null && <SettleDayDialog action={action} isAccepted={asked} onClose={() => setAsked(null)} />}
      </Suspense>
    </Alert>
  );
}

function stepTitle(t: ReturnType<typeof useText>, step: Step): string {
  const { kind, status, dueOn, proposedDueOn, organisationName: name } = step;
  switch (kind) {
    case 'MOVED':
      return actionStatuses[status];
    case 'HANDED_OVER':
      return t('action.step.handedOver', { name });
    case 'DAY_PROPOSED':
      return t('action.step.proposed', { date: proposedDueOn ? longDate(proposedDueOn) : '' });
    case 'DAY_ACCEPTED':
      return t('action.step.accepted', { date: dueOn ? longDate(dueOn) : '' });
    case 'ADDED':
      return t('action.step.added', { name });
    default:
      return actionStepKinds[kind];
  }
}
