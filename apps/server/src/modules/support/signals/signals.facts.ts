import { dutchDate, signals, type PillarCode, type SignalCode, type ToolkitKind } from '@bloemen/vocabulary';

/** Why an adviser may want to call, with its reason in one Dutch sentence. */
export type Signal = {
  code: SignalCode;
  sentence: string;
  /** The pillar that it is about, where it is about one. */
  pillar: PillarCode | null;
  weight: number;
  /** What is behind it: when this changes, it is another signal. */
  fact: string;
};

/** A row of `app_signals_on`: a reason as the module of the record keeps it. */
export type RecordedSignal = { municipalityId: string; code: SignalCode; since: string | null; detail: string | null };

/** An item of the toolkit that fits a pillar. */
export type Tool = { id: string; title: string; kind: ToolkitKind };

/** What the toolkit has for each pillar. */
export type Tools = Partial<Record<PillarCode, Tool[]>>;

/** What a municipality did for a pillar, as a source tells it or as it confirmed itself. */
export type Example = { id: string; title: string; place: string; municipalityId: string };

/** Some examples for each pillar: of two municipalities, so that there is one of another. */
export type Examples = Partial<Record<PillarCode, Example[]>>;

/** What another municipality did for the pillar of a signal; null where it is about none, or nobody told. */
export function exampleFor(
  { pillar }: Pick<Signal, 'pillar'>,
  examples: Examples,
  ownId: string,
): Omit<Example, 'municipalityId'> | null {
  const found = pillar && examples[pillar]?.find(({ municipalityId }) => municipalityId !== ownId);
  return found ? { id: found.id, title: found.title, place: found.place } : null;
}

/** A signal that its adviser put aside until a day, and why. */
export type Snooze = { code: SignalCode; fact: string; untilOn: string; because: string };

export type Snoozed = Signal & Pick<Snooze, 'untilOn' | 'because'>;

/** A signal with the weight and the pillar of its code, unless it knows better. */
export const signalOf = (
  code: SignalCode,
  sentence: string,
  { pillar = signals[code].pillar, weight = signals[code].weight, fact = sentence }: Partial<Signal> = {},
): Signal => ({ code, sentence, pillar, weight, fact });

type Sentence = (recorded: RecordedSignal, day: string) => string;

/** What is said of each signal that a module records. */
const sentences: Partial<Record<SignalCode, Sentence>> = {
  NEW_ALDERMAN: ({ since }) => `Er is een nieuwe wethouder sinds ${dutchDate(since!)}.`,
  MONEY_ENDS: ({ detail }, day) =>
    Number(detail) < Number(day.slice(0, 4))
      ? `Het geld voor de aanpak liep tot en met ${detail}; daarna is niets vastgelegd.`
      : `Het geld voor de aanpak loopt tot en met ${detail}.`,
  PLAN_EXPIRED: () => 'Het plan van aanpak is verlopen.',
  RECOMMENDATION_OPEN: ({ since, detail }) =>
    Number(detail) === 1
      ? `Er is nog geen antwoord op uw advies van ${dutchDate(since!)}.`
      : `Er is nog geen antwoord op ${detail} adviezen; het oudste is van ${dutchDate(since!)}.`,
  NO_NEXT_MEETING: () => 'Er is geen volgende bijeenkomst van de coalitie gepland.',
  NO_MEETING: ({ since }) => `De coalitie kwam het laatst bij elkaar op ${dutchDate(since!)}.`,
  REAFFIRMATION_DUE: () => 'De verklaring moet opnieuw worden getekend.',
};

/** Throws when the module that records it brought no sentence. */
export function recordedSignal(recorded: RecordedSignal, day: string): Signal {
  const sentence = sentences[recorded.code];
  if (!sentence) throw new Error(`no sentence for the signal ${recorded.code}`);
  return signalOf(recorded.code, sentence(recorded, day), { fact: `${recorded.since ?? ''} ${recorded.detail ?? ''}` });
}

/** The most pressing first. */
export const byWeight = (found: readonly Signal[]): Signal[] => [...found].sort((a, b) => b.weight - a.weight);

/** How much there is to talk about. */
export const weightOf = (found: readonly Pick<Signal, 'weight'>[]): number =>
  found.reduce((total, { weight }) => total + weight, 0);

/**
 * Takes apart what its adviser put aside. A signal comes back on the day after, and at once when the fact behind it is
 * another one.
 */
export function setAside(
  found: readonly Signal[],
  snoozes: readonly Snooze[],
  day: string,
): { now: Signal[]; later: Snoozed[] } {
  const snoozeOf = ({ code, fact }: Signal) =>
    snoozes.find((snooze) => snooze.code === code && snooze.fact === fact && day <= snooze.untilOn);
  return {
    now: found.filter((signal) => !snoozeOf(signal)),
    later: found.flatMap((signal) => {
      const snooze = snoozeOf(signal);
      return snooze ? [{ ...signal, untilOn: snooze.untilOn, because: snooze.because }] : [];
    }),
  };
}
