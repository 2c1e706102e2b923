import type { Permission } from './permissions/index.js';
import type { PillarCode } from './pillars.js';

/**
 * How sure a fact is. "Decided" is never confused with "intended": a proposed decision is INTENDED until somebody
 * confirms it was taken.
 */
export const certainties = ['INTENDED', 'DECIDED', 'DONE'] as const;
export type Certainty = (typeof certainties)[number];
export const certaintyLabels: Record<Certainty, string> = {
  INTENDED: 'Voorgenomen',
  DECIDED: 'Besloten',
  DONE: 'Gedaan',
};

type EvidenceKindFacts = {
  label: string;
  /** Pillars under which a fact of this kind may be recorded. */
  pillars: readonly PillarCode[];
  /** The certainties this kind knows, each with the rest of a sentence that begins with the title of the fact. */
  says: Partial<Record<Certainty, string>>;
  /**
   * MONEY: amount and recurrence; EFFECT: what changed because of it, without which the fact carries no more than an
   * intention.
   */
  asks?: 'MONEY' | 'EFFECT';
  /** It holds for a time and may end; what happened once does not. */
  holds?: true;
  /** It happens again and again: what was on quite another day is another one. */
  recurs?: true;
};

const everyPillar = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;

/** The closed list of kinds of evidence. Which level a kind carries is decided by the server's standing rules. */
export const evidenceKinds = {
  INTENTION: {
    label: 'Voornemen of uitgangspunt',
    pillars: everyPillar,
    says: { INTENDED: 'is een voornemen, nog geen besluit' },
  },
  MOTION: {
    label: 'Motie van de gemeenteraad',
    pillars: ['P1'],
    says: { INTENDED: 'is ingediend, maar nog niet aangenomen', DECIDED: 'is aangenomen' },
  },
  COUNCIL_DECISION: {
    label: 'Besluit van de gemeenteraad',
    pillars: ['P1'],
    says: { INTENDED: 'is een voorstel, nog geen besluit', DECIDED: 'is besloten' },
  },
  EXECUTIVE_DECISION: {
    label: 'Besluit van het college',
    pillars: ['P1'],
    says: { INTENDED: 'is een voorgenomen besluit', DECIDED: 'is besloten' },
  },
  PROGRAMME_COMMITMENT: {
    label: 'Intentieverklaring van het landelijke programma',
    pillars: ['P1'],
    says: { INTENDED: 'is voorgenomen of onder voorbehoud getekend', DONE: 'is getekend' },
  },
  ACTION_PLAN: {
    label: 'Plan van aanpak',
    pillars: ['P1', 'P4'],
    holds: true,
    says: { INTENDED: 'is gemaakt, maar nog niet vastgesteld', DECIDED: 'is vastgesteld' },
  },
  POLICY_TEXT: {
    label: 'Tekst in vastgesteld beleid',
    pillars: ['P1', 'P4'],
    holds: true,
    says: { INTENDED: 'is voorgesteld, maar nog niet vastgesteld', DECIDED: 'is vastgesteld' },
  },
  PORTFOLIO: {
    label: 'Portefeuille bij een wethouder',
    pillars: ['P1'],
    holds: true,
    says: { INTENDED: 'is voorgenomen, maar nog niet geregeld', DONE: 'is geregeld' },
  },
  FUNDING: {
    label: 'Geld',
    pillars: ['P1', 'P4'],
    asks: 'MONEY',
    says: { INTENDED: 'is voorgesteld, maar nog niet toegekend', DECIDED: 'is toegekend', DONE: 'is uitgegeven' },
  },
  COALITION: {
    label: 'Lokale coalitie',
    pillars: ['P2'],
    holds: true,
    says: { INTENDED: 'wordt voorbereid', DONE: 'is aan het werk' },
  },
  COALITION_MEETING: {
    label: 'Bijeenkomst van de coalitie',
    pillars: ['P2'],
    recurs: true,
    says: { INTENDED: 'is gepland, maar nog niet gehouden', DONE: 'is gehouden' },
  },
  COALITION_LEAD: {
    label: 'Kartrekker',
    pillars: ['P2'],
    holds: true,
    says: { INTENDED: 'wordt gezocht', DONE: 'is aangewezen' },
  },
  PARTNER_AGREEMENT: {
    label: 'Convenant, manifest of ‘Ik doe mee’-verklaring',
    pillars: ['P2'],
    holds: true,
    says: { INTENDED: 'is in voorbereiding', DECIDED: 'is getekend' },
  },
  INVOLVEMENT: {
    label: 'Inwoners of ervaringsdeskundigen betrokken',
    pillars: ['P3'],
    asks: 'EFFECT',
    recurs: true,
    says: { INTENDED: 'is gepland, maar nog niet gebeurd', DONE: 'is gebeurd' },
  },
  STANDING_INVOLVEMENT: {
    label: 'Vaste plek voor inwoners',
    pillars: ['P3'],
    holds: true,
    says: { INTENDED: 'is voorgenomen, maar nog niet afgesproken', DECIDED: 'is afgesproken' },
  },
  POLICY_LINK: {
    label: 'Verbinding met ander beleid',
    pillars: ['P4'],
    says: { INTENDED: 'is voorgenomen, maar nog niet gelegd', DONE: 'is gelegd' },
  },
  RESPONSIBILITIES: {
    label: 'Afspraken wie waarvoor verantwoordelijk is',
    pillars: ['P4'],
    holds: true,
    says: { INTENDED: 'wordt voorbereid', DECIDED: 'is afgesproken' },
  },
  GRANT_AGREEMENT: {
    label: 'Resultaatafspraak bij een subsidie',
    pillars: ['P4'],
    holds: true,
    says: { INTENDED: 'wordt onderzocht of voorgesteld', DECIDED: 'is afgesproken', DONE: 'is nagekomen' },
  },
  CAPACITY: {
    label: 'Vaste uren of formatie',
    pillars: ['P4'],
    holds: true,
    says: { INTENDED: 'is gevraagd, maar nog niet toegekend', DECIDED: 'is toegekend' },
  },
  STRONGER_OFFER: {
    label: 'Aanbod versterkt (training, signaleren, bekendheid)',
    pillars: ['P4'],
    recurs: true,
    says: { INTENDED: 'is gepland, maar nog niet gebeurd', DONE: 'is gebeurd' },
  },
  MONITORING_PLAN: {
    label: 'Afspraken over meten',
    pillars: ['P5'],
    holds: true,
    says: { INTENDED: 'is nog in gesprek', DECIDED: 'is vastgesteld' },
  },
  MEASUREMENT: {
    label: 'Meting van uw eigen aanpak, ook de landelijke Benchmark',
    pillars: ['P5'],
    recurs: true,
    says: { INTENDED: 'is gepland, maar nog niet gedaan', DONE: 'is gedaan' },
  },
  EVALUATION: {
    label: 'Evaluatie met een les',
    pillars: ['P5'],
    asks: 'EFFECT',
    recurs: true,
    says: { INTENDED: 'is gepland, maar nog niet gedaan', DONE: 'is gedaan' },
  },
  COUNCIL_INFORMED: {
    label: 'Raad geïnformeerd',
    pillars: ['P1'],
    recurs: true,
    says: { INTENDED: 'is voorgenomen, maar nog niet gebeurd', DONE: 'is gebeurd' },
  },
  NOT_STARTED: { label: 'Verklaring: hier gebeurt (nog) niets', pillars: everyPillar, says: { DONE: 'is verklaard' } },
} as const satisfies Record<string, EvidenceKindFacts>;

export type EvidenceKind = keyof typeof evidenceKinds;
export const evidenceKindCodes = Object.keys(evidenceKinds) as EvidenceKind[];

/** The facts of one kind, widened so that every kind reads the same. */
export const evidenceKindOf = (kind: EvidenceKind): EvidenceKindFacts => evidenceKinds[kind];

/** Kinds that may be recorded under a pillar, in the order of the list. */
export const evidenceKindsFor = (pillar: PillarCode): EvidenceKind[] =>
  evidenceKindCodes.filter((kind) => evidenceKindOf(kind).pillars.includes(pillar));

export const recurrences = ['ONE_OFF', 'RECURRING'] as const;
export type Recurrence = (typeof recurrences)[number];
export const recurrenceLabels: Record<Recurrence, string> = { ONE_OFF: 'Eenmalig', RECURRING: 'Structureel' };

/** Where a fact comes from. */
export const evidenceSources = {
  COUNCIL_PAPER: 'Raadsstuk',
  EXECUTIVE_PAPER: 'Collegestuk',
  PRESS_RELEASE: 'Persbericht',
  WEB_PAGE: 'Webpagina',
  MINUTES: 'Verslag van een overleg',
  AGREEMENT: 'Ondertekend stuk',
  REPORT: 'Rapport of onderzoek',
  STATEMENT: 'Verklaring van een medewerker',
} as const;
export type EvidenceSource = keyof typeof evidenceSources;
export const evidenceSourceCodes = Object.keys(evidenceSources) as EvidenceSource[];

/**
 * Records of the product that carry a fact by themselves: what the record is called, what its day means, and what one
 * must be allowed to open it. Such a fact is corrected and withdrawn with its record and never edited in the plan.
 */
export const evidenceOrigins = {
  STATEMENT: { label: 'intentieverklaring', dated: 'ondertekend', opens: 'commitment:read' },
  RATIFYING_DECISION: { label: 'besluit bij de intentieverklaring', dated: 'genomen', opens: 'commitment:read' },
  PORTFOLIO: { label: 'portefeuille van de wethouder', dated: 'begonnen', opens: 'people:read' },
  COALITION: { label: 'lokale coalitie', dated: 'begonnen', opens: 'coalition:read' },
  PARTNER_PLEDGE: { label: '‘Ik doe mee’ van partners', dated: 'het laatst getekend', opens: 'coalition:read' },
  ACTION_PLAN: { label: 'plan van aanpak', dated: 'vastgesteld', opens: 'plan:read' },
  TOOLKIT_ADOPTION: { label: 'onze keuze uit de toolkit', dated: 'in gebruik', opens: 'toolkit:adoption' },
  MEETING: { label: 'bijeenkomst van de coalitie', dated: 'gehouden', opens: 'meeting:read' },
  OFFER: { label: 'aanbod van een partner', dated: 'versterkt', opens: 'coalition:read' },
  INVOLVEMENT: { label: 'betrokkenheid van inwoners', dated: 'gebeurd', opens: 'plan:read' },
  ADVISORY_GROUP: { label: 'groep van inwoners', dated: 'afgesproken', opens: 'plan:read' },
  MONITORING: { label: 'afspraken over meten', dated: 'vastgesteld', opens: 'plan:read' },
  MEASUREMENT: { label: 'meting', dated: 'gedaan', opens: 'plan:read' },
  EVALUATION: { label: 'evaluatie', dated: 'gehouden', opens: 'plan:read' },
  MOTION: { label: 'motie', dated: 'behandeld', opens: 'decision:read' },
  DECISION_POINT: { label: 'punt van een collegebesluit', dated: 'behandeld', opens: 'decision:read' },
  BUDGET_LINE: { label: 'regel bij Geld', dated: 'vastgelegd', opens: 'budget:read' },
  GRANT_AGREEMENT: { label: 'resultaatafspraak', dated: 'vastgelegd', opens: 'budget:read' },
  POLICY_LINK: { label: 'verbinding met ander beleid', dated: 'gelegd', opens: 'decision:read' },
  CONTRIBUTION: { label: 'bijdrage van een andere wethouder', dated: 'vastgelegd', opens: 'decision:read' },
  AGREEMENT_CLAUSE: { label: 'tekst in het coalitieakkoord', dated: 'vastgesteld', opens: 'decision:read' },
  COUNCIL_SENDING: { label: 'verzending aan de raad', dated: 'verstuurd', opens: 'council:send' },
} as const satisfies Record<string, { label: string; dated: string; opens: Permission }>;
export type EvidenceOriginKind = keyof typeof evidenceOrigins;
export const evidenceOriginKinds = Object.keys(evidenceOrigins) as EvidenceOriginKind[];

/** What a person says of a typed fact and one that a record carries: one and the same, or two. */
export const joinDecisions = ['JOIN', 'KEEP_APART'] as const;
export type JoinDecision = (typeof joinDecisions)[number];
