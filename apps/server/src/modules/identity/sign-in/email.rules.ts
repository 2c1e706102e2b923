import { domainToASCII } from 'node:url';

/** One spelling per mailbox: lower case, no surrounding space, the domain in ASCII. Null when it is no address. */
export function normaliseEmail(value: string): string | null {
  const match = /^([^\s@<>()[\]\\,;:"]{1,64})@([^\s@/?#:]{1,253})$/u.exec(value.trim().toLowerCase());
  if (!match) return null;
  const [, local, domain] = match as unknown as [string, string, string];
  const ascii = domainToASCII(domain);
  if (!/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(ascii)) return null;
  const email = `${local}@${ascii}`;
  return email.length <= 254 ? email : null;
}

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}

/**
 * Home-realm discovery: an issuer speaks for the domains registered for it, exactly; not for their subdomains and
 * not for another municipality's. Without this check any connected issuer could sign in as anybody.
 */
export function speaksFor(domains: readonly string[], email: string): boolean {
  return domains.includes(domainOf(email));
}
