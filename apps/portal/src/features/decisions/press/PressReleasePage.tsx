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
  Icon,
  Link,
  LoadingState,
  SourceLine,
} from '@bloemen/ui';
import { isOut, pointStates, pressApprovers, pressStates, quoteStates } from '@bloemen/vocabulary';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { Differences } from '../../../shared/differences/Differences.js';
import { Attachments } from '../../../shared/documents/Attachments.js';
import { dateTime, percentage } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { MakePaper } from '../../../shared/MakePaper.js';
import { Problem } from '../../../shared/Problem.js';
import { unattended } from '../../../shared/tab.js';
import { useMove } from '../../../shared/useMove.js';
import {
  ApprovePressReleaseDocument,
  AskPressQuoteDocument,
  PressReleaseDocument,
  PressReleasesDocument,
  TakePressQuoteWordsDocument,
  WithdrawPressEmbargoDocument,
  type PressPartsFragment,
} from './press.generated.js';
import messages from './press.nl.json' with { type: 'json' };
import './press.css';
import { OnPaperDialog, RemoveDialog, ScheduleDialog } from './PressDialogs.js';
import { PressText } from './PressText.js';
import { pressTones, quoteTones, whenOut } from './words.js';

const list = '/werkruimte/persberichten';
const refetchQueries = [PressReleaseDocument, PressReleasesDocument];
/** Under embargo the page looks now and then whether the moment came. */
const LOOK_AGAIN_MS = 20_000;

/** One press release: the text as it will be read, and beside it what is needed before it comes out. */
export const PressReleasePage = withMessages(messages, function PressReleasePage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { id?: string }) => params.id ?? '' });
  const [isWaiting, setWaiting] = useState(false);
  const { data, error, refetch } = useQuery(PressReleaseDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    pollInterval: isWaiting ? LOOK_AGAIN_MS : 0,
    context: unattended,
  });
  const release = data?.pressRelease;
  const waits = release?.state === 'EMBARGOED';
  if (waits !== isWaiting) setWaiting(waits);
  if (release) return <ReleaseView release={release} />;
  return (
    <DetailPage
      crumbs={[{ label: t('press.title'), href: list }, { label: t('press.release') }]}
      title={t('press.release')}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {!error && <LoadingState lines={8} />}
    </DetailPage>
  );
});

type Asked = { to: 'schedule' | 'remove' } | { to: 'paper'; quote: PressPartsFragment['quotes'][number] };

function ReleaseView({ release }: { release: PressPartsFragment }) {
  const t = useText();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const [approve] = useMutation(ApprovePressReleaseDocument, { refetchQueries });
  const [withdraw] = useMutation(WithdrawPressEmbargoDocument, { refetchQueries });
  const { id, version, state, viewerCan } = release;
  const { act, busy, notice } = useMove<unknown>({
    refetch: refetchQueries,
    stale: ['press.not_now'],
    now: { words: t('move.now', { status: pressStates[state] }) },
  });
  const input = { id, version };
  return (
    <DetailPage
      crumbs={[{ label: t('press.title'), href: list }, { label: release.number }]}
      kicker={t('press.kicker', { number: release.number })}
      title={release.title}
      intro={isOut(state) ? t('press.cameOut', { moment: whenOut(release) }) : undefined}
      status={<Badge tone={pressTones[state]}>{pressStates[state]}</Badge>}
      badges={release.isDemonstration && <DemoMark />}
      action={
        <>
          <MakePaper kinds={['PRESS_RELEASE']} about={id} />
          {viewerCan.approve && (
            <Button
              purpose="primary"
              busy={busy}
              onClick={() =>
                void act({
                  send: () => approve({ variables: { input } }),
                  done: () => t('press.approved'),
                })
              }
            >
              {t('press.approve')}
            </Button>
          )}
          {viewerCan.schedule && (
            <Button purpose="primary" onClick={() => setAsked({ to: 'schedule' })}>
              {t('press.schedule')}
            </Button>
          )}
          {viewerCan.withdrawEmbargo && (
            <Button
              busy={busy}
              onClick={() =>
                void act({
                  send: () => withdraw({ variables: { input } }),
                  done: () => t('press.withdrawn'),
                })
              }
            >
              {t('press.withdraw')}
            </Button>
          )}
          {viewerCan.edit && (
            <ButtonLink
              iconStart={<Icon name="edit" />}
              href={addressOf('/werkruimte/persberichten/$id/wijzigen', { params: { id } })}
            >
              {t('press.edit')}
            </ButtonLink>
          )}
          {viewerCan.correct && (
            <ButtonLink href={addressOf('/werkruimte/persberichten/nieuw', { search: { corrigeert: id } })}>
              {t('press.correct')}
            </ButtonLink>
          )}
          {viewerCan.remove && (
            <Button purpose="subtle" onClick={() => setAsked({ to: 'remove' })}>
              {t('press.remove')}
            </Button>
          )}
        </>
      }
      problem={
        <>
          {notice}
          <Hints release={release} />
        </>
      }
      aside={
        <>
          {release.quotes.length > 0 && (
            <Card level={2} title={t('press.quotes')}>
              <Quotes release={release} onPaper={(quote) => setAsked({ to: 'paper', quote })} />
            </Card>
          )}
          {release.figures.length > 0 && (
            <Card level={2} title={t('press.figures')}>
              <Figures figures={release.figures} />
            </Card>
          )}
          <Attachments
            subjectKind="PRESS_RELEASE"
            subjectId={id}
            mayWrite={viewerCan.edit || viewerCan.withdrawEmbargo || viewerCan.correct}
          />
          <Card level={2} title={t('press.facts')}>
            <Facts release={release} />
          </Card>
        </>
      }
    >
      <Card>
        <PressText {...release} />
      </Card>
      <Card level={2} title={t('press.decision')}>
        <Decision release={release} />
      </Card>
      {asked?.to === 'schedule' && <ScheduleDialog release={release} onClose={close} />}
      {asked?.to === 'paper' && <OnPaperDialog quote={asked.quote} onClose={close} />}
      {asked?.to === 'remove' && (
        <RemoveDialog release={release} onClose={close} onRemoved={() => void navigate({ to: list })} />
      )}
    </DetailPage>
  );
}

const toRelease = (id: string) => addressOf('/werkruimte/persberichten/$id', { params: { id } });

/** What to know before one reads or goes on. */
function Hints({ release }: { release: PressPartsFragment }) {
  const t = useText();
  const { state, corrects, correctedBy, viewerCan, approvals } = release;
  const left = approvals.find(({ isAsked }) => isAsked);
  const isInside = !isOut(state);
  return (
    <>
      {state === 'CORRECTED' && correctedBy && (
        <Alert kind="warning" title={t('press.isCorrected')}>
          <Link href={toRelease(correctedBy.id)}>{t('press.readCorrection', { number: correctedBy.number })}</Link>
          {correctedBy.reason && <p className="nl-paragraph">{correctedBy.reason}</p>}
        </Alert>
      )}
      {state === 'PUBLISHED' && correctedBy && (
        <Alert>
          <Link href={toRelease(correctedBy.id)}>{t('press.correctionOpen', { number: correctedBy.number })}</Link>
        </Alert>
      )}
      {corrects && (
        <Alert title={t('press.correctsTitle', { number: corrects.number })}>
          <p className="nl-paragraph">{corrects.reason}</p>
          <Link href={toRelease(corrects.id)}>{t('press.readOld')}</Link>
        </Alert>
      )}
      {state === 'EMBARGOED' && (
        <Alert title={t('press.embargoTitle', { moment: whenOut(release) })}>{t('press.embargoText')}</Alert>
      )}
      {isInside && release.saysTooMuch && (
        <Alert kind="warning" title={t('press.saysTooMuch')}>
          {release.decidedAnswer
            ? t('press.answered', { answer: release.decidedAnswer })
            : t(release.hasDecision ? 'press.saysTooMuchText' : 'press.saysTooMuchNoDecision')}
        </Alert>
      )}
      {state === 'DRAFT' && release.withoutSource.length > 0 && (
        <Alert kind="warning" title={t('press.withoutSource', { found: release.withoutSource.join(', ') })}>
          {t('press.withoutSourceText')}
        </Alert>
      )}
      {state === 'DRAFT' && approvals.some(({ byName }) => byName !== null) && left && (
        <Alert title={t('press.approvalLeft', { role: pressApprovers[left.role].toLowerCase() })}>
          {t('press.approvalLeftText')}
        </Alert>
      )}
      {state === 'APPROVED' && viewerCan.schedule && !release.hasDecision && (
        <Alert kind="warning">{t('press.noDecisionYet')}</Alert>
      )}
    </>
  );
}

function Quotes({
  release,
  onPaper,
}: {
  release: PressPartsFragment;
  onPaper: (quote: PressPartsFragment['quotes'][number]) => void;
}) {
  const t = useText();
  const [ask] = useMutation(AskPressQuoteDocument, { refetchQueries });
  const [take] = useMutation(TakePressQuoteWordsDocument, { refetchQueries });
  const { act, busy, notice } = useMove<unknown>({
    refetch: refetchQueries,
    stale: ['press.not_now', 'press.nothing_proposed'],
    now: { words: null },
  });
  return (
    <>
      <ul className="bl-press-list">
        {release.quotes.map((quote) => {
          const { id, personName, capacity, state, stateAt, viewerCan } = quote;
          return (
            <li key={id}>
              <p>
                <strong>{personName}</strong>
                {capacity && `, ${capacity}`}
              </p>
              <Badge tone={quoteTones[state]}>{quoteStates[state]}</Badge>
              {stateAt && <p className="bl-subtle">{dateTime(stateAt)}</p>}
              {quote.email && <p className="bl-subtle">{quote.email}</p>}
              {!quote.email && viewerCan.agreeOnPaper && <p className="bl-subtle">{t('press.noEmail')}</p>}
              {quote.paperSource && <SourceLine source={quote.paperSource} />}
              {quote.remark && <p>{t('press.remark', { remark: quote.remark })}</p>}
              {quote.proposedBody && (
                <figure className="bl-press-quote">
                  <blockquote>{quote.proposedBody}</blockquote>
                  <figcaption>{t('press.proposed')}</figcaption>
                </figure>
              )}
              {(viewerCan.ask || viewerCan.agreeOnPaper || viewerCan.takeWords) && (
                <div className="bl-actions">
                  {viewerCan.takeWords && (
                    <Button
                      purpose="primary"
                      busy={busy}
                      onClick={() =>
                        void act({
                          send: () => take({ variables: { input: { id } } }),
                          done: () => t('press.taken'),
                        })
                      }
                    >
                      {t('press.take')}
                    </Button>
                  )}
                  {viewerCan.ask && (
                    <Button
                      busy={busy}
                      onClick={() =>
                        void act({
                          send: () => ask({ variables: { input: { id } } }),
                          done: () => t('press.asked', { name: personName }),
                        })
                      }
                    >
                      {t(state === 'ASKED' ? 'press.askAgain' : 'press.ask')}
                    </Button>
                  )}
                  {viewerCan.agreeOnPaper && (
                    <Button purpose="subtle" onClick={() => onPaper(quote)}>
                      {t('press.onPaper')}
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {notice}
    </>
  );
}

function Figures({ figures }: { figures: PressPartsFragment['figures'] }) {
  const t = useText();
  return (
    <ul className="bl-press-list">
      {figures.map(({ body, indicator, year, value, missing, sourceText }, index) => (
        <li key={index}>
          <p>
            <strong>{body}</strong>
          </p>
          {missing === null ? (
            <p>
              {value === null
                ? t('press.figureGone', { indicator: indicator ?? '', year: year ?? '' })
                : t('press.figureIs', { indicator: indicator ?? '', year: year ?? '', value: percentage(value) })}
            </p>
          ) : (
            <>
              <Badge tone="warning">{t('press.incompleteSource')}</Badge>
              <p>{t('press.missing', { missing })}</p>
            </>
          )}
          {sourceText && <SourceLine source={sourceText} />}
        </li>
      ))}
    </ul>
  );
}

function Decision({ release: { id, hasDecision, decision, state } }: { release: PressPartsFragment }) {
  const t = useText();
  if (!decision)
    return (
      <p className="bl-subtle">
        {t(hasDecision ? 'press.decisionHidden' : isOut(state) ? 'press.noDecision' : 'press.decisionMissing')}
      </p>
    );
  return (
    <>
      <p>
        <Link href={addressOf('/werkruimte/besluiten/college/$decisionId', { params: { decisionId: decision.id } })}>
          {decision.subject}
        </Link>
        {decision.caseNumber && <span className="bl-subtle"> ({decision.caseNumber})</span>}
      </p>
      {decision.points.length > 0 && (
        <ol className="bl-press-list">
          {decision.points.map((point) => (
            <li key={point.place}>
              <p>{t('press.point', { place: point.place, body: point.body })}</p>
              <Badge tone={point.state === 'ADOPTED' || point.state === 'AMENDED' ? 'positive' : 'neutral'}>
                {pointStates[point.state]}
              </Badge>
            </li>
          ))}
        </ol>
      )}
      <Differences subjectKind="EXECUTIVE_DECISION" subjectId={decision.id} also={[{ kind: 'PRESS_RELEASE', id }]} />
    </>
  );
}

function Facts({ release }: { release: PressPartsFragment }) {
  const t = useText();
  return (
    <>
      <DataList
        items={[
          { label: t('press.number'), value: release.number },
          ...(release.isImported ? [{ label: t('press.approval'), value: t('press.approvalUnknown') }] : []),
          ...release.approvals.map(({ role, byName, at, isAsked }) => ({
            label: t('press.approvalOf', { role: pressApprovers[role].toLowerCase() }),
            value:
              byName !== null
                ? t('press.approvedBy', { name: byName, moment: dateTime(at!) })
                : isAsked
                  ? t('press.approvalOpen')
                  : t(release.state === 'DRAFT' ? 'press.approvalNobody' : 'press.approvalNotNeeded'),
          })),
          ...(release.contact ? [{ label: t('press.contact'), value: release.contact }] : []),
          ...(release.decidedAnswer ? [{ label: t('press.decidedAnswer'), value: release.decidedAnswer }] : []),
        ]}
      />
      {release.isImported && <p className="bl-subtle">{t('press.imported')}</p>}
      {release.sourceText && <SourceLine source={release.sourceText} href={release.sourceUrl} />}
    </>
  );
}
