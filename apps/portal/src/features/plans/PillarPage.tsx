import { useQuery } from '@apollo/client/react';
import { PetalMark } from '@bloemen/charts';
import {
  Alert,
  ButtonLink,
  Card,
  Columns,
  DetailPage,
  Icon,
  LevelTrack,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Span,
} from '@bloemen/ui';
import { certainties, dutchDate, opennesses, pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { useParams, useSearch } from '@tanstack/react-router';
import { PillarPageDocument, type FactPartsFragment, type StandingPartsFragment } from './plan.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import confirmation from '../../shared/confirmation/confirmation.nl.json' with { type: 'json' };
import { Problem } from '../../shared/Problem.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { Carriers } from './Carriers.js';
import { EvidenceTwins } from './EvidenceTwins.js';
import { FactList, type FactsAddress } from './FactList.js';
import messages from './plan.nl.json' with { type: 'json' };
import './plan.css';

const PAGE_SIZE = 20;

/** One pillar: its status with the reason, what the next step needs, and every fact under it. */
export const PillarPage = withMessages({ ...messages, ...confirmation }, function PillarPage() {
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

/** The page of one pillar; search, filters and the fact that is open are in the address. */
export function Pillar({ pillar }: { pillar: PillarCode }) {
  const t = useText();
  const { go } = useOpenPage<FactsAddress>();
  const address: FactsAddress = useSearch({ strict: false });
  const certainty = certainties.find((code) => code === address.zekerheid);
  const filter = {
    pillar,
    openness: opennesses.find((code) => code === address.openbaar) ?? null,
    search: address.zoek ?? null,
    certainties: certainty ? [certainty] : null,
    includeWithdrawn: address.ingetrokken === 'ja',
  };
  const query = useQuery(PillarPageDocument, {
    variables: { pillar, filter, first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const { data, previousData, loading, error, refetch } = query;
  const shown = data ?? previousData;
  const standing = shown?.pillarStanding;
  const evidence = shown?.pillarEvidence;
  const twin = evidence?.nodes.find(({ viewerCan }) => viewerCan.decideJoin);
  const mayAdd = evidence?.viewerCan.add;
  const addHref = addressOf('/werkruimte/plan/feit', { search: { pijler: pillar } });
  return (
    <DetailPage
      crumbs={[{ label: t('plan.title'), href: '/werkruimte/plan' }, { label: pillarNames[pillar] }]}
      kicker={t('plan.pillar', { number: pillar.slice(1) })}
      title={pillarNames[pillar]}
      intro={t(`pillar.${pillar}`)}
      status={
        standing && (
          <span className="bl-standing">
            <PetalMark pillar={pillar} petal={standing} size={36} />
            <LevelTrack pillar={pillar} level={standing.level} stale={standing.stale} />
          </span>
        )
      }
      action={
        mayAdd && (
          <ButtonLink purpose="primary" href={addHref} iconStart={<Icon name="plus" />}>
            {t('evidence.addTitle')}
          </ButtonLink>
        )
      }
      problem={error && !shown && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {loading && !shown && <LoadingState lines={6} />}
      {standing && <Why standing={standing} facts={evidence?.nodes ?? []} mayAdd={mayAdd ?? false} />}
      {shown && !standing && <Alert title={t('plan.levelHidden')}>{t('plan.levelHiddenWhy')}</Alert>}
      {twin && <EvidenceTwins key={twin.id} evidence={twin} />}
      {evidence && (
        <FactList
          pillar={pillar}
          evidence={evidence}
          carriedBy={standing?.carriedBy ?? []}
          address={address}
          go={go}
          query={query}
          addHref={addHref}
        />
      )}
    </DetailPage>
  );
}

/** The reason of the level with the facts that carry it, and beside that what the next step needs. */
function Why({
  standing,
  facts,
  mayAdd,
}: {
  standing: StandingPartsFragment;
  facts: readonly FactPartsFragment[];
  mayAdd: boolean;
}) {
  const t = useText();
  const { because, holdsUntil, stale, freshUntil, missing, carriedBy } = standing;
  return (
    <Columns>
      <Span of={8}>
        <Card title={t('plan.why')} level={2}>
          <p>{because}</p>
          {stale && freshUntil && (
            <p className="bl-subtle">
              {t('plan.staleSince', { date: dutchDate(freshUntil), writer: mayAdd ? 'yes' : 'no' })}
            </p>
          )}
          {holdsUntil && <p className="bl-subtle">{t('plan.holdsUntil', { date: dutchDate(holdsUntil) })}</p>}
          <Carriers ids={carriedBy} facts={facts} />
        </Card>
      </Span>
      <Span of={4}>
        <Card title={t('plan.missing')} level={2}>
          {missing.length === 0 ? (
            <p>{t('plan.top')}</p>
          ) : (
            <ul className="bl-plain-list">
              {missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </Card>
      </Span>
    </Columns>
  );
}
