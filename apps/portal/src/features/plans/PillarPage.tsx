import { useQuery } from '@apollo/client/react';
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  Card,
  Checkbox,
  EmptyState,
  FormField,
  Icon,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Section,
  Select,
  StatusBadge,
  TextInput,
} from '@bloemen/ui';
import {
  certainties,
  certaintyLabels,
  dutchDate,
  opennesses,
  opennessLabels,
  pillarCodes,
  pillarNames,
  type PillarCode,
} from '@bloemen/vocabulary';
import { getRouteApi, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { PillarPageDocument } from './plan.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { More } from '../../shared/More.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { EvidenceFacts } from './EvidenceFacts.js';
import { EvidenceTwins } from './EvidenceTwins.js';
import messages from './plan.nl.json' with { type: 'json' };
import './plan.css';

const route = getRouteApi('/werkruimte/plan/$pillar');
const PAGE_SIZE = 20;
const PAUSE_MS = 300;

/** One pillar: its status with the reason, what the next step needs, and every fact under it. */
export const PillarPage = withMessages(messages, function PillarPage() {
  const t = useText();
  const pillar: string | undefined = useParams({
    strict: false,
    select: (params: { pillar?: string }) => params.pillar,
  });
  const known = pillarCodes.find((code) => code === pillar);
  return known ? (
    <Pillar key={known} pillar={known} />
  ) : (
    <Page>
      <PageHeader title={t('plan.noPillar')} />
      <Link href="/werkruimte/plan">{t('plan.title')}</Link>
    </Page>
  );
});

function Pillar({ pillar }: { pillar: PillarCode }) {
  const t = useText();
  const session = useSession();
  const navigate = useNavigate();
  const { zoek = '', zekerheid, openbaar, ingetrokken } = route.useSearch();
  const [typed, setTyped] = useState(zoek);
  const refine = (search: { zoek?: string; zekerheid?: string; openbaar?: string; ingetrokken?: string }) =>
    void navigate({
      to: '/werkruimte/plan/$pillar',
      params: { pillar },
      search: { zoek: zoek || undefined, zekerheid, openbaar, ingetrokken, ...search },
      replace: true,
      resetScroll: false,
    });
  useEffect(() => {
    if (typed.trim() === zoek) return undefined;
    const timer = setTimeout(() => refine({ zoek: typed.trim() || undefined }), PAUSE_MS);
    return () => clearTimeout(timer);
    // The address follows the typing, not the other way round.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed]);
  const certainty = certainties.find((code) => code === zekerheid);
  const openness = opennesses.find((code) => code === openbaar);
  const filter = {
    pillar,
    openness: openness ?? null,
    search: zoek || null,
    certainties: certainty ? [certainty] : null,
    includeWithdrawn: ingetrokken === 'ja',
  };
  const query = useQuery(PillarPageDocument, {
    variables: { pillar, filter, first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const { data, previousData, loading, error, refetch } = query;
  const shown = data ?? previousData;
  const standing = shown?.pillarStanding;
  const evidence = shown?.pillarEvidence;
  const mayAdd = evidence?.viewerCan.add;
  const seesAll = session?.can('workspace:read');
  const filtered = zoek !== '' || certainty !== undefined || openness !== undefined;
  const addHref = addressOf('/werkruimte/plan/feit', { search: { pijler: pillar } });
  return (
    <Page width="wide">
      <Breadcrumb items={[{ label: t('plan.title'), href: '/werkruimte/plan' }, { label: pillarNames[pillar] }]} />
      <PageHeader
        kicker={t('plan.pillar', { number: pillar.slice(1) })}
        title={pillarNames[pillar]}
        intro={t(`pillar.${pillar}`)}
        meta={standing && <StatusBadge level={standing.level} stale={standing.stale} />}
        actions={
          mayAdd && (
            <ButtonLink purpose="primary" href={addHref} iconStart={<Icon name="plus" />}>
              {t('evidence.addTitle')}
            </ButtonLink>
          )
        }
      />
      {loading && !shown && <LoadingState lines={6} />}
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {standing && (
        <Card tone="accent" title={t('plan.why')} level={2}>
          <p>{standing.because}</p>
          {standing.holdsUntil && <p>{t('plan.holdsUntil', { date: dutchDate(standing.holdsUntil) })}</p>}
          {standing.stale && standing.freshUntil && (
            <p>{t('plan.staleSince', { date: dutchDate(standing.freshUntil), writer: mayAdd ? 'yes' : 'no' })}</p>
          )}
          {standing.missing.length === 0 ? (
            <p>{t('plan.top')}</p>
          ) : (
            <div>
              <p>
                <strong>{t('plan.missing')}</strong>
              </p>
              <ul className="bl-plain-list">
                {standing.missing.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
        </Card>
      )}
      {shown && !standing && <Alert title={t('plan.levelHidden')}>{t('plan.levelHiddenWhy')}</Alert>}
      {evidence && (
        <Section title={t('evidence.list')} id="feiten">
          <div className="bl-filters" role="search" aria-label={t('evidence.filter')}>
            <FormField label={t('evidence.search')}>
              <TextInput
                type="search"
                maxLength={100}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            </FormField>
            <FormField label={t('evidence.certainty')}>
              <Select
                placeholder={t('evidence.allCertainties')}
                value={certainty ?? ''}
                onChange={(event) => refine({ zekerheid: event.target.value || undefined })}
                options={certainties.map((code) => ({ value: code, label: certaintyLabels[code] }))}
              />
            </FormField>
            {seesAll && (
              <FormField label={t('openness.filter')}>
                <Select
                  placeholder={t('openness.all')}
                  value={openness ?? ''}
                  onChange={(event) => refine({ openbaar: event.target.value || undefined })}
                  options={opennesses.map((code) => ({ value: code, label: opennessLabels[code] }))}
                />
              </FormField>
            )}
            <Checkbox
              label={t('evidence.showWithdrawn')}
              checked={ingetrokken === 'ja'}
              onChange={(event) => refine({ ingetrokken: event.target.checked ? 'ja' : undefined })}
            />
          </div>
          <p role="status" className="bl-subtle">
            {t('evidence.count', { count: evidence.totalCount })}
          </p>
          {evidence.totalCount === 0 &&
            (filtered ? (
              <EmptyState
                icon="search"
                title={t('evidence.noneFound')}
                actions={
                  <Button
                    onClick={() => {
                      setTyped('');
                      refine({ zoek: undefined, zekerheid: undefined, openbaar: undefined });
                    }}
                  >
                    {t('evidence.clear')}
                  </Button>
                }
              >
                {t('evidence.noneFoundText')}
              </EmptyState>
            ) : !seesAll ? (
              <EmptyState title={t('openness.noFacts')} />
            ) : (
              <EmptyState
                title={t('evidence.none')}
                actions={
                  mayAdd && (
                    <ButtonLink purpose="primary" href={addHref}>
                      {t('evidence.addTitle')}
                    </ButtonLink>
                  )
                }
              >
                {t(`pillar.${pillar}.start`)}
              </EmptyState>
            ))}
          <ul className="bl-card-list">
            {evidence.nodes.map((fact) => (
              <li key={fact.id}>
                <Card
                  title={fact.title}
                  tone={fact.withdrawnReason === null ? 'plain' : 'subtle'}
                  footer={
                    fact.viewerCan.open && (
                      <Link
                        href={addressOf('/werkruimte/plan/feit/$id', { params: { id: fact.id } })}
                        aria-label={t(fact.origin ? 'evidence.lookAt' : 'evidence.changeOf', { title: fact.title })}
                      >
                        {t(fact.origin ? 'evidence.look' : 'evidence.change')}
                      </Link>
                    )
                  }
                >
                  <EvidenceFacts evidence={fact} carries={standing?.carriedBy.includes(fact.id) ?? false} />
                  {fact.viewerCan.decideJoin && <EvidenceTwins evidence={fact} />}
                </Card>
              </li>
            ))}
          </ul>
          <More query={query} name="pillarEvidence" pages={evidence}>
            {t('plan.more')}
          </More>
        </Section>
      )}
    </Page>
  );
}
