let wanted = false;

/** After a navigation the next page title takes focus, so that a screen reader hears where the reader is. */
export const requestTitleFocus = (): void => {
  wanted = true;
};

/** True once per request. */
export function takeTitleFocus(): boolean {
  const taken = wanted;
  wanted = false;
  return taken;
}
