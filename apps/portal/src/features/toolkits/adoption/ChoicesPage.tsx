import { useQuery } from '@apollo/client/react';
import { Badge, Button, ButtonLink, Card, DemoMark, EmptyListDrawing, Link, ListPage, Timeline } from '@bloemen/ui';
import { pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageOf } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { itemAddress } from '../place.js';
import { ToolkitTabs } from '../ToolkitTabs.js';
import {
  ToolkitChoicesDocument,
  type AdoptionPartsFragment,
  type RecommendationPartsFragment,
} from './adoption.generated.js';
import { AdoptionMenu, NewerVersion } from './AdoptionMenu.js';
import './adoption.css';
import messages from './adoption.nl.json' with { type: 'json' };
import { AnswerDialog } from './AnswerDialog.js';
import { statuses } from './moves.js';

export type ChoicesAddress = { status?: string; pijler?: string; keuze?: string; pagina?: string };

/** Our list: what the municipality does with the toolkit, and what its adviser recommends. */
export const ChoicesPage = withMessages(messages, function ChoicesPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<ChoicesAddress>();
  const address: ChoicesAddress = useSearch({ strict: false });
  const { data, loading, error, refetch } = useQuery(ToolkitChoicesDocument);
  const choices = data?.toolkitChoices;
  const rows = choices?.adoptions.filter(
    ({ status, pillars }) =>
      (!address.status || status === address.status) &&
      (!address.pijler || pillars.includes(address.pijler as PillarCode)),
  );
  const shown = rows && pageOf(rows, address.pagina);
  const open = choices?.adoptions.find(({ id }) => id === address.keuze);
  return (
    <ListPage<AdoptionPartsFragment, keyof ChoicesAddress>
      header={{ title: t('choices.title'), intro: t('choices.intro') }}
      before={
        <>
          <ToolkitTabs />
          {choices && <Recommendations recommendations={choices.recommendations} />}
        </>
      }
      label={t('choices.title')}
      filters={[
        {
          id: 'status',
          label: t('choices.status'),
          value: address.status,
          all: t('choices.anyStatus'),
          options: statuses.map((status) => ({ value: status, label: t(`adoption.status.${status}`) })),
        },
        {
          id: 'pijler',
          label: t('choices.pillar'),
          value: address.pijler,
          all: t('choices.anyPillar'),
          options: pillarCodes.map((code) => ({ value: code, label: `${code.slice(1)}. ${pillarNames[code]}` })),
        },
      ]}
      onChange={(change) => go({ ...address, pagina: undefined, ...change })}
      count={rows && t('choices.count', { count: rows.length })}
      rows={shown?.rows}
      busy={loading && !rows}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{
        title: t('choices.none.title'),
        text: t('choices.none.text'),
        illustration: <EmptyListDrawing />,
        actions: <ButtonLink href="/werkruimte/toolkit">{t('choices.toToolkit')}</ButtonLink>,
      }}
      nothingFound={{ title: t('choices.noneFound') }}
      rowKey={({ id }) => id}
      remember="keuze"
      columns={[
        {
          id: 'naam',
          header: t('choices.item'),
          rowHeader: true,
          cell: (adoption) => (
            <>
              <Link href={addressWith({ ...address, keuze: adoption.id })}>{adoption.title}</Link>{' '}
              {adoption.isDemonstration && <DemoMark />}
              {adoption.itemStatus === 'RETIRED' && <Badge tone="warning">{t('choices.retired')}</Badge>}
              {adoption.fact && (
                <div className="bl-subtle">{t('choices.fact', { pillar: adoption.fact.pillar.slice(1) })}</div>
              )}
              <NewerVersion adoption={adoption} />
            </>
          ),
        },
        {
          id: 'status',
          header: t('choices.status'),
          priority: 'always',
          cell: (adoption) => <AdoptionMenu adoption={adoption} />,
        },
        { id: 'sinds', header: t('choices.since'), cell: ({ since }) => longDate(since) },
        { id: 'opmerking', header: t('choices.note'), cell: ({ note }) => note },
      ]}
      pages={
        shown && {
          page: shown.page,
          count: shown.count,
          hrefFor: (page) => addressWith({ ...address, pagina: page > 1 ? String(page) : undefined }),
        }
      }
      panel={
        open && {
          title: open.title,
          onClose: () => go({ ...address, keuze: undefined }),
          children: <Steps adoption={open} />,
        }
      }
    />
  );
});

/** What happened with a choice, the newest first. */
function Steps({ adoption }: { adoption: AdoptionPartsFragment }) {
  const t = useText();
  return (
    <>
      <AdoptionMenu adoption={adoption} />
      <p>
        <Link href={itemAddress('/werkruimte/toolkit', adoption.itemId, adoption.number)}>{t('choices.open')}</Link>
      </p>
      {adoption.successorTitle && adoption.successorId && (
        <p>
          {t('choices.successor')}{' '}
          <Link href={itemAddress('/werkruimte/toolkit', adoption.successorId)}>{adoption.successorTitle}</Link>
        </p>
      )}
      <h3>{t('choices.history')}</h3>
      <Timeline
        label={t('choices.history')}
        entries={adoption.steps.map(({ status, happenedOn, note, number }, at) => ({
          id: String(at),
          on: longDate(happenedOn),
          dateTime: happenedOn,
          title: `${t(`adoption.status.${status}`)} (${t('choices.version', { number })})`,
          children: note,
        }))}
      />
    </>
  );
}

/** So many recommendations stand there at once. */
const SHOWN = 5;

/** What the adviser recommends and is not answered yet. */
function Recommendations({ recommendations }: { recommendations: readonly RecommendationPartsFragment[] }) {
  const t = useText();
  const [answering, setAnswering] = useState<RecommendationPartsFragment | null>(null);
  const [isWhole, setWhole] = useState(false);
  const open = recommendations.filter(({ status }) => status === 'OPEN' || status === 'LATER');
  if (open.length === 0) return null;
  return (
    <Card title={t('recommended.byAdviser')} level={2}>
      <ul className="bl-recommended">
        {open.slice(0, isWhole ? undefined : SHOWN).map((one) => (
          <li key={one.id}>
            <div>
              <strong>
                <Link href={itemAddress('/werkruimte/toolkit', one.itemId)}>{one.title}</Link>
              </strong>{' '}
              {one.status === 'LATER' && (
                <Badge>{t('recommended.until', { day: one.until ? longDate(one.until) : '' })}</Badge>
              )}
              <p>
                {t('recommended.said', {
                  name: one.adviserName,
                  day: longDate(one.recommendedOn),
                  because: one.because,
                })}
              </p>
            </div>
            {one.viewerCan.answer && (
              <Button
                purpose="primary"
                aria-label={t('recommended.replyTo', { title: one.title })}
                onClick={() => setAnswering(one)}
              >
                {t('recommended.reply')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!isWhole && open.length > SHOWN && (
        <Button onClick={() => setWhole(true)}>{t('recommended.all', { count: open.length })}</Button>
      )}
      {answering && <AnswerDialog recommendation={answering} onClose={() => setAnswering(null)} />}
    </Card>
  );
}
