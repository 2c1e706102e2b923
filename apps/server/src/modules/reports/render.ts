import type { PdfDocument, PdfRenderer } from '../../platform/pdf/pdf-renderer.js';
import { factsheetDocument } from './factsheet/factsheet.document.js';
import { factsheetMatter } from './factsheet/factsheet.matter.js';
import { handoverDocument } from './handover/handover.document.js';
import { progressDocument } from './progress/progress.document.js';
import { progressMatter } from './progress/progress.matter.js';
import type { Snapshot } from './reports.repository.js';
import type { ReportFormat } from './reports.rules.js';
import { writeSpreadsheet } from './spreadsheet/spreadsheet.js';
import type { ReportMatter } from './tables/report-table.js';

/** The document of a snapshot: the same snapshot and format give the same bytes. */
export async function render(
  format: ReportFormat,
  snapshot: Snapshot,
  { pdf, sheetRows }: { pdf: PdfRenderer; sheetRows: number },
  signal?: AbortSignal,
): Promise<Buffer> {
  return format === 'PDF'
    ? pdf.render(documentOf(snapshot), signal)
    : writeSpreadsheet(format, matterOf(snapshot), sheetRows);
}

function documentOf(snapshot: Snapshot): PdfDocument {
  switch (snapshot.report) {
    case 'FACTSHEET':
      return factsheetDocument(snapshot);
    case 'PROGRESS':
      return progressDocument(snapshot);
    case 'HANDOVER':
      return handoverDocument(snapshot);
  }
}

function matterOf(snapshot: Snapshot): ReportMatter {
  switch (snapshot.report) {
    case 'FACTSHEET':
      return factsheetMatter(snapshot);
    case 'PROGRESS':
      return progressMatter(snapshot);
    case 'HANDOVER':
      throw new Error('a handover is read, and no sheet');
  }
}
