/** How the contribution of another alderman stands. */
export const contributionStatuses = {
  ASKED: 'Gevraagd',
  AGREED: 'Afgesproken',
  IN_PROGRESS: 'In uitvoering',
  DONE: 'Gedaan',
  DECLINED: 'Doet niet mee',
} as const;
export type ContributionStatus = keyof typeof contributionStatuses;
export const contributionStatusCodes = Object.keys(contributionStatuses) as ContributionStatus[];

/** Other policy that an approach may be tied to, by the names that sources give it. */
export const policyLinkKinds = {
  PREVENTION_AGREEMENT: 'Preventieakkoord',
  SPORTS_AGREEMENT: 'Sportakkoord',
  SOCIAL_POLICY: 'Beleidsplan sociaal domein',
  RECOVERY_AGENDA: 'Herstelagenda',
  GRANTS: 'Subsidies van de gemeente',
  MENTAL_HEALTH: 'GGZ in de wijk',
  WELFARE_AND_CARE: 'Welzijn en zorg',
  OTHER: 'Ander beleid',
} as const;
export type PolicyLinkKind = keyof typeof policyLinkKinds;
export const policyLinkKindCodes = Object.keys(policyLinkKinds) as PolicyLinkKind[];

/** Whether the approach is tied to other policy, or is to be. */
export const policyLinkStates = { INTENDED: 'Voorgenomen', MADE: 'Gelegd' } as const;
export type PolicyLinkState = keyof typeof policyLinkStates;
export const policyLinkStateCodes = Object.keys(policyLinkStates) as PolicyLinkState[];

/** Whether a coalition takes up a theme beyond loneliness. */
export const themeStates = { CONSIDERED: 'Genoemd als mogelijkheid', TAKEN_UP: 'Opgepakt' } as const;
export type ThemeState = keyof typeof themeStates;
export const themeStateCodes = Object.keys(themeStates) as ThemeState[];

/** What a local coalition agreement says of loneliness; an agreement that nobody looked at has no record. */
export const clauseStates = { IN_IT: 'Staat erin', NOT_IN_IT: 'Staat er niet in' } as const;
export type ClauseState = keyof typeof clauseStates;
export const clauseStateCodes = Object.keys(clauseStates) as ClauseState[];

/** What the letter to the councils of 2026 asks after elections. */
export const agreementAsks = {
  IN_AGREEMENT: 'Eenzaamheid in het coalitieakkoord',
  MONEY: 'Structureel geld voor meer jaren',
  CAPACITY: 'Vaste uren of formatie',
} as const;
export type AgreementAsk = keyof typeof agreementAsks;
export const agreementAskCodes = Object.keys(agreementAsks) as AgreementAsk[];

/** Kinds of record that are kept of the whole college. */
export const collegeRecords = {
  CONTRIBUTION: 'Bijdrage',
  POLICY_LINK: 'Verbinding met beleid',
  THEME: 'Thema',
  CLAUSE: 'Coalitieakkoord',
} as const;
export type CollegeRecord = keyof typeof collegeRecords;
export const collegeRecordCodes = Object.keys(collegeRecords) as CollegeRecord[];
