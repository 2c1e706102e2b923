/** What the trail says of the public page; the subject is the block, bodies hold codes only. */
export type ReleaseAuditType = 'public_block.released' | 'public_block.withdrawn' | 'public_block.set';
