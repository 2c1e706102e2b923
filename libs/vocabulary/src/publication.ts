import { pillarCodes, type PillarCode } from './pillars.js';

/** What a municipality shows everybody, block by block: nothing is public that is not in a released block. */
export const publicBlocks = {
  P1: 'Bestuurlijk commitment',
  P2: 'Een sterk netwerk',
  P3: 'Mensen betrekken',
  P4: 'Een duurzame aanpak',
  P5: 'Monitoring en evaluatie',
  PARTNERS: 'Wie er meedoen',
  PLAN: 'Plan en doelen',
  MONEY: 'Geld',
  WEEK: 'De week',
  OFFERS: 'Aanbod in de buurt',
  PRACTICE: 'Voorbeelden uit de praktijk',
  STATEMENT: 'Verklaring',
  CONTACT: 'Contact',
  COUNCIL: 'Raadsdossier',
} as const satisfies Record<PillarCode, string> & Record<string, string>;
export type PublicBlock = keyof typeof publicBlocks;
export const publicBlockCodes = Object.keys(publicBlocks) as PublicBlock[];

/**
 * How a block goes along with the records behind it. FROZEN stays as it was released until somebody releases it again;
 * FOLLOWS is released anew by itself. In both, what may no longer be read by everybody leaves by itself.
 */
export const blockModes = {
  OFF: 'Niet openbaar',
  FROZEN: 'Openbaar, blijft zoals vrijgegeven',
  FOLLOWS: 'Openbaar, gaat vanzelf mee',
} as const;
export type BlockMode = keyof typeof blockModes;
export const blockModeCodes = Object.keys(blockModes) as BlockMode[];

/** Why a release was made. */
export const releaseCauses = {
  RELEASED: 'Vrijgegeven',
  FOLLOWED: 'Vanzelf meegegaan',
  NARROWED: 'Vanzelf ingekort: iets ervan is niet meer openbaar',
} as const;
export type ReleaseCause = keyof typeof releaseCauses;
export const releaseCauseCodes = Object.keys(releaseCauses) as ReleaseCause[];

/** Whether a block is the text of a pillar, which alone may show a level. */
export const isPillar = (block: PublicBlock): block is PillarCode => (pillarCodes as readonly string[]).includes(block);

/** Where a release stands now. */
export const releaseStates = {
  PLANNED: 'Gepland',
  SHOWN: 'Nu te lezen',
  REPLACED: 'Vervangen',
  WITHDRAWN: 'Ingetrokken',
} as const;
export type ReleaseState = keyof typeof releaseStates;
export const releaseStateCodes = Object.keys(releaseStates) as ReleaseState[];

/** How one thing in a block differs between two moments. */
export const publicChanges = { ADDED: 'Erbij gekomen', GONE: 'Weg', CHANGED: 'Gewijzigd' } as const;
export const publicChangeCodes = Object.keys(publicChanges) as (keyof typeof publicChanges)[];
/** `kind` is a Dutch word for what it is; `title` is null for what a block has one of. */
export type PublicChange = { change: keyof typeof publicChanges; kind: string; title: string | null };
