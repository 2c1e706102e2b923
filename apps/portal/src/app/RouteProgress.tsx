import { useRouterState, type AnyRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../shared/i18n.js';
import './waiting.css';

/** A change of screen that is done sooner needs no word. */
const PATIENCE_MS = 200;

/** A line over the top of the screen while another screen takes its time. */
export function RouteProgress({ router }: { router: AnyRouter }) {
  const isChanging = useRouterState({
    router,
    select: ({ status, resolvedLocation }) => status === 'pending' && resolvedLocation !== undefined,
  });
  const t = useText();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isChanging) return;
    const timer = setTimeout(() => setIsSlow(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isChanging]);
  // Beside the root, which is empty until the first screen stands; always there, or a screen reader does not hear it.
  return createPortal(
    <div className={isSlow ? 'bl-progress-line' : undefined} role="status">
      {isSlow && <span className="bl-visually-hidden">{t('app.opening')}</span>}
    </div>,
    document.body,
  );
}
