import type { Logger } from 'pino';

/**
 * The longest that ending may take, in ms: less than the supervisor (child.ts) and the containers (stop_grace_period)
 * wait before they kill.
 */
const LONGEST_END_MS = 28_000;

/**
 * Ends the process in good order at SIGTERM or SIGINT, and in any case in time: somebody who hangs is left behind, and
 * what is durable goes on later.
 */
export function endOnSignal(end: () => Promise<void>, logger: Logger): void {
  let isEnding = false;
  const begin = () => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => {
      logger.error('did not end in time');
      process.exit(1);
    }, LONGEST_END_MS).unref();
    end().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'did not end in good order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', begin);
  process.on('SIGINT', begin);
}

/** The outcome of the work, or nothing when it takes longer than `ms`; it goes on then, unwatched. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), ms)));
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
