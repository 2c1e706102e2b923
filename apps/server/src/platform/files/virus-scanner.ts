import { connect, type NetConnectOpts } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';

/** What a scanner says of a file; `found` is its own name for what is in it. */
export type ScanVerdict = { isClean: true } | { isClean: false; found: string };

/** The scanner gave no verdict: it is away, too slow, or refuses to look. Nothing is known of the file. */
export class NoVerdict extends Error {}

const CHUNK = 65_536;
const LONGEST_ANSWER = 4_096;

/**
 * ClamAV over its socket (INSTREAM: each piece after its length, a length of nothing at the end). Whoever asks holds no
 * transaction open.
 */
@Injectable()
export class VirusScanner {
  constructor(private readonly config: Config) {}

  /** Whether files are looked at here. */
  get isThere(): boolean {
    return this.config.values.CLAMAV_ADDRESS !== undefined;
  }

  /** Throws NoVerdict for everything but a clear yes or no, and what `signal` says. */
  async scan(content: Buffer, signal?: AbortSignal): Promise<ScanVerdict> {
    const { CLAMAV_ADDRESS: address, CLAMAV_TIMEOUT_MS: timeoutMs } = this.config.values;
    if (address === undefined) throw new NoVerdict('no scanner is configured');
    const answer = await ask(placeOf(address), content, timeoutMs, signal);
    const [, found] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
    if (found !== undefined) return { isClean: false, found };
    if (answer === 'stream: OK') return { isClean: true };
    throw new NoVerdict(`the scanner answered ${JSON.stringify(answer.slice(0, 200))}`);
  }
}

function placeOf(address: string): NetConnectOpts {
  if (address.startsWith('/')) return { path: address };
  const [, host, port] = /^\[?(.+?)\]?:(\d+)$/.exec(address)!;
  return { host: host!, port: Number(port) };
}

function ask(place: NetConnectOpts, content: Buffer, timeoutMs: number, signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    let answer = '';
    const socket = connect(place);
    const end = (finish: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      socket.destroy();
      finish();
    };
    const fail = (why: string) => end(() => reject(new NoVerdict(why)));
    const stop = () => end(() => reject(signal!.reason as Error));
    const timer = setTimeout(() => fail(`no answer within ${timeoutMs} ms`), timeoutMs);
    signal?.addEventListener('abort', stop);
    socket
      .on('error', ({ message }) => fail(message))
      .on('end', () => end(() => resolve(answer.replace(/\0$/, '').trim())))
      .on('data', (piece: Buffer) => {
        answer += piece.toString('utf8');
        if (answer.endsWith('\0')) end(() => resolve(answer.slice(0, -1).trim()));
        else if (answer.length > LONGEST_ANSWER) fail('an answer without end');
      });
    socket.write('zINSTREAM\0');
    for (let at = 0; at < content.length; at += CHUNK) {
      const piece = content.subarray(at, at + CHUNK);
      socket.write(lengthOf(piece.length));
      socket.write(piece);
    }
    socket.write(lengthOf(0));
  });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
