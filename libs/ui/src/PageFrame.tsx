import { createContext, useContext, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Crumb } from './Trail.js';

/** What a page says of itself to the frame it stands in. */
export type PageWords = { title?: string; trail?: readonly Crumb[] };

type Frame = {
  /** Where the page's actions go; null leaves them beside its title. */
  actions: HTMLElement | null;
  say: (words: (before: PageWords) => PageWords) => void;
};

const FrameContext = createContext<Frame | null>(null);

/**
 * A frame that shows the breadcrumb and the primary actions of its page in a header of its own. `onWords` hears the
 * title and the breadcrumb of the page; without a frame they stand in the page itself.
 */
export const PageFrame = ({
  actions,
  onWords,
  children,
}: {
  actions: HTMLElement | null;
  onWords: Frame['say'];
  children: ReactNode;
}) => <FrameContext value={{ actions, say: onWords }}>{children}</FrameContext>;

/** Tells the frame a word of the page for as long as the page says it; false where there is no frame. */
export function useWord<Name extends keyof PageWords>(name: Name, value: PageWords[Name]): boolean {
  const say = useContext(FrameContext)?.say;
  const key = JSON.stringify(value);
  useLayoutEffect(() => {
    say?.((before) => ({ ...before, [name]: value }));
    return () => say?.((before) => ({ ...before, [name]: undefined }));
    // What it says counts, not which object says it: a page makes its breadcrumb anew at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [say, name, key]);
  return say !== undefined;
}

/**
 * The actions of a page: in the header of the frame where that has place for them, else beside the title. They are drawn
 * once, into an element that moves, so that nothing they hold is lost when a window becomes narrow.
 */
export function PageActions({ children }: { children: ReactNode }) {
  const frame = useContext(FrameContext);
  return frame ? <Moving to={frame.actions}>{children}</Moving> : <div className="bl-actions">{children}</div>;
}

function Moving({ to, children }: { to: HTMLElement | null; children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  const [host] = useState(() => Object.assign(document.createElement('div'), { className: 'bl-actions' }));
  useLayoutEffect(() => {
    (to ?? here.current)?.append(host);
    // A dialog that is open no longer stands above the page once it moved: it is shown anew.
    for (const dialog of host.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
      dialog.close();
      dialog.showModal();
    }
    return () => host.remove();
  }, [host, to]);
  return (
    <div className="bl-page-header__actions" ref={here}>
      {createPortal(children, host)}
    </div>
  );
}
