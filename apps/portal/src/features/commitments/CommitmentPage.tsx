import { useQuery } from '@apollo/client/react';
import { Alert, DemoMark, LoadingState, Page, PageHeader, Section, Stack } from '@bloemen/ui';
import { useEffect } from 'react';
import { CommitmentsDocument, type CommitmentsQuery } from './commitment.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import './commitment.css';
import messages from './commitment.nl.json' with { type: 'json' };
import { Decision } from './Decision.js';
import { Objections } from './Objections.js';
import { PracticeCards } from './PracticeCards.js';
import { Reading } from './Reading.js';
import { Signature } from './Signature.js';
import { Standing } from './Standing.js';
import { isOver } from './states.js';
import { Timeline } from './Timeline.js';

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
  return (
    <Page>
      {page ? (
        <Commitments page={page} />
      ) : (
        <>
          <PageHeader title={t('commitment.title')} />
          {error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={6} />}
        </>
      )}
    </Page>
  );
});

function Commitments({ page }: { page: CommitmentsQuery['commitments'] }) {
  const { wording, commitments, decisions } = page;
  const t = useText();
  const session = useSession();
  const isArchive = Boolean(session?.workspace.archive);
  const [newest, ...rest] = commitments;
  return (
    <>
      <PageHeader
        title={t('commitment.title')}
        intro={t('commitment.intro')}
        meta={newest?.isDemonstration && <DemoMark />}
      />
      {!wording && !isArchive && <Alert kind="warning">{t('commitment.noWording')}</Alert>}
      <Standing commitment={newest ?? null} page={page} isArchive={isArchive} />
      {newest && newest.objections.length > 0 && <Objections objections={newest.objections} />}
      {decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} />
      ))}
      {newest && (
        <>
          <Section id="verloop" title={t('commitment.timeline')}>
            <Timeline commitment={newest} />
          </Section>
          {newest.signatures.length > 0 && (
            <Section
              id="handtekeningen"
              title={t('commitment.signatures', { count: newest.signatures.length })}
              intro={t('commitment.signaturesIntro')}
            >
              <Stack gap="lg">
                {newest.signatures.map((signature) => (
                  <Signature key={signature.id} signature={signature} commitment={newest} />
                ))}
              </Stack>
            </Section>
          )}
        </>
      )}
      {wording &&
        !isArchive &&
        (!newest ||
          isOver(newest.status) ||
          newest.signatures.every((one) => one.wordingSha256 !== wording.sha256)) && (
          <Section id="tekst" title={t('commitment.wordingNow')} intro={t('commitment.wordingNowIntro')}>
            <Reading {...wording} />
          </Section>
        )}
      <PracticeCards />
      {rest.length > 0 && (
        <Section id="eerder" title={t('commitment.earlier')} intro={t('commitment.earlierIntro')}>
          <Stack gap="lg">
            {rest.map((earlier) => (
              <details className="bl-reading" key={earlier.id}>
                <summary>
                  {t(`commitment.status.${earlier.status}`)}: {earlier.signerName}
                </summary>
                <div>
                  <Timeline commitment={earlier} />
                  {earlier.signatures.map((signature) => (
                    <Signature key={signature.id} signature={signature} commitment={earlier} />
                  ))}
                </div>
              </details>
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}
