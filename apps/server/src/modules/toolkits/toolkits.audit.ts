/** What the trail says of the toolkit; bodies hold ids, numbers and codes only. */
export type ToolkitAuditType =
  | 'toolkit.draft_saved'
  | 'toolkit.draft_removed'
  | 'toolkit.published'
  | 'toolkit.reviewed'
  | 'toolkit.review_due'
  | 'toolkit.retired'
  | 'toolkit.opened'
  | 'toolkit.closed'
  | 'toolkit.links_asked'
  | 'toolkit.link_broken';
