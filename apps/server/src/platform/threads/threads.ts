import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '@bloemen/vocabulary';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';

/** A function of another file, with what it takes and gives; both are copied on their way. */
export type ThreadTask<Input, Output> = { module: URL; name: string; types?: (input: Input) => Output };

export type ThreadLimits = { memoryMb: number; timeoutMs: number; signal?: AbortSignal };

/**
 * Why a thread gave no answer: it took too long, died (of its memory, mostly), or its function threw, in its own words.
 */
export class ThreadFailure extends Error {
  constructor(
    readonly failure: 'too_slow' | 'died' | 'threw',
    message: string,
  ) {
    super(message);
  }
}

type Answer = { done: unknown } | { refused: ErrorCode; details: Record<string, unknown> } | { failed: string };

/** Kept for the next task; the rest ends. */
const IDLE_KEPT = 3;

/** Only in specs: a thread cannot run the sources as they are, so each is compiled once. */
const compiled = new Map<string, Promise<string>>();
const isSource = import.meta.url.endsWith('.ts');

/** Names a function for a thread. The type argument is the function's own: `threadTask<typeof readList>(…)`. */
export function threadTask<Work extends (input: never) => unknown>(
  module: URL,
  name: string,
): ThreadTask<Parameters<Work>[0], Awaited<ReturnType<Work>>> {
  return { module, name };
}

/**
 * Does what takes long or comes from outside on another thread, with a ceiling of memory and time: here only that
 * thread stops or dies of it. How many work at once is for who asks (`Turns`). Throws the DomainError that the function
 * throws, or a ThreadFailure.
 */
@Injectable()
export class Threads implements OnApplicationShutdown {
  private idle: { worker: Worker; memoryMb: number }[] = [];
  private readonly all = new Set<Worker>();

  async run<Input, Output>(
    { module, name }: ThreadTask<Input, Output>,
    input: Input,
    { memoryMb, timeoutMs, signal }: ThreadLimits,
  ): Promise<Output> {
    const file = isSource ? await compile(module) : module.href;
    signal?.throwIfAborted();
    const worker = this.take(memoryMb);
    const answer = await new Promise<Answer>((resolve, reject) => {
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        worker.off('message', answered).off('error', failed).off('exit', ended);
        finish();
      };
      const give = (error: Error) =>
        settle(() => {
          this.end(worker);
          reject(error);
        });
      const abort = () => give(signal?.reason as Error);
      const answered = (told: Answer) => settle(() => resolve(told));
      const failed = (error: Error) => give(new ThreadFailure('died', error.message));
      const ended = () => give(new ThreadFailure('died', `The thread ended before ${name} was done.`));
      const timer = setTimeout(
        () => give(new ThreadFailure('too_slow', `${name} took longer than ${timeoutMs} ms.`)),
        timeoutMs,
      );
      signal?.addEventListener('abort', abort);
      worker.on('message', answered).on('error', failed).on('exit', ended);
      worker.postMessage({ module: file, name, input });
    });
    this.keep(worker, memoryMb);
    if ('refused' in answer) throw new DomainError(answer.refused, answer.details);
    if ('failed' in answer) throw new ThreadFailure('threw', answer.failed);
    return answer.done as Output;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private take(memoryMb: number): Worker {
    const index = this.idle.findIndex((one) => one.memoryMb === memoryMb);
    const [known] = index < 0 ? [] : this.idle.splice(index, 1);
    if (known) {
      known.worker.ref();
      return known.worker;
    }
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      execArgv: [],
    });
    this.all.add(worker);
    // Whoever waits for the answer hears why there is none; between two answers nobody does.
    worker
      .on('error', () => undefined)
      .once('exit', () => {
        this.all.delete(worker);
        this.idle = this.idle.filter((one) => one.worker !== worker);
      });
    return worker;
  }

  private keep(worker: Worker, memoryMb: number): void {
    if (this.idle.length >= IDLE_KEPT) return this.end(worker);
    worker.unref();
    this.idle.push({ worker, memoryMb });
    return undefined;
  }

  private end(worker: Worker): void {
    void worker.terminate();
  }
}

function compile({ href }: URL): Promise<string> {
  const known = compiled.get(href);
  if (known) return known;
  const script = fileURLToPath(new URL('../../../../../scripts/thread-source.mjs', import.meta.url));
  const made = promisify(execFile)(process.execPath, [script, href.replace(/\.js$/, '.ts')]).then(({ stdout }) =>
    stdout.trim(),
  );
  compiled.set(href, made);
  return made;
}
