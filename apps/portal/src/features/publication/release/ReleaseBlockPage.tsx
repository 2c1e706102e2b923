import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  Card,
  DataList,
  DemoMark,
  DetailPage,
  Dialog,
  Link,
  LoadingState,
  Timeline,
} from '@bloemen/ui';
import {
  isPillar,
  publicBlockCodes,
  publicBlocks,
  releaseCauses,
  releaseStates,
  type PublicBlock,
} from '@bloemen/vocabulary';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf, type PageAddress } from '../../../shared/address.js';
import { dateTime, longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { statedAddress } from '../../../shared/tab.js';
import { useMove } from '../../../shared/useMove.js';
import { Changes, Difference } from './Changes.js';
import { ContactDialog } from './ContactDialog.js';
import { PrepareBlockDialog } from './PrepareBlockDialog.js';
import './release.css';
import {
  ReleaseBlockPageDocument,
  ReleasePageDocument,
  WithdrawPlannedReleaseDocument,
  WithdrawPublicBlockDocument,
  type ReleaseBlockPageQuery,
  type ReleaseBlockPartsFragment as Block,
} from './release.generated.js';
import messages from './release.nl.json' with { type: 'json' };
import { ReleaseDialog } from './ReleaseDialog.js';
import { isReady, publicAddress, standingOf } from './words.js';

type Detail = ReleaseBlockPageQuery['releaseBlock'];

/** The block that the address names. */
export const ReleaseBlockPage = withMessages(messages, function ReleaseBlockPage() {
  const t = useText();
  const asked: string = useParams({ strict: false, select: (params: { blok?: string }) => params.blok ?? '' });
  const block = publicBlockCodes.find((code) => code === asked);
  if (block) return <OneBlock key={block} code={block} />;
  return (
    <DetailPage
      crumbs={[{ label: t('release.title'), href: '/werkruimte/openbaar' }, { label: t('release.notFound') }]}
      title={t('release.notFound')}
    />
  );
});

/** One block of the public page: how everybody reads it, what changed, and all that was released of it. */
export const OneBlock = withMessages(messages, function OneBlock({ code }: { code: PublicBlock }) {
  const t = useText();
  const { data, error, refetch } = useQuery(ReleaseBlockPageDocument, {
    variables: { block: code },
    fetchPolicy: 'cache-and-network',
  });
  const detail = data?.releaseBlock;
  const standing = detail && standingOf(t, detail.block);
  return (
    <DetailPage
      crumbs={[{ label: t('release.title'), href: '/werkruimte/openbaar' }, { label: publicBlocks[code] }]}
      title={publicBlocks[code]}
      status={standing && <Badge tone={standing.tone}>{standing.words}</Badge>}
      badges={detail?.block.shown?.isDemonstration && <DemoMark />}
      action={detail?.viewerCan.edit && <BlockActions block={detail.block} />}
      problem={error && !detail && <Problem error={error} onRetry={() => void refetch()} />}
      aside={detail && <About detail={detail} />}
    >
      {detail ? (
        <>
          {detail.viewerCan.preview && !detail.block.hasContent && (
            <Empty code={code} isShown={detail.block.shown !== null} />
          )}
          {detail.block.changes.length > 0 && (
            <Card title={t('release.changes')} level={2}>
              <Changes changes={detail.block.changes} label={t('release.changes')} />
            </Card>
          )}
          {detail.viewerCan.preview && detail.block.hasContent && <Preview detail={detail} />}
          <History detail={detail} />
        </>
      ) : (
        !error && <LoadingState lines={8} />
      )}
    </DetailPage>
  );
});

function BlockActions({ block }: { block: Block }) {
  const t = useText();
  const [open, setOpen] = useState<'release' | 'prepare' | 'withdraw' | null>(null);
  const [withdraw] = useMutation(WithdrawPublicBlockDocument);
  const close = () => setOpen(null);
  const { act, busy, notice } = useMove<unknown>({
    refetch: [ReleaseBlockPageDocument, ReleasePageDocument],
    now: { words: t('release.nowIs', { status: standingOf(t, block).words }) },
  });
  const name = publicBlocks[block.block];
  return (
    <>
      {isReady(block) && (
        <Button purpose="primary" onClick={() => setOpen('release')}>
          {t(block.shown ? 'release.again' : 'release.release')}
        </Button>
      )}
      <Button purpose={isReady(block) ? 'secondary' : 'primary'} onClick={() => setOpen('prepare')}>
        {t('release.prepare')}
      </Button>
      {block.shown && (
        <Button purpose="subtle" hint="negative" busy={busy} onClick={() => setOpen('withdraw')}>
          {t('release.withdraw')}
        </Button>
      )}
      {notice}
      {open === 'release' && <ReleaseDialog blocks={[block]} onClose={close} />}
      {open === 'prepare' && <PrepareBlockDialog block={block} onClose={close} />}
      <Dialog
        open={open === 'withdraw'}
        onClose={close}
        title={t('release.withdrawTitle', { block: name })}
        actions={
          <>
            <Button
              purpose="primary"
              hint="negative"
              onClick={() => {
                close();
                void act({
                  send: () =>
                    withdraw({
                      variables: { input: { block: block.block, version: block.version } },
                      refetchQueries: [ReleaseBlockPageDocument, ReleasePageDocument],
                      awaitRefetchQueries: true,
                    }),
                  done: () => t('release.withdrawn'),
                });
              }}
            >
              {t('release.withdraw')}
            </Button>
            <Button onClick={close}>{t('common.cancel')}</Button>
          </>
        }
      >
        <p>{t('release.withdrawText')}</p>
      </Dialog>
    </>
  );
}

/** Where something is made public that belongs in a block. */
const placeOf: Record<PublicBlock, PageAddress | null> = {
  P1: addressOf('/werkruimte/plan/$pillar', { params: { pillar: 'P1' } }),
  P2: addressOf('/werkruimte/plan/$pillar', { params: { pillar: 'P2' } }),
  P3: addressOf('/werkruimte/plan/$pillar', { params: { pillar: 'P3' } }),
  P4: addressOf('/werkruimte/plan/$pillar', { params: { pillar: 'P4' } }),
  P5: addressOf('/werkruimte/plan/$pillar', { params: { pillar: 'P5' } }),
  PARTNERS: '/werkruimte/coalitie',
  PLAN: '/werkruimte/plan',
  MONEY: '/werkruimte/geld',
  WEEK: '/werkruimte/week',
  OFFERS: '/werkruimte/coalitie/aanbod',
  PRACTICE: null,
  STATEMENT: '/werkruimte/verklaring',
  CONTACT: null,
  COUNCIL: '/werkruimte/besluiten/moties',
};

function Empty({ code, isShown }: { code: PublicBlock; isShown: boolean }) {
  const t = useText();
  const place = placeOf[code];
  return (
    <Alert
      kind={isShown ? 'warning' : 'info'}
      title={t('release.emptyTitle')}
      actions={place && <ButtonLink href={place}>{t('release.emptyAct')}</ButtonLink>}
    >
      {t(isPillar(code) ? 'release.emptyText.facts' : `release.emptyText.${code}`)}
    </Alert>
  );
}

/** Where on the public page a block stands. */
const anchorOf: Record<PublicBlock, string> = {
  P1: 'pijler-P1',
  P2: 'pijler-P2',
  P3: 'pijler-P3',
  P4: 'pijler-P4',
  P5: 'pijler-P5',
  PARTNERS: 'partners',
  PLAN: 'plan',
  MONEY: 'geld',
  WEEK: 'week',
  OFFERS: 'aanbod',
  PRACTICE: 'praktijk',
  STATEMENT: 'verklaring',
  CONTACT: 'bellen',
  COUNCIL: 'inhoud',
};

/** Begins the preview at its block; the page around it stays where it is, which an address with a `#` would move along. */
function showBlock({ contentDocument, contentWindow }: HTMLIFrameElement, code: PublicBlock) {
  const block = contentDocument?.getElementById(anchorOf[code]);
  if (block) contentWindow?.scrollTo(0, block.getBoundingClientRect().top - 16);
}

/** The page that the server makes, with this block as it would be released now; and the same as a list. */
function Preview({ detail: { block, items } }: { detail: Detail }) {
  const t = useText();
  const { block: code, version, count } = block;
  return (
    <Card title={t('release.preview')} level={2}>
      <iframe
        // What was changed is looked at anew.
        key={`${version} ${count} ${block.changes.length}`}
        className="bl-release-preview"
        src={statedAddress(`/api/publication/preview?block=${code}`)}
        onLoad={({ currentTarget }) => showBlock(currentTarget, code)}
        title={t('release.previewFrame')}
        sandbox="allow-same-origin"
      />
      <h3 className="nl-heading nl-heading--level-4">{t('release.asText')}</h3>
      {items.length === 0 ? (
        <p>{t('release.asTextNone')}</p>
      ) : (
        <ul className="bl-text-list">
          {items.map(({ kind, title }, at) => (
            <li key={at}>{`${kind}: ${title}`}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function About({ detail }: { detail: Detail }) {
  const t = useText();
  const { block, contact, viewerCan } = detail;
  const [isOpen, setOpen] = useState(false);
  const { mode, lead, showsLevel, shown, planned } = block;
  return (
    <>
      <Card title={t('release.about')} level={2}>
        <DataList
          items={[
            { label: t('release.status'), value: standingOf(t, block).words },
            ...(mode ? [{ label: t('release.how'), value: t(`release.mode.${mode}`) }] : []),
            ...(shown ? [{ label: t('release.since'), value: dateTime(shown.releasedAt) }] : []),
            ...(viewerCan.preview ? [{ label: t('release.lead'), value: lead ?? t('release.leadNone') }] : []),
            ...(viewerCan.preview && isPillar(block.block)
              ? [
                  {
                    label: t('release.level'),
                    value: t(showsLevel ? 'release.levelShown' : 'release.levelHidden'),
                  },
                ]
              : []),
          ]}
        />
        {planned && (
          <Planned
            id={planned.id}
            moment={planned.releasedAt}
            words={standingOf(t, block).words}
            may={viewerCan.edit}
          />
        )}
        <p>
          <Link href={publicAddress(detail.path)}>{t('release.look')}</Link>
        </p>
      </Card>
      {contact && (
        <Card
          title={t('release.contact')}
          level={2}
          footer={viewerCan.edit && <Button onClick={() => setOpen(true)}>{t('release.contactChange')}</Button>}
        >
          <DataList
            items={[
              { label: t('release.mailbox'), value: contact.mailbox ?? t('release.unknown') },
              ...(contact.personName
                ? [
                    { label: t('release.person'), value: `${contact.personName}, ${contact.personRole}` },
                    { label: t('release.reviewOn'), value: contact.reviewOn && longDate(contact.reviewOn) },
                  ]
                : []),
            ]}
          />
        </Card>
      )}
      {isOpen && contact && <ContactDialog contact={contact} onClose={() => setOpen(false)} />}
    </>
  );
}

function Planned({ id, moment, words, may }: { id: string; moment: string; words: string; may: boolean }) {
  const t = useText();
  const [withdraw] = useMutation(WithdrawPlannedReleaseDocument);
  const refetch = [ReleaseBlockPageDocument, ReleasePageDocument];
  const { act, busy, notice } = useMove<unknown>({
    refetch,
    stale: ['publication.not_planned'],
    now: { words: t('release.nowIs', { status: words }) },
  });
  return (
    <>
      <p>{t('release.plannedFor', { moment: dateTime(moment) })}</p>
      {may && (
        <Button
          busy={busy}
          onClick={() =>
            void act({
              send: () =>
                withdraw({ variables: { input: { id } }, refetchQueries: refetch, awaitRefetchQueries: true }),
              done: () => t('release.plannedWithdrawn'),
            })
          }
        >
          {t('release.withdrawPlanned')}
        </Button>
      )}
      {notice}
    </>
  );
}

/** Every release, the newest first: when, by whom or by itself, and what was different from the one before. */
function History({ detail: { releases } }: { detail: Detail }) {
  const t = useText();
  const [compared, setCompared] = useState<string | null>(null);
  return (
    <Card title={t('release.history')} level={2}>
      {releases.length === 0 ? (
        <p>{t('release.historyNone')}</p>
      ) : (
        <Timeline
          label={t('release.history')}
          entries={releases.map(({ id, state, cause, releasedAt, releasedBy, contentOn, count }, at) => {
            const before = releases[at + 1];
            return {
              id,
              on: dateTime(releasedAt),
              dateTime: releasedAt,
              who: releasedBy,
              title: `${releaseStates[state]}. ${releaseCauses[cause]}`,
              children: (
                <>
                  <p>{t('release.ofDay', { day: longDate(contentOn), items: t('release.items', { count }) })}</p>
                  {before && (
                    <Button
                      purpose="subtle"
                      aria-expanded={compared === id}
                      onClick={() => setCompared(compared === id ? null : id)}
                    >
                      {t(compared === id ? 'release.compareHide' : 'release.compare')}
                    </Button>
                  )}
                  {before && compared === id && <Difference fromId={before.id} toId={id} />}
                </>
              ),
            };
          })}
        />
      )}
    </Card>
  );
}
