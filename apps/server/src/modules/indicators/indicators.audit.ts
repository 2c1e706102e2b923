/** What the trail may say of figures. */
export type IndicatorEvent = 'indicator_import.requested' | 'indicator_import.finished' | 'indicator_import.failed';
