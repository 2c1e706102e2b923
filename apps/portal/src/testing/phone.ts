import { NARROW } from '@bloemen/ui';

/** Makes the screen narrow, which jsdom cannot tell of itself; `false` takes that away. */
export function onPhone(isNarrow = true): void {
  if (!isNarrow) {
    Reflect.deleteProperty(window, 'matchMedia');
    return;
  }
  window.matchMedia = ((query: string) => ({
    matches: query === NARROW,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as never;
}
