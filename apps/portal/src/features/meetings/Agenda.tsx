import { useMutation } from '@apollo/client/react';
import { Button, Card, Dialog, EmptyState, Icon, Link, Menu, type MenuItem } from '@bloemen/ui';
import { agendaKinds } from '@bloemen/vocabulary';
import { useRef, useState, type PointerEvent } from 'react';
import { AttachedDocuments, useAttached } from '../../shared/documents/AttachedDocuments.js';
import { Attachments } from '../../shared/documents/Attachments.js';
import { useText } from '../../shared/i18n.js';
import { useSession } from '../../shared/session.js';
import { useMove } from '../../shared/useMove.js';
import { beginnings, moved, totalOf } from './agenda-times.js';
import { AgendaItemDialog } from './AgendaItemDialog.js';
import {
  MeetingDocument,
  OrderAgendaDocument,
  RemoveAgendaItemDocument,
  type AgendaItemFragment,
  type MeetingFragment,
} from './meetings.generated.js';

/**
 * The agenda with the clock time of each point. Who prepares changes it, and puts it in order by dragging the grip, or by
 * the menu of each point: the grip is for a pointer alone, so nobody needs it.
 */
export function Agenda({ meeting }: { meeting: MeetingFragment }) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<{ from: number; to: number } | null>(null);
  /** The order that was chosen, until the answer is on the screen. */
  const [chosen, setChosen] = useState<readonly AgendaItemFragment[] | null>(null);
  const [edited, setEdited] = useState<AgendaItemFragment | 'new' | null>(null);
  /** The point whose documents are open. */
  const [papers, setPapers] = useState<AgendaItemFragment | null>(null);
  const attached = useAttached(
    'AGENDA_ITEM',
    meeting.agenda.map(({ id }) => id),
  );
  const mayAttach = useSession()?.can('document:write') ?? false;
  const [order] = useMutation(OrderAgendaDocument);
  const [remove] = useMutation(RemoveAgendaItemDocument);
  const { act, busy, notice } = useMove<unknown>({
    refetch: [MeetingDocument],
    stale: ['meeting.agenda_changed'],
    now: { words: t('agenda.now') },
  });
  const mayPrepare = meeting.viewerCan.prepare;
  const saved = chosen ?? meeting.agenda;
  // While one is dragged its row keeps its place in the document, or it would lose the pointer: only the order shown changes.
  const shown = dragged ? moved(saved, dragged.from, dragged.to) : saved;
  const starts = beginnings(meeting.startsAt, shown);
  const total = totalOf(saved);

  function place(from: number, to: number) {
    const next = moved(saved, from, to);
    if (from === to) return;
    setChosen(next);
    void act({
      send: () => order({ variables: { input: { meetingId: meeting.id, itemIds: next.map(({ id }) => id) } } }),
      done: () => t('agenda.moved', { title: saved[from]!.title, place: to + 1 }),
    }).finally(() => setChosen(null));
  }

  /** Which place the pointer is at: the number of other rows whose middle is above it. */
  const placeAt = (y: number, from: number) =>
    [...(list.current?.children ?? [])]
      .filter((_, index) => index !== from)
      .map((row) => row.getBoundingClientRect())
      .filter(({ top, height }) => top + height / 2 < y).length;
  const grip = (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (busy || event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged({ from: index, to: index });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (dragged) setDragged({ ...dragged, to: placeAt(event.clientY, dragged.from) });
    },
    onPointerUp: () => {
      setDragged(null);
      if (dragged) place(dragged.from, dragged.to);
    },
    onPointerCancel: () => setDragged(null),
  });
  const movesOf = (item: AgendaItemFragment, index: number): MenuItem[] => [
    { id: 'change', label: t('agenda.change'), onSelect: () => setEdited(item) },
    ...(mayAttach ? [{ id: 'documents', label: t('agenda.documents'), onSelect: () => setPapers(item) }] : []),
    ...(index > 0 ? [{ id: 'up', label: t('agenda.up'), onSelect: () => place(index, index - 1) }] : []),
    ...(index < saved.length - 1
      ? [{ id: 'down', label: t('agenda.down'), onSelect: () => place(index, index + 1) }]
      : []),
    ...saved.flatMap((other, to) =>
      Math.abs(to - index) < 2
        ? []
        : [
            {
              id: `to-${other.id}`,
              label: t('agenda.moveTo', { place: to + 1, title: other.title }),
              onSelect: () => place(index, to),
            },
          ],
    ),
    {
      id: 'remove',
      label: t('agenda.remove'),
      hint: 'negative' as const,
      onSelect: () =>
        void act({
          send: () => remove({ variables: { input: { id: item.id, version: item.version } } }),
          done: () => t('agenda.removed', { title: item.title }),
        }),
    },
  ];
  return (
    <Card
      level={2}
      title={t('agenda.title')}
      meta={
        mayPrepare && (
          <Button iconStart={<Icon name="plus" />} onClick={() => setEdited('new')}>
            {t('agenda.add')}
          </Button>
        )
      }
      footer={
        saved.length > 0 && (
          <p className="bl-subtle">
            {t(total > meeting.minutes ? 'agenda.totalOver' : 'agenda.total', { total, length: meeting.minutes })}
          </p>
        )
      }
    >
      {notice}
      {saved.length === 0 ? (
        <EmptyState icon="list" title={t('agenda.empty')}>
          {t(mayPrepare ? 'agenda.emptyPrepare' : 'agenda.emptyText')}
        </EmptyState>
      ) : (
        <ol className={dragged ? 'bl-agenda bl-agenda--dragging' : 'bl-agenda'} ref={list} aria-busy={busy}>
          {saved.map((item, index) => (
            <li
              key={item.id}
              className={dragged?.from === index ? 'bl-agenda__item bl-agenda__item--dragged' : 'bl-agenda__item'}
              style={dragged ? { order: shown.indexOf(item) } : undefined}
            >
              {mayPrepare && (
                <span className="bl-agenda__grip" aria-hidden="true" {...grip(index)}>
                  <Icon name="menu" />
                </span>
              )}
              <span className="bl-agenda__time">{starts[shown.indexOf(item)] ?? ''}</span>
              <div className="bl-agenda__what">
                <p className="bl-agenda__title">{item.title}</p>
                <p className="bl-agenda__detail">
                  {[
                    agendaKinds[item.kind],
                    item.minutes !== null && t('agenda.minutes', { count: item.minutes }),
                    item.organisationName,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </p>
                {item.note && <p className="bl-agenda__note">{item.note}</p>}
                {item.link && (
                  <p>
                    <Link href={item.link as `https://${string}`}>{t('agenda.document')}</Link>
                  </p>
                )}
                <AttachedDocuments documents={attached(item.id)} />
              </div>
              {mayPrepare && (
                <Menu purpose="subtle" busy={busy} items={movesOf(item, index)}>
                  {t('agenda.move')}
                  <span className="bl-visually-hidden">{` (${item.title})`}</span>
                </Menu>
              )}
            </li>
          ))}
        </ol>
      )}
      {papers && (
        <Dialog open title={papers.title} onClose={() => setPapers(null)}>
          <Attachments subjectKind="AGENDA_ITEM" subjectId={papers.id} level={3} />
        </Dialog>
      )}
      {edited && (
        <AgendaItemDialog meeting={meeting} item={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Card>
  );
}
