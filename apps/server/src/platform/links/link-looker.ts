import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { checkLink, type LinkVerdict } from './link-check.js';

/** Looks at links, one at a time for each host: nobody's server is asked for more by us. */
@Injectable()
export class LinkLooker {
  private readonly turns = new Map<string, Promise<unknown>>();

  constructor(private readonly config: Config) {}

  /** Never throws; see `checkLink`. */
  look(url: string, signal: AbortSignal): Promise<LinkVerdict> {
    const { LINK_TIMEOUT_MS: timeoutMs, LINK_ALSO: also } = this.config.values;
    const host = URL.canParse(url) ? new URL(url).host : '';
    const look = (this.turns.get(host) ?? Promise.resolve()).then(() => checkLink(url, { timeoutMs, also, signal }));
    this.turns.set(host, look);
    void look.then(() => {
      if (this.turns.get(host) === look) this.turns.delete(host);
    });
    return look;
  }
}
