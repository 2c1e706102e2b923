import type { DocumentKind } from './documents.js';

/**
 * Information categories of the Wet open overheid, by the value list of TOOI that DiWoo metadata 0.9.8 names
 * (`scw_woo_informatiecategorieen`, with the one for what is public beyond article 3.3). Without those of parliament.
 */
export const wooCategories = {
  LAWS: { name: 'wetten en algemeen verbindende voorschriften', tooi: 'c_139c6280' },
  GENERAL_DECISIONS: { name: 'overige besluiten van algemene strekking', tooi: 'c_aab6bfc7' },
  DRAFT_LAWS: { name: 'ontwerpen van wet- en regelgeving met adviesaanvraag', tooi: 'c_759721e2' },
  ORGANISATION: { name: 'organisatie en werkwijze', tooi: 'c_40a05794' },
  CONTACTS: { name: 'bereikbaarheidsgegevens', tooi: 'c_89ee6784' },
  RECEIVED_BY_COUNCIL: { name: 'bij vertegenwoordigende organen ingekomen stukken', tooi: 'c_8c840238' },
  COUNCIL_MEETINGS: { name: 'vergaderstukken decentrale overheden', tooi: 'c_db4862c3' },
  EXECUTIVE_MEETINGS: { name: 'agenda’s en besluitenlijsten bestuurscolleges', tooi: 'c_3a248e3a' },
  ADVICE: { name: 'adviezen', tooi: 'c_99a836c7' },
  COVENANTS: { name: 'convenanten', tooi: 'c_8fc2335c' },
  ANNUAL_PLANS: { name: 'jaarplannen en jaarverslagen', tooi: 'c_c6cd1213' },
  SUBSIDIES: { name: 'subsidieverplichtingen anders dan met beschikking', tooi: 'c_cf268088' },
  WOO_REQUESTS: { name: 'Woo-verzoeken en -besluiten', tooi: 'c_3baef532' },
  RESEARCH: { name: 'onderzoeksrapporten', tooi: 'c_fdaee95e' },
  RULINGS: { name: 'beschikkingen', tooi: 'c_46a81018' },
  COMPLAINTS: { name: 'klachtoordelen', tooi: 'c_a870c43d' },
  OTHER_PUBLIC: { name: 'inspanningsverplichting art 3.1 Woo', tooi: 'c_816e508d' },
} as const;
export type WooCategory = keyof typeof wooCategories;
export const wooCategoryCodes = Object.keys(wooCategories) as WooCategory[];

/** Kinds of document that are of one category by what they are; of any other the municipality says it. */
const categoryOfKind: Partial<Record<DocumentKind, WooCategory>> = {
  DECISION_LIST: 'EXECUTIVE_MEETINGS',
  COUNCIL_PAPER: 'COUNCIL_MEETINGS',
  MOTION: 'COUNCIL_MEETINGS',
  COUNCIL_BRIEFING: 'RECEIVED_BY_COUNCIL',
  AGREEMENT: 'COVENANTS',
  REPORT: 'RESEARCH',
};

/** What was chosen, else what the kind says, else what is public without being of a category of article 3.3. */
export const wooCategoryOf = (kind: DocumentKind, chosen: WooCategory | null): WooCategory =>
  chosen ?? categoryOfKind[kind] ?? 'OTHER_PUBLIC';
