import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Tells whether a box is wider inside than outside: only then may it take a place in the tab order. It is measured
 * before anybody sees or reads a change: after each render, and in the frame in which the box or its first child takes
 * another size.
 */
export function useScrollable() {
  const ref = useRef<HTMLDivElement>(null);
  const [scrollable, setScrollable] = useState(false);
  const measure = () =>
    setScrollable((shown) => (ref.current ? ref.current.scrollWidth > ref.current.clientWidth + 1 : shown));
  useLayoutEffect(measure);
  useEffect(() => {
    const box = ref.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => flushSync(measure));
    observer.observe(box);
    if (box.firstElementChild) observer.observe(box.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return { ref, scrollable };
}
