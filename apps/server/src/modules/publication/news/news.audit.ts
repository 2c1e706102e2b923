/** What the trail says of news; bodies hold the end of an address and moments only. */
export type NewsAuditType = 'news.saved' | 'news.published' | 'news.withdrawn' | 'news.removed';
