/** What the trail says of evenings; bodies hold ids, codes and counts only. */
export type EveningAuditType =
  | 'signing_event.planned'
  | 'signing_event.changed'
  | 'signing_event.cancelled'
  | 'municipality_contact.noted'
  | 'witness.vouched'
  | 'practice_card.noted'
  | 'practice_card.confirmed'
  | 'practice_card.dropped';
