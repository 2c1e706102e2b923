/** What the trail says of press releases and quotes; bodies hold ids and codes only. */
export type PressAuditType =
  | 'press_release.saved'
  | 'press_release.imported'
  | 'press_release.approved'
  | 'press_release.scheduled'
  | 'press_release.embargo_withdrawn'
  | 'press_release.published'
  | 'press_release.removed'
  | 'press_quote.asked'
  | 'press_quote.answered'
  | 'press_quote.agreed_on_paper'
  | 'press_quote.words_taken';
