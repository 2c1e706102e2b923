/** What the trail says of calls between municipalities; bodies hold ids and codes only. */
export type CallAuditType =
  | 'peer_call.proposed'
  | 'peer_call.answered'
  | 'peer_call.moments_offered'
  | 'peer_call.planned'
  | 'peer_call.withdrawn'
  | 'peer_call.expired'
  | 'peer_call.noted';
