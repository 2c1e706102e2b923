/** What the trail says of reports. */
export type ReportEvent =
  | 'report.requested'
  | 'report.ready'
  | 'report.failed'
  | 'report.cancelled'
  | 'report.retried'
  | 'report.downloaded'
  | 'report.expired';
