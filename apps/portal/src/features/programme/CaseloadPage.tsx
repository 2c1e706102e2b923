import { useQuery } from '@apollo/client/react';
import {
  Badge,
  ButtonLink,
  DataList,
  DemoMark,
  EmptyListDrawing,
  Icon,
  Link,
  ListPage,
  useMedia,
  type Column,
} from '@bloemen/ui';
import { fitsPlace } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { MyMunicipalitiesDocument, type CaseloadPartsFragment } from './programme.generated.js';
import { addressOf } from '../../shared/address.js';
import { longDate, shortDate, today } from '../../shared/formats.js';
import { typedHours } from '../../shared/hours.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import type { CaseloadSearch } from './caseload-search.js';
import { participationWords } from './figures.js';
import { FlowerWords } from './FlowerWords.js';
import { OwnSignals } from './OwnSignals.js';
import './programme.css';
import messages from './programme.nl.json' with { type: 'json' };
import { SuggestedConversation } from './SuggestedConversation.js';
import { useNationalVersion } from './useNationalVersion.js';

type Item = CaseloadPartsFragment;

const live = [MyMunicipalitiesDocument];
/** Each row tells so many reasons; the panel all of them. */
const IN_ROW = 2;
/** What stays of the table while details stand beside it. */
const beside = ['naam', 'signalen'];
/** From here up details stand beside the list, and from the other up there is room for both whole. */
const HAS_PANEL = '(min-width: 68rem) and (max-width: 119.99rem)';

const shows: Record<string, (item: Item) => boolean> = {
  signalen: ({ signals }) => signals.length > 0,
  opzij: ({ later }) => later.length > 0,
  overdracht: ({ handoverWaits }) => handoverWaits,
};

/** The municipalities an adviser helps, those with most to talk about first: whom to call, why, and what was agreed. */
export const CaseloadPage = withMessages(messages, function CaseloadPage() {
  const t = useText();
  const search: CaseloadSearch = useSearch({ strict: false });
  const { go } = useOpenPage<CaseloadSearch>();
  const { data, loading, error, refetch } = useQuery(MyMunicipalitiesDocument);
  useNationalVersion(live);
  const isTight = useMedia(HAS_PANEL);
  const isAdviser = useSession()?.can('support:write') ?? false;
  const items = data?.myMunicipalities;
  const found = items?.filter(
    (item) => fitsPlace(item.municipality, search.zoek ?? '') && (!search.toon || (shows[search.toon]?.(item) ?? true)),
  );
  const [first] = items ?? [];
  const open = found?.find(({ municipality }) => municipality.code === search.gemeente);
  const close = () => go({ ...search, gemeente: undefined });
  const columns: Column<Item>[] = [
    { id: 'naam', header: t('list.name'), rowHeader: true, cell: ({ municipality: { name } }) => name },
    {
      id: 'signalen',
      header: t('signals.title'),
      priority: 'always',
      cell: (item) => <Reasons item={item} isAdviser={isAdviser} />,
    },
    {
      id: 'stap',
      header: t('caseload.next'),
      priority: 'always',
      cell: (item) => <Next item={item} />,
    },
    {
      id: 'uren',
      header: t('caseload.hours'),
      priority: 'always',
      cell: ({ hours }) =>
        hours ? (
          <span className="bl-programme-whole">
            {t('caseload.hoursOf', { used: typedHours(hours.quartersUsed), budget: hours.hoursBudget })}
          </span>
        ) : (
          <span className="bl-subtle">{t('caseload.notBegun')}</span>
        ),
    },
    {
      id: 'bloem',
      header: t('list.flower'),
      cell: ({ municipality: { pillars, status } }) =>
        pillars ? (
          <FlowerWords pillars={pillars} size={28} />
        ) : (
          <span className="bl-subtle">{t(status === 'PROSPECT' ? 'list.notYet' : 'list.notVisible')}</span>
        ),
    },
    {
      id: 'deelname',
      header: t('list.participation'),
      cell: ({ municipality: { status, isConditional, isDemonstration } }) => (
        <span className="bl-programme-cell bl-programme-cell--stacked">
          {participationWords(t, status, isConditional)}
          {isDemonstration && <DemoMark />}
        </span>
      ),
    },
  ];
  return (
    <ListPage<Item, 'zoek' | 'toon'>
      header={{ title: t('caseload.title'), intro: t('caseload.intro') }}
      label={t('caseload.title')}
      search={{ id: 'zoek', label: t('caseload.search'), value: search.zoek }}
      filters={[
        {
          id: 'toon',
          label: t('caseload.only'),
          value: search.toon,
          all: t('caseload.everything'),
          options: (['signalen', 'opzij', 'overdracht'] as const).map((value) => ({
            value,
            label: t(`caseload.only.${value}`),
          })),
        },
      ]}
      onChange={(change) => go({ ...search, gemeente: undefined, ...change })}
      count={first && t('caseload.count', { count: found!.length, day: longDate(first.municipality.asOf) })}
      rows={found}
      busy={loading && !items}
      problem={error && !items && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{
        title: t('caseload.empty.title'),
        text: t('caseload.empty.text'),
        illustration: <EmptyListDrawing />,
      }}
      nothingFound={{ title: t('caseload.noneFound'), text: t('caseload.noneFoundText') }}
      rowKey={({ municipality }) => municipality.code}
      dense
      onOpen={({ municipality: { code } }) => go({ ...search, gemeente: code === search.gemeente ? undefined : code })}
      openKey={search.gemeente}
      panel={
        open && {
          title: open.municipality.name,
          children: <Glance item={open} isAdviser={isAdviser} />,
          actions: <Ways item={open} isAdviser={isAdviser} />,
          onClose: close,
        }
      }
      columns={open && isTight ? columns.filter(({ id }) => beside.includes(id)) : columns}
    />
  );
});

/** The most pressing reasons of a row, and how many more there are. */
function Reasons({
  item: { municipality, signals, later, handoverWaits },
  isAdviser,
}: {
  item: Item;
  isAdviser: boolean;
}) {
  const t = useText();
  const rest = signals.length - IN_ROW;
  return (
    <ul className="bl-programme-signals bl-programme-reasons">
      {handoverWaits && (
        <li>
          <Icon name="switch" />
          {isAdviser ? (
            <Link
              href={addressOf('/programma/mijn-gemeenten/$code/overdracht', { params: { code: municipality.code } })}
            >
              {t('caseload.handover')}
            </Link>
          ) : (
            t('caseload.handover')
          )}
        </li>
      )}
      {signals.slice(0, IN_ROW).map(({ code, sentence }) => (
        <li key={code}>
          <Icon name={code === 'NO_CONSENT' || code === 'CONSENT_WAITS' ? 'info' : 'alert'} />
          {code === 'NO_CONSENT' || code === 'CONSENT_WAITS' ? t(`caseload.${code}`) : sentence}
        </li>
      ))}
      {signals.length === 0 && <li className="bl-subtle">{t('caseload.calm')}</li>}
      {(rest > 0 || later.length > 0) && (
        <li className="bl-subtle">
          {[
            ...(rest > 0 ? [t('caseload.more', { count: rest })] : []),
            ...(later.length > 0 ? [t('caseload.aside', { count: later.length })] : []),
          ].join(', ')}
        </li>
      )}
    </ul>
  );
}

function Next({ item: { next } }: { item: Item }) {
  const t = useText();
  if (!next) return <span className="bl-subtle">{t('caseload.nextNone')}</span>;
  return (
    <span className="bl-programme-next">
      {next.what}
      <span className="bl-subtle">{shortDate(next.dueOn)}</span>
      {next.dueOn < today() && <Badge tone="warning">{t('caseload.late')}</Badge>}
    </span>
  );
}

/** One municipality of the caseload beside the list: what to begin with, and every reason. */
function Glance({ item, isAdviser }: { item: Item; isAdviser: boolean }) {
  const t = useText();
  const { suggestion, municipality, hours, next, lastOn } = item;
  return (
    <>
      {suggestion && <SuggestedConversation suggestion={suggestion} pillars={municipality.pillars} />}
      <h3 className="nl-heading nl-heading--level-5">{t('signals.title')}</h3>
      <OwnSignals item={item} mayChange={isAdviser} />
      <DataList
        items={[
          {
            label: t('caseload.next'),
            value: next ? `${next.what}, ${longDate(next.dueOn)}` : t('caseload.nextNone'),
          },
          {
            label: t('caseload.hours'),
            value: hours
              ? t('caseload.hoursOf', { used: typedHours(hours.quartersUsed), budget: hours.hoursBudget })
              : t('caseload.notBegun'),
          },
          ...(lastOn ? [{ label: t('caseload.lastOn'), value: longDate(lastOn) }] : []),
        ]}
      />
      {municipality.pillars && <FlowerWords pillars={municipality.pillars} size={80} />}
    </>
  );
}

function Ways({ item: { municipality, handoverWaits }, isAdviser }: { item: Item; isAdviser: boolean }) {
  const t = useText();
  const params = { code: municipality.code };
  return (
    <>
      {isAdviser && handoverWaits && (
        <ButtonLink purpose="primary" href={addressOf('/programma/mijn-gemeenten/$code/overdracht', { params })}>
          {t('caseload.handover')}
        </ButtonLink>
      )}
      {isAdviser && (
        <ButtonLink
          purpose={handoverWaits ? undefined : 'primary'}
          href={addressOf('/programma/mijn-gemeenten/$code', { params })}
        >
          {t('caseload.support')}
        </ButtonLink>
      )}
      {municipality.pillars && (
        <ButtonLink href={addressOf('/programma/gemeenten/$code', { params })}>{t('list.toSummary')}</ButtonLink>
      )}
    </>
  );
}
