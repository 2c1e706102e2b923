import { useState, type ReactNode } from 'react';
import { Badge } from './Badge.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { Menu } from './Menu.js';
import texts from './ui.nl.json' with { type: 'json' };

export type StatusMove<Id extends string = string> = {
  id: Id;
  /** The verb: "Zet op bereikt". */
  label: string;
  /** What it does, in one sentence. */
  description?: string;
  hint?: 'negative';
  /** Asked first, for a move that cannot be undone. */
  question?: { title: string; text: ReactNode };
};

/**
 * The status of a record as a button, with the moves that the record allows behind it. Who may do nothing sees the
 * status as a badge. What went wrong with a move, or what somebody else did first, stands right below (`children`).
 */
export function StatusMenu<Id extends string>({
  status,
  of,
  tone,
  moves,
  onMove,
  busy,
  children,
}: {
  /** The status in words. */
  status: string;
  /** Whose status it is, for who cannot see what it stands beside. */
  of: string;
  tone?: 'neutral' | 'info' | 'positive' | 'warning' | 'accent';
  moves: readonly StatusMove<Id>[];
  onMove: (id: Id) => void;
  busy?: boolean;
  children?: ReactNode;
}) {
  const [asked, setAsked] = useState<StatusMove<Id> | null>(null);
  const question = asked?.question;
  return (
    <span className="bl-status-menu">
      {moves.length === 0 ? (
        <Badge tone={tone}>{status}</Badge>
      ) : (
        <Menu
          className={`bl-status-menu__button bl-status-menu__button--${tone ?? 'neutral'}`}
          busy={busy}
          items={moves.map((move) => ({
            ...move,
            onSelect: () => (move.question ? setAsked(move) : onMove(move.id)),
          }))}
        >
          {`${texts['status.label']}: ${status}`}
          <span className="bl-visually-hidden">{` (${of})`}</span>
        </Menu>
      )}
      {children}
      {asked && question && (
        <Dialog
          open
          onClose={() => setAsked(null)}
          title={question.title}
          actions={
            <>
              <Button
                purpose="primary"
                hint={asked.hint}
                onClick={() => {
                  setAsked(null);
                  onMove(asked.id);
                }}
              >
                {asked.label}
              </Button>
              <Button onClick={() => setAsked(null)}>{texts['dialog.cancel']}</Button>
            </>
          }
        >
          <p className="nl-paragraph">{question.text}</p>
        </Dialog>
      )}
    </span>
  );
}
