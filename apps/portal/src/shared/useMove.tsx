import type { DocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Alert, useToast } from '@bloemen/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from './i18n.js';
import { codeOf, Problem, sentenceFor } from './Problem.js';

/** One thing that is done with a record at the version that was read. */
export type Act<Answer> = {
  send: () => Promise<Answer>;
  /** What is said once it is done. */
  done: (answer: Answer) => string;
  /** What takes it back; nothing where it cannot be taken back exactly. */
  undo?: (answer: Answer) => Act<Answer> | undefined;
};

/** What came in between: somebody else, with whether the record of now is on the screen, or something else. */
type Trouble = { error: unknown; isConflict: boolean; isRead: boolean };

/**
 * Does one thing with a versioned record by one press: says that it is done, with a way back where there is one. When
 * somebody else was first the record is read again, and `notice` says what it is now, with what may be done now. When
 * it failed, `notice` says why. Place it right beside the button that was pressed: it takes focus.
 */
export function useMove<Answer>({
  refetch,
  stale = [],
  now,
}: {
  /** What shows the record: looked at again when somebody else was first. */
  refetch: DocumentNode[];
  /** Codes by which the server says that the record is no longer as it was, besides `conflict`. */
  stale?: readonly string[];
  /** What the record is now, in words, and what may be done with it. */
  now: { words: ReactNode; actions?: ReactNode };
}) {
  const t = useText();
  const client = useApolloClient();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const isSending = useRef(false);
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  async function act(what: Act<Answer>): Promise<void> {
    if (isSending.current) return;
    isSending.current = true;
    // What was said before is about a status that is being left, and so is its way back.
    toast(null);
    setTrouble(null);
    setBusy(true);
    try {
      const answer = await what.send();
      const back = what.undo?.(answer);
      toast(what.done(answer), back && { undo: () => void act(back) });
    } catch (error) {
      const isConflict = ['conflict', ...stale].includes(codeOf(error));
      const isRead =
        isConflict &&
        (await client.refetchQueries({ include: refetch }).then(
          () => true,
          () => false,
        ));
      // Once the screen shows what was read: whoever went to another page, or whose list holds the record no longer,
      // hears it where they are.
      await new Promise((resolve) => setTimeout(resolve));
      if (isHere.current) setTrouble({ error, isConflict, isRead });
      else toast(isConflict ? t('move.conflict') : sentenceFor(error));
    } finally {
      isSending.current = false;
      setBusy(false);
    }
  }
  return { act, busy, notice: trouble && <Notice trouble={trouble} now={now} /> };
}

function Notice({ trouble, now }: { trouble: Trouble; now: { words: ReactNode; actions?: ReactNode } }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [trouble]);
  return (
    <div ref={box} tabIndex={-1} className="bl-move-problem">
      {trouble.isConflict ? (
        <Alert kind="warning" live title={t('move.conflict')} actions={trouble.isRead && now.actions}>
          {trouble.isRead ? now.words : t('move.reload')}
        </Alert>
      ) : (
        <Problem error={trouble.error} />
      )}
    </div>
  );
}
