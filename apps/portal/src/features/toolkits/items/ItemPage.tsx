import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  Card,
  CompactRow,
  CompactRows,
  DataList,
  DemoMark,
  DetailPage,
  Icon,
  Link,
  LoadingState,
  Menu,
  SourceLine,
  Timeline,
  useToast,
  type Crumb,
  type MenuItem,
} from '@bloemen/ui';
import {
  activeElements,
  linkReasons,
  targetGroups,
  toolkitAudience,
  toolkitKinds,
  toolkitStatuses,
} from '@bloemen/vocabulary';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ItemChoice, ItemUsage, RecommendButton } from '../adoption/ItemChoice.js';
import { addressOf } from '../../../shared/address.js';
import { Failure } from '../../../shared/Failure.js';
import { fileWords, longDate, longDateOf } from '../../../shared/formats.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useMove, type Act } from '../../../shared/useMove.js';
import { itemAddress, useToolkitPlace, type ToolkitPlace } from '../place.js';
import { PublishDialog, RemoveDraftDialog, RetireDialog, ReviewDialog } from './ItemDialogs.js';
import {
  CheckToolkitLinksDocument,
  OpenToolkitItemDocument,
  ToolkitItemPageDocument,
  type ToolkitItemPartsFragment,
} from './items.generated.js';
import './items.css';
import messages from './items.nl.json' with { type: 'json' };
import { useLooking } from './useLooking.js';
import { namesOf, pillarName } from './words.js';

type Version = ToolkitItemPartsFragment['shown'];
type ToolkitLink = Version['links'][number];
type Asking = 'publish' | 'review' | 'retire' | 'remove';

/** One item: what it is, for whom, where it leads, and how it changed. An older version stands at its own address. */
export const ItemPage = withMessages(messages, function ItemPage() {
  const t = useText();
  const place = useToolkitPlace();
  const id: string = useParams({ strict: false, select: (params: { itemId?: string }) => params.itemId ?? '' });
  const { versie }: { versie?: string } = useSearch({ strict: false });
  const asked = /^[1-9]\d{0,5}$/.test(versie ?? '') ? Number(versie) : null;
  const { data, loading, error, refetch } = useQuery(ToolkitItemPageDocument, {
    variables: { id, number: asked },
    fetchPolicy: 'cache-and-network',
  });
  if (data) return <Item item={data.toolkitItem} place={place} />;
  return (
    <DetailPage crumbs={crumbsTo(t, place, t('toolkit.item'))} title={t('toolkit.item')}>
      {loading ? <LoadingState lines={8} /> : <Problem error={error} onRetry={() => void refetch()} />}
    </DetailPage>
  );
});

const crumbsTo = (t: Say, place: ToolkitPlace, title: string): Crumb[] => [
  { label: t('toolkit.title'), href: place },
  { label: title },
];

function Item({ item, place }: { item: ToolkitItemPartsFragment; place: ToolkitPlace }) {
  const t = useText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const navigate = useNavigate();
  const { id, shown, viewerCan, status, related, currentNumber, draftNumber } = item;
  const isDraft = shown.publishedAt === null;
  useLooking(
    shown.links.some(({ isWaiting }) => isWaiting),
    ToolkitItemPageDocument,
  );
  const close = () => setAsking(null);
  const [open] = useMutation(OpenToolkitItemDocument);
  const { act, notice } = useMove<number>({
    refetch: [ToolkitItemPageDocument],
    now: { words: t('item.now', { status: toolkitStatuses[status] }) },
  });
  const opening = (isPublic: boolean, version: number): Act<number> => ({
    send: async () =>
      (await open({ variables: { input: { id, version, isPublic } } })).data?.openToolkitItem.version ?? version,
    done: () => t(isPublic ? 'item.open.done' : 'item.close.done'),
    undo: (now) => opening(!isPublic, now),
  });
  const more: MenuItem[] = [
    ...(viewerCan.review
      ? [
          {
            id: 'review',
            label: t('item.review.do'),
            description: t('item.review.about'),
            onSelect: () => setAsking('review'),
          },
        ]
      : []),
    ...(viewerCan.open
      ? [
          {
            id: 'open',
            label: t(item.isPublic ? 'item.close.do' : 'item.open.do'),
            description: t(item.isPublic ? 'item.close.about' : 'item.open.about'),
            onSelect: () => void act(opening(!item.isPublic, item.version)),
          },
        ]
      : []),
    ...(viewerCan.removeDraft
      ? [
          {
            id: 'remove',
            label: t('item.remove.do'),
            description: t('item.remove.about'),
            hint: 'negative' as const,
            onSelect: () => setAsking('remove'),
          },
        ]
      : []),
    ...(viewerCan.retire
      ? [
          {
            id: 'retire',
            label: t('item.retire.do'),
            description: t('item.retire.about'),
            hint: 'negative' as const,
            onSelect: () => setAsking('retire'),
          },
        ]
      : []),
  ];
  return (
    <DetailPage
      crumbs={crumbsTo(t, place, shown.title)}
      title={shown.title}
      kicker={toolkitKinds[shown.kind]}
      status={
        isDraft ? (
          <Badge>{toolkitStatuses.DRAFT}</Badge>
        ) : (
          status !== 'PUBLISHED' && (
            <Badge tone={status === 'UNDER_REVIEW' ? 'warning' : 'neutral'}>{toolkitStatuses[status]}</Badge>
          )
        )
      }
      badges={
        <>
          <span>{t('item.version', { number: String(shown.number) })}</span>
          {item.isPublic && <Badge tone="positive">{t('item.isPublic')}</Badge>}
          {item.isDemonstration && <DemoMark />}
        </>
      }
      action={
        viewerCan.change ? (
          <>
            {isDraft && viewerCan.publish && (
              <Button purpose="primary" onClick={() => setAsking('publish')}>
                {t('item.publish')}
              </Button>
            )}
            <ButtonLink
              purpose={isDraft ? 'secondary' : 'primary'}
              iconStart={<Icon name="edit" />}
              href={addressOf('/programma/toolkit/$itemId/wijzigen', { params: { itemId: id } })}
            >
              {t('item.change')}
            </ButtonLink>
            {more.length > 0 && <Menu items={more}>{t('item.more')}</Menu>}
          </>
        ) : (
          (status === 'PUBLISHED' || status === 'UNDER_REVIEW') && <RecommendButton item={{ id, title: shown.title }} />
        )
      }
      problem={
        <>
          {notice}
          <Notices item={item} place={place} />
        </>
      }
      aside={
        <>
          {status !== 'DRAFT' && <ItemChoice item={{ id, title: shown.title, pillars: shown.pillars }} />}
          <Card title={t('item.for')} level={2}>
            <DataList
              items={[
                {
                  label: t('item.audience'),
                  value: shown.audience.length > 0 ? namesOf(shown.audience, toolkitAudience) : t('item.everybody'),
                },
                {
                  label: t('item.targetGroups'),
                  value: shown.targetGroups.length > 0 ? namesOf(shown.targetGroups, targetGroups) : t('item.noGroup'),
                },
                {
                  label: t('toolkit.pillars'),
                  value:
                    shown.pillars.length > 0 ? (
                      <ul className="bl-plain-list">
                        {shown.pillars.map((pillar) => (
                          <li key={pillar}>{pillarName(pillar)}</li>
                        ))}
                      </ul>
                    ) : (
                      t('toolkit.noPillars')
                    ),
                },
                ...(shown.activeElements.length > 0
                  ? [{ label: t('item.elements'), value: namesOf(shown.activeElements, activeElements) }]
                  : []),
              ]}
            />
          </Card>
          <Card title={t('item.owner')} level={2}>
            <DataList
              items={[
                { label: t('item.ownerName'), value: shown.ownerOrganisation },
                ...(shown.contactRoute ? [{ label: t('item.contact'), value: shown.contactRoute }] : []),
                ...(shown.licence ? [{ label: t('item.licence'), value: shown.licence }] : []),
                { label: t('item.keptBy'), value: t(`item.maintainer.${item.maintainer}`) },
                ...(shown.reviewOn ? [{ label: t('item.review'), value: longDate(shown.reviewOn) }] : []),
              ]}
            />
            <SourceLine
              source={shown.sourceText}
              href={shown.sourceUrl}
              date={t('item.seen', { day: longDate(shown.seenOn) })}
            />
          </Card>
          {related.length > 0 && (
            <Card title={t('item.related')} level={2}>
              <CompactRows label={t('item.related')}>
                {related.map((one) => (
                  <CompactRow
                    key={one.id}
                    title={<Link href={itemAddress(place, one.id)}>{one.title}</Link>}
                    detail={toolkitKinds[one.kind]}
                  />
                ))}
              </CompactRows>
            </Card>
          )}
        </>
      }
    >
      <Card title={t('item.what')} level={2}>
        <p className="nl-paragraph bl-toolkit-text">{shown.summary}</p>
        {status !== 'DRAFT' && <ItemUsage itemId={id} />}
      </Card>
      <Use item={item} />
      {(shown.station ?? shown.takesPlaceOn ?? shown.logisticsContact) !== null && (
        <Card title={t('item.logistics')} level={2}>
          <DataList
            items={[
              ...(shown.station ? [{ label: t('item.station'), value: shown.station }] : []),
              ...(shown.takesPlaceOn ? [{ label: t('item.takesPlaceOn'), value: longDate(shown.takesPlaceOn) }] : []),
              ...(shown.logisticsContact ? [{ label: t('item.logisticsContact'), value: shown.logisticsContact }] : []),
            ]}
          />
        </Card>
      )}
      {item.versions.length > 0 && (
        <Card title={t('item.versions')} level={2}>
          <Timeline
            label={t('item.versions')}
            entries={item.versions.map((version) => ({
              id: String(version.number),
              on: longDateOf(version.publishedAt),
              dateTime: version.publishedAt,
              title: t('item.version', { number: String(version.number) }),
              children: (
                <>
                  <p>{version.whatChanged ?? t('item.versionFirst')}</p>
                  {version.number === shown.number ? (
                    <p className="bl-subtle">{t('item.versionNow')}</p>
                  ) : (
                    <Link href={itemAddress(place, id, version.number === currentNumber ? null : version.number)}>
                      {t('item.versionRead', { number: String(version.number) })}
                    </Link>
                  )}
                </>
              ),
            }))}
          />
        </Card>
      )}
      {asking === 'publish' && (
        <PublishDialog
          item={item}
          onClose={close}
          onPublished={() => void navigate({ to: '/programma/toolkit/$itemId', params: { itemId: id } })}
        />
      )}
      {asking === 'review' && <ReviewDialog item={item} onClose={close} />}
      {asking === 'retire' && <RetireDialog item={item} onClose={close} />}
      {asking === 'remove' && (
        <RemoveDraftDialog
          item={item}
          onClose={close}
          onRemoved={() =>
            void (currentNumber === null
              ? navigate({ to: '/programma/toolkit/beheer' })
              : shown.number === draftNumber
                ? navigate({ to: '/programma/toolkit/$itemId', params: { itemId: id } })
                : close())
          }
        />
      )}
    </DetailPage>
  );
}

/** What somebody who reads this should know first. */
function Notices({ item, place }: { item: ToolkitItemPartsFragment; place: ToolkitPlace }) {
  const t = useText();
  const { id, shown, status, versions, currentNumber, draftNumber, successor, retiredBecause } = item;
  const newest = versions.find(({ number }) => number === currentNumber);
  if (status === 'RETIRED')
    return (
      <Alert
        kind="warning"
        title={t('item.retired')}
        actions={
          successor && (
            <ButtonLink href={itemAddress(place, successor.id)}>
              {t('item.successor', { title: successor.title })}
            </ButtonLink>
          )
        }
      >
        {retiredBecause}
      </Alert>
    );
  if (shown.publishedAt === null)
    return (
      <Alert title={t('item.draft')}>{shown.gap ? t('item.draftGap', { gap: shown.gap }) : t('item.draftText')}</Alert>
    );
  return (
    <>
      {newest && newest.number > shown.number && (
        <Alert
          kind="warning"
          title={t('item.older', { number: String(shown.number) })}
          actions={
            <ButtonLink href={itemAddress(place, id)}>{t('item.newest', { number: String(newest.number) })}</ButtonLink>
          }
        >
          {t('item.olderText', {
            number: String(newest.number),
            day: longDateOf(newest.publishedAt),
            change: newest.whatChanged ?? '',
          })}
        </Alert>
      )}
      {status === 'UNDER_REVIEW' && <Alert>{t('item.isReviewed')}</Alert>}
      {draftNumber !== null && (
        <Alert actions={<ButtonLink href={itemAddress(place, id, draftNumber)}>{t('item.draftRead')}</ButtonLink>}>
          {t('item.draftWaits', { number: String(draftNumber) })}
        </Alert>
      )}
    </>
  );
}

/** Where it leads and what can be kept: links with whether they answer, and files. */
function Use({ item: { id, shown, viewerCan } }: { item: ToolkitItemPartsFragment }) {
  const t = useText();
  const toast = useToast();
  const [problem, setProblem] = useState<unknown>(null);
  const [check, { loading }] = useMutation(CheckToolkitLinksDocument, { refetchQueries: [ToolkitItemPageDocument] });
  const { links, files } = shown;
  const look = () =>
    check({ variables: { input: { id } } }).then(
      ({ data }) => {
        setProblem(null);
        toast(t('item.checking', { count: data?.checkToolkitLinks ?? 0 }));
      },
      (error: unknown) => setProblem(error),
    );
  return (
    <Card
      title={t('item.use')}
      level={2}
      footer={
        viewerCan.change &&
        links.length > 0 && (
          <>
            <Button busy={loading} onClick={() => void look()}>
              {t('item.check')}
            </Button>
            <Failure error={problem} />
          </>
        )
      }
    >
      {links.length === 0 && files.length === 0 && <p className="nl-paragraph">{t('item.useNone')}</p>}
      {links.length > 0 && (
        <CompactRows label={t('item.links')}>
          {links.map((link) => (
            <CompactRow
              key={link.url}
              mark={<Icon name={link.health === 'BROKEN' ? 'alert' : 'arrow'} />}
              title={
                <Link href={link.url} external>
                  {link.label}
                </Link>
              }
              detail={healthOf(t, link)}
            />
          ))}
        </CompactRows>
      )}
      {files.length > 0 && (
        <CompactRows label={t('item.files')}>
          {files.map(({ position, name, sizeBytes }) => (
            <CompactRow
              key={position}
              mark={<Icon name="download" />}
              title={
                <a
                  className="nl-link"
                  download
                  href={`/api/toolkit/items/${id}/versions/${shown.number}/files/${position}`}
                >
                  {t('item.download', { name })}
                </a>
              }
              detail={fileWords(name, sizeBytes)}
            />
          ))}
        </CompactRows>
      )}
    </Card>
  );
}

/** Whether a link answers, in words. */
function healthOf(t: Say, { health, because, checkedAt, isWaiting }: ToolkitLink): string {
  if (isWaiting) return t('item.health.waiting');
  const day = checkedAt ? longDateOf(checkedAt) : '';
  if (health === 'UNCHECKED') return t(because === 'NO_NETWORK' ? 'item.health.noNetwork' : 'item.health.UNCHECKED');
  if (health === 'FOUND') return t(because === 'NOT_LET_IN' ? 'item.health.letIn' : 'item.health.FOUND', { day });
  return t(`item.health.${health}`, { because: because ? linkReasons[because] : '', day });
}
