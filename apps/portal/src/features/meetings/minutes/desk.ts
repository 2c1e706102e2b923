import { connection, onBack } from '../../../shared/connection.js';
import { codeOf, detailsOf, sentenceFor } from '../../../shared/Problem.js';

/** What is typed about one part of the minutes and not kept by the server yet. */
export type Draft = {
  value: unknown;
  /** What it rests on: the version that was read. */
  version: number;
  /** Somebody else was first: what they kept, until a person chooses. */
  theirs?: { value: Record<string, unknown>; version: number };
  /** Why the server will not keep it as it is. */
  refused?: string;
};
type Kept = { version: number };

/** So long after the last letter it is sent, in ms. */
const PAUSE = 1_200;
/** After a failure without a lost connection it is tried again, in ms. */
const AGAIN = 5_000;

/**
 * Keeps what somebody types in minutes on this device at once, part by part, and sends it by itself: after a pause, when
 * the connection is back, and when the page is opened again. Nothing typed is dropped before the server keeps it. When
 * somebody else was first, that part waits with both texts until a person chooses.
 */
export class Desk {
  private drafts = new Map<string, Draft>();
  /** What the server said last of what was sent: a page that was read before that, and comes after it, is older. */
  private readonly known = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSending = false;
  private isClosed = true;
  private seen: ReadonlyMap<string, Draft> = new Map();
  private stopListening: () => void = () => undefined;

  constructor(
    /** Where on this device; of one person, in one workspace, about one meeting. */
    private readonly place: string,
    /** Sends one part and says the version that the server then has of it. */
    private readonly send: (part: string, value: unknown, version: number) => Promise<Kept>,
    private readonly pause = PAUSE,
  ) {
    for (const [part, draft] of stored(place)) this.drafts.set(part, draft);
    this.tell();
  }

  /** Begins to send, also what an earlier visit left; until the returned function is called. */
  open = (): (() => void) => {
    this.isClosed = false;
    this.stopListening = onBack(() => void this.flush());
    if (this.drafts.size > 0) this.plan(0);
    return this.close;
  };

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  all = (): ReadonlyMap<string, Draft> => this.seen;

  /** What is typed now. `version` is what was read; a draft that waits already keeps what it rests on. */
  put(part: string, value: unknown, version: number, { atOnce = false } = {}): void {
    const before = this.drafts.get(part);
    this.set(part, {
      value,
      version: before?.version ?? Math.max(version, this.known.get(part) ?? 0),
      ...(before?.theirs && { theirs: before.theirs }),
    });
    this.plan(atOnce ? 0 : this.pause);
  }

  /** Chooses after somebody else was first: this value, in the place of theirs. */
  choose(part: string, value: unknown): void {
    const draft = this.drafts.get(part);
    if (!draft) return;
    this.set(part, { value, version: draft.theirs?.version ?? draft.version });
    this.plan(0);
  }

  /** Lets go of what was typed. */
  drop(part: string): void {
    this.drafts.delete(part);
    forget(this.place, part);
    this.tell();
  }

  /** Sends what waits now. */
  async flush(): Promise<void> {
    if (this.isSending || this.isClosed) return;
    this.isSending = true;
    this.tell();
    try {
      for (let next = this.next(); next; next = this.next()) {
        const isGoingOn = await this.sendOne(...next);
        if (!isGoingOn) break;
      }
    } finally {
      this.isSending = false;
      this.tell();
    }
  }

  get isBusy(): boolean {
    return this.isSending;
  }

  /** Stops; what waits stays on the device. */
  private readonly close = (): void => {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.stopListening();
  };

  private next(): [part: string, draft: Draft] | undefined {
    return this.isClosed ? undefined : [...this.drafts].find(([, { theirs, refused }]) => !theirs && !refused);
  }

  /** Whether the next may be sent: not when the server gave no answer. */
  private async sendOne(part: string, sent: Draft): Promise<boolean> {
    try {
      const { version } = await this.send(part, sent.value, sent.version);
      this.known.set(part, version);
      const now = this.drafts.get(part);
      if (now === sent) this.drop(part);
      // Typed on while it was on its way.
      else if (now) this.set(part, { ...now, version });
      return true;
    } catch (error) {
      const now = this.drafts.get(part);
      if (!now) return true;
      const { current } = detailsOf(error) as { current?: Record<string, unknown> & Kept };
      if (codeOf(error) === 'conflict' && current)
        this.set(part, { ...now, theirs: { value: current, version: current.version } });
      else if (isPassing(error)) {
        if (connection().is === 'here') this.plan(AGAIN);
        return false;
      }
      // Typed on meanwhile: that may be right.
      else if (now === sent) this.set(part, { ...now, refused: sentenceFor(error) });
      return true;
    }
  }

  private set(part: string, draft: Draft): void {
    this.drafts.set(part, draft);
    keep(this.place, part, draft);
    this.tell();
  }

  private plan(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), after);
  }

  private tell(): void {
    this.seen = new Map(this.drafts);
    for (const listener of [...this.listeners]) listener();
  }
}

/** What may go by itself: no answer, too busy, signed out. */
const isPassing = (error: unknown) =>
  ['unavailable', 'too_many_requests', 'too_much_at_once', 'unauthenticated', 'internal'].includes(codeOf(error));

/** A device that keeps nothing is no reason to be without minutes. */
function onDevice<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const keep = (place: string, part: string, draft: Draft) =>
  onDevice(() => localStorage.setItem(`${place}.${part}`, JSON.stringify(draft)));
export const forget = (place: string, part: string) => onDevice(() => localStorage.removeItem(`${place}.${part}`));

/** What this device still has of an earlier visit; what was refused then is tried again. */
export function stored(place: string): [part: string, draft: Draft][] {
  const keys = onDevice(() => Object.keys(localStorage)) ?? [];
  return keys
    .filter((key) => key.startsWith(`${place}.`))
    .flatMap((key) => {
      const draft = onDevice(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null);
      return draft ? [[key.slice(place.length + 1), { ...draft, refused: undefined }] as [string, Draft]] : [];
    });
}
