import { useQuery } from '@apollo/client/react';
import {
  Badge,
  ButtonLink,
  Card,
  Columns,
  DemoMark,
  EmptyState,
  FigureWithTable,
  FormField,
  Link,
  LoadingState,
  Select,
  SourceLine,
  Span,
  Table,
} from '@bloemen/ui';
import { ChainLine, ChainSign, summariseChain, type ChainStep } from '@bloemen/charts';
import {
  budgetStates,
  dutchDate,
  isUuid,
  motionStatuses,
  pointStates,
  requestStates,
  undertakingStates,
  viewOutcomes,
} from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressOf } from '../../../shared/address.js';
import { euros, longDate } from '../../../shared/formats.js';
import { OpenDifferences } from '../../../shared/differences/OpenDifferences.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { codeOf, Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import decisions from '../decisions.nl.json' with { type: 'json' };
import { DecisionsFrame } from '../DecisionsFrame.js';
import { requestTones } from '../motions/words.js';
import { undertakingTones } from '../undertakings/words.js';
import { ChainDocument, type ChainQuery } from './chain.generated.js';
import messages from './chain.nl.json' with { type: 'json' };
import './chain.css';

type Page = ChainQuery['chain'];
type Chain = NonNullable<Page['chain']>;

/** From what the council asked to what came of it, on one screen: as a picture, and as a list. */
export const ChainPage = withMessages({ ...decisions, ...messages }, function ChainPage() {
  const t = useText();
  const { go } = useOpenPage<{ keten?: string }>();
  const { keten }: { keten?: string } = useSearch({ strict: false });
  const id = keten && isUuid(keten) ? keten : null;
  const { data, previousData, error, refetch } = useQuery(ChainDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? (error ? undefined : previousData))?.chain;
  const isGone = error && codeOf(error) === 'not_found';
  return (
    <DecisionsFrame tab="chain" title={t('chain.title')} intro={t('chain.intro')}>
      {error && !isGone && !page && <Problem error={error} onRetry={() => void refetch()} />}
      {isGone && (
        <EmptyState
          icon="list"
          title={t('chain.gone')}
          actions={<ButtonLink href="/werkruimte/besluiten">{t('chain.toFirst')}</ButtonLink>}
        />
      )}
      {!page && !error && <LoadingState lines={8} />}
      {page && !page.chain && <Nothing />}
      {page?.chain && (
        <>
          {page.subjects.length > 1 && (
            <div className="bl-chain-choice">
              <FormField id="keten" label={t('chain.choose')}>
                <Select
                  value={page.chosenId ?? ''}
                  onChange={({ target }) => go({ keten: target.value })}
                  options={page.subjects.map((subject) => ({
                    value: subject.id,
                    label: t('chain.subject', {
                      kind: subject.kind,
                      title: subject.title,
                      date: subject.on ? dutchDate(subject.on, subject.precision ?? 'DAY') : t('chain.noDate'),
                    }),
                  }))}
                />
              </FormField>
            </div>
          )}
          <ChainView chain={page.chain} />
        </>
      )}
    </DecisionsFrame>
  );
});

const toDecision = (decisionId: string) =>
  addressOf('/werkruimte/besluiten/college/$decisionId', { params: { decisionId } });

function Nothing() {
  const t = useText();
  const canWrite = useSession()?.can('decision:write') ?? false;
  return (
    <EmptyState
      icon="list"
      title={t(canWrite ? 'chain.none' : 'chain.noneReader')}
      actions={canWrite && <ButtonLink href="/werkruimte/besluiten/moties/nieuw">{t('chain.begin')}</ButtonLink>}
    >
      {canWrite && t('chain.noneText')}
    </EmptyState>
  );
}

function ChainView({ chain }: { chain: Chain }) {
  const t = useText();
  const { subject, status, submittedBy, answers, sourceText } = chain;
  const steps: ChainStep[] = chain.stages.map(({ kind, reached, says }) => ({
    key: kind,
    title: t(`chain.stage.${kind}`),
    says,
    mark: reached,
  }));
  const used = [...new Set(steps.map(({ mark }) => mark))];
  return (
    <>
      <section className="bl-chain-head">
        <h2 className="nl-heading nl-heading--level-2">
          {subject.kind === 'MOTION' ? (
            <Link href={addressOf('/werkruimte/besluiten/moties/$id', { params: { id: subject.id } })}>
              {subject.title}
            </Link>
          ) : (
            <Link href={toDecision(subject.id)}>{subject.title}</Link>
          )}
        </h2>
        <p className="bl-subtle">
          {[subject.on && dutchDate(subject.on, subject.precision ?? 'DAY'), submittedBy].filter(Boolean).join(', ')}
        </p>
        <span className="bl-chain-badges">
          {status && <Badge tone="info">{motionStatuses[status]}</Badge>}
          {subject.isDemonstration && <DemoMark />}
          <OpenDifferences
            count={chain.openDifferences}
            href={addressOf('/werkruimte/besluiten/moties/$id', { params: { id: subject.id } })}
          />
        </span>
      </section>
      <ul className="bl-chain-answers" aria-label={t('chain.answers')}>
        {(['asked', 'decided', 'slipped', 'told'] as const).map((question) => (
          <li key={question} className="bl-chain-answer">
            <h3 className="bl-chain-answer__question">{t(`chain.${question}`)}</h3>
            <p>{answers[question]}</p>
          </li>
        ))}
      </ul>
      <div className="bl-chain-figure">
        <FigureWithTable
          title={t('chain.picture')}
          summary={summariseChain(steps)}
          compact
          figure={(width) => <ChainLine steps={steps} width={width} />}
          table={
            <Table
              caption={t('chain.picture')}
              captionHidden
              rows={steps}
              rowKey={({ key }) => key}
              columns={[
                { id: 'stap', header: t('chain.step'), rowHeader: true, cell: ({ title }: ChainStep) => title },
                {
                  id: 'hoe-ver',
                  header: t('chain.howFar'),
                  priority: 'always' as const,
                  cell: ({ mark }: ChainStep) => t(`chain.reached.${mark}`),
                },
                {
                  id: 'wat',
                  header: t('chain.what'),
                  priority: 'always' as const,
                  cell: ({ says }: ChainStep) => says,
                },
              ]}
            />
          }
          legend={
            <ul className="bl-chain-legend" aria-label={t('chain.legend')}>
              {used.map((mark) => (
                <li key={mark}>
                  <ChainSign mark={mark} /> {t(`chain.reached.${mark}`)}
                </li>
              ))}
            </ul>
          }
        />
      </div>
      <Columns>
        <Span of={8}>
          {subject.kind === 'MOTION' && <Requests requests={chain.requests} />}
          <Decisions decisions={chain.decisions} />
        </Span>
        <Span of={4}>
          <Undertakings undertakings={chain.undertakings} briefings={chain.briefings} />
          <Money money={chain.money} />
          <Evaluations evaluations={chain.evaluations} />
        </Span>
      </Columns>
      {sourceText && <SourceLine source={sourceText} />}
    </>
  );
}

/** What is said where there is nothing: to who reads everything, that it is not recorded. */
function useNone() {
  const t = useText();
  const all = (useSession()?.can('decision:write') ?? false) ? 'yes' : 'no';
  return (key: 'noRequests' | 'noDecisions' | 'noUndertakings' | 'noMoney' | 'noEvaluation') =>
    t(`chain.${key}`, { all });
}

/** A part of the list, or that there is nothing in it for this reader. */
function Part({ title, empty, children }: { title: string; empty: string | false; children: ReactNode }) {
  return (
    <Card level={3} title={title}>
      {empty === false ? children : <p className="bl-subtle">{empty}</p>}
    </Card>
  );
}

function Requests({ requests }: { requests: Chain['requests'] }) {
  const t = useText();
  const none = useNone();
  return (
    <Part title={t('chain.requests')} empty={requests.length === 0 && none('noRequests')}>
      <ol className="bl-chain-list">
        {requests.map(({ id, body, state, because }) => (
          <li key={id}>
            <span className="bl-chain-list__head">
              <span>{body}</span>
              <Badge tone={requestTones[state]}>{requestStates[state]}</Badge>
            </span>
            <p className="bl-subtle">{because}</p>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Decisions({ decisions: answers }: { decisions: Chain['decisions'] }) {
  const t = useText();
  const none = useNone();
  if (answers.length === 0)
    return (
      <Part title={t('chain.decisions')} empty={none('noDecisions')}>
        {null}
      </Part>
    );
  return (
    <>
      {answers.map(({ id, caseNumber, subject, meetingOn, meetingPrecision, points, views, openDifferences }) => (
        <Part key={id} title={t('chain.decision', { subject })} empty={false}>
          <p className="bl-subtle">
            {[
              meetingOn && dutchDate(meetingOn, meetingPrecision ?? 'DAY'),
              caseNumber && t('chain.case', { caseNumber }),
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
          <OpenDifferences count={openDifferences} href={toDecision(id)} />
          {points.length === 0 && <p className="bl-subtle">{t('chain.noPoints')}</p>}
          <ol className="bl-chain-list">
            {points.map((point) => (
              <li key={point.id} value={point.place}>
                <span className="bl-chain-list__head">
                  <span>{point.body}</span>
                  <Badge tone={point.state === 'ADOPTED' || point.state === 'AMENDED' ? 'positive' : 'neutral'}>
                    {pointStates[point.state]}
                  </Badge>
                </span>
                {point.stateSource && (
                  <p className="bl-subtle">
                    {[point.stateOn && longDate(point.stateOn), point.stateSource].filter(Boolean).join(', ')}
                  </p>
                )}
              </li>
            ))}
          </ol>
          {views.map(({ id: view, committee, heldOn, heldPrecision, outcome, remarks }) => (
            <p key={view}>
              {t('chain.view', { committee })}{' '}
              <strong>{outcome ? viewOutcomes[outcome].toLowerCase() : t('chain.noOutcome')}</strong>
              {heldOn && `, ${dutchDate(heldOn, heldPrecision ?? 'DAY')}`}
              {remarks && `. ${remarks}`}
            </p>
          ))}
        </Part>
      ))}
    </>
  );
}

function Undertakings({
  undertakings,
  briefings,
}: {
  undertakings: Chain['undertakings'];
  briefings: Chain['briefings'];
}) {
  const t = useText();
  const none = useNone();
  return (
    <Part title={t('chain.promised')} empty={undertakings.length + briefings.length === 0 && none('noUndertakings')}>
      <ul className="bl-chain-list">
        {undertakings.map(({ id, title, promisedBy, promisedTo, dueOn, state, isLate, toldOn }) => (
          <li key={id}>
            <span className="bl-chain-list__head">
              <Link href={addressOf('/werkruimte/besluiten/toezeggingen', { search: { toezegging: id } })}>
                {title}
              </Link>
              <Badge tone={isLate ? 'warning' : undertakingTones[state]}>
                {isLate ? t('chain.late') : undertakingStates[state]}
              </Badge>
            </span>
            <p className="bl-subtle">
              {t('chain.byTo', { by: promisedBy, to: promisedTo })}
              {dueOn && ` ${t('chain.due', { date: longDate(dueOn) })}`}{' '}
              {toldOn ? t('chain.toldOn', { date: longDate(toldOn) }) : t('chain.notTold')}
            </p>
          </li>
        ))}
        {briefings.map(({ id, name }) => (
          <li key={id}>{t('chain.briefing', { name })}</li>
        ))}
      </ul>
    </Part>
  );
}

/** Line by line: what was proposed never reads as one amount with what stands in a budget. */
function Money({ money }: { money: Chain['money'] }) {
  const t = useText();
  const none = useNone();
  return (
    <Part title={t('chain.money')} empty={money.length === 0 && none('noMoney')}>
      {money.map(({ state, lines }) => (
        <div key={state ?? 'covered'} className="bl-chain-money">
          <h4 className="bl-chain-money__state">{state ? budgetStates[state] : t('chain.covered')}</h4>
          <ul className="bl-chain-money__lines">
            {lines.map(({ id, title, year, amountCents, openDifferences }) => (
              <li key={id}>
                <span>
                  {`${year}: ${title}`}{' '}
                  <OpenDifferences
                    count={openDifferences}
                    href={addressOf('/werkruimte/geld/$id', { params: { id } })}
                  />
                </span>
                <strong>{amountCents === null ? (state ? t('chain.notNamed') : '') : euros(amountCents)}</strong>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

function Evaluations({ evaluations }: { evaluations: Chain['evaluations'] }) {
  const t = useText();
  const none = useNone();
  return (
    <Part title={t('chain.evaluation')} empty={evaluations.length === 0 && none('noEvaluation')}>
      <ul className="bl-chain-list">
        {evaluations.map(({ id, title, on, precision, isHeld }) => (
          <li key={id}>
            {title}
            <p className="bl-subtle">
              {t(isHeld ? 'chain.held' : 'chain.planned', { date: on ? dutchDate(on, precision ?? 'DAY') : '' })}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
