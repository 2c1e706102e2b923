/** What the trail says of members, examples, funding and interventions; bodies hold ids, numbers and codes only. */
export type CatalogueAuditType =
  | 'national_member.saved'
  | 'counterpart.moved'
  | 'practice_question.asked'
  | 'funding.saved'
  | 'intervention.removed'
  | 'intervention_import.uploaded'
  | 'intervention_import.applied'
  | 'intervention_import.discarded';
