import { useMutation, useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  ButtonLink,
  DemoMark,
  Icon,
  Link,
  ListPage,
  MeetingDrawing,
  SourceLine,
  Timeline,
} from '@bloemen/ui';
import { sectorNames, wantedStatusCodes, wantedStatuses, type WantedStatus } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { MoveMenu } from '../../../shared/MoveMenu.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { CoalitionTabs } from '../CoalitionTabs.js';
import { DeclineDialog, JoinDialog, RemoveWishDialog, WishDialog } from './WantedDialogs.js';
import { MoveWantedPartnerDocument, WantedPartnersDocument } from './wanted.generated.js';
import './wanted.css';
import messages from './wanted.nl.json' with { type: 'json' };
import { nameOf, sinceOf, type Wish } from './words.js';

export type WantedAddress = { status?: string; soort?: string; wens?: string };
type Asking = { what: 'new' } | { what: 'edit' | 'remove' | 'decline' | 'join'; wish: Wish };

const tones: Record<WantedStatus, 'neutral' | 'info' | 'positive'> = {
  WANTED: 'neutral',
  CONTACTED: 'info',
  INVITED: 'info',
  JOINED: 'positive',
  DECLINED: 'neutral',
};
/** The moves that lead back to exactly where they came from. */
const back: { [From in WantedStatus]?: { [Move in WantedStatus]?: WantedStatus } } = {
  WANTED: { CONTACTED: 'WANTED' },
  CONTACTED: { WANTED: 'CONTACTED', INVITED: 'CONTACTED' },
};

/** Whom the coalition wants at its table, by status, and what became of each. */
export const WantedPage = withMessages(messages, function WantedPage() {
  const t = useText();
  const address: WantedAddress = useSearch({ strict: false });
  const { addressWith, go } = useOpenPage<WantedAddress>();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { data, loading, error, refetch } = useQuery(WantedPartnersDocument, { fetchPolicy: 'cache-and-network' });
  const page = data?.wantedPartners;
  const rows = page?.partners.filter(
    ({ status, name }) =>
      (!address.status || status === address.status) &&
      (!address.soort || (address.soort === 'sector') === (name === null)),
  );
  const open = page?.partners.find(({ id }) => id === address.wens);
  const close = () => setAsking(null);
  const mayChange = page?.viewerCan.change ?? false;
  return (
    <>
      <ListPage<Wish, keyof WantedAddress>
        header={{
          title: t('wanted.title'),
          intro: t('wanted.intro'),
          actions: page?.viewerCan.add && (
            <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setAsking({ what: 'new' })}>
              {t('wanted.new')}
            </Button>
          ),
        }}
        before={<CoalitionTabs />}
        label={t('wanted.title')}
        filters={[
          {
            id: 'status',
            label: t('wanted.status'),
            value: address.status,
            all: t('wanted.anyStatus'),
            options: wantedStatusCodes.map((value) => ({ value, label: wantedStatuses[value] })),
          },
          {
            id: 'soort',
            label: t('wanted.kind'),
            value: address.soort,
            all: t('wanted.anyKind'),
            options: (['sector', 'name'] as const).map((value) => ({ value, label: t(`wanted.kind.${value}`) })),
          },
        ]}
        onChange={(change) => go({ ...address, ...change })}
        count={rows && t('wanted.found', { count: rows.length })}
        rows={rows}
        busy={loading}
        problem={error && !page && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{ title: t('wanted.none.title'), text: t('wanted.none.text'), illustration: <MeetingDrawing /> }}
        nothingFound={{ title: t('wanted.notFound.title') }}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'wie',
            header: t('wanted.who'),
            rowHeader: true,
            cell: (wish) => (
              <>
                <span className="bl-wanted__who">
                  <Link href={addressWith({ ...address, wens: wish.id })}>{nameOf(t, wish)}</Link>
                  {wish.isAskDue && <Badge tone="warning">{t('wanted.askDue')}</Badge>}
                  {wish.isDemonstration && <DemoMark />}
                </span>
                {wish.name && wish.sector && <span className="bl-wanted__note">{sectorNames[wish.sector]}</span>}
                {wish.organisation && wish.organisation.name !== wish.name && (
                  <span className="bl-wanted__note">{t('wanted.filledBy', { name: wish.organisation.name })}</span>
                )}
              </>
            ),
          },
          {
            id: 'status',
            header: t('wanted.status'),
            priority: 'always',
            cell: (wish) => <WishStatus wish={wish} may={mayChange} onAsk={setAsking} />,
          },
          {
            id: 'sinds',
            header: t('wanted.since'),
            cell: (wish) => <span className="bl-wanted__since">{sinceOf(t, wish)}</span>,
          },
          { id: 'waarom', header: t('wanted.why'), cell: ({ why, remark }) => why ?? remark },
          { id: 'vraagt', header: t('wanted.asks'), cell: ({ askedBy }) => askedBy ?? t('wanted.nobodyAsks') },
        ]}
        panel={
          open && {
            title: nameOf(t, open),
            onClose: () => go({ ...address, wens: undefined }),
            actions: mayChange && (
              <>
                <Button iconStart={<Icon name="edit" />} onClick={() => setAsking({ what: 'edit', wish: open })}>
                  {t('wanted.edit')}
                </Button>
                <Button hint="negative" onClick={() => setAsking({ what: 'remove', wish: open })}>
                  {t('wanted.remove')}
                </Button>
              </>
            ),
            children: <Details wish={open} may={mayChange} />,
          }
        }
      />
      {asking?.what === 'new' && <WishDialog wish={null} organisations={page!.organisations} onClose={close} />}
      {asking?.what === 'edit' && <WishDialog wish={asking.wish} organisations={page!.organisations} onClose={close} />}
      {asking?.what === 'remove' && (
        <RemoveWishDialog
          wish={asking.wish}
          onClose={close}
          onRemoved={() => {
            close();
            go({ ...address, wens: undefined });
          }}
        />
      )}
      {asking?.what === 'decline' && <DeclineDialog wish={asking.wish} onClose={close} />}
      {asking?.what === 'join' && <JoinDialog wish={asking.wish} organisations={page!.organisations} onClose={close} />}
    </>
  );
});

function WishStatus({ wish, may, onAsk }: { wish: Wish; may: boolean; onAsk: (asking: Asking) => void }) {
  const t = useText();
  const [move] = useMutation(MoveWantedPartnerDocument, { refetchQueries: [WantedPartnersDocument] });
  return (
    <MoveMenu<WantedStatus, WantedStatus, Pick<Wish, 'id' | 'status' | 'moves' | 'version'>>
      record={wish}
      of={nameOf(t, wish)}
      may={may}
      words={(status) => wantedStatuses[status]}
      tone={tones[wish.status]}
      wordsOf={(to) => ({ label: t(`wanted.move.${to}`), description: t(`wanted.move.${to}.does`) })}
      send={({ id, version }, status) =>
        move({ variables: { input: { id, version, status } } }).then(({ data }) => data!.moveWantedPartner)
      }
      undoOf={(from, to) => back[from]?.[to]}
      instead={{
        DECLINED: () => onAsk({ what: 'decline', wish }),
        JOINED: () => onAsk({ what: 'join', wish }),
      }}
      refetch={[WantedPartnersDocument]}
      stale={['wanted.move_not_possible']}
    />
  );
}

/** What became of a wish, and what may follow. */
function Details({ wish, may }: { wish: Wish; may: boolean }) {
  const t = useText();
  const isOpen = wish.status === 'WANTED' || wish.status === 'CONTACTED' || wish.status === 'INVITED';
  return (
    <>
      {wish.why && <p>{wish.why}</p>}
      {wish.askAgainOn && <p>{t('wanted.askAgain', { day: longDate(wish.askAgainOn) })}</p>}
      {wish.fits.length > 0 && (
        <p>{t('wanted.fits', { count: wish.fits.length, names: wish.fits.map(({ name }) => name).join(', ') })}</p>
      )}
      {may && isOpen && wish.name && (
        <p>
          <ButtonLink href={addressOf('/werkruimte/coalitie/nieuw', { search: { naam: wish.name } })}>
            {t('wanted.invite', { name: wish.name })}
          </ButtonLink>
        </p>
      )}
      <Timeline
        label={t('wanted.history')}
        entries={wish.steps.map((step) => ({
          id: step.id,
          on: sinceOf(t, { sinceOn: step.on, sincePrecision: step.precision, sinceAtLatest: step.atLatest }),
          title: wantedStatuses[step.status],
          children: step.remark && <p>{step.remark}</p>,
        }))}
      />
      {wish.source && <SourceLine source={wish.source} />}
    </>
  );
}
