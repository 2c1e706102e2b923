import { useEffect } from 'react';

/** Puts the stylesheet of a municipality on the page while its workspace is open. */
export function useTheme(href: string | null | undefined) {
  useEffect(() => {
    if (!href) return;
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = href;
    document.head.append(sheet);
    return () => sheet.remove();
  }, [href]);
}
