import type { Permission } from './permissions/index.js';

/** The groups in which what was found is shown. */
export const searchGroups = {
  ORGANISATIONS: 'Organisaties',
  PEOPLE: 'Mensen',
  FACTS: 'Feiten',
  GOALS: 'Doelen en mijlpalen',
  ACTIVITIES: 'Activiteiten',
  OFFERS: 'Aanbod',
  MEETINGS: 'Overleg',
  ACTIONS: 'Acties',
  DOCUMENTS: 'Documenten',
  DECISIONS: 'Besluiten',
  PRESS: 'Persberichten',
  MONEY: 'Geld',
  MUNICIPALITIES: 'Gemeenten',
  TOOLKIT: 'Toolkit',
  PRACTICE: 'Voorbeelden uit de praktijk',
  WORDINGS: 'Teksten van de verklaring',
} as const;
export type SearchGroup = keyof typeof searchGroups;
export const searchGroupCodes = Object.keys(searchGroups) as SearchGroup[];

type Findable = { label: string; group: SearchGroup; permission: Permission };

/**
 * What can be found, and which permission the page has on which one looks at it. The database holds the same in
 * `app_findable_kinds`; a spec compares.
 */
export const searchKinds = {
  MEMBER: { label: 'Organisatie', group: 'ORGANISATIONS', permission: 'coalition:read' },
  OFFER: { label: 'Aanbod', group: 'OFFERS', permission: 'coalition:read' },
  FACT: { label: 'Feit', group: 'FACTS', permission: 'plan:read' },
  GOAL: { label: 'Doel', group: 'GOALS', permission: 'plan:read' },
  MILESTONE: { label: 'Mijlpaal', group: 'GOALS', permission: 'plan:read' },
  ACTIVITY: { label: 'Activiteit', group: 'ACTIVITIES', permission: 'plan:read' },
  MEETING: { label: 'Overleg', group: 'MEETINGS', permission: 'meeting:read' },
  AGENDA_ITEM: { label: 'Agendapunt', group: 'MEETINGS', permission: 'meeting:read' },
  MEETING_DECISION: { label: 'Besluit van de coalitie', group: 'MEETINGS', permission: 'meeting:read' },
  ACTION: { label: 'Actie', group: 'ACTIONS', permission: 'meeting:read' },
  DOCUMENT: { label: 'Document', group: 'DOCUMENTS', permission: 'document:read' },
  DECISION: { label: 'Besluit van het college', group: 'DECISIONS', permission: 'decision:read' },
  MOTION: { label: 'Motie', group: 'DECISIONS', permission: 'decision:read' },
  UNDERTAKING: { label: 'Toezegging', group: 'DECISIONS', permission: 'decision:read' },
  PRESS_RELEASE: { label: 'Persbericht', group: 'PRESS', permission: 'press:read' },
  BUDGET_LINE: { label: 'Geld', group: 'MONEY', permission: 'budget:read' },
  GRANT_AGREEMENT: { label: 'Subsidieafspraak', group: 'MONEY', permission: 'budget:read' },
  WEEK_ACTIVITY: { label: 'Activiteit in de week', group: 'ACTIVITIES', permission: 'week:read' },
  PERSON: { label: 'Persoon', group: 'PEOPLE', permission: 'people:read' },
  MUNICIPALITY: { label: 'Gemeente', group: 'MUNICIPALITIES', permission: 'programme:named' },
  TOOLKIT_ITEM: { label: 'Hulpmiddel', group: 'TOOLKIT', permission: 'toolkit:read' },
  PRACTICE: { label: 'Voorbeeld', group: 'PRACTICE', permission: 'toolkit:read' },
  INTERVENTION: { label: 'Interventie', group: 'TOOLKIT', permission: 'toolkit:read' },
  FUNDING: { label: 'Geld van anderen', group: 'TOOLKIT', permission: 'toolkit:read' },
  WORDING: { label: 'Tekst van de verklaring', group: 'WORDINGS', permission: 'wording:manage' },
} as const satisfies Record<string, Findable>;
export type SearchKind = keyof typeof searchKinds;
export const searchKindCodes = Object.keys(searchKinds) as SearchKind[];
