import type { DocumentNode } from '@apollo/client';
import { Button, StatusMenu, type StatusMove } from '@bloemen/ui';
import { useText } from './i18n.js';
import { useMove, type Act } from './useMove.js';

type Movable<Status, Move> = { status: Status; moves: readonly Move[] };

/** What a move says of itself: its verb, what it does, and what is asked first where it cannot be undone. */
export type MoveWords = Omit<StatusMove, 'id'>;

/**
 * The status of a record with its moves (`StatusMenu`), each sent with the version that was read. What was moved can be
 * moved back from the toast where a reverse exists; what somebody else did first is said here, with the moves of now.
 */
export function MoveMenu<Status extends string, Move extends string, Row extends Movable<Status, Move>>({
  record,
  of,
  may,
  words,
  tone,
  wordsOf,
  send,
  undoOf,
  instead,
  refetch,
  stale,
}: {
  record: Row & Movable<Status, Move>;
  /** Whose status it is. */
  of: string;
  may: boolean;
  words: (status: Status) => string;
  tone?: 'neutral' | 'info' | 'positive' | 'warning' | 'accent';
  wordsOf: (move: Move) => MoveWords;
  /** Sends a move of this record, at its version. */
  send: (record: Row, move: Move) => Promise<Row>;
  /** The move that leads back to the status before. */
  undoOf: (from: Status, move: Move) => Move | undefined;
  /** Moves that ask more than a press. */
  instead?: Partial<Record<Move, () => void>>;
  refetch: DocumentNode[];
  stale?: readonly string[];
}) {
  const t = useText();
  const choose = (move: Move) => {
    const way = instead?.[move];
    if (way) way();
    else void act(actOf(record, move));
  };
  const { act, busy, notice } = useMove<Row>({
    refetch,
    stale,
    now: {
      words: t('move.now', { status: words(record.status) }),
      actions: may && (
        <>
          {record.moves
            .filter((move) => !wordsOf(move).question)
            .map((move) => (
              <Button key={move} onClick={() => choose(move)}>
                {wordsOf(move).label}
              </Button>
            ))}
        </>
      ),
    },
  });
  const actOf = (from: Row, move: Move): Act<Row> => ({
    send: () => send(from, move),
    done: ({ status }) => t('move.done', { of, status: words(status) }),
    undo: (moved) => {
      const back = undoOf(from.status, move);
      return back && moved.moves.includes(back) ? { ...actOf(moved, back), undo: undefined } : undefined;
    },
  });
  return (
    <StatusMenu<Move>
      status={words(record.status)}
      of={of}
      tone={tone}
      moves={may ? record.moves.map((move) => ({ id: move, ...wordsOf(move) })) : []}
      onMove={choose}
      busy={busy}
    >
      {notice}
    </StatusMenu>
  );
}
