import { useContext, useEffect, useRef, useState } from 'react';
import { ClientContext } from '../../shared/graphql.js';
import { UnreadNoticeNewsDocument } from '../../shared/notice-news.generated.js';
import type { Session } from '../../shared/session.js';

/**
 * How many notices are unread: as the session says, and then as the server tells while the page is in sight. Where it
 * cannot tell, or there is no client, what the session says stands.
 */
export function useUnread(session: Session): number {
  const client = useContext(ClientContext);
  const [news, setNews] = useState<{ unread: number; after: Session } | null>(null);
  const current = useRef(session);
  useEffect(() => void (current.current = session), [session]);
  const mayRead = session.can('notice:read');
  useEffect(() => {
    if (!client || !mayRead) return;
    let following: { unsubscribe: () => void } | null = null;
    const follow = () => {
      const isSeen = document.visibilityState === 'visible';
      if (isSeen)
        following ??= client
          .subscribe({ query: UnreadNoticeNewsDocument, extensions: { unattended: true } })
          .subscribe({
            next: ({ data }) => data && setNews({ unread: data.unreadNoticeNews, after: current.current }),
            error: () => undefined,
          });
      else {
        following?.unsubscribe();
        following = null;
      }
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      following?.unsubscribe();
    };
  }, [client, mayRead]);
  return news?.after === session ? news.unread : (session.workspace.unreadNotices ?? 0);
}
