import { useQuery } from '@apollo/client/react';
import { Badge, Button, DemoMark, EmptyListDrawing, Link, ListPage } from '@bloemen/ui';
import { publicBlocks } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { dateTime } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import './release.css';
import { ReleasePageDocument, type ReleaseBlockPartsFragment as Block } from './release.generated.js';
import messages from './release.nl.json' with { type: 'json' };
import { ReleaseDialog } from './ReleaseDialog.js';
import { isReady, publicAddress, standingOf } from './words.js';

const filters = {
  shown: ({ shown }: Block) => shown !== null,
  changed: ({ changes }: Block) => changes.length > 0,
  off: ({ shown, planned }: Block) => shown === null && planned === null,
} as const;
type FilterCode = keyof typeof filters;
const filterCodes = Object.keys(filters) as FilterCode[];

/** What the municipality shows everybody, block by block. */
export const ReleasePage = withMessages(messages, function ReleasePage() {
  const t = useText();
  const { blokken }: { blokken?: string } = useSearch({ strict: false });
  const { go } = useOpenPage<{ blokken?: string }>();
  const { data, error, loading, refetch } = useQuery(ReleasePageDocument, { fetchPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const page = data?.releasePage;
  const can = page?.viewerCan;
  const filter = filterCodes.find((code) => code === blokken);
  const rows = page?.blocks.filter((block) => !filter || filters[filter](block));
  const ticked = (rows ?? []).filter((block) => isReady(block) && chosen.has(block.block));
  return (
    <>
      <ListPage<Block, 'blokken'>
        header={{
          title: t('release.title'),
          intro: t(can && !can.preview ? 'release.introReader' : 'release.intro'),
          actions: page && <Link href={publicAddress(page.path)}>{t('release.look')}</Link>,
        }}
        label={t('release.list')}
        filters={[
          {
            id: 'blokken',
            label: t('release.filter'),
            value: filter,
            all: t('release.all'),
            options: filterCodes.map((value) => ({ value, label: t(`release.filter.${value}`) })),
          },
        ]}
        onChange={(change) => go(change)}
        count={
          rows && t('release.count', { count: rows.length, shown: rows.filter(({ shown }) => shown !== null).length })
        }
        rows={rows}
        busy={loading}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{ title: t('release.none'), illustration: <EmptyListDrawing /> }}
        nothingFound={{ title: t('release.noneFound') }}
        rowKey={({ block }) => block}
        selection={
          can?.edit
            ? {
                chosen: new Set(ticked.map(({ block }) => block)),
                onChange: setChosen,
                nameOf: ({ block }) => publicBlocks[block],
                mayChoose: isReady,
                actions: (
                  <Button purpose="primary" onClick={() => setAsked(true)}>
                    {t('release.release')}
                  </Button>
                ),
              }
            : undefined
        }
        columns={[
          {
            id: 'blok',
            header: t('release.block'),
            rowHeader: true,
            cell: ({ block, count, shown, mode }) => (
              <>
                <Link href={addressOf('/werkruimte/openbaar/$blok', { params: { blok: block } })}>
                  {publicBlocks[block]}
                </Link>
                {(mode !== null || shown) && (
                  <div className="bl-subtle">
                    {t('release.items', { count: mode === null ? (shown?.count ?? 0) : count })}
                  </div>
                )}
              </>
            ),
          },
          {
            id: 'nu',
            header: t('release.now'),
            priority: 'always' as const,
            cell: (block) => {
              const { words, tone } = standingOf(t, block);
              return (
                <span className="bl-badges">
                  <Badge tone={tone}>{words}</Badge>
                  {block.shown?.isDemonstration && <DemoMark />}
                </span>
              );
            },
          },
          ...(can?.preview
            ? [
                {
                  id: 'hoe',
                  header: t('release.how'),
                  priority: 'wide' as const,
                  cell: ({ mode }: Block) => mode && t(`release.mode.${mode}`),
                },
              ]
            : []),
          {
            id: 'sinds',
            header: t('release.since'),
            priority: 'wide' as const,
            cell: ({ shown }) => shown && <span className="bl-nowrap">{dateTime(shown.releasedAt)}</span>,
          },
        ]}
      />
      {isAsked && (
        <ReleaseDialog
          blocks={ticked}
          onClose={() => setAsked(false)}
          onReleased={() => {
            setAsked(false);
            setChosen(new Set());
          }}
        />
      )}
    </>
  );
});
