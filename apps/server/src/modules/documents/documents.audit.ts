/** What the trail says of documents; bodies hold ids, codes and hashes only. */
export type DocumentAuditType =
  | 'document.saved'
  | 'document.file_kept'
  | 'document.file_scanned'
  | 'document.attached'
  | 'document.detached'
  | 'document.removed'
  | 'document.downloaded';
