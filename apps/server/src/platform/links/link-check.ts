import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { LinkReason } from '@bloemen/vocabulary';

/** What a look at a link says. `null`: it could not be judged, because of our own side. */
export type LinkVerdict = { isFound: boolean | null; because: LinkReason | null };

export type LinkCheckOptions = {
  /** For one way of asking, with all it is sent on to, in ms. */
  timeoutMs: number;
  /** `127.0.0.1:8080`: an address and port that may be visited though it is not public. For a server of a test. */
  also?: string;
  signal?: AbortSignal;
};

const MAX_REDIRECTS = 3;
const AGENT = 'DuizendBloemen-linkcontrole/1.0';
/** A name that is there as long as our own network is. */
const KNOWN_HOST = 'rijksoverheid.nl';
const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Everything that is not the public internet (RFC 6890 and its successors): a link must not make us knock there. */
const notPublic = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  notPublic.addSubnet(network, prefix, 'ipv4');
/** Of IPv6 only global unicast is public, without what in it is a tunnel, a translation or an example. */
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const notPublic6 = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3ffe::', 16],
  ['3fff::', 20],
] as const)
  notPublic6.addSubnet(network, prefix, 'ipv6');

/** Whether an address is on the public internet. An IPv4 address inside an IPv6 one never is. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !notPublic.check(address, 'ipv4');
  return family === 6 && global6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6');
}

/**
 * Looks whether a link leads somewhere: HEAD, and GET where that is refused; follows three redirects at most. The
 * address that a name stands for is looked up once, must be public, and is the very one that is connected to, also after
 * each redirect; so no page can lead us into a network of our own. Reads no body. Never throws.
 */
export async function checkLink(url: string, options: LinkCheckOptions): Promise<LinkVerdict> {
  const head = await ask('HEAD', url, options);
  // What may not be visited or does not exist is the same for GET; who refuses HEAD may answer GET.
  const isFinal = [null, 'NO_NETWORK', 'NOT_ALLOWED', 'NO_SUCH_HOST'].includes(head.because);
  return isFinal ? head : ask('GET', url, options);
}

async function ask(method: 'HEAD' | 'GET', url: string, options: LinkCheckOptions): Promise<LinkVerdict> {
  const deadline = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
  try {
    let target = url;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const { status, location } = await visit(method, target, options.also, signal);
      if (status < 300 || status >= 400 || status === 304) return verdictOf(status);
      if (location === undefined) return { isFound: false, because: 'SERVER_ERROR' };
      target = new URL(location, target).href;
    }
    return { isFound: false, because: 'TOO_MANY_REDIRECTS' };
  } catch (error) {
    const verdict = failureOf(error);
    // Whoever stopped us says nothing about the link, and neither does a network of ours that is away.
    const isOurs = options.signal?.aborted || (verdict.because === 'NO_SUCH_HOST' && (await isOffline(deadline)));
    return isOurs ? { isFound: null, because: 'NO_NETWORK' } : verdict;
  }
}

class NotAllowed extends Error {}

async function visit(
  method: 'HEAD' | 'GET',
  target: string,
  also: string | undefined,
  signal: AbortSignal,
): Promise<{ status: number; location: string | undefined }> {
  const url = new URL(target);
  const usual = PORTS[url.protocol];
  if (usual === undefined || url.username || url.password) throw new NotAllowed();
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const port = url.port === '' ? usual : Number(url.port);
  const address = await publicAddressOf(host, port, also, signal);
  const pinned: LookupFunction = (_name, options, callback) =>
    options.all ? callback(null, [{ address, family: isIP(address) }]) : callback(null, address, isIP(address));
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method,
        agent: false,
        lookup: pinned,
        signal,
        maxHeaderSize: 16_384,
        headers: { 'user-agent': AGENT, accept: '*/*' },
      },
      (response) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location });
        response.destroy();
      },
    );
    request.on('error', reject);
    request.end();
  });
}

async function publicAddressOf(
  host: string,
  port: number,
  also: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  const addresses = isIP(host) ? [host] : (await within(lookup(host, { all: true }), signal)).map((one) => one.address);
  const [first] = addresses;
  if (first !== undefined && `${first}:${port}` === also) return first;
  // One private address among public ones is enough to doubt the name.
  if (first === undefined || !addresses.every(isPublicAddress) || (port !== 80 && port !== 443)) throw new NotAllowed();
  return first;
}

async function isOffline(signal: AbortSignal): Promise<boolean> {
  return within(lookup(KNOWN_HOST), signal).then(
    () => false,
    () => true,
  );
}

/** Looking up a name cannot be stopped, so it is left alone when the time is up. */
function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function verdictOf(status: number): LinkVerdict {
  if (status >= 200 && status < 400) return { isFound: true, because: null };
  // It is there, and does not open for a machine.
  if ([401, 403, 429].includes(status)) return { isFound: true, because: 'NOT_LET_IN' };
  return { isFound: false, because: status === 404 || status === 410 ? 'NOT_FOUND' : 'SERVER_ERROR' };
}

function failureOf(error: unknown): LinkVerdict {
  const { code = '', name = '' } = (error ?? {}) as { code?: string; name?: string };
  if (error instanceof NotAllowed || code === 'ERR_INVALID_URL') return { isFound: false, because: 'NOT_ALLOWED' };
  if (['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN'].includes(code)) return { isFound: null, because: 'NO_NETWORK' };
  if (['ENOTFOUND', 'ENODATA'].includes(code)) return { isFound: false, because: 'NO_SUCH_HOST' };
  if (/CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|ALTNAME/.test(code))
    return { isFound: false, because: 'CERTIFICATE' };
  return { isFound: false, because: name === 'TypeError' ? 'NOT_ALLOWED' : 'NO_ANSWER' };
}
