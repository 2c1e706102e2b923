import { useQuery } from '@apollo/client/react';
import { Alert, Breadcrumb, type Crumb, LoadingState, Page, PageHeader, Section, Table } from '@bloemen/ui';
import {
  certaintyLabels,
  dutchDate,
  opennessLabels,
  pillarCodes,
  pillarNames,
  type PillarCode,
} from '@bloemen/vocabulary';
import { getRouteApi, useParams } from '@tanstack/react-router';
import { EvidencePageDocument, type EvidencePageQuery } from './plan.generated.js';
import { dateTime } from '../../shared/formats.js';
import { useText, withMessages, type Say } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { CarriedEvidence } from './CarriedEvidence.js';
import { EvidenceForm } from './EvidenceForm.js';
import { WithdrawEvidence } from './WithdrawEvidence.js';
import messages from './plan.nl.json' with { type: 'json' };
import './plan.css';

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
    <Page width="wide">
      <Breadcrumb items={trail(t, pillar, t('evidence.addTitle'))} />
      <PageHeader title={t('evidence.addTitle')} intro={t('evidence.addIntro')} />
      {canWrite ? (
        <EvidenceForm pillar={pillar} />
      ) : (
        <Alert title={t('evidence.readOnly')}>{t('evidence.readOnlyText')}</Alert>
      )}
    </Page>
  );
});

/** A fact that was recorded: correct it, take it back, see what it said before. One that a record carries is read. */
export const CorrectEvidencePage = withMessages(messages, function CorrectEvidencePage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { id?: string }) => params.id ?? '' });
  const { data, loading, error, refetch } = useQuery(EvidencePageDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const detail = data?.evidenceDetail;
  const isCarried = Boolean(detail?.evidence.origin);
  const heading = t(isCarried ? 'evidence.carriedHeading' : 'evidence.correctTitle');
  return (
    <Page width="wide">
      {detail && <Breadcrumb items={trail(t, detail.evidence.pillar, heading)} />}
      <PageHeader title={heading} intro={detail?.evidence.title} />
      {loading && !detail && <LoadingState lines={6} />}
      {error && !detail && <Problem error={error} onRetry={() => void refetch()} />}
      {detail && (
        <>
          {isCarried && <CarriedEvidence evidence={detail.evidence} />}
          {!isCarried && !detail.evidence.viewerCan.correct && detail.evidence.withdrawnReason === null && (
            <Alert title={t('evidence.readOnly')}>{t('evidence.readOnlyText')}</Alert>
          )}
          {detail.evidence.withdrawnReason !== null && (
            <Alert title={t('evidence.withdrawn')}>
              {t('evidence.withdrawnBecause', { reason: detail.evidence.withdrawnReason })}
            </Alert>
          )}
          {detail.evidence.viewerCan.correct && (
            <EvidenceForm key={detail.evidence.id} pillar={detail.evidence.pillar} evidence={detail.evidence} />
          )}
          {detail.revisions.length > 0 && (
            <Section title={t('evidence.history')} intro={t('evidence.historyIntro')}>
              <Table<Revision>
                caption={t('evidence.history')}
                captionHidden
                rows={detail.revisions}
                rowKey={({ version }) => String(version)}
                columns={[
                  { id: 'title', header: t('evidence.title'), rowHeader: true, cell: ({ title }) => title },
                  {
                    id: 'certainty',
                    header: t('evidence.certainty'),
                    cell: ({ certainty }) => certaintyLabels[certainty],
                  },
                  {
                    id: 'date',
                    header: t('evidence.date'),
                    cell: ({ happenedOn, datePrecision }) => dutchDate(happenedOn, datePrecision),
                  },
                  { id: 'source', header: t('evidence.sourceText'), cell: ({ sourceText }) => sourceText },
                  { id: 'openness', header: t('evidence.openness'), cell: ({ openness }) => opennessLabels[openness] },
                  { id: 'until', header: t('evidence.replacedAt'), cell: ({ replacedAt }) => dateTime(replacedAt) },
                ]}
              />
            </Section>
          )}
          {detail.evidence.viewerCan.withdraw && <WithdrawEvidence evidence={detail.evidence} />}
        </>
      )}
    </Page>
  );
});
