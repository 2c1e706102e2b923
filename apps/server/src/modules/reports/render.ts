import type { PdfRenderer } from '../../platform/pdf/pdf-renderer.js';
import { factsheetDocument } from './factsheet/factsheet.document.js';
import { factsheetMatter } from './factsheet/factsheet.matter.js';
import { handoverDocument } from './handover/handover.document.js';
import { progressDocument } from './progress/progress.document.js';
import { progressMatter } from './progress/progress.matter.js';
import type { Snapshot } from './reports.repository.js';
import type { ReportFormat } from './reports.rules.js';
import { writeSpreadsheet } from './spreadsheet/spreadsheet.js';

/** The document of a snapshot: the same snapshot and format give the same bytes. */
export async function render(
  format: ReportFormat,
  snapshot: Snapshot,
  { pdf, sheetRows }: { pdf: PdfRenderer; sheetRows: number },
  signal?: AbortSignal,
): Promise<Buffer> {
  if (snapshot.report === 'HANDOVER') return pdf.render(handoverDocument(snapshot), signal);
  if (format === 'PDF')
    return pdf.render(
      snapshot.report === 'FACTSHEET' ? factsheetDocument(snapshot) : progressDocument(snapshot),
      signal,
    );
  return writeSpreadsheet(
    format,
    snapshot.report === 'FACTSHEET' ? factsheetMatter(snapshot) : progressMatter(snapshot),
    sheetRows,
  );
}
