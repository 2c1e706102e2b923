import { useQuery } from '@apollo/client/react';
import { Alert, Breadcrumb, ButtonLink, Card, DataList, DemoMark, LoadingState, Page, PageHeader, Section, Stack, StatusBadge } from '@bloemen/ui';
import { pillarNames } from '@bloemen/vocabulary';
import { getRouteApi } from '@tanstack/react-router';
import { MunicipalitySummaryDocument } from '../../generated/gql.js';
import { longDate, number } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { participationWords } from './figures.js';
import './programme.css';
import messages from './programme.nl.json' with { type: 'json' };
import { Signals } from './Signals.js';

const route = getRouteApi('/programma/gemeenten/$code');

/**
 * The summary of one municipality: five pillars with the reason, and what asks for attention. Not its workspace. It is read once and not again
 * by itself, because every reading is a line in the trail of that municipality.
 */
export const MunicipalityPage = withMessages(messages, function MunicipalityPage() {
  const t = useText();
  const session = useSession();
  const { code } = route.useParams();
  const { data, error, refetch } = useQuery(MunicipalitySummaryDocument, { variables: { code } });
  const summary = data?.municipalitySummary;
  const trail = [{ label: t('programme.title'), href: '/programma' }, { label: t('list.title'), href: '/programma/gemeenten' }, { label: summary?.municipality.name ?? code }];
  if (!summary) {
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
        intro={t('summary.intro')}
        actions={session?.can('register:manage') && <ButtonLink href={`/programma/gemeenten/${municipality.code}/register`}>{t('summary.register')}</ButtonLink>}
        meta={municipality.isDemonstration && <><DemoMark /><span>{t('summary.demonstration')}</span></>}
      />
      {signals.length > 0 && <Section title={t('signals.title')}><Signals signals={signals} /></Section>}
      <Section title={t('summary.facts')}>
        <DataList
          items={[
            { label: t('list.participation'), value: participationWords(t, municipality.status, municipality.isConditional) },
            ...(municipality.joinedOn ? [{ label: t('summary.joined'), value: longDate(municipality.joinedOn) }] : []),
            { label: t('list.inhabitants'), value: number(municipality.inhabitants) },
            { label: t('programme.dimension.GGD'), value: municipality.ggdRegion },
            { label: t('summary.coalition'), value: coalitionName ?? t('summary.coalitionDefault') },
            ...(coalitionSince ? [{ label: t('summary.coalitionSince'), value: coalitionSince }] : []),
            { label: t('list.partners'), value: number(municipality.partners) },
            ...(municipality.milestones ? [{ label: t('summary.milestones'), value: t('summary.milestonesValue', municipality.milestones) }] : []),
            ...(weekName ? [{ label: t('summary.week'), value: weekName }] : []),
          ]}
        />
      </Section>
      <Section title={t('list.pillars')} intro={t('summary.pillarsIntro')}>
        {pillars.length === 0 && <Alert title={t('summary.nothing.title')}>{t('summary.nothing.text')}</Alert>}
        <Stack>
          {pillars.map(({ pillar, level, stale, because, missing }) => (
            <Card key={pillar} title={`${pillar.slice(1)}. ${pillarNames[pillar]}`} meta={<StatusBadge level={level} stale={stale} />}>
              <p className="nl-paragraph">{because}</p>
              {missing.length > 0 && (
                <details>
                  <summary>{t('summary.missing')}</summary>
                  <ul className="utrecht-unordered-list">{missing.map((sentence) => <li key={sentence} className="utrecht-unordered-list__item">{sentence}</li>)}</ul>
                </details>
              )}
            </Card>
          ))}
        </Stack>
      </Section>
    </Page>
  );
});
