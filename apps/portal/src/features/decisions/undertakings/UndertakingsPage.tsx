import { useQuery } from '@apollo/client/react';
import { Alert, Badge, Button, Card, DemoMark, Icon, Link, ListView } from '@bloemen/ui';
import { dutchDate, undertakingStates } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { shortDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import decisions from '../decisions.nl.json' with { type: 'json' };
import { DecisionsFrame } from '../DecisionsFrame.js';
import { UndertakingActions, UndertakingDetails } from './UndertakingDetails.js';
import {
  UndertakingDocument,
  UndertakingsDocument,
  type UndertakingPartsFragment,
  type UndertakingsQuery,
} from './undertakings.generated.js';
import messages from './undertakings.nl.json' with { type: 'json' };
import './undertakings.css';
import { showCodes, shows, undertakingTones, type Show } from './words.js';

const UndertakingDialog = lazy(() =>
  import('./UndertakingDialog.js').then((module) => ({ default: module.UndertakingDialog })),
);
const PAGE_SIZE = 25;
type UndertakingsAddress = { zoek?: string; toon?: string; pagina?: string; toezegging?: string };

/** What was promised to the council: what is open first, and what is late. */
export const UndertakingsPage = withMessages({ ...decisions, ...messages }, function UndertakingsPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<UndertakingsAddress>();
  const address: UndertakingsAddress = useSearch({ strict: false });
  const [isAdding, setAdding] = useState(false);
  const page = pageNumber(address.pagina);
  const shown = showCodes.find((code) => code === address.toon);
  const filter = {
    search: address.zoek ?? null,
    state: null,
    isLate: null,
    isNotTold: null,
    ...(shown && shows[shown]),
  };
  const { data, previousData, loading, error, refetch } = useQuery(UndertakingsDocument, {
    variables: { filter, page },
    fetchPolicy: 'cache-and-network',
  });
  const undertakings = (data ?? previousData)?.undertakings;
  const listed = undertakings?.nodes.find(({ id }) => id === address.toezegging);
  // One that was just recorded may stand on another page, or outside this choice.
  const { data: other } = useQuery(UndertakingDocument, {
    variables: { id: address.toezegging ?? '' },
    skip: !address.toezegging || !undertakings || Boolean(listed),
  });
  const open = address.toezegging ? (listed ?? other?.undertaking) : undefined;
  const changed = (change: UndertakingsAddress) => ({
    ...address,
    pagina: undefined,
    toezegging: undefined,
    ...change,
  });
  const close = () => go({ ...address, toezegging: undefined });
  const add = undertakings?.viewerCan.add && (
    <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setAdding(true)}>
      {t('undertakings.add')}
    </Button>
  );
  return (
    <DecisionsFrame
      tab="undertakings"
      title={t('undertakings.title')}
      intro={t('undertakings.intro')}
      action={undertakings && (undertakings.totalCount > 0 || shown || address.zoek) && add}
    >
      {undertakings && <Pressing counts={undertakings.counts} shown={shown} go={(toon) => go(changed({ toon }))} />}
      <ListView<UndertakingPartsFragment, 'zoek' | 'toon'>
        label={t('undertakings.title')}
        search={{ id: 'zoek', label: t('undertakings.search'), value: address.zoek }}
        filters={[
          {
            id: 'toon',
            label: t('undertakings.show'),
            value: shown,
            all: t('undertakings.all'),
            options: showCodes.map((value) => ({ value, label: t(`undertakings.show.${value}`) })),
          },
        ]}
        onChange={(change) => go(changed(change))}
        count={undertakings && t('undertakings.count', { count: undertakings.totalCount })}
        rows={undertakings?.nodes}
        busy={loading}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{
          title: t(add ? 'undertakings.none' : 'undertakings.noneReader'),
          text: add && t('undertakings.noneText'),
          icon: 'check',
          actions: add,
        }}
        nothingFound={{ title: t('undertakings.noneFound') }}
        rowKey={({ id }) => id}
        onOpen={({ id }) => go({ ...address, toezegging: id })}
        openKey={open?.id ?? null}
        columns={[
          {
            id: 'toezegging',
            header: t('undertakings.what'),
            rowHeader: true,
            cell: ({ title, promisedBy, promisedTo }) => (
              <>
                {title}
                <div className="bl-subtle">{t('undertakings.byTo', { by: promisedBy, to: promisedTo })}</div>
              </>
            ),
          },
          {
            id: 'status',
            header: t('undertakings.status'),
            priority: 'always',
            cell: ({ state, isDemonstration }) => (
              <span className="bl-undertaking__badges">
                <Badge tone={undertakingTones[state]}>{undertakingStates[state]}</Badge>
                {isDemonstration && <DemoMark />}
              </span>
            ),
          },
          {
            id: 'dag',
            header: t('undertakings.due'),
            priority: 'always',
            cell: ({ dueOn, isLate }) => (
              <>
                {dueOn ? shortDate(dueOn) : <span className="bl-subtle">{t('undertakings.noDay')}</span>}
                {isLate && <div className="bl-undertaking__late">{t('undertakings.late')}</div>}
              </>
            ),
          },
          // Beside an open one there is room for no more, and all of it stands there.
          ...(open
            ? []
            : [
                {
                  id: 'gemeld',
                  header: t('undertakings.told'),
                  priority: 'always' as const,
                  cell: ({ toldOn }: UndertakingPartsFragment) =>
                    toldOn ? shortDate(toldOn) : <span className="bl-subtle">{t('undertakings.notTold')}</span>,
                },
              ]),
        ]}
        panel={
          open && {
            title: open.title.length > 90 ? `${open.title.slice(0, 89).trimEnd()}…` : open.title,
            onClose: close,
            children: <UndertakingDetails key={open.id} undertaking={open} />,
            actions: <UndertakingActions undertaking={open} onRemoved={close} />,
          }
        }
        pages={
          undertakings && {
            page,
            count: Math.ceil(undertakings.totalCount / PAGE_SIZE),
            hrefFor: (number) => addressWith({ ...changed({}), pagina: String(number) }),
          }
        }
      />
      {undertakings && undertakings.briefings.length > 0 && <Briefings briefings={undertakings.briefings} />}
      {isAdding && (
        <Suspense>
          <UndertakingDialog
            undertaking={null}
            onSaved={(id) => go({ ...address, toezegging: id })}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      )}
    </DecisionsFrame>
  );
});

type Listed = UndertakingsQuery['undertakings'];

/** What cannot wait, in words: what is late, and what the council does not know yet. */
function Pressing({
  counts: { late, notTold },
  shown,
  go,
}: {
  counts: Listed['counts'];
  shown: Show | undefined;
  go: (show: Show) => void;
}) {
  const t = useText();
  const pressing: [Show, string] | null =
    late > 0
      ? ['te-laat', t('undertakings.pressingLate', { count: late })]
      : notTold > 0
        ? ['niet-gemeld', t('undertakings.pressingNotTold', { count: notTold })]
        : null;
  if (!pressing || shown === pressing[0]) return null;
  return (
    <Alert
      kind={late > 0 ? 'warning' : 'info'}
      title={pressing[1]}
      actions={<Button onClick={() => go(pressing[0])}>{t('undertakings.showThem')}</Button>}
    >
      {late > 0 && notTold > 0 && t('undertakings.pressingNotTold', { count: notTold })}
    </Alert>
  );
}

/** Letters that told the council, each with what it reports on. */
function Briefings({ briefings }: { briefings: Listed['briefings'] }) {
  const t = useText();
  return (
    <Card level={2} title={t('briefings.title')}>
      <ul className="bl-briefings">
        {briefings.map(({ id, title, reference, datedOn, datePrecision, undertakings, motions, isDemonstration }) => (
          <li key={id}>
            <p className="bl-briefings__title">
              {title} {isDemonstration && <DemoMark />}
            </p>
            <p className="bl-subtle">
              {[datedOn && dutchDate(datedOn, datePrecision ?? 'DAY'), reference].filter(Boolean).join(', ') ||
                t('briefings.noDay')}
            </p>
            <ul>
              {motions.map((motion) => (
                <li key={motion.id}>
                  {t('briefings.motion')}{' '}
                  <Link href={addressOf('/werkruimte/besluiten/moties/$id', { params: { id: motion.id } })}>
                    {motion.name}
                  </Link>
                </li>
              ))}
              {undertakings.map((one) => (
                <li key={one.id}>
                  {t('briefings.undertaking')}{' '}
                  <Link href={addressOf('/werkruimte/besluiten/toezeggingen', { search: { toezegging: one.id } })}>
                    {one.name}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}
