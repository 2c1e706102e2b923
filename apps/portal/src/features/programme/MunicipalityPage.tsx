import { useQuery } from '@apollo/client/react';
import {
  Alert,
  Breadcrumb,
  type Crumb,
  ButtonLink,
  Card,
  DataList,
  DemoMark,
  LoadingState,
  Page,
  PageHeader,
  Section,
  Stack,
  StatusBadge,
} from '@bloemen/ui';
import { pillarNames, sentenceOf } from '@bloemen/vocabulary';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { MaySeeSummaryDocument, MunicipalitySummaryDocument } from './programme.generated.js';
import { longDate, number } from '../../shared/formats.js';
import { useText, withMessages, type Say } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { unattended } from '../../shared/tab.js';
import { participationWords } from './figures.js';
import './programme.css';
import messages from './programme.nl.json' with { type: 'json' };
import { Signals } from './Signals.js';

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
          {wasOpen ? t('summary.closed.text') : sentenceOf('programme.no_consent')}
        </Alert>
      </Page>
    );
  }
  return <Summary code={code} />;
});

/** The same, of the municipality in the address. */
export function MunicipalityPage() {
  const { code } = route.useParams();
  return <OpenSummary key={code} code={code} />;
}

const above = (t: Say): Crumb[] => [
  { label: t('programme.title'), href: '/programma' },
  { label: t('list.title'), href: '/programma/gemeenten' },
];

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
  const { municipality, pillars, coalitionName, coalitionSince, weekName, signals } = summary;
  return (
    <Page>
      <Breadcrumb items={trail} />
      <PageHeader
        kicker={municipality.province}
        title={municipality.name}
        intro={pillars ? t('summary.intro') : undefined}
        actions={
          session?.can('register:manage') && (
            <ButtonLink
              href={addressOf('/programma/gemeenten/$code/register', { params: { code: municipality.code } })}
            >
              {t('summary.register')}
            </ButtonLink>
          )
        }
        meta={
          municipality.isDemonstration && (
            <>
              <DemoMark />
              <span>{t('summary.demonstration')}</span>
            </>
          )
        }
      />
      {signals.length > 0 && (
        <Section title={t('signals.title')}>
          <Signals signals={signals} />
        </Section>
      )}
      <Section title={t('summary.facts')}>
        <DataList
          items={[
            {
              label: t('list.participation'),
              value: participationWords(t, municipality.status, municipality.isConditional),
            },
            ...(municipality.joinedOn ? [{ label: t('summary.joined'), value: longDate(municipality.joinedOn) }] : []),
            { label: t('list.inhabitants'), value: number(municipality.inhabitants) },
            { label: t('programme.dimension.GGD'), value: municipality.ggdRegion },
            ...(pillars
              ? [{ label: t('summary.coalition'), value: coalitionName ?? t('summary.coalitionDefault') }]
              : []),
            ...(coalitionSince ? [{ label: t('summary.coalitionSince'), value: coalitionSince }] : []),
            { label: t('list.partners'), value: number(municipality.partners) },
            ...(municipality.milestones
              ? [
                  {
                    label: t(municipality.milestones.publicOnly ? 'summary.milestonesPublic' : 'summary.milestones'),
                    value: t('summary.milestonesValue', {
                      open: municipality.milestones.open,
                      done: municipality.milestones.done,
                    }),
                  },
                ]
              : []),
            ...(weekName ? [{ label: t('summary.week'), value: weekName }] : []),
          ]}
        />
      </Section>
      {!pillars && <Alert title={t('summary.notTakingPart.title')}>{t('summary.notTakingPart.text')}</Alert>}
      {pillars && (
        <Section title={t('list.pillars')} intro={t('summary.pillarsIntro')}>
          <Stack>
            {pillars.map(({ pillar, level, stale, because, missing }) => (
              <Card
                key={pillar}
                title={`${pillar.slice(1)}. ${pillarNames[pillar]}`}
                meta={<StatusBadge level={level} stale={stale} />}
              >
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
              </Card>
            ))}
          </Stack>
        </Section>
      )}
    </Page>
  );
}
