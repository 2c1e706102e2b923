import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * What limits count as one visitor: an IPv4 address, or the /64 of an IPv6 address. One subscriber holds a whole /64,
 * so 2^64 fresh addresses are no fresh visitors.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  const [head = '', tail] = address.split('%')[0]!.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const groups =
    tail === undefined
      ? left
      : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/**
 * The address of a visitor who comes by no route of the server, such as to open a WebSocket: as far back as our own
 * proxies tell.
 */
export function addressOf({ headers, socket }: IncomingMessage, trustedHops: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .filter(Boolean)
    .reverse()
    .map((hop) => hop.trim());
  return [socket.remoteAddress ?? '', ...forwarded][Math.min(trustedHops, forwarded.length)]!;
}
