/** What the organisation register writes in the audit trail of the workspace that did it. */
export type OrganisationEvent =
  | 'organisation.registered'
  | 'organisation.renamed'
  | 'organisation.alias_added'
  | 'organisation.alias_removed'
  | 'organisation.not_meant'
  | 'organisation.name_proposed'
  | 'organisation.name_accepted'
  | 'organisation.name_refused';
