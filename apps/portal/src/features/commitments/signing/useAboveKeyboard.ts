import { useEffect } from 'react';

/**
 * Keeps what sticks to the bottom of the page above the keyboard of a phone, which lies over the page and says so to
 * the visual viewport alone. What is only looked at from nearby moves nothing.
 */
export function useAboveKeyboard(): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return undefined;
    const { style } = document.documentElement;
    const follow = () => {
      const covered = view.scale > 1.01 ? 0 : window.innerHeight - view.height - view.offsetTop;
      style.setProperty('--bl-bottom', `${Math.max(0, Math.round(covered))}px`);
    };
    // What somebody types in stays in sight when the keyboard opens.
    const resized = () => {
      follow();
      if (document.activeElement?.matches('input')) document.activeElement.scrollIntoView({ block: 'center' });
    };
    view.addEventListener('resize', resized);
    view.addEventListener('scroll', follow);
    return () => {
      view.removeEventListener('resize', resized);
      view.removeEventListener('scroll', follow);
      style.removeProperty('--bl-bottom');
    };
  }, []);
}
