/** What the trail says of what went to the council; bodies hold codes and numbers only. */
export type SendingAuditType = 'council_sending.recorded' | 'council_sending.taken_back';
