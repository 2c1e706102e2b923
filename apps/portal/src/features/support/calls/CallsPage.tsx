import { useQuery } from '@apollo/client/react';
import { PetalMark } from '@bloemen/charts';
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  Columns,
  CompactRow,
  CompactRows,
  EmptyState,
  Icon,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Section,
  Span,
} from '@bloemen/ui';
import { levelLabels, pillarNames } from '@bloemen/vocabulary';
import { useState } from 'react';
import { PeerCallsDocument, type PeerCallsQuery } from './calls.generated.js';
import { addressOf } from '../../../shared/address.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import answerMessages from './answer.nl.json' with { type: 'json' };
import { CallCard } from './CallCard.js';
import './calls.css';
import messages from './calls.nl.json' with { type: 'json' };
import { isOpen, type Call } from './words.js';

type Calls = PeerCallsQuery['peerCalls'];

/** So many of before stand there until one asks for the rest. */
const AT_ONCE = 5;

/** Calls of the own municipality with others: what waits, what is agreed, what was; and the way to ask. */
export const CallsPage = withMessages({ ...answerMessages, ...messages }, function CallsPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(PeerCallsDocument, { fetchPolicy: 'cache-and-network' });
  const page = data?.peerCalls;
  return (
    <Page width="wide">
      <PageHeader
        title={t('calls.title')}
        intro={t('calls.intro')}
        actions={
          page?.viewerCan.ask &&
          page.letsPeersKnow && (
            <ButtonLink purpose="primary" iconStart={<Icon name="plus" />} href="/werkruimte/gesprekken/vragen">
              {t('calls.ask')}
            </ButtonLink>
          )
        }
      />
      {error && !page && <Problem error={error} onRetry={() => void refetch()} />}
      {!page && !error && <LoadingState lines={8} />}
      {page && (
        <Columns>
          <Span of={8}>
            <Listed page={page} />
          </Span>
          <Span of={4}>
            <Aside page={page} />
          </Span>
        </Columns>
      )}
    </Page>
  );
});

function Listed({ page: { calls, letsPeersKnow, viewerCan } }: { page: Calls }) {
  const t = useText();
  const [isAll, setAll] = useState(false);
  const past = calls.filter((call) => !isOpen(call) && call.status !== 'AGREED');
  const parts: [id: string, title: string, calls: Call[]][] = [
    ['wacht', t('calls.waiting'), calls.filter(isOpen)],
    ['afgesproken', t('calls.agreed'), calls.filter(({ status }) => status === 'AGREED')],
    ['eerder', t('calls.past'), isAll ? past : past.slice(0, AT_ONCE)],
  ];
  return (
    <>
      {!letsPeersKnow && (
        <EmptyState
          icon="people"
          title={t('calls.hiddenTitle')}
          actions={
            viewerCan.ask && (
              <ButtonLink purpose="primary" href="/werkruimte/instellingen">
                {t('calls.toSettings')}
              </ButtonLink>
            )
          }
        >
          {t('calls.hidden')}
        </EmptyState>
      )}
      {letsPeersKnow && calls.length === 0 && (
        <EmptyState
          icon="people"
          title={t('calls.emptyTitle')}
          actions={viewerCan.ask && <ButtonLink href="/werkruimte/gesprekken/vragen">{t('calls.ask')}</ButtonLink>}
        >
          {t('calls.empty')}
        </EmptyState>
      )}
      {parts.map(
        ([id, title, listed]) =>
          listed.length > 0 && (
            <Section key={id} id={id} title={title}>
              <div className="bl-calls">
                {listed.map((call) => (
                  <CallCard key={call.id} call={call} />
                ))}
              </div>
            </Section>
          ),
      )}
      {!isAll && past.length > AT_ONCE && (
        <Button onClick={() => setAll(true)}>{t('calls.allPast', { count: past.length })}</Button>
      )}
    </>
  );
}

function Aside({ page: { askable, letsPeersKnow, viewerCan } }: { page: Calls }) {
  const t = useText();
  const mayAsk = letsPeersKnow && viewerCan.ask;
  return (
    <>
      {mayAsk && (
        <Card title={t('calls.askable')} level={2}>
          {askable.length === 0 ? (
            <p>{t('calls.nothingToAsk')}.</p>
          ) : (
            <CompactRows label={t('calls.askable')}>
              {askable.map(({ pillar, level }) => (
                <CompactRow
                  key={pillar}
                  mark={<PetalMark pillar={pillar} petal={{ level, stale: false }} size={26} />}
                  title={
                    <Link href={addressOf('/werkruimte/gesprekken/vragen', { search: { pijler: pillar } })}>
                      {pillarNames[pillar]}
                    </Link>
                  }
                  track={<Badge>{levelLabels[level]}</Badge>}
                />
              ))}
            </CompactRows>
          )}
        </Card>
      )}
      <Card title={t('calls.how')} level={2}>
        <ol className="bl-call__steps">
          <li>{t('calls.how1')}</li>
          <li>{t('calls.how2')}</li>
          <li>{t('calls.how3')}</li>
          <li>{t('calls.how4')}</li>
        </ol>
        {letsPeersKnow && (
          <p className="bl-subtle">
            {t('calls.known')} <Link href="/werkruimte/instellingen">{t('calls.change')}</Link>
          </p>
        )}
      </Card>
    </>
  );
}
