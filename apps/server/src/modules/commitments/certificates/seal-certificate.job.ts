import { defineJob } from '../../../platform/jobs/job.js';

/** Makes the sealed certificate of one signature. */
export const sealCertificate = defineJob<{ tenantId: string; signatureId: string }>('seal-certificate', { attempts: 5, timeoutMs: 120_000 });
