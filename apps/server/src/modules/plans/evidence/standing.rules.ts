import {
  daysAfter,
  certainties,
  dutchDate,
  evidenceKindOf,
  lastDayOf,
  monthsAfter,
  levelLabels,
  opennesses,
  pillarCodes,
  type Certainty,
  type DatePrecision,
  type EvidenceKind,
  type Level,
  type Openness,
  type PillarCode,
  type Recurrence,
} from '@bloemen/vocabulary';
import { stretchAround } from './money.rules.js';

/**
 * The level of a pillar follows from its evidence and from nothing else; nobody sets it.
 *
 * UNKNOWN: no evidence. NOT_STARTED: a person stated it, and no fact from that day or later says otherwise; a fact of
 * which only the month or year is known counts as of the last day that can be. INTENDED: at least one fact. IN_PROGRESS
 * and EMBEDDED: every requirement of `ladder` is met on the day that is looked at: what has ended proves nothing any
 * more, and money that embeds returns, has an amount and runs that day. More evidence never lowers a level; a statement
 * does, and an end. A level is stale once its newest carrying evidence is older than 12 months. That a fact still holds
 * can be confirmed: this keeps the level current for 12 months more, raises nothing, and makes the fact no newer.
 *
 * A level asks whether a fact is there, not how often, so a thing that was typed and is carried by a record as well
 * counts once. Only where moments are counted does a double matter: there a fact that may be the double of a carried one
 * is no moment of its own until a person says that they are two.
 *
 * Where each requirement comes from ("own" = a proposal of this product, to be confirmed with coordinators):
 * - P1 IN_PROGRESS: one administrative act; "a paragraph in a policy letter or college decision is already enough to
 *   start" (domain.md 0, W8).
 *   P1 EMBEDDED: decision + recurring money + named portfolio (domain.md c2; letter to councils of 2026: structural, multi-year budget).
 * - P2 IN_PROGRESS: a coalition at work (domain.md c2, Heemstede's page). P2 EMBEDDED: "maak iemand kartrekker" (W1),
 *   the second layer of
 *   signing by partners (W11, W12) and a meeting actually held (decision 840482: monthly).
 * - P3 IN_PROGRESS: an involvement with a stated effect (domain.md c2); being heard without effect stays an intention.
 *   P3 EMBEDDED: effect
 *   at two moments and a standing place, because lived experience belongs in practice and not only in policy (decision 840482); two is own.
 * - P4 IN_PROGRESS: a connection with other policy, an agreement, means or a stronger offer (Heemstede's page; decision
 *   840482). P4 EMBEDDED:
 *   "afspraken wie waar verantwoordelijk voor is" (W1), adopted policy, and lasting means: recurring money or permanent capacity; capacity
 *   alone will do, because an approach need not cost extra money (evening of 22 May 2019).
 * - P5 IN_PROGRESS: a measuring agreement, a measurement or an evaluation; only thinking about it is INTENDED
 *   (domain.md b, Monitoring). P5
 *   EMBEDDED: agreed, measured and evaluated with a lesson that changed the plan (domain.md b; W38: process and outcome).
 */
export type EvidenceFacts = {
  id: string;
  kind: EvidenceKind;
  certainty: Certainty;
  title: string;
  happenedOn: string;
  datePrecision: DatePrecision;
  recurrence: Recurrence | null;
  /** Euro cents per year; null when the source names no amount, which is not zero. */
  amountCents: number | null;
  firstFundedYear: number | null;
  lastFundedYear: number | null;
  effect: string | null;
  openness: Openness;
  /** Last day on which it holds. */
  endsOn: string | null;
  sourceText: string;
  /** From a record of the product. */
  isCarried: boolean;
  /** Typed, while a record carries one of the same kind and nobody said yet whether they are the same. */
  mayBeDouble: boolean;
  /** Latest day on which somebody or something said that it still holds. */
  confirmedOn: string | null;
};

export type Standing = {
  pillar: PillarCode;
  level: Level;
  carriedOn: string | null;
  /** Last day on which the level is not stale. */
  freshUntil: string | null;
  /** Last day for which this follows from the facts; null when only another fact changes it. */
  holdsUntil: string | null;
  because: string;
  /** One sentence per thing the next level still needs; empty at the top. */
  missing: string[];
  carriedBy: string[];
};

/**
 * A standing as it follows from the facts: `because` quotes one of them and is as open as that fact, `becauseRule` says
 * the same without its words.
 */
export type DerivedStanding = Standing & { becauseRule: string; openness: Openness };

type Proof = { kind: EvidenceKind; from: Certainty; recurring?: boolean; effect?: boolean };
type Requirement = { missing: string; anyOf: readonly Proof[]; moments?: number };

const decided = (...kinds: EvidenceKind[]): Proof[] => kinds.map((kind) => ({ kind, from: 'DECIDED' }));
const done = (...kinds: EvidenceKind[]): Proof[] => kinds.map((kind) => ({ kind, from: 'DONE' }));
const doneWithEffect = (kind: EvidenceKind): Proof => ({ kind, from: 'DONE', effect: true });
/** Decided, with an amount, for more than one year, and running on the day that is looked at. */
const recurringMoney: Proof = { kind: 'FUNDING', from: 'DECIDED', recurring: true };

export const ladder: Record<PillarCode, Record<'IN_PROGRESS' | 'EMBEDDED', readonly Requirement[]>> = {
  P1: {
    IN_PROGRESS: [
      {
        missing: 'Een aangenomen motie, een genomen besluit, vastgesteld beleid of een getekende intentieverklaring.',
        anyOf: [
          ...decided('MOTION', 'COUNCIL_DECISION', 'EXECUTIVE_DECISION', 'ACTION_PLAN', 'POLICY_TEXT'),
          ...done('PROGRAMME_COMMITMENT'),
        ],
      },
    ],
    EMBEDDED: [
      {
        missing: 'Een besluit van het college of de gemeenteraad dat echt is genomen.',
        anyOf: decided('COUNCIL_DECISION', 'EXECUTIVE_DECISION'),
      },
      {
        missing: 'Structureel geld dat is toegekend: een bedrag voor meer dan één jaar, dat nu loopt.',
        anyOf: [recurringMoney],
      },
      { missing: 'Een wethouder die nu eenzaamheid in de portefeuille heeft.', anyOf: done('PORTFOLIO') },
    ],
  },
  P2: {
    IN_PROGRESS: [
      {
        missing:
          'Een lokale coalitie die aan het werk is, een gehouden bijeenkomst of een getekende afspraak met partners.',
        anyOf: [...done('COALITION', 'COALITION_MEETING'), ...decided('PARTNER_AGREEMENT')],
      },
    ],
    EMBEDDED: [
      { missing: 'Een kartrekker die nu is aangewezen.', anyOf: done('COALITION_LEAD') },
      { missing: 'Een getekende afspraak met partners, zoals een convenant.', anyOf: decided('PARTNER_AGREEMENT') },
      { missing: 'Een bijeenkomst van de coalitie die is gehouden.', anyOf: done('COALITION_MEETING') },
    ],
  },
  P3: {
    IN_PROGRESS: [
      {
        missing: 'Een moment waarop inwoners of ervaringsdeskundigen meededen, met wat er daardoor is veranderd.',
        anyOf: [doneWithEffect('INVOLVEMENT')],
      },
    ],
    EMBEDDED: [
      {
        missing: 'Twee momenten op verschillende dagen waarop inwoners meededen, elk met wat er daardoor is veranderd.',
        anyOf: [doneWithEffect('INVOLVEMENT')],
        moments: 2,
      },
      { missing: 'Een afgesproken vaste plek voor inwoners in de aanpak.', anyOf: decided('STANDING_INVOLVEMENT') },
    ],
  },
  P4: {
    IN_PROGRESS: [
      {
        missing:
          'Een verbinding met ander beleid, een afspraak over taken of resultaten, toegekend geld of uren, of een aanbod dat is versterkt.',
        anyOf: [
          ...done('POLICY_LINK', 'STRONGER_OFFER'),
          ...decided('RESPONSIBILITIES', 'GRANT_AGREEMENT', 'FUNDING', 'CAPACITY', 'ACTION_PLAN', 'POLICY_TEXT'),
        ],
      },
    ],
    EMBEDDED: [
      { missing: 'Afspraken wie waarvoor verantwoordelijk is.', anyOf: decided('RESPONSIBILITIES', 'GRANT_AGREEMENT') },
      {
        missing: 'De aanpak in een vastgesteld plan of ander vastgesteld beleid.',
        anyOf: decided('ACTION_PLAN', 'POLICY_TEXT'),
      },
      {
        missing: 'Structureel geld of vaste uren, toegekend en nu lopend. Bij geld: een bedrag voor meer dan één jaar.',
        anyOf: [recurringMoney, ...decided('CAPACITY')],
      },
    ],
  },
  P5: {
    IN_PROGRESS: [
      {
        missing: 'Vastgestelde afspraken over meten, een gedane meting van uw aanpak of een gedane evaluatie.',
        anyOf: [...decided('MONITORING_PLAN'), ...done('MEASUREMENT', 'EVALUATION')],
      },
    ],
    EMBEDDED: [
      { missing: 'Vastgestelde afspraken over meten.', anyOf: decided('MONITORING_PLAN') },
      { missing: 'Een meting van uw aanpak die is gedaan.', anyOf: done('MEASUREMENT') },
      {
        missing: 'Een evaluatie die is gedaan, met de les die uw plan veranderde.',
        anyOf: [doneWithEffect('EVALUATION')],
      },
    ],
  },
};

const FIRST_FACT = 'Een eerste feit met datum en bron, ook als dat nog een voornemen is.';

/** A pillar of which nothing was recorded. */
export function unknownStanding(pillar: PillarCode): DerivedStanding {
  const because = `${levelLabels.UNKNOWN}: er is nog geen feit vastgelegd.`;
  return {
    pillar,
    level: 'UNKNOWN',
    carriedOn: null,
    freshUntil: null,
    holdsUntil: null,
    carriedBy: [],
    because,
    becauseRule: because,
    openness: 'PUBLIC',
    missing: [FIRST_FACT],
  };
}

/**
 * The standing of one pillar on a day, from its facts in whatever order they come. Withdrawn evidence is left out by
 * the caller.
 */
export function standingOf(pillar: PillarCode, evidence: readonly EvidenceFacts[], today: string): DerivedStanding {
  const counted = countedOf(evidence);
  const now = derived(pillar, counted, today);
  const changes = [...new Set(counted.facts.flatMap(lastDaysOf))].filter((day) => day >= today).sort();
  return {
    ...now,
    holdsUntil: changes.find((day) => !isSame(now, derived(pillar, counted, daysAfter(day, 1)))) ?? null,
  };
}

/** All five standings of one municipality on a day; a pillar without evidence is UNKNOWN. */
export function standingsOf(
  evidence: readonly (EvidenceFacts & { pillar: PillarCode })[],
  today: string,
): DerivedStanding[] {
  return pillarCodes.map((pillar) =>
    standingOf(
      pillar,
      evidence.filter((fact) => fact.pillar === pillar),
      today,
    ),
  );
}

/** A level is stale the day after `freshUntil`. Both are calendar dates, so that text order is date order. */
export function isStale(standing: Pick<Standing, 'freshUntil'>, today: string): boolean {
  return standing.freshUntil !== null && standing.freshUntil < today;
}

/**
 * The facts that count, newest first, the statement before them, and what a person should know about them besides. No
 * day changes these.
 */
type Counted = { facts: EvidenceFacts[]; statement: EvidenceFacts | undefined; remarks: Remark[] };
type Derived = Omit<DerivedStanding, 'holdsUntil'>;
/** A sentence with the facts whose words or days are in it. */
type Remark = { sentence: string; about: readonly EvidenceFacts[] };

function countedOf(evidence: readonly EvidenceFacts[]): Counted {
  const newestFirst = [...evidence].sort(byNewest);
  const statement = newestFirst.find((fact) => fact.kind === 'NOT_STARTED');
  const all = newestFirst.filter((fact) => fact.kind !== 'NOT_STARTED');
  const facts = statement
    ? all.filter((fact) => lastDayOf(fact.happenedOn, fact.datePrecision) >= statement.happenedOn)
    : all;
  return {
    facts,
    statement,
    remarks: [...(statement ? remarksOn(statement, facts, all) : []), ...contradictionsIn(facts)],
  };
}

function derived(pillar: PillarCode, { facts, statement, remarks }: Counted, today: string): Derived {
  const { IN_PROGRESS, EMBEDDED } = ladder[pillar];
  const standing = (level: Exclude<Level, 'UNKNOWN'>, carrying: EvidenceFacts[], missing: string[]): Derived => {
    const deciding = carrying.reduce((newest, fact) => (byNewest(fact, newest) < 0 ? fact : newest));
    const freshByFact = twelveMonthsAfter(deciding);
    const confirmed = carrying.reduce<Confirmed | null>(laterConfirmed, null);
    const freshByWord = confirmed && monthsAfter(confirmed.confirmedOn, 12);
    const confirming = freshByWord !== null && freshByWord > freshByFact ? confirmed : null;
    return {
      pillar,
      level,
      missing,
      carriedOn: deciding.happenedOn,
      freshUntil: confirming ? freshByWord : freshByFact,
      because: [
        `${levelLabels[level]}: ${reasonOf(pillar, level, deciding, today, quoting)}`,
        ...(confirming ? [confirmedSentence(confirming, quoting)] : []),
        ...remarks.map(({ sentence }) => sentence),
      ].join(' '),
      becauseRule: [
        `${levelLabels[level]}: ${reasonOf(pillar, level, deciding, today, withoutWords)}`,
        ...(confirming ? [confirmedSentence(confirming, withoutWords)] : []),
      ].join(' '),
      openness: narrowest([deciding, ...(confirming ? [confirming] : []), ...remarks.flatMap(({ about }) => about)]),
      carriedBy: carrying.map((fact) => fact.id).sort(),
    };
  };
  const embedding = carriersOf(EMBEDDED, facts, today);
  if (embedding) return standing('EMBEDDED', embedding, []);
  const underWay = carriersOf(IN_PROGRESS, facts, today);
  if (underWay) return standing('IN_PROGRESS', underWay, unmet(EMBEDDED, facts, today));
  if (facts[0]) return standing('INTENDED', [facts[0]], unmet(IN_PROGRESS, facts, today));
  return statement ? standing('NOT_STARTED', [statement], [FIRST_FACT]) : unknownStanding(pillar);
}

const isSame = (one: Derived, other: Derived) =>
  one.level === other.level &&
  one.because === other.because &&
  one.carriedOn === other.carriedOn &&
  one.missing.join() === other.missing.join() &&
  one.carriedBy.join() === other.carriedBy.join();

/** How a vague date was read against the statement, and that the statement overtook what was before it. */
function remarksOn(statement: EvidenceFacts, facts: readonly EvidenceFacts[], all: readonly EvidenceFacts[]): Remark[] {
  const stated = dutchDate(statement.happenedOn, statement.datePrecision);
  const vague = facts.find((fact) => fact.happenedOn < statement.happenedOn);
  if (vague)
    return [
      {
        about: [statement, vague],
        sentence: `De datum ‘${dutchDate(vague.happenedOn, vague.datePrecision)}’ telt als de laatste dag die dat kan zijn, dus na de verklaring van ${stated}.`,
      },
    ];
  return facts.length === 0 && all.length > 0
    ? [{ about: [statement], sentence: `Wat eerder dan ${stated} gebeurde, telt daarom niet mee.` }]
    : [];
}

/**
 * Where two facts are about one thing and the less certain is no older than the more certain: no step forward, but
 * another reading.
 */
function contradictionsIn(facts: readonly EvidenceFacts[]): Remark[] {
  const bySubject = new Map<string, EvidenceFacts[]>();
  for (const fact of facts) {
    for (const subject of subjectsOf(fact)) {
      const about = bySubject.get(subject) ?? [];
      about.push(fact);
      bySubject.set(subject, about);
    }
  }
  const found = [...bySubject.values()].flatMap((about): Remark[] => {
    const sure = about.reduce((surest, fact) => (rank(fact) > rank(surest) ? fact : surest));
    const unsure = about.find((fact) => rank(fact) < rank(sure) && fact.happenedOn >= sure.happenedOn);
    if (!unsure) return [];
    const sentence = `Let op: hierover staan twee lezingen vast: ${named(sure)} ${saysOf(sure)}, en ${named(unsure)} ${saysOf(unsure)}.`;
    return [{ sentence, about: [sure, unsure] }];
  });
  return [...new Map(found.map((remark) => [remark.sentence, remark])).values()];
}

/**
 * What a fact is about: its title, and for a decision its number on its day. Money of another year is another thing, so
 * money that names its years is about each of these.
 */
function subjectsOf({ kind, title, happenedOn, sourceText, firstFundedYear, lastFundedYear }: EvidenceFacts): string[] {
  const words =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join(' ') ?? title;
  if (kind === 'FUNDING' && firstFundedYear !== null && lastFundedYear !== null)
    return Array.from(
      { length: lastFundedYear - firstFundedYear + 1 },
      (_, index) => `${kind} ${words} ${firstFundedYear + index}`,
    );
  const isDecision = ['MOTION', 'COUNCIL_DECISION', 'EXECUTIVE_DECISION'].includes(kind);
  const numbers = isDecision ? (`${title} ${sourceText}`.match(/\d{5,}/g) ?? []) : [];
  return [...new Set([`${kind} ${words}`, ...numbers.map((number) => `${kind} ${happenedOn} ${number}`)])];
}

/** The last days before something about a fact changes by itself: it ends, or its money begins or ends. */
function lastDaysOf({ endsOn, firstFundedYear, lastFundedYear }: EvidenceFacts): string[] {
  return [
    endsOn,
    firstFundedYear && `${firstFundedYear - 1}-12-31`,
    lastFundedYear && `${lastFundedYear}-12-31`,
  ].filter((day) => typeof day === 'string');
}

/** The newest facts that together meet every requirement, or null when one is unmet. */
function carriersOf(
  requirements: readonly Requirement[],
  newestFirst: readonly EvidenceFacts[],
  today: string,
): EvidenceFacts[] | null {
  const carriers = requirements.map((requirement) => carriersFor(requirement, newestFirst, today));
  return carriers.every((found) => found !== null) ? [...new Set(carriers.flat())] : null;
}

function carriersFor(
  { anyOf, moments = 1 }: Requirement,
  newestFirst: readonly EvidenceFacts[],
  today: string,
): EvidenceFacts[] | null {
  const carriers: EvidenceFacts[] = [];
  for (const fact of newestFirst) {
    const anotherMoment = carriers.every((carrier) => carrier.happenedOn !== fact.happenedOn);
    const isItsOwn = moments === 1 || !fact.mayBeDouble;
    if (anotherMoment && isItsOwn && anyOf.some((proof) => proves(fact, proof, today, newestFirst)))
      carriers.push(fact);
    if (carriers.length === moments) return carriers;
  }
  return null;
}

function unmet(requirements: readonly Requirement[], newestFirst: readonly EvidenceFacts[], today: string): string[] {
  return requirements
    .filter((requirement) => !carriersFor(requirement, newestFirst, today))
    .map((requirement) => requirement.missing);
}

const rank = ({ certainty }: Pick<EvidenceFacts, 'certainty'>) => certainties.indexOf(certainty);
const hasEnded = ({ endsOn }: EvidenceFacts, today: string) => endsOn !== null && endsOn < today;

function proves(fact: EvidenceFacts, proof: Proof, today: string, all: readonly EvidenceFacts[]): boolean {
  return (
    fact.kind === proof.kind &&
    rank(fact) >= certainties.indexOf(proof.from) &&
    fact.amountCents !== 0 &&
    !hasEnded(fact, today) &&
    (!proof.recurring || runs(fact, Number(today.slice(0, 4)), all)) &&
    (!proof.effect || Boolean(fact.effect?.trim()))
  );
}

/**
 * Whether money returns, with an amount, for more than one year, and this year is one of them; told in one fact or year
 * by year.
 */
function runs(fact: EvidenceFacts, year: number, all: readonly EvidenceFacts[]): boolean {
  if (!returns(fact) || stretchAround(year, [fundedYearsOf(fact)]) === null) return false;
  const whole = stretchAround(year, all.filter(returns).map(fundedYearsOf));
  return whole !== null && whole.first < whole.last;
}

const returns = ({ kind, certainty, recurrence, amountCents }: EvidenceFacts): boolean =>
  kind === 'FUNDING' && certainty !== 'INTENDED' && recurrence === 'RECURRING' && (amountCents ?? 0) > 0;

/** Without a first year money begins in that of its date; without a last year it has no end. */
const fundedYearsOf = ({ happenedOn, firstFundedYear, lastFundedYear }: EvidenceFacts) => ({
  first: firstFundedYear ?? Number(happenedOn.slice(0, 4)),
  last: lastFundedYear ?? Infinity,
});

/** How a reason tells of a fact and of a day of it. */
type Words = { named: (fact: EvidenceFacts) => string; on: (day: string) => string };

const quoting: Words = {
  named: ({ title, happenedOn, datePrecision }) => `‘${title}’ (${dutchDate(happenedOn, datePrecision)})`,
  on: (day) => `op ${dutchDate(day)}`,
};

/** For who may not read the fact: its kind, and its days to the month. */
const withoutWords: Words = {
  named: ({ kind, happenedOn, datePrecision }) =>
    `een feit van de soort ‘${evidenceKindOf(kind).label}’ (${dutchDate(happenedOn, datePrecision === 'DAY' ? 'MONTH' : datePrecision)})`,
  on: (day) => `in ${dutchDate(day, 'MONTH')}`,
};

type Confirmed = EvidenceFacts & { confirmedOn: string };
const laterConfirmed = (latest: Confirmed | null, fact: EvidenceFacts): Confirmed | null =>
  fact.confirmedOn !== null && (latest === null || fact.confirmedOn > latest.confirmedOn)
    ? { ...fact, confirmedOn: fact.confirmedOn }
    : latest;
const confirmedSentence = ({ confirmedOn }: Confirmed, words: Words) => `Bevestigd ${words.on(confirmedOn)}.`;

const { named } = quoting;
const narrowest = (facts: readonly EvidenceFacts[]): Openness =>
  opennesses.find((openness) => facts.some((fact) => fact.openness === openness)) ?? 'PUBLIC';
const saysOf = ({ kind, certainty }: EvidenceFacts) => evidenceKindOf(kind).says[certainty] ?? '';

function reasonOf(
  pillar: PillarCode,
  level: Exclude<Level, 'UNKNOWN'>,
  fact: EvidenceFacts,
  today: string,
  words: Words,
): string {
  if (level === 'NOT_STARTED' && words === withoutWords) {
    return `de gemeente verklaarde in ${dutchDate(fact.happenedOn, fact.datePrecision === 'DAY' ? 'MONTH' : fact.datePrecision)} dat hier nog niets gebeurt.`;
  }
  const reason = `${words.named(fact)} ${saysOf(fact)}`;
  if (level === 'EMBEDDED') return `alle nodige feiten zijn er, het nieuwste is ${words.named(fact)}.`;
  if (level === 'INTENDED' && fact.endsOn !== null && hasEnded(fact, today))
    return `${reason}, maar dat is geëindigd ${words.on(fact.endsOn)}.`;
  if (level !== 'INTENDED' || fact.certainty === 'INTENDED') return `${reason}.`;
  if (fact.amountCents === 0) return `${reason}, maar het bedrag is nul.`;
  const onlyEffectIsMissing = carriersOf(ladder[pillar].IN_PROGRESS, [{ ...fact, effect: 'stated' }], today) !== null;
  return onlyEffectIsMissing
    ? `${reason}, maar er staat nog niet bij wat er daardoor is veranderd.`
    : `${reason}, maar dat alleen is nog niet genoeg.`;
}

/**
 * Newest first; of one day the last recorded, which the id tells, so that the order of reading never changes the
 * answer.
 */
function byNewest(a: EvidenceFacts, b: EvidenceFacts): number {
  return b.happenedOn.localeCompare(a.happenedOn) || b.id.localeCompare(a.id);
}

/**
 * Twelve months after the last day that the date can mean; 29 February counts to 28 February, and all of a February to
 * its last day.
 */
function twelveMonthsAfter({ happenedOn, datePrecision }: EvidenceFacts): string {
  return lastDayOf(monthsAfter(happenedOn, 12), datePrecision);
}
