/** What kind of group gives residents a place of their own in the approach. */
export const advisoryGroupKinds = {
  ADVISORY_GROUP: 'Klankbordgroep of adviesraad',
  EXPERTS_BY_EXPERIENCE: 'Groep van ervaringsdeskundigen',
  YOUNG_PEOPLE: 'Jongerenraad',
  OLDER_PEOPLE: 'Ouderenraad',
  RESIDENTS: 'Bewonersgroep',
  OTHER: 'Andere groep',
} as const;
export type AdvisoryGroupKind = keyof typeof advisoryGroupKinds;
export const advisoryGroupKindCodes = Object.keys(advisoryGroupKinds) as AdvisoryGroupKind[];

/** In which form people themselves are asked. */
export const involvementForms = {
  CONVERSATION: 'Gesprek',
  MEETING: 'Bijeenkomst',
  SURVEY: 'Enquête',
  INTERVIEWS: 'Interviews',
  PANEL: 'Panel',
  DESIGN: 'Samen ontwerpen',
  OTHER: 'Anders',
} as const;
export type InvolvementForm = keyof typeof involvementForms;
export const involvementFormCodes = Object.keys(involvementForms) as InvolvementForm[];

/** How far an involvement is. */
export const involvementStatuses = { PLANNED: 'Gepland', DONE: 'Gebeurd' } as const;
export type InvolvementStatus = keyof typeof involvementStatuses;
export const involvementStatusCodes = Object.keys(involvementStatuses) as InvolvementStatus[];
