/**
 * Where a person lands after signing in: a path inside the portal, made of the characters portal paths are made of.
 * Everything else (another origin, `//host`, back slashes, control characters, the API itself) becomes the start page.
 */
export function safeReturnTo(value: unknown): string {
  if (typeof value !== 'string' || value.length > 512) return '/';
  const isPortalPath = /^\/(?!api(?:[/?]|$))(?:[a-z0-9_-]+(?:\/[a-z0-9_-]+)*\/?)?(?:\?[a-z0-9=&%._~+-]*)?$/i.test(
    value,
  );
  return isPortalPath ? value : '/';
}
