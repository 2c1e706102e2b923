/** What the organisation register writes in the audit trail of the workspace that changed it. */
export type OrganisationEvent = 'organisation.registered' | 'organisation.renamed' | 'organisation.alias_added';
