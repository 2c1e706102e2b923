import { defineJob } from '../../platform/jobs/job.js';

/** Looks at the links of one item that wait for it. */
export const checkToolkitLinks = defineJob<{ tenantId: string; itemId: string }>('check-toolkit-links', {
  attempts: 3,
  timeoutMs: 240_000,
});
