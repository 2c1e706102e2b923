import { useQuery } from '@apollo/client/react';
import { PetalMark } from '@bloemen/charts';
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  Card,
  Columns,
  CompactRow,
  CompactRows,
  DoneDrawing,
  EmptyState,
  LevelTrack,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Span,
  Wizard,
} from '@bloemen/ui';
import { dutchDate, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { WorkspacePageDocument, type WorkspacePageQuery } from './workspace.generated.js';
import { addressOf } from '../../shared/address.js';
import confirmation from '../../shared/confirmation/confirmation.nl.json' with { type: 'json' };
import { UndoConfirmation } from '../../shared/confirmation/UndoConfirmation.js';
import { useConfirmation } from '../../shared/confirmation/useConfirmation.js';
import { Failure } from '../../shared/Failure.js';
import { DateField, TextField } from '../../shared/forms/fields.js';
import { FormProblems } from '../../shared/forms/FormProblems.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import type { Pillar } from './PillarRows.js';
import { TaskList } from './TaskList.js';
import messages from './workspace.nl.json' with { type: 'json' };
import './workspace.css';

type Workspace = WorkspacePageQuery['workspace'];
type Stale = Pillar & { fact: NonNullable<Pillar['fact']> };
/** Which pillar is on the screen, or that it is done. */
type Address = { pijler?: string };
/** What was answered; a confirmation can be taken back. */
type Answer = { said: 'confirmed'; id: string } | { said: 'skipped' };

const DONE = 'klaar';
const refetch = [WorkspacePageDocument];

/**
 * "Loop ze langs": every pillar that is not current, one question a step. Each answer is kept at once; at the end stands
 * what else is to be done.
 */
export const ReviewPage = withMessages({ ...messages, ...confirmation }, function ReviewPage() {
  const t = useText();
  const { data, loading, error, refetch } = useQuery(WorkspacePageDocument, { fetchPolicy: 'cache-and-network' });
  const mayRecord = data?.workspace.viewerCan.recordFact ?? false;
  return (
    <Page>
      <PageHeader kicker={t('review.kicker')} title={t('review.title')} intro={t('review.intro')} />
      {loading && !data && <LoadingState lines={6} />}
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
      {data && !mayRecord && <Alert kind="info">{t('review.closed')}</Alert>}
      {data && mayRecord && <Steps workspace={data.workspace} />}
    </Page>
  );
});

/** The steps are those of the start, so that what was answered does not make the others move. */
function Steps({ workspace }: { workspace: Workspace }) {
  const [steps] = useState(() =>
    workspace.pillars.filter((pillar): pillar is Stale => pillar.stale && pillar.fact !== null),
  );
  const { pijler }: Address = useSearch({ strict: false });
  const { go } = useOpenPage<Address>();
  const [answers, setAnswers] = useState<ReadonlyMap<PillarCode, Answer>>(new Map());
  const [source, setSource] = useState('');
  // Whoever opens the end by its address has answered nothing yet.
  const isDone = steps.length === 0 || (pijler === DONE && answers.size > 0);
  const at = Math.max(
    0,
    steps.findIndex(({ pillar }) => pillar === pijler),
  );
  const turnTo = (next: number) => go({ pijler: steps[next]?.pillar ?? DONE });
  const step = steps[at];
  const [begunDone] = useState(isDone);
  return (
    <>
      {step && !isDone ? (
        <Step
          key={step.pillar}
          steps={steps.map(({ pillar }) => pillarNames[pillar])}
          at={at}
          pillar={step}
          answer={answers.get(step.pillar)}
          source={source}
          onAnswer={(answer, said) => {
            if (said !== undefined) setSource(said);
            setAnswers(new Map([...answers, [step.pillar, answer]]));
            turnTo(at + 1);
          }}
          onUndone={() => setAnswers(new Map([...answers].filter(([pillar]) => pillar !== step.pillar)))}
          onTurn={turnTo}
        />
      ) : (
        <End steps={steps} answers={answers} workspace={workspace} onTurn={turnTo} isReached={!begunDone} />
      )}
    </>
  );
}

function Step({
  steps,
  at,
  pillar: { pillar, level, stale, fact },
  answer,
  source,
  onAnswer,
  onUndone,
  onTurn,
}: {
  steps: readonly string[];
  at: number;
  pillar: Stale;
  answer: Answer | undefined;
  source: string;
  onAnswer: (answer: Answer, source?: string) => void;
  onUndone: () => void;
  onTurn: (to: number) => void;
}) {
  const t = useText();
  const form = useConfirmation({
    fact,
    source,
    refetch,
    onConfirmed: (id, said) => onAnswer({ said: 'confirmed', id }, said),
  });
  // As it was when one came here: what is answered now leads on at once.
  const [confirmed, setConfirmed] = useState(answer?.said === 'confirmed' ? answer : null);
  const isLast = at + 1 === steps.length;
  return (
    <>
      {form.question}
      <Wizard
        steps={steps}
        step={at + 1}
        question={t('review.question', { pillar: pillarNames[pillar] })}
        problems={<FormProblems form={form} />}
        onNext={(event) => {
          if (!confirmed) return void form.submit(event);
          event.preventDefault();
          onTurn(at + 1);
        }}
        next={t(confirmed ? 'review.on' : isLast ? 'review.confirmLast' : 'review.confirm')}
        onBack={at > 0 ? () => form.leave(() => onTurn(at - 1)) : undefined}
        busy={form.busy}
        cancel={
          !confirmed && (
            <Button onClick={() => form.leave(() => onAnswer({ said: 'skipped' }))}>{t('review.skip')}</Button>
          )
        }
      >
        <Card>
          <div className="bl-review__fact">
            <PetalMark pillar={pillar} petal={{ level, stale: stale && !confirmed }} size={44} />
            <div>
              <p>
                {fact.title}, {dutchDate(fact.happenedOn, fact.datePrecision)}
              </p>
              <p className="bl-subtle">{fact.sourceText}</p>
              <LevelTrack pillar={pillar} level={level} stale={stale && !confirmed} />
              {!confirmed && (
                <p>
                  <Link href={updateHref(pillar)}>{t('review.update')}</Link>
                </p>
              )}
            </div>
          </div>
        </Card>
        {confirmed ? (
          <Alert kind="ok" title={t('review.confirmedNow')}>
            <UndoConfirmation
              id={confirmed.id}
              refetch={refetch}
              onDone={() => {
                setConfirmed(null);
                onUndone();
              }}
            />
          </Alert>
        ) : (
          <>
            <TextField
              form={form}
              name="sourceText"
              label={t('confirm.source')}
              description={t('confirm.sourceHelp')}
              max={200}
            />
            <DateField form={form} name="confirmedOn" label={t('confirm.day')} />
            <Failure error={form.failure} />
          </>
        )}
      </Wizard>
    </>
  );
}

const updateHref = (pillar: PillarCode) => addressOf('/werkruimte/plan/feit', { search: { pijler: pillar } });

/** What was answered, pillar by pillar, and beside it what else is to be done. */
function End({
  steps,
  answers,
  workspace: { attention, overdueMilestones },
  onTurn,
  isReached,
}: {
  steps: readonly Stale[];
  answers: ReadonlyMap<PillarCode, Answer>;
  workspace: Workspace;
  onTurn: (to: number) => void;
  /** The last question was answered just now, which a screen reader is to hear. */
  isReached: boolean;
}) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isReached) box.current?.focus();
  }, [isReached]);
  const isConfirmed = ({ pillar }: Stale) => answers.get(pillar)?.said === 'confirmed';
  const confirmed = steps.filter(isConfirmed).length;
  const open = steps.findIndex((step) => !isConfirmed(step));
  const title = t(steps.length === 0 ? 'review.nothing' : 'review.done');
  return (
    <Columns>
      <Span of={7}>
        <div ref={box} tabIndex={-1} className="bl-review">
          <EmptyState
            illustration={<DoneDrawing />}
            title={title}
            actions={
              <>
                <ButtonLink purpose="primary" href="/werkruimte">
                  {t('review.back')}
                </ButtonLink>
                {open >= 0 && <Button onClick={() => onTurn(open)}>{t('review.again')}</Button>}
              </>
            }
          >
            {steps.length > 0 && t('review.count', { confirmed, of: steps.length })}
          </EmptyState>
        </div>
        {steps.length > 0 && (
          <Card title={t('review.answers')} level={2}>
            <CompactRows label={t('review.answers')}>
              {steps.map((step) => {
                const { pillar, level } = step;
                const isSure = isConfirmed(step);
                return (
                  <CompactRow
                    key={pillar}
                    mark={<PetalMark pillar={pillar} petal={{ level, stale: !isSure }} />}
                    title={pillarNames[pillar]}
                    track={
                      <Badge tone={isSure ? 'positive' : 'neutral'}>
                        {t(`review.${answers.get(pillar)?.said ?? 'open'}`)}
                      </Badge>
                    }
                    detail={
                      !isSure && (
                        <Link href={updateHref(pillar)}>
                          {t('review.update')}
                          <span className="bl-visually-hidden"> {pillarNames[pillar]}</span>
                        </Link>
                      )
                    }
                  />
                );
              })}
            </CompactRows>
          </Card>
        )}
      </Span>
      <Span of={5}>
        <TaskList attention={attention} overdue={overdueMilestones} mayRecord begin={[]} />
      </Span>
    </Columns>
  );
}
