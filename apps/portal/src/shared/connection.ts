/**
 * Whether the server can be reached. Known from what every request meets; while it cannot be reached it is asked again
 * by itself, later each time, so that nobody has to guess when to go on.
 */

export type Connection = {
  /** `offline`: the device has no network. `away`: it has, but the server gives no answer. */
  is: 'here' | 'offline' | 'away';
  isAsking: boolean;
};

/** What stands between us and the server says this when the server itself does not answer. */
const AWAY = [502, 503, 504];
/** How long after each other it is asked again, in ms; the last for as long as it takes. */
const WAITS = [2_000, 4_000, 8_000, 15_000, 30_000];
/** An answer that takes longer is none. */
const PATIENCE_MS = 8_000;

const here: Connection = { is: 'here', isAsking: false };
let state = here;
let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const waiting = new Set<() => void>();

function become(next: Connection): void {
  const isBack = next.is === 'here' && state.is !== 'here';
  state = next;
  for (const listener of [...listeners]) listener();
  if (isBack) for (const goOn of [...waiting]) goOn();
}

function reached(): void {
  clearTimeout(timer);
  tries = 0;
  if (state !== here) become(here);
}

/** Says that a request got no answer. Believed once the server does not answer a question of our own either. */
function unreached(): void {
  if (state === here) void askAgain();
}

/** Asks now whether the server is there. */
export async function askAgain(): Promise<void> {
  if (state.isAsking) return;
  clearTimeout(timer);
  const isOffline = () => navigator.onLine === false;
  become({ is: isOffline() ? 'offline' : state.is, isAsking: true });
  const answer = isOffline()
    ? null
    : await fetch('/health/ready', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
  if (answer && !AWAY.includes(answer.status)) return reached();
  become({ is: isOffline() ? 'offline' : 'away', isAsking: false });
  timer = setTimeout(() => void askAgain(), WAITS[Math.min(tries++, WAITS.length - 1)]);
}

/** `fetch` of a server that may be away. */
export async function reach(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(input, init);
    if (AWAY.includes(answer.status)) unreached();
    else reached();
    return answer;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) unreached();
    throw error;
  }
}

export const connection = (): Connection => state;

export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Hears each time that the server is back after it was away, until the returned function is called. */
export function onBack(listener: () => void): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

/**
 * Does what may fail for want of a connection, again as soon as there is one. What fails while the server answers, fails.
 */
export async function whenReached<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      await askAgain();
      if (state.is === 'here') throw error;
      await new Promise<void>((goOn) => {
        const stop = onBack(() => {
          stop();
          goOn();
        });
      });
    }
  }
}

addEventListener('offline', () => void askAgain());
addEventListener('online', () => void askAgain());
