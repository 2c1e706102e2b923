import type { Notifications } from '../database/notifications.js';

export type Followed<Told> = AsyncIterator<Told> & AsyncIterable<Told>;

/**
 * Follows rows for a subscriber: as they are, then again after each change that was told on the channel, until nothing
 * more happens. They are read anew each time, by `read` in the subscriber's own workspace, so nothing stale and nothing
 * foreign is ever sent.
 *
 * @param isAbout whether what was told is about these rows.
 * @param isOver whether nothing more will happen after what was read.
 */
export function followed<Told>(
  notifications: Notifications,
  channel: string,
  isAbout: (payload: unknown) => boolean,
  read: () => Promise<Told>,
  isOver: (told: Told) => boolean = () => false,
): Followed<Told> {
  let wake: () => void = () => undefined;
  let isNews = true;
  let hasEnded = false;
  const news = () => {
    isNews = true;
    wake();
  };
  const listening = notifications.listen(channel, {
    told: (payload) => {
      if (isAbout(payload)) news();
    },
    missed: news,
  });
  const stop = async (): Promise<IteratorResult<Told>> => {
    hasEnded = true;
    wake();
    (await listening)();
    return { done: true, value: undefined };
  };
  const next = async (): Promise<IteratorResult<Told>> => {
    await listening;
    if (!isNews && !hasEnded) await new Promise<void>((resolve) => (wake = resolve));
    if (hasEnded) return { done: true, value: undefined };
    isNews = false;
    try {
      const value = await read();
      if (isOver(value)) await stop();
      return { done: false, value };
    } catch (error) {
      await stop();
      throw error;
    }
  };
  const iterator: Followed<Told> = {
    next,
    return: stop,
    throw: async (error: unknown) => {
      await stop();
      throw error;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
