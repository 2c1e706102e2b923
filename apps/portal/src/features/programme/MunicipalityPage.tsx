import { useQuery } from '@apollo/client/react';
import {
  Alert,
  Breadcrumb,
  type Crumb,
  ButtonLink,
  Card,
  DemoMark,
  DetailPage,
  LoadingState,
  Logo,
  Page,
  PageHeader,
  StatusBadge,
} from '@bloemen/ui';
import { countPetals, Flower, PetalMark, petalsOf } from '@bloemen/charts';
import { pillarNames, sentenceOf } from '@bloemen/vocabulary';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import {
  MaySeeSummaryDocument,
  MunicipalitySummaryDocument,
  type CaseloadPartsFragment,
} from './programme.generated.js';
import { useText, withMessages, type Say } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { Problem, sentenceFor } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { unattended } from '../../shared/tab.js';
import { MunicipalityFacts } from './MunicipalityFacts.js';
import './programme.css';
import messages from './programme.nl.json' with { type: 'json' };
import { OwnSignals } from './OwnSignals.js';
import { Signals } from './Signals.js';
import { SuggestedConversation } from './SuggestedConversation.js';

const route = getRouteApi('/programma/gemeenten/$code');

const ASK_AGAIN_MS = 2_000;

/**
 * The summary of one municipality, for as long as it may be read: consent that is withdrawn closes the page within
 * seconds and takes what it showed away. What it asks for that leaves no line in the trail of the municipality; the
 * summary itself is read once.
 */
export const OpenSummary = withMessages(messages, function OpenSummary({ code }: { code: string }) {
  const t = useText();
  const { data } = useQuery(MaySeeSummaryDocument, {
    variables: { code },
    fetchPolicy: 'no-cache',
    nextFetchPolicy: 'no-cache',
    context: unattended,
    pollInterval: ASK_AGAIN_MS,
    notifyOnNetworkStatusChange: false,
    skipPollAttempt: () => document.visibilityState === 'hidden',
  });
  const [wasOpen, setWasOpen] = useState(false);
  if (data?.maySeeSummary && !wasOpen) setWasOpen(true);
  if (data?.maySeeSummary === false) {
    return (
      <Page>
        <Breadcrumb items={[...above(t), { label: code }]} />
        <PageHeader title={t('summary.title')} />
        <Alert
          kind="warning"
          live
          title={t('summary.closed.title')}
          actions={<ButtonLink href="/programma/gemeenten">{t('summary.closed.back')}</ButtonLink>}
        >
          {wasOpen ? t('summary.closed.text') : <WhyClosed code={code} />}
        </Alert>
      </Page>
    );
  }
  return <Summary code={code} />;
});

/** Why it may not be read: it never was allowed, or the name waits for the editions. A refusal leaves no line in a trail. */
function WhyClosed({ code }: { code: string }) {
  const { error } = useQuery(MunicipalitySummaryDocument, { variables: { code }, fetchPolicy: 'no-cache' });
  return <>{error ? sentenceFor(error) : sentenceOf('programme.no_consent')}</>;
}

/** The same, of the municipality in the address. */
export function MunicipalityPage() {
  const { code } = route.useParams();
  return <OpenSummary key={code} code={code} />;
}

const above = (t: Say): Crumb[] => [{ label: t('list.title'), href: '/programma/gemeenten' }];

/**
 * Five pillars with the reason, and what asks for attention. Not its workspace. Nothing of it is kept once it leaves
 * the screen.
 */
function Summary({ code }: { code: string }) {
  const t = useText();
  const session = useSession();
  const { data, error, refetch } = useQuery(MunicipalitySummaryDocument, {
    variables: { code },
    fetchPolicy: 'no-cache',
    nextFetchPolicy: 'no-cache',
  });
  // What was put aside since: to read the summary anew would be another line in the trail of the municipality.
  const [changed, setChanged] = useState<CaseloadPartsFragment | null>(null);
  const summary = data?.municipalitySummary;
  const trail = [...above(t), { label: summary?.municipality.name ?? code }];
  if (!summary || error) {
    return (
      <Page>
        <Breadcrumb items={trail} />
        <PageHeader title={t('summary.title')} />
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={8} />}
      </Page>
    );
  }
  const { municipality, pillars, coalitionName, coalitionSince, weekName, logoHref, signals } = summary;
  const own = changed ?? summary.own;
  const isAdviser = own !== null && (session?.can('support:write') ?? false);
  const params = { code: municipality.code };
  return (
    <DetailPage
      crumbs={trail}
      mark={logoHref && <Logo src={logoHref} />}
      kicker={municipality.province}
      title={municipality.name}
      intro={pillars ? t('summary.intro') : undefined}
      action={
        <>
          {isAdviser && (
            <ButtonLink purpose="primary" href={addressOf('/programma/mijn-gemeenten/$code', { params })}>
              {t('caseload.support')}
            </ButtonLink>
          )}
          {session?.can('register:manage') && (
            <ButtonLink href={addressOf('/programma/gemeenten/$code/register', { params })}>
              {t('summary.register')}
            </ButtonLink>
          )}
        </>
      }
      badges={
        municipality.isDemonstration && (
          <>
            <DemoMark />
            <span>{t('summary.demonstration')}</span>
          </>
        )
      }
      aside={
        <>
          {own?.suggestion && <SuggestedConversation suggestion={own.suggestion} pillars={pillars} />}
          {own && (
            <Card title={t('signals.title')} level={2}>
              <OwnSignals item={own} mayChange={isAdviser} onChange={setChanged} />
            </Card>
          )}
          {!own && signals.length > 0 && (
            <Card title={t('signals.title')} level={2}>
              <Signals signals={signals} />
            </Card>
          )}
          <Card title={t('summary.facts')} level={2}>
            <MunicipalityFacts
              municipality={municipality}
              about={[
                ...(coalitionName ? [{ label: t('summary.coalition'), value: coalitionName }] : []),
                ...(coalitionSince ? [{ label: t('summary.coalitionSince'), value: coalitionSince }] : []),
              ]}
              rest={weekName ? [{ label: t('summary.week'), value: weekName }] : []}
            />
          </Card>
        </>
      }
    >
      {!pillars && <Alert title={t('summary.notTakingPart.title')}>{t('summary.notTakingPart.text')}</Alert>}
      {pillars && (
        <Card title={t('summary.pillars')} level={2}>
          <div className="bl-programme-head">
            <Flower petals={petalsOf(pillars)} size={144} isDecorative />
            <p className="nl-paragraph">
              <strong>{t('list.inFlower', countPetals(petalsOf(pillars)))}.</strong> {t('summary.pillarsIntro')}
            </p>
          </div>
          <ul className="bl-programme-rows">
            {pillars.map(({ pillar, level, stale, because, missing }) => (
              <li key={pillar}>
                <PetalMark pillar={pillar} petal={{ level, stale }} />
                <div>
                  <div className="bl-programme-rows__head">
                    <h3 className="nl-heading nl-heading--level-4">{`${pillar.slice(1)}. ${pillarNames[pillar]}`}</h3>
                    <StatusBadge level={level} stale={stale} />
                  </div>
                  <p className="nl-paragraph">{because}</p>
                  {missing.length > 0 && (
                    <details>
                      <summary>{t('summary.missing')}</summary>
                      <ul className="utrecht-unordered-list">
                        {missing.map((sentence) => (
                          <li key={sentence} className="utrecht-unordered-list__item">
                            {sentence}
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </DetailPage>
  );
}
