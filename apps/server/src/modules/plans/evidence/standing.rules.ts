import {
  certainties, dutchDate, evidenceKindOf, levelLabels, pillarCodes,
  type Certainty, type DatePrecision, type EvidenceKind, type Level, type Openness, type PillarCode, type Recurrence,
} from '@bloemen/vocabulary';

/**
 * The level of a pillar follows from its evidence and from nothing else; nobody sets it.
 *
 * UNKNOWN: no evidence. NOT_STARTED: a person stated it, and no fact from that day or later says otherwise. INTENDED: at least one fact.
 * IN_PROGRESS and EMBEDDED: every requirement of `ladder` is met. More evidence never lowers a level, only a statement does.
 * A level is stale once its newest carrying evidence is older than 12 months, or once the last funded year that carries it is over.
 *
 * Where each requirement comes from ("own" = a proposal of this product, to be confirmed with coordinators):
 * - P1 IN_PROGRESS: one administrative act; "a paragraph in a policy letter or college decision is already enough to start" (domain.md 0, W8).
 *   P1 EMBEDDED: decision + recurring money + named portfolio (domain.md c2; letter to councils of 2026: structural, multi-year budget).
 * - P2 IN_PROGRESS: a coalition at work (domain.md c2, Heemstede's page). P2 EMBEDDED: "maak iemand kartrekker" (W1), the second layer of
 *   signing by partners (W11, W12) and a meeting actually held (decision 840482: monthly).
 * - P3 IN_PROGRESS: an involvement with a stated effect (domain.md c2); being heard without effect stays an intention. P3 EMBEDDED: effect
 *   at two moments and a standing place, because lived experience belongs in practice and not only in policy (decision 840482); two is own.
 * - P4 IN_PROGRESS: a connection with other policy, an agreement, means or a stronger offer (Heemstede's page; decision 840482). P4 EMBEDDED:
 *   "afspraken wie waar verantwoordelijk voor is" (W1), adopted policy, and lasting means: recurring money or permanent capacity; capacity
 *   alone will do, because an approach need not cost extra money (evening of 22 May 2019).
 * - P5 IN_PROGRESS: a measuring agreement, a measurement or an evaluation; only thinking about it is INTENDED (domain.md b, Monitoring). P5
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
  lastFundedYear: number | null;
  effect: string | null;
  openness: Openness;
};

export type Standing = {
  pillar: PillarCode;
  level: Level;
  carriedOn: string | null;
  /** Last day on which the level is not stale. */
  freshUntil: string | null;
  because: string;
  /** One sentence per thing the next level still needs; empty at the top. */
  missing: string[];
  carriedBy: string[];
};

/** A standing as it follows from the facts: `because` quotes one of them and is as open as that fact, `becauseRule` says the same without its words. */
export type DerivedStanding = Standing & { becauseRule: string; openness: Openness };

type Proof = { kind: EvidenceKind; from: Certainty; recurring?: boolean; effect?: boolean };
type Requirement = { missing: string; anyOf: readonly Proof[]; moments?: number };

const decided = (...kinds: EvidenceKind[]): Proof[] => kinds.map((kind) => ({ kind, from: 'DECIDED' }));
const done = (...kinds: EvidenceKind[]): Proof[] => kinds.map((kind) => ({ kind, from: 'DONE' }));
const doneWithEffect = (kind: EvidenceKind): Proof => ({ kind, from: 'DONE', effect: true });
const recurringMoney: Proof = { kind: 'FUNDING', from: 'DECIDED', recurring: true };

export const ladder: Record<PillarCode, Record<'IN_PROGRESS' | 'EMBEDDED', readonly Requirement[]>> = {
  P1: {
    IN_PROGRESS: [{
      missing: 'Een aangenomen motie, een genomen besluit, vastgesteld beleid of een getekende intentieverklaring.',
      anyOf: [...decided('MOTION', 'COUNCIL_DECISION', 'EXECUTIVE_DECISION', 'ACTION_PLAN', 'POLICY_TEXT'), ...done('PROGRAMME_COMMITMENT')],
    }],
    EMBEDDED: [
      { missing: 'Een besluit van het college of de gemeenteraad dat echt is genomen.', anyOf: decided('COUNCIL_DECISION', 'EXECUTIVE_DECISION') },
      { missing: 'Structureel geld dat is toegekend.', anyOf: [recurringMoney] },
      { missing: 'Een wethouder met eenzaamheid in de portefeuille.', anyOf: done('PORTFOLIO') },
    ],
  },
  P2: {
    IN_PROGRESS: [{
      missing: 'Een lokale coalitie die aan het werk is, een gehouden bijeenkomst of een getekende afspraak met partners.',
      anyOf: [...done('COALITION', 'COALITION_MEETING'), ...decided('PARTNER_AGREEMENT')],
    }],
    EMBEDDED: [
      { missing: 'Een kartrekker die is aangewezen.', anyOf: done('COALITION_LEAD') },
      { missing: 'Een getekende afspraak met partners, zoals een convenant.', anyOf: decided('PARTNER_AGREEMENT') },
      { missing: 'Een bijeenkomst van de coalitie die is gehouden.', anyOf: done('COALITION_MEETING') },
    ],
  },
  P3: {
    IN_PROGRESS: [{
      missing: 'Een moment waarop inwoners of ervaringsdeskundigen meededen, met wat er daardoor is veranderd.',
      anyOf: [doneWithEffect('INVOLVEMENT')],
    }],
    EMBEDDED: [
      { missing: 'Twee momenten op verschillende dagen waarop inwoners meededen, elk met wat er daardoor is veranderd.',
        anyOf: [doneWithEffect('INVOLVEMENT')], moments: 2 },
      { missing: 'Een afgesproken vaste plek voor inwoners in de aanpak.', anyOf: decided('STANDING_INVOLVEMENT') },
    ],
  },
  P4: {
    IN_PROGRESS: [{
      missing: 'Een verbinding met ander beleid, een afspraak over taken of resultaten, toegekend geld of uren, of een aanbod dat is versterkt.',
      anyOf: [...done('POLICY_LINK', 'STRONGER_OFFER'),
        ...decided('RESPONSIBILITIES', 'GRANT_AGREEMENT', 'FUNDING', 'CAPACITY', 'ACTION_PLAN', 'POLICY_TEXT')],
    }],
    EMBEDDED: [
      { missing: 'Afspraken wie waarvoor verantwoordelijk is.', anyOf: decided('RESPONSIBILITIES', 'GRANT_AGREEMENT') },
      { missing: 'De aanpak in een vastgesteld plan of ander vastgesteld beleid.', anyOf: decided('ACTION_PLAN', 'POLICY_TEXT') },
      { missing: 'Structureel geld of vaste uren die zijn toegekend.', anyOf: [recurringMoney, ...decided('CAPACITY')] },
    ],
  },
  P5: {
    IN_PROGRESS: [{
      missing: 'Vastgestelde afspraken over meten, een gedane meting van uw aanpak of een gedane evaluatie.',
      anyOf: [...decided('MONITORING_PLAN'), ...done('MEASUREMENT', 'EVALUATION')],
    }],
    EMBEDDED: [
      { missing: 'Vastgestelde afspraken over meten.', anyOf: decided('MONITORING_PLAN') },
      { missing: 'Een meting van uw aanpak die is gedaan.', anyOf: done('MEASUREMENT') },
      { missing: 'Een evaluatie die is gedaan, met de les die uw plan veranderde.', anyOf: [doneWithEffect('EVALUATION')] },
    ],
  },
};

const FIRST_FACT = 'Een eerste feit met datum en bron, ook als dat nog een voornemen is.';

/** The standing of one pillar from its facts, in whatever order they come. Withdrawn evidence is left out by the caller. */
export function standingOf(pillar: PillarCode, evidence: readonly EvidenceFacts[]): DerivedStanding {
  const newestFirst = [...evidence].sort(byNewest);
  const statement = newestFirst.find((fact) => fact.kind === 'NOT_STARTED');
  const facts = newestFirst.filter((fact) => fact.kind !== 'NOT_STARTED' && (!statement || fact.happenedOn >= statement.happenedOn));

  for (const level of ['EMBEDDED', 'IN_PROGRESS'] as const) {
    const carrying = carriersOf(ladder[pillar][level], facts);
    if (carrying) return standing(pillar, level, carrying, level === 'EMBEDDED' ? [] : unmet(ladder[pillar].EMBEDDED, facts));
  }
  if (facts[0]) return standing(pillar, 'INTENDED', [facts[0]], unmet(ladder[pillar].IN_PROGRESS, facts));
  if (statement) return standing(pillar, 'NOT_STARTED', [statement], [FIRST_FACT]);
  const because = `${levelLabels.UNKNOWN}: er is nog geen feit vastgelegd.`;
  return {
    pillar, level: 'UNKNOWN', carriedOn: null, freshUntil: null, carriedBy: [], because, becauseRule: because, openness: 'PUBLIC',
    missing: [FIRST_FACT],
  };
}

/** All five standings of one municipality; a pillar without evidence is UNKNOWN. */
export function standingsOf(evidence: readonly (EvidenceFacts & { pillar: PillarCode })[]): DerivedStanding[] {
  return pillarCodes.map((pillar) => standingOf(pillar, evidence.filter((fact) => fact.pillar === pillar)));
}

/** A level is stale the day after `freshUntil`. Both are calendar dates, so that text order is date order. */
export function isStale(standing: Pick<Standing, 'freshUntil'>, today: string): boolean {
  return standing.freshUntil !== null && standing.freshUntil < today;
}

function standing(pillar: PillarCode, level: Exclude<Level, 'UNKNOWN'>, carrying: EvidenceFacts[], missing: string[]): DerivedStanding {
  const deciding = carrying.reduce((newest, fact) => (byNewest(fact, newest) < 0 ? fact : newest));
  return {
    pillar, level, missing,
    carriedOn: deciding.happenedOn,
    freshUntil: freshUntilOf(level, deciding, carrying),
    because: `${levelLabels[level]}: ${reasonOf(pillar, level, deciding, quoted)}`,
    becauseRule: `${levelLabels[level]}: ${reasonOf(pillar, level, deciding, withoutWords)}`,
    openness: deciding.openness,
    carriedBy: carrying.map((fact) => fact.id).sort(),
  };
}

/** The newest facts that together meet every requirement, or null when one is unmet. */
function carriersOf(requirements: readonly Requirement[], newestFirst: readonly EvidenceFacts[]): EvidenceFacts[] | null {
  const carriers = requirements.map((requirement) => carriersFor(requirement, newestFirst));
  return carriers.every((found) => found !== null) ? [...new Set(carriers.flat())] : null;
}

function carriersFor({ anyOf, moments = 1 }: Requirement, newestFirst: readonly EvidenceFacts[]): EvidenceFacts[] | null {
  const carriers: EvidenceFacts[] = [];
  for (const fact of newestFirst) {
    const anotherMoment = carriers.every((carrier) => carrier.happenedOn !== fact.happenedOn);
    if (anotherMoment && anyOf.some((proof) => proves(fact, proof))) carriers.push(fact);
    if (carriers.length === moments) return carriers;
  }
  return null;
}

function unmet(requirements: readonly Requirement[], newestFirst: readonly EvidenceFacts[]): string[] {
  return requirements.filter((requirement) => !carriersFor(requirement, newestFirst)).map((requirement) => requirement.missing);
}

function proves(fact: EvidenceFacts, proof: Proof): boolean {
  return fact.kind === proof.kind
    && certainties.indexOf(fact.certainty) >= certainties.indexOf(proof.from)
    && (!proof.recurring || fact.recurrence === 'RECURRING')
    && (!proof.effect || Boolean(fact.effect?.trim()));
}

function quoted({ title, happenedOn, datePrecision }: EvidenceFacts): string {
  return `‘${title}’ (${dutchDate(happenedOn, datePrecision)})`;
}

/** For who may not read the fact: its kind, and its date to the month. */
function withoutWords({ kind, happenedOn, datePrecision }: EvidenceFacts): string {
  return `een feit van de soort ‘${evidenceKindOf(kind).label}’ (${dutchDate(happenedOn, datePrecision === 'DAY' ? 'MONTH' : datePrecision)})`;
}

function reasonOf(pillar: PillarCode, level: Exclude<Level, 'UNKNOWN'>, fact: EvidenceFacts, nameOf: (fact: EvidenceFacts) => string): string {
  const named = nameOf(fact);
  const says = evidenceKindOf(fact.kind).says[fact.certainty] ?? '';
  if (level === 'EMBEDDED') return `alle nodige feiten zijn er, het nieuwste is ${named}.`;
  if (level !== 'INTENDED' || fact.certainty === 'INTENDED') return `${named} ${says}.`;
  const onlyEffectIsMissing = carriersOf(ladder[pillar].IN_PROGRESS, [{ ...fact, effect: 'stated' }]) !== null;
  return onlyEffectIsMissing
    ? `${named} ${says}, maar er staat nog niet bij wat er daardoor is veranderd.`
    : `${named} ${says}, maar dat alleen is nog niet genoeg.`;
}

/** Newest first; of one day the last recorded, which the id tells, so that the order of reading never changes the answer. */
function byNewest(a: EvidenceFacts, b: EvidenceFacts): number {
  return b.happenedOn.localeCompare(a.happenedOn) || b.id.localeCompare(a.id);
}

function freshUntilOf(level: Level, deciding: EvidenceFacts, carrying: readonly EvidenceFacts[]): string {
  const aYearOn = twelveMonthsAfter(deciding);
  const moneyEnds = carrying.filter((fact) => level === 'EMBEDDED' && fact.recurrence === 'RECURRING' && fact.lastFundedYear !== null)
    .map((fact) => `${fact.lastFundedYear}-12-31`);
  return [aYearOn, ...moneyEnds].sort()[0] ?? aYearOn;
}

/** Twelve months after the last day that the date can mean; 29 February counts to 28 February. */
function twelveMonthsAfter({ happenedOn, datePrecision }: EvidenceFacts): string {
  const [year = 0, month = 1, day = 1] = happenedOn.split('-').map(Number);
  const lastMonth = datePrecision === 'YEAR' ? 12 : month;
  const daysInMonth = new Date(Date.UTC(year + 1, lastMonth, 0)).getUTCDate();
  const lastDay = datePrecision === 'DAY' ? Math.min(day, daysInMonth) : daysInMonth;
  return new Date(Date.UTC(year + 1, lastMonth - 1, lastDay)).toISOString().slice(0, 10);
}
