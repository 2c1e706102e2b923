import { createHmac, randomBytes } from 'node:crypto';
import { isSame } from '../secrets/secrets.js';
import { cookieValue, type RequestSessions } from '../access/sessions.js';
import { networkOf } from './network.js';

/**
 * Who asks, as far as limits go. Everybody in a hall has one network address, so what one of them does wrong counts for
 * their device and not for the address alone.
 */
export type Visitor = {
  /** The address as it was seen; what counts is the network. */
  address: string;
  network: string;
  /**
   * The random name of this browser within this network; null for whoever keeps no cookie, and all of those together
   * are one.
   */
  device: string | null;
  /** Hash of the session of who is signed in, once the session was found to be one. */
  session: string | null;
};

declare module 'fastify' {
  interface FastifyRequest {
    visitor: Visitor;
  }
}

const DAY_SECONDS = 86_400;

/**
 * Names devices by a cookie that the server signs: sixteen random bytes, good for the network in which it was given. It
 * says nothing of who somebody is and leads to nobody; it only lets a device have a share of its own in every limit.
 */
export class Visitors {
  private readonly key: Buffer;
  private readonly cookieName: string;

  constructor(
    secret: string,
    private readonly sessions: RequestSessions,
  ) {
    this.key = createHmac('sha256', secret).update('device').digest();
    this.cookieName = sessions.secure ? '__Host-toestel' : 'toestel';
  }

  of(address: string, cookieHeader: string | undefined): Visitor {
    const network = networkOf(address);
    return {
      address,
      network,
      device: this.deviceIn(network, cookieHeader),
      session: this.sessions.known(cookieHeader),
    };
  }

  /** The Set-Cookie header that names a new device of this network. */
  named({ network }: Visitor): string {
    const device = randomBytes(16).toString('base64url');
    const flags = `Max-Age=${DAY_SECONDS}; Path=/; HttpOnly; SameSite=Lax${this.sessions.secure ? '; Secure' : ''}`;
    return `${this.cookieName}=${device}.${this.mark(network, device)}; ${flags}`;
  }

  private deviceIn(network: string, cookieHeader: string | undefined): string | null {
    const [device = '', mark = ''] = (cookieValue(cookieHeader, this.cookieName) ?? '').split('.');
    return device.length === 22 && isSame(mark, this.mark(network, device)) ? device : null;
  }

  private mark(network: string, device: string): string {
    return createHmac('sha256', this.key).update(`${network}\n${device}`).digest('base64url').slice(0, 22);
  }
}
