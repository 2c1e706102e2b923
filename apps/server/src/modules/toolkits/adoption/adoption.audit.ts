/** What the trail says of choices and recommendations; bodies hold ids, numbers and codes only. */
export type AdoptionAuditType =
  | 'toolkit_item.adopted'
  | 'toolkit_item.moved'
  | 'toolkit_item.version_taken'
  | 'toolkit_item.recommended'
  | 'toolkit_recommendation.answered'
  | 'toolkit_recommendation.withdrawn';
