import { useQuery } from '@apollo/client/react';
import { Alert, Button, Card, type Crumb, DetailPage, LoadingState, Section, SourceLine, Timeline } from '@bloemen/ui';
import {
  certaintyLabels,
  dutchDate,
  opennessLabels,
  pillarCodes,
  pillarNames,
  type PillarCode,
} from '@bloemen/vocabulary';
import { getRouteApi, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { EvidencePageDocument, type EvidencePageQuery } from './plan.generated.js';
import { dateTime } from '../../shared/formats.js';
import { useText, withMessages, type Say } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import confirmation from '../../shared/confirmation/confirmation.nl.json' with { type: 'json' };
import { Attachments } from '../../shared/documents/Attachments.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { Differences, recordsOf } from '../../shared/differences/Differences.js';
import { Confirmed, ConfirmFact } from './Confirmation.js';
import { EvidenceFacts } from './EvidenceFacts.js';
import { EvidenceForm } from './EvidenceForm.js';
import { Readers } from './Readers.js';
import { WithdrawEvidence } from './WithdrawEvidence.js';
import messages from './plan.nl.json' with { type: 'json' };
import './plan.css';

const refetch = [EvidencePageDocument];
/** So many earlier wordings are shown at first. */
const SHOWN = 5;

type Revision = EvidencePageQuery['evidenceDetail']['revisions'][number];
const isPillar = (code: string | undefined): code is PillarCode => pillarCodes.some((known) => known === code);

const trail = (t: Say, pillar: PillarCode | '', last: string): Crumb[] => [
  { label: t('plan.title'), href: '/werkruimte/plan' },
  ...(pillar
    ? [{ label: pillarNames[pillar], href: addressOf('/werkruimte/plan/$pillar', { params: { pillar } }) }]
    : []),
  { label: last },
];

const addRoute = getRouteApi('/werkruimte/plan/feit');

/** A new fact. */
export const AddEvidencePage = withMessages(messages, function AddEvidencePage() {
  const t = useText();
  const canWrite = useSession()?.can('plan:write');
  const { pijler } = addRoute.useSearch();
  const pillar = isPillar(pijler) ? pijler : '';
  return (
    <DetailPage
      crumbs={trail(t, pillar, t('evidence.addTitle'))}
      title={t('evidence.addTitle')}
      intro={t('evidence.addIntro')}
    >
      {canWrite ? (
        <EvidenceForm pillar={pillar} />
      ) : (
        <Alert title={t('evidence.readOnly')}>{t('evidence.readOnlyText')}</Alert>
      )}
    </DetailPage>
  );
});

/** A fact that was recorded: correct it, confirm it, take it back, see what it said before. One that a record carries is read. */
export const CorrectEvidencePage = withMessages({ ...messages, ...confirmation }, function CorrectEvidencePage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { id?: string }) => params.id ?? '' });
  const {
    data,
    loading,
    error,
    refetch: again,
  } = useQuery(EvidencePageDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const detail = data?.evidenceDetail;
  if (!detail)
    return (
      <DetailPage
        title={t('evidence.factHeading')}
        problem={error && <Problem error={error} onRetry={() => void again()} />}
      >
        {loading && <LoadingState lines={6} />}
      </DetailPage>
    );
  return <Fact detail={detail} />;
});

/** The page of one fact. */
export function Fact({ detail: { evidence, revisions } }: { detail: EvidencePageQuery['evidenceDetail'] }) {
  const t = useText();
  const { title, pillar, origin, withdrawnReason, viewerCan } = evidence;
  const kicker = t(viewerCan.correct ? 'evidence.correctTitle' : 'evidence.factHeading');
  return (
    <DetailPage
      crumbs={trail(t, pillar, kicker)}
      kicker={kicker}
      title={title}
      action={
        (viewerCan.confirm || viewerCan.withdraw) && (
          <>
            <ConfirmFact evidence={evidence} refetch={refetch} />
            {viewerCan.withdraw && <WithdrawEvidence evidence={evidence} />}
          </>
        )
      }
      aside={viewerCan.open && !viewerCan.correct && <Readers key={evidence.id} evidence={evidence} />}
    >
      {withdrawnReason !== null ? (
        <Alert title={t('evidence.withdrawn')}>{t('evidence.withdrawnBecause', { reason: withdrawnReason })}</Alert>
      ) : (
        !viewerCan.correct &&
        (origin ? (
          <Alert title={t('evidence.carriedTitle')}>
            {t(viewerCan.open ? 'evidence.carriedText' : 'evidence.carriedReader')}
          </Alert>
        ) : (
          <Alert title={t('evidence.readOnly')}>{t('evidence.readOnlyText')}</Alert>
        ))
      )}
      <Differences subjectKind="EVIDENCE" subjectId={evidence.id} also={recordsOf(evidence)} />
      {viewerCan.correct ? (
        <>
          <Confirmed evidence={evidence} refetch={refetch} />
          <EvidenceForm key={evidence.id} pillar={pillar} evidence={evidence} />
        </>
      ) : (
        <Card>
          <EvidenceFacts evidence={evidence} carries={false} />
          <Confirmed evidence={evidence} refetch={refetch} />
        </Card>
      )}
      <Attachments subjectKind="EVIDENCE" subjectId={evidence.id} mayWrite={withdrawnReason === null} />
      {revisions.length > 0 && <History revisions={revisions} />}
    </DetailPage>
  );
}

/** What the fact said before, the last wording first. */
function History({ revisions }: { revisions: readonly Revision[] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  return (
    <Section id="geschiedenis" title={t('evidence.history')} intro={t('evidence.historyIntro')}>
      <Timeline
        label={t('evidence.history')}
        entries={revisions.slice(0, all ? undefined : SHOWN).map((revision) => ({
          id: String(revision.version),
          on: t('evidence.replacedAt', { at: dateTime(revision.replacedAt) }),
          dateTime: revision.replacedAt,
          title: revision.title,
          source: <SourceLine source={revision.sourceText} />,
          children: (
            <p className="bl-subtle">
              {dutchDate(revision.happenedOn, revision.datePrecision)} · {certaintyLabels[revision.certainty]} ·{' '}
              {opennessLabels[revision.openness]}
            </p>
          ),
        }))}
      />
      {!all && revisions.length > SHOWN && (
        <div>
          <Button onClick={() => setAll(true)}>{t('evidence.historyAll', { count: revisions.length })}</Button>
        </div>
      )}
    </Section>
  );
}
