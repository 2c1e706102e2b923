/** What the trail says of undertakings; bodies hold codes only. */
export type UndertakingAuditType =
  'undertaking.saved' | 'undertaking.moved' | 'undertaking.told' | 'undertaking.removed';
