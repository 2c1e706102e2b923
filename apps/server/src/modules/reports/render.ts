import { PdfRenderError, type PdfRenderer } from '../../platform/pdf/pdf-renderer.js';
import { factsheetDocument } from './factsheet/factsheet.document.js';
import { factsheetMatter } from './factsheet/factsheet.matter.js';
import type { FactsheetSnapshot } from './factsheet/factsheet.snapshot.js';
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
    return snapshot.report === 'FACTSHEET'
      ? factsheet(snapshot, pdf, signal)
      : pdf.render(progressDocument(snapshot), signal);
  return writeSpreadsheet(
    format,
    snapshot.report === 'FACTSHEET' ? factsheetMatter(snapshot) : progressMatter(snapshot),
    sheetRows,
  );
}

/** A logo that a browser shows and the typesetter refuses is no reason to be without a factsheet: the flower stands there. */
async function factsheet(snapshot: FactsheetSnapshot, pdf: PdfRenderer, signal?: AbortSignal): Promise<Buffer> {
  try {
    return await pdf.render(factsheetDocument(snapshot), signal);
  } catch (error) {
    if (!snapshot.look.logo || !(error instanceof PdfRenderError && error.failure === 'refused')) throw error;
    return pdf.render(factsheetDocument({ ...snapshot, look: { accent: snapshot.look.accent } }), signal);
  }
}
