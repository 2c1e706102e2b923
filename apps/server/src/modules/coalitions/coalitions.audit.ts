/** What the coalitions module writes in the audit trail; bodies hold ids, codes and counts only. */
export type CoalitionEvent =
  | 'coalition.started'
  | 'coalition.sectors_chosen'
  | 'membership.added'
  | 'membership.changed'
  | 'membership.corrected'
  | 'membership.ended'
  | 'coalition_contact.saved'
  | 'coalition_contact.removed'
  | 'coalition_contact.tried_again'
  | 'preparation_group.seated'
  | 'coalition_import.uploaded'
  | 'coalition_import.applied'
  | 'coalition_import.discarded';
