import { Agent, request } from 'node:http';

/** Without a body it is asked for with GET. */
export type Shot = { path: string; body?: string; key?: string; headers?: Record<string, string> };
export type Answer = { status: number; body: string; bytes: number; statements: number };

/** One request over a kept-alive connection. */
export function send(agent: Agent, port: number, { path, body, key, headers }: Shot): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: body === undefined ? 'GET' : 'POST',
        path,
        headers: {
          ...(body !== undefined && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
          }),
          ...headers,
          ...(key && { 'x-idempotency-key': key }),
        },
      },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('end', () => {
          const body = Buffer.concat(parts);
          resolve({
            status: incoming.statusCode ?? 0,
            body: body.toString(),
            bytes: body.length,
            statements: Number(incoming.headers['x-database-statements'] ?? 0),
          });
        });
        incoming.on('error', reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export const agentOf = (connections: number): Agent => new Agent({ keepAlive: true, maxSockets: connections });

/**
 * How many requests got an answer, and in how many seconds; every connection sends its next request as soon as it has
 * an answer. Throws on a wrong answer.
 */
export async function load(
  agent: Agent,
  port: number,
  milliseconds: number,
  next: (connection: number, turn: number) => Shot,
): Promise<{ done: number; seconds: number }> {
  const end = performance.now() + milliseconds;
  let done = 0;
  const run = async (connection: number): Promise<void> => {
    for (let turn = 0; performance.now() < end; turn += 1) {
      const { status, body } = await send(agent, port, next(connection, turn));
      if (status !== 200 || body.startsWith('{"errors"')) throw new Error(`status ${status}: ${body.slice(0, 300)}`);
      done += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: agent.maxSockets }, (_, connection) => run(connection)));
  return { done, seconds: (performance.now() - started) / 1_000 };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
