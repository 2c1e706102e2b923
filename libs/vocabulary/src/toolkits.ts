import type { Role } from './permissions/roles.js';
import type { PillarCode } from './pillars.js';

/** What an item of the toolkit is (domain.md 0, Toolkit). */
export const toolkitKinds = {
  STEP_PLAN: 'Stappenplan',
  MODEL_PLAN: 'Modelplan',
  BUDGET: 'Begroting',
  GUIDE: 'Handreiking',
  CARD: 'Kaart',
  CAMPAIGN_KIT: 'Campagnepakket',
  SIGNAL_POINT: 'Signaalpunt',
  PACKAGE: 'Actiepakket',
  WEBSITE: 'Website',
  TRAINING: 'Training',
} as const;
export type ToolkitKind = keyof typeof toolkitKinds;
export const toolkitKindCodes = Object.keys(toolkitKinds) as ToolkitKind[];

/** A draft is for who maintains it; under review is still found, and says so; retired is found by who uses it. */
export const toolkitStatuses = {
  DRAFT: 'Concept',
  PUBLISHED: 'Gepubliceerd',
  UNDER_REVIEW: 'Wordt nagekeken',
  RETIRED: 'Vervallen',
} as const;
export type ToolkitStatus = keyof typeof toolkitStatuses;
export const toolkitStatusCodes = Object.keys(toolkitStatuses) as ToolkitStatus[];

/** For whom an item is made: roles of a municipality. */
export const toolkitAudience = {
  COORDINATOR: 'Coördinator',
  COMMUNICATIONS: 'Communicatie',
  ALDERMAN: 'Wethouder',
  CLERK: 'Griffie en raad',
  PARTNER: 'Partnerorganisatie',
} as const satisfies Partial<Record<Role, string>>;
export type ToolkitAudience = keyof typeof toolkitAudience;
export const toolkitAudienceCodes = Object.keys(toolkitAudience) as ToolkitAudience[];

/** Whom an approach is for (domain.md b, Actors: inhabitants from young to old). */
export const targetGroups = {
  ALL_AGES: 'Alle leeftijden',
  YOUNG_PEOPLE: 'Jongeren',
  SINGLES: 'Alleenstaanden',
  OLDER_PEOPLE: 'Ouderen',
  CARERS: 'Mantelzorgers',
  BEREAVED: 'Mensen na een verlies',
  NEWCOMERS: 'Nieuwkomers',
  PEOPLE_WITH_DISABILITY: 'Mensen met een beperking',
} as const;
export type TargetGroup = keyof typeof targetGroups;
export const targetGroupCodes = Object.keys(targetGroups) as TargetGroup[];

/** The seven active elements of what helps against loneliness (domain.md 0, source W20). */
export const activeElements = {
  ACTIVITIES: 'Bezigheden',
  MEETING: 'Ontmoeten',
  PRACTICAL_SUPPORT: 'Praktisch ondersteunen',
  MEANINGFUL_CONTACT: 'Betekenisvol contact',
  SOCIAL_SKILLS: 'Sociale vaardigheden',
  REALISTIC_EXPECTATIONS: 'Realistische verwachtingen',
  MEANINGFUL_ROLE: 'Betekenisvolle rol',
} as const;
export type ActiveElement = keyof typeof activeElements;
export const activeElementCodes = Object.keys(activeElements) as ActiveElement[];

/** Whether a link answers. Nobody looked yet, the last look found it, it failed once, or it failed twice or more. */
export const linkHealths = {
  UNCHECKED: 'Nog niet bekeken',
  FOUND: 'Werkt',
  DOUBTFUL: 'Gaf één keer geen antwoord',
  BROKEN: 'Werkt niet',
} as const;
export type LinkHealth = keyof typeof linkHealths;
export const linkHealthCodes = Object.keys(linkHealths) as LinkHealth[];

/** Why a link was not found at the last look, or what kept us from seeing it, as the end of "Werkt niet: …". */
export const linkReasons = {
  NO_SUCH_HOST: 'dit adres bestaat niet',
  NOT_FOUND: 'deze pagina bestaat niet (meer)',
  SERVER_ERROR: 'de website meldt een fout',
  NO_ANSWER: 'de website geeft geen antwoord',
  CERTIFICATE: 'het certificaat van de website klopt niet',
  TOO_MANY_REDIRECTS: 'de website stuurt te vaak door',
  NOT_ALLOWED: 'dit adres is niet openbaar op internet',
  NOT_LET_IN: 'de website laat onze controle niet toe; kijk zelf',
  NO_NETWORK: 'wij hadden geen verbinding; de link is niet beoordeeld',
} as const;
export type LinkReason = keyof typeof linkReasons;
export const linkReasonCodes = Object.keys(linkReasons) as LinkReason[];

/** Pillars under which the use of an item may be a fact: a tool is never a decision (P1) or a network (P2). */
export const adoptionPillars = ['P3', 'P4', 'P5'] as const satisfies readonly PillarCode[];
export type AdoptionPillar = (typeof adoptionPillars)[number];
