import { useQuery } from '@apollo/client/react';
import { Alert, Card, DemoMark, DetailPage, LoadingState } from '@bloemen/ui';
import { useEffect, useRef, useState } from 'react';
import { CommitmentsDocument, type CommitmentsQuery } from './commitment.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { AskDialog } from './AskDialog.js';
import { EndDialog, WithdrawDialog } from './ClosingDialogs.js';
import './commitment.css';
import messages from './commitment.nl.json' with { type: 'json' };
import { Decision } from './Decision.js';
import { History } from './History.js';
import { NextSteps } from './NextSteps.js';
import { Objections } from './Objections.js';
import { PracticeCards } from './PracticeCards.js';
import { RatifyDialog } from './RatifyDialog.js';
import { Reading } from './Reading.js';
import { Signatures } from './Signatures.js';
import { Standing } from './Standing.js';
import { StatementStatus } from './StatementStatus.js';
import { isOver, type Asking } from './states.js';

const POLL_MS = 3_000;

/** The municipality's statement of intent: where it stands, what to do next, what happened, and what was signed. */
export const CommitmentPage = withMessages(messages, function CommitmentPage() {
  const t = useText();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(CommitmentsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.commitments;
  const isMaking =
    page?.commitments.some(({ signatures }) =>
      signatures.some(({ certificate }) => certificate?.status === 'REQUESTED'),
    ) ?? false;
  useEffect(() => {
    if (!isMaking) return undefined;
    startPolling(POLL_MS);
    return stopPolling;
  }, [isMaking, startPolling, stopPolling]);
  if (page) return <Commitments page={page} />;
  return (
    <DetailPage
      title={t('commitment.title')}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {!error && <LoadingState lines={6} />}
    </DetailPage>
  );
});

function Commitments({ page }: { page: CommitmentsQuery['commitments'] }) {
  const { wording, commitments, decisions, letter, knownSigners } = page;
  const t = useText();
  const session = useSession();
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  // What was pressed goes once it is done: whoever pressed it goes on at the title, not at nothing.
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asking) wasAsked.current = true;
    else if (wasAsked.current && document.activeElement === document.body) {
      wasAsked.current = false;
      document.querySelector<HTMLElement>('main h1')?.focus();
    }
  }, [asking, page]);
  const isArchive = Boolean(session?.workspace.archive);
  const [newest = null, ...rest] = commitments;
  const decisionCards = (isDecided: boolean) =>
    decisions
      .filter((decision) => decision.isDecided === isDecided)
      .map((decision) => <Decision key={decision.id} decision={decision} />);
  const isTextNew =
    !newest || isOver(newest.status) || newest.signatures.every((one) => one.wordingSha256 !== wording?.sha256);
  return (
    <DetailPage
      title={t('commitment.title')}
      intro={t('commitment.intro')}
      status={newest && <StatementStatus commitment={newest} onAsk={setAsking} />}
      badges={newest?.isDemonstration && <DemoMark />}
      action={<NextSteps commitment={newest} page={page} onAsk={setAsking} />}
      problem={!wording && !isArchive && <Alert kind="warning">{t('commitment.noWording')}</Alert>}
      aside={
        newest && (
          <Card level={2} title={t('commitment.timeline')}>
            <History commitment={newest} />
          </Card>
        )
      }
    >
      <Standing commitment={newest} page={page} isArchive={isArchive} onAsk={() => setAsking('invite')} />
      {newest && newest.objections.length > 0 && <Objections objections={newest.objections} />}
      {decisionCards(false)}
      {newest && newest.signatures.length > 0 && <Signatures commitment={newest} />}
      {decisionCards(true)}
      <PracticeCards />
      {wording && !isArchive && isTextNew && (
        <Card level={2} title={t('commitment.wordingNow')}>
          <p className="bl-subtle">{t('commitment.wordingNowIntro')}</p>
          <Reading {...wording} />
        </Card>
      )}
      {rest.length > 0 && (
        <Card level={2} title={t('commitment.earlier')}>
          <p className="bl-subtle">{t('commitment.earlierIntro')}</p>
          {rest.map((earlier) => (
            <details className="bl-reading" key={earlier.id}>
              <summary>
                {t(`commitment.status.${earlier.status}`)}: {earlier.signerName}
              </summary>
              <div>
                <History commitment={earlier} />
                {earlier.signatures.length > 0 && <Signatures commitment={earlier} />}
              </div>
            </details>
          ))}
        </Card>
      )}
      {asking === 'invite' && letter && (
        <AskDialog
          commitment={newest && !isOver(newest.status) ? newest : null}
          letter={letter}
          known={knownSigners}
          onClose={close}
        />
      )}
      {asking === 'ratify' && newest && (
        <RatifyDialog
          commitment={newest}
          decision={decisions.find((one) => one.isDecided && !one.ratifies)}
          onClose={close}
        />
      )}
      {asking === 'withdraw' && newest && <WithdrawDialog commitment={newest} onClose={close} />}
      {asking === 'end' && newest && <EndDialog commitment={newest} onClose={close} />}
    </DetailPage>
  );
}
