/**
 * What the programme writes into the trail; reading a named municipality is also a line in the trail of that
 * municipality.
 */
export type ProgrammeEvent =
  | 'programme.summary_read'
  | 'programme.compared'
  | 'programme.list_exported'
  | 'saved_view.saved'
  | 'saved_view.removed';
