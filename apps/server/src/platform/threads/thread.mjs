// @ts-check
/**
 * A thread that does one function at a time, named by the file it is in. It is ended from outside when it takes too
 * long or too much memory.
 */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';

/** Lower than that of who answers people. */
const PRIORITY = 10;

// Linux gives a priority to a thread; elsewhere it would be that of the whole process.
if (process.platform === 'linux') setPriority(PRIORITY);

parentPort?.on(
  'message',
  async (/** @type {{ module: string, name: string, input: unknown }} */ { module, name, input }) => {
    try {
      const { [name]: work } = await import(module);
      parentPort?.postMessage({ done: await work(input) });
    } catch (error) {
      const {
        name: kind,
        message,
        code,
        details,
      } = /** @type {{ name: string, message: string, code: string, details: object }} */ (error);
      parentPort?.postMessage(kind === 'DomainError' ? { refused: code, details } : { failed: message });
    }
  },
);
