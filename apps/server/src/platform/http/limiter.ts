/** Counts requests per network address in a sliding minute, in this process; nothing to be lost, so it never means "no limit". */
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
    const share = 1 - (at % 60_000) / 60_000;
    const seen = (this.before.get(address) ?? 0) * share + (this.now.get(address) ?? 0);
    if (seen >= this.perMinute) return false;
    this.now.set(address, (this.now.get(address) ?? 0) + 1);
    return true;
  }
}
