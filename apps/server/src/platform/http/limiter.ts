import { networkOf } from './network.js';

/** So many networks are counted by themselves each minute; whoever comes after shares one count, so that memory has an end too. */
const MOST_NETWORKS = 50_000;
const OTHERS = 'others';

/** Counts requests per network in a sliding minute, in this process; nothing to be lost, so it never means "no limit". */
export class AddressLimiter {
  private window = 0;
  private now = new Map<string, number>();
  private before = new Map<string, number>();

  constructor(private readonly perMinute: number) {}

  admits(address: string, at = Date.now()): boolean {
    const window = Math.floor(at / 60_000);
    if (window !== this.window) {
      this.before = window === this.window + 1 ? this.now : new Map<string, number>();
      this.now = new Map();
      this.window = window;
    }
    const network = networkOf(address);
    const key = this.now.has(network) || this.now.size < MOST_NETWORKS ? network : OTHERS;
    const share = 1 - (at % 60_000) / 60_000;
    const seen = (this.before.get(key) ?? 0) * share + (this.now.get(key) ?? 0);
    if (seen >= this.perMinute) return false;
    this.now.set(key, (this.now.get(key) ?? 0) + 1);
    return true;
  }
}
