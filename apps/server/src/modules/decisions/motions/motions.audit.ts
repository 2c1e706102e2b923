/** What the trail says of motions; bodies hold codes and ids only. */
export type MotionAuditType = 'motion.saved' | 'motion.moved' | 'motion.traced' | 'motion.removed';
