import { count } from '../../platform/config/settings.js';

/** How many reports, how long, and how large. */
export const reportsSettings = {
  REPORT_SHEET_ROWS: count(100_000).describe(
    'meeste regels van een rekenblad (ODS, XLSX); wat langer is, gaat als CSV',
  ),
  REPORT_KEEP_DAYS: count(90).describe('dagen dat een rapport te downloaden is'),
  REPORTS_PER_HOUR: count(300).describe('rapporten per werkruimte per uur'),
} as const;
