import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  Card,
  DataList,
  DemoMark,
  DetailPage,
  EmptyState,
  Icon,
  Link,
  LoadingState,
  SourceLine,
} from '@bloemen/ui';
import { deliveryKinds, dutchDate, motionStatuses, requestStates, undertakingStates } from '@bloemen/vocabulary';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { Differences } from '../../../shared/differences/Differences.js';
import { Attachments } from '../../../shared/documents/Attachments.js';
import { longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { MakePaper } from '../../../shared/MakePaper.js';
import { MoveMenu } from '../../../shared/MoveMenu.js';
import { Problem } from '../../../shared/Problem.js';
import { recordAddress } from '../../../shared/record-address.js';
import decisions from '../decisions.nl.json' with { type: 'json' };
import { PaperOpennessBadge } from '../PaperOpenness.js';
import { CloseMotionDialog, RemoveMotionDialog, ReasonDialog } from './MotionDialogs.js';
import {
  MotionDocument,
  MotionsDocument,
  MoveMotionDocument,
  type MotionPartsFragment,
  type MotionQuery,
} from './motions.generated.js';
import messages from './motions.nl.json' with { type: 'json' };
import './motions.css';
import { TraceDialog } from './TraceDialog.js';
import { deliveredOf, motionBack, motionTones, requestTones } from './words.js';

const list = '/werkruimte/besluiten/moties';

/** One motion: what it asks, what delivers that, and what became of it. */
export const MotionPage = withMessages({ ...decisions, ...messages }, function MotionPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { id?: string }) => params.id ?? '' });
  const { data, error, refetch } = useQuery(MotionDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (data) return <MotionView detail={data.motion} />;
  return (
    <DetailPage
      crumbs={[{ label: t('motions.title'), href: list }, { label: t('motions.motion') }]}
      title={t('motions.motion')}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {!error && <LoadingState lines={8} />}
    </DetailPage>
  );
});

type Asked = { to: 'close' | 'reopen' | 'reject' | 'remove' } | { to: 'trace'; requestId: string };

function MotionView({ detail }: { detail: MotionQuery['motion'] }) {
  const t = useText();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { motion, decisions: answers, undertakings, closingViews } = detail;
  const { id, title, viewerCan, requests } = motion;
  const close = () => setAsked(null);
  const traceWords = ({ deliveries }: { deliveries: readonly object[] }) =>
    t(deliveries.length > 0 ? 'motion.traceAgain' : 'motion.trace');
  return (
    <DetailPage
      crumbs={[{ label: t('motions.title'), href: list }, { label: title }]}
      title={title}
      intro={[dutchDate(motion.happenedOn, motion.datePrecision), motion.submittedBy].filter(Boolean).join(', ')}
      status={<MotionStatusMenu motion={motion} ask={(to) => setAsked({ to })} />}
      badges={
        <>
          <PaperOpennessBadge paper={motion} />
          {motion.isDemonstration && <DemoMark />}
        </>
      }
      action={
        <>
          <MakePaper kinds={['COUNCIL_BRIEFING', 'COUNCIL_DOSSIER']} about={id} />
          {viewerCan.edit && (
            <ButtonLink
              iconStart={<Icon name="edit" />}
              href={addressOf('/werkruimte/besluiten/moties/$id/wijzigen', { params: { id } })}
            >
              {t('motion.edit')}
            </ButtonLink>
          )}
          {viewerCan.remove && (
            <Button purpose="subtle" onClick={() => setAsked({ to: 'remove' })}>
              {t('motion.remove')}
            </Button>
          )}
        </>
      }
      problem={<Hints motion={motion} hasOutcome={closingViews.length > 0} />}
      aside={
        <>
          <Card level={2} title={t('motion.answers')}>
            {answers.length > 0 ? (
              <ul className="bl-plain-list">
                {answers.map(({ id: decision, name }) => (
                  <li key={decision}>
                    <Link href={recordAddress.EXECUTIVE_DECISION(decision)}>{name}</Link>
                  </li>
                ))}
              </ul>
            ) : (
              <p className="bl-subtle">{t(viewerCan.edit ? 'motion.noAnswers' : 'motion.noAnswersReader')}</p>
            )}
          </Card>
          <Card level={2} title={t('motion.undertakings')}>
            {undertakings.length > 0 ? (
              <ul className="bl-plain-list">
                {undertakings.map((one) => (
                  <li key={one.id}>
                    <Link href={addressOf('/werkruimte/besluiten/toezeggingen', { search: { toezegging: one.id } })}>
                      {one.title}
                    </Link>
                    <div className="bl-subtle">
                      {undertakingStates[one.state]}
                      {one.isLate && `, ${t('motion.late', { date: longDate(one.dueOn!) })}`}
                    </div>
                  </li>
                ))}
              </ul>
            ) : (
              <p className="bl-subtle">{t(viewerCan.edit ? 'motion.noUndertakings' : 'motion.noUndertakingsReader')}</p>
            )}
          </Card>
          <Card level={2} title={t('motion.facts')}>
            <DataList
              items={[
                { label: t('motion.submittedBy'), value: motion.submittedBy ?? unknown(t('motion.unknown')) },
                { label: t('motion.reference'), value: motion.reference ?? unknown(t('motion.unknown')) },
                ...(motion.closedOn
                  ? [
                      { label: t('motion.closedOn'), value: longDate(motion.closedOn) },
                      { label: t('motion.closedWith'), value: motion.closingView?.name ?? t('motion.notOpen') },
                    ]
                  : []),
                ...(motion.reason ? [{ label: t('motion.reason'), value: motion.reason }] : []),
              ]}
            />
            {motion.sourceText && <SourceLine source={motion.sourceText} href={motion.sourceUrl} />}
          </Card>
        </>
      }
    >
      <Differences subjectKind="MOTION" subjectId={id} />
      {motion.body && (
        <Card level={2} title={t('motion.body')}>
          <p className="bl-motion-text bl-measure">{motion.body}</p>
        </Card>
      )}
      <Card
        level={2}
        title={t('motion.requests')}
        meta={requests.length > 0 && <span className="bl-subtle">{t('motions.delivered', deliveredOf(motion))}</span>}
      >
        {requests.length === 0 ? (
          <EmptyState icon="list" title={t('motion.noRequests')} />
        ) : (
          <ol className="bl-requests">
            {requests.map((request, index) => (
              <li key={request.id} className="bl-requests__item">
                <div className="bl-requests__head">
                  <span className="bl-requests__number" aria-hidden="true">
                    {index + 1}
                  </span>
                  <p className="bl-requests__body">{request.body}</p>
                  <Badge tone={requestTones[request.state]}>{requestStates[request.state]}</Badge>
                </div>
                <div className="bl-requests__more">
                  <p className="bl-subtle">{request.because}</p>
                  <Deliveries deliveries={request.deliveries} />
                  {viewerCan.trace && (
                    <Button
                      purpose="subtle"
                      aria-label={t('motion.traceOf', { what: traceWords(request), number: index + 1 })}
                      onClick={() => setAsked({ to: 'trace', requestId: request.id })}
                    >
                      {traceWords(request)}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ol>
        )}
      </Card>
      <Attachments subjectKind="MOTION" subjectId={id} />
      {asked?.to === 'trace' && <TraceDialog motion={motion} requestId={asked.requestId} onClose={close} />}
      {asked?.to === 'close' && <CloseMotionDialog motion={motion} views={closingViews} onClose={close} />}
      {(asked?.to === 'reopen' || asked?.to === 'reject') && (
        <ReasonDialog motion={motion} move={asked.to} onClose={close} />
      )}
      {asked?.to === 'remove' && (
        <RemoveMotionDialog motion={motion} onClose={close} onRemoved={() => void navigate({ to: list })} />
      )}
    </DetailPage>
  );
}

const unknown = (words: string) => <span className="bl-subtle">{words}</span>;

/** What delivers a request, each with how far it is; what has a page leads there. */
function Deliveries({ deliveries }: { deliveries: MotionPartsFragment['requests'][number]['deliveries'] }) {
  if (deliveries.length === 0) return null;
  return (
    <ul className="bl-deliveries">
      {deliveries.map(({ id, kind, label, state, activityId }) => {
        const kindOf = deliveryKinds[kind];
        return (
          <li key={id}>
            <Link
              href={
                kind === 'ACTIVITY'
                  ? addressOf('/werkruimte/plan/activiteiten', { search: { activiteit: activityId! } })
                  : places[kind]
              }
            >
              {label}
            </Link>
            <span className="bl-subtle">
              {label === kindOf ? '' : ` (${kindOf.toLowerCase()})`}: {requestStates[state].toLowerCase()}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const places = {
  DECISION_POINT: '/werkruimte/besluiten/college',
  PLAN: '/werkruimte/plan',
  COALITION: '/werkruimte/coalitie',
  MEMBERSHIP: '/werkruimte/verklaring',
} as const;

/** What one may want to do next, offered and never done by itself. */
function Hints({ motion, hasOutcome }: { motion: MotionPartsFragment; hasOutcome: boolean }) {
  const t = useText();
  if (!motion.viewerCan.move) return null;
  if (motion.status === 'ADOPTED' && motion.requests.some(({ deliveries }) => deliveries.length > 0))
    return <Alert kind="info">{t('motion.hintExecute')}</Alert>;
  if (motion.status === 'CLOSURE_PROPOSED' && !hasOutcome) return <Alert kind="info">{t('motion.hintOutcome')}</Alert>;
  return null;
}

function MotionStatusMenu({
  motion,
  ask,
}: {
  motion: MotionPartsFragment;
  ask: (to: 'close' | 'reopen' | 'reject') => void;
}) {
  const t = useText();
  const refetch = [MotionDocument, MotionsDocument];
  const [move] = useMutation(MoveMotionDocument, { refetchQueries: refetch });
  return (
    <MoveMenu
      record={motion}
      of={motion.title}
      may={motion.viewerCan.move}
      words={(status) => motionStatuses[status]}
      tone={motionTones[motion.status]}
      wordsOf={(one) => ({ label: t(`motion.move.${one}`), description: t(`motion.move.${one}.does`) })}
      send={({ id, version }, one) =>
        move({ variables: { input: { id, version, move: one } } }).then((answer) => answer.data!.moveMotion)
      }
      undoOf={(from, one) => motionBack[from]?.[one]}
      instead={{ close: () => ask('close'), reopen: () => ask('reopen'), reject: () => ask('reject') }}
      refetch={refetch}
      stale={['motion.not_now']}
    />
  );
}
