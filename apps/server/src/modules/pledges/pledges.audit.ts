/** What the trail says of pledges; bodies hold ids and hashes only. */
export type PledgeAuditType =
  'pledge.invited' | 'pledge.reminded' | 'pledge.revoked' | 'pledge.made' | 'pledge.withdrawn';
