import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * Stands between a browser and the product, at an address that stays while the product behind it is stopped and started
 * again. `shut`: nobody is let in. `loses`: what a browser saves arrives, and the answer does not.
 */
export class Gate {
  is: 'open' | 'shut' | 'loses' = 'open';
  url = '';
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((browser) => this.pass(browser));

  constructor(public behind: string) {}

  async start(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.url = `http://localhost:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  /** From now on, for connections that stand too. */
  become(state: Gate['is']): void {
    this.is = state;
    if (state === 'shut') for (const socket of this.sockets) socket.destroy();
  }

  stop(): void {
    this.become('shut');
    this.server.close();
  }

  private pass(browser: Socket): void {
    if (this.is === 'shut') return void browser.destroy();
    const product = connect(Number(new URL(this.behind).port), '127.0.0.1');
    let isSave = false;
    for (const [socket, other] of [
      [browser, product],
      [product, browser],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
    browser.on('data', (data) => {
      if (this.is === 'loses' && /x-idempotency-key/i.test(data.toString('latin1'))) isSave = true;
      product.write(data);
    });
    product.on('data', (data) => {
      if (!isSave) return void browser.write(data);
      // The answer is there, so the save is done: from here on nobody is reached.
      this.become('shut');
    });
  }
}
