import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * As much of Redis as a client asks before the first job: its state and its settings. What it is asked to do is never
 * answered once it is `silent`.
 */
export type Redis = { url: string; silent: boolean; stop: () => void };

export async function redisThat(settings: Record<string, string>): Promise<Redis> {
  const bulk = (text: string) => `$${Buffer.byteLength(text)}\r\n${text}\r\n`;
  const sockets = new Set<Socket>();
  const redis: Redis = {
    url: '',
    silent: false,
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.on('data', (request) => {
      for (const command of request
        .toString()
        .split(/^\*\d+\r\n/m)
        .filter(Boolean)) {
        const words = command.split('\r\n').filter((_word, index) => index % 2 === 1);
        const name = words[0]?.toLowerCase() ?? '';
        if (name === 'info') socket.write(bulk('redis_version:7.4.0\r\nloading:0\r\n'));
        else if (name === 'config')
          socket.write(`*2\r\n${bulk(words[2] ?? '')}${bulk(settings[words[2] ?? ''] ?? '')}`);
        else if (!redis.silent || name === 'client') socket.write('+OK\r\n');
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  redis.url = `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return redis;
}
