/** What the trail says of papers. */
export type PaperEvent = 'paper.designed';
