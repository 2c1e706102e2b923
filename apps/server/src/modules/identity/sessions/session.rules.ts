/**
 * Server-side sessions: the cookie carries a secret and nothing else, idle and absolute end are judged by the database
 * clock.
 * `__Host-` pins a cookie to this host over https; on plain http (a loopback address, never production) browsers refuse
 * that prefix, so the plain name is used there.
 */
export function browserCookieName(secure: boolean): string {
  return secure ? '__Host-inloggen' : 'inloggen';
}

export function cookieAttributes(secure: boolean, maxAgeSeconds: number) {
  return { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: maxAgeSeconds } as const;
}

const browsers: readonly [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly [RegExp, string][] = [
  [/\bWindows\b/, 'Windows'],
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** What a person needs to recognise a session of their own, and no more: no versions, nothing that fingerprints. */
export function deviceName(userAgent: string | undefined): string {
  const find = (table: readonly [RegExp, string][]) => table.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  return `${find(browsers) ?? 'Onbekende browser'} op ${find(systems) ?? 'onbekend apparaat'}`;
}
