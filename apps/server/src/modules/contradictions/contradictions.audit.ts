/** What the trail says of sources that differ; bodies hold ids and codes only. */
export type ContradictionAuditType = 'contradiction.opened' | 'contradiction.resolved' | 'contradiction.reopened';
