import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontFiles, printable } from './fonts.js';

export type PdfDocument = {
  /** Typst source written by us. It reads `json("/data.json")` and imports `/house.typ`. */
  template: string;
  /** Becomes `/data.json`. Its texts are shown as they are and never read as markup. */
  data: unknown;
  /** SVG, PNG and JPEG pictures by file name; the template shows them with `image` and an `alt`. */
  pictures?: Record<string, string | Uint8Array>;
};

export type PdfFailure = 'too_slow' | 'crashed' | 'refused';

/** Why there is no document: the limits were hit, the process died, or Typst refused the template (its own words). */
export class PdfRenderError extends Error {
  constructor(
    readonly failure: PdfFailure,
    message: string,
  ) {
    super(message);
  }
}

export type PdfLimits = { timeoutMs: number; memoryBytes: number };

type Answer = { pdf: Uint8Array } | { error: string };

const house = readFileSync(new URL('./house.typ', import.meta.url), 'utf8');

/**
 * Makes PDF/UA-1 documents with Typst, one at a time, in a process of its own.
 *
 * Compiling is native code that cannot be interrupted, so it may neither block the event loop (a queue lock
 * would lapse) nor share memory with us. The process starts at the first document, stays warm, and is killed
 * when a document takes too long or the job is aborted; the next document gets a new one.
 * The same document always has the same bytes.
 */
export class PdfRenderer {
  private process: ChildProcess | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly limits: PdfLimits) {}

  render(document: PdfDocument, signal?: AbortSignal): Promise<Buffer> {
    const mine = this.turn.then(() => this.typeset(document, signal));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  close(): void {
    this.process?.kill('SIGKILL');
    this.process = null;
  }

  private async typeset(document: PdfDocument, signal?: AbortSignal): Promise<Buffer> {
    signal?.throwIfAborted();
    const files = { 'house.typ': house, 'data.json': JSON.stringify(printable(document.data)), ...document.pictures };
    const answer = await this.ask({ main: document.template, files }, signal);
    if ('error' in answer) throw new PdfRenderError('refused', answer.error);
    return Buffer.from(answer.pdf);
  }

  private ask(
    request: { main: string; files: Record<string, string | Uint8Array> },
    signal?: AbortSignal,
  ): Promise<Answer> {
    const child = (this.process ??= this.start());
    return new Promise<Answer>((resolve, reject) => {
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        child.off('message', answered).off('exit', died);
        finish();
      };
      const give = (error: Error) => settle(() => (this.close(), reject(error)));
      const abort = () => give(signal?.reason as Error);
      const died = () =>
        give(new PdfRenderError('crashed', 'The process that typesets ended before the document was ready.'));
      const answered = (answer: Answer) => settle(() => resolve(answer));
      const timer = setTimeout(
        () => give(new PdfRenderError('too_slow', `The document took longer than ${this.limits.timeoutMs} ms.`)),
        this.limits.timeoutMs,
      );
      child.on('message', answered).on('exit', died);
      signal?.addEventListener('abort', abort);
      child.send(request);
    });
  }

  private start(): ChildProcess {
    const child = fork(new URL('./typst-process.mjs', import.meta.url), {
      env: {},
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('exit', () => this.process === child && (this.process = null));
    // Nothing exists under this folder: the process can read what it is sent, not the disk.
    child.send({
      fonts: fontFiles(),
      memoryLimit: this.limits.memoryBytes,
      workspace: join(tmpdir(), 'bloemen-typesetting'),
    });
    child.unref();
    child.channel?.unref();
    return child;
  }
}
