import { defineJob } from '../../platform/jobs/job.js';

/** Has the virus scanner look at the file of one document. */
export const scanDocument = defineJob<{ tenantId: string; documentId: string }>('scan-document', {
  attempts: 5,
  timeoutMs: 330_000,
});

/** Looks at the link of one document that waits for it. */
export const checkDocumentLink = defineJob<{ tenantId: string; documentId: string }>('check-document-link', {
  attempts: 3,
  timeoutMs: 60_000,
});

/** Reads the text of the file of one document. */
export const readDocumentText = defineJob<{ tenantId: string; documentId: string }>('read-document-text', {
  attempts: 3,
  timeoutMs: 120_000,
});
