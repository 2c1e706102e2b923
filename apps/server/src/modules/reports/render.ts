import { isPaperFormat, writePaper } from '../../platform/paper/write.js';
import { PdfRenderError, type PdfDocument, type PdfRenderer } from '../../platform/pdf/pdf-renderer.js';
import { comparisonDocument, positionDocument } from './comparison/comparison.document.js';
import { comparisonMatter, positionMatter } from './comparison/comparison.matter.js';
import { factsheetDocument } from './factsheet/factsheet.document.js';
import { factsheetMatter } from './factsheet/factsheet.matter.js';
import type { FactsheetSnapshot } from './factsheet/factsheet.snapshot.js';
import { handoverDocument } from './handover/handover.document.js';
import { progressDocument } from './progress/progress.document.js';
import { progressMatter } from './progress/progress.matter.js';
import { isPaperSnapshot, type PaperSnapshot } from './papers/paper.snapshot.js';
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
  if (isPaperSnapshot(snapshot) && isPaperFormat(format))
    return writePaper(format, snapshot.paper, snapshot.look, pdf, signal);
  if (isPaperSnapshot(snapshot) || format === 'DOCX' || format === 'ODT')
    throw new Error(`a ${snapshot.report} is no ${format}`);
  if (format !== 'PDF') return writeSpreadsheet(format, matterOf(snapshot), sheetRows);
  return snapshot.report === 'FACTSHEET' ? factsheet(snapshot, pdf, signal) : pdf.render(documentOf(snapshot), signal);
}

function documentOf(snapshot: Exclude<Snapshot, FactsheetSnapshot | PaperSnapshot>): PdfDocument {
  switch (snapshot.report) {
    case 'PROGRESS':
      return progressDocument(snapshot);
    case 'POSITION':
      return positionDocument(snapshot);
    case 'COMPARISON':
      return comparisonDocument(snapshot);
    case 'HANDOVER':
      return handoverDocument(snapshot);
  }
}

function matterOf(snapshot: Exclude<Snapshot, PaperSnapshot>): ReportMatter {
  switch (snapshot.report) {
    case 'FACTSHEET':
      return factsheetMatter(snapshot);
    case 'PROGRESS':
      return progressMatter(snapshot);
    case 'POSITION':
      return positionMatter(snapshot);
    case 'COMPARISON':
      return comparisonMatter(snapshot);
    case 'HANDOVER':
      throw new Error('a handover is read, and no sheet');
  }
}

/** A logo that a browser shows and the typesetter refuses is no reason to be without a factsheet: the flower stands there. */
async function factsheet(snapshot: FactsheetSnapshot, pdf: PdfRenderer, signal?: AbortSignal): Promise<Buffer> {
  try {
    return await pdf.render(factsheetDocument(snapshot), signal);
  } catch (error) {
    if (!snapshot.look.logo || !(error instanceof PdfRenderError && error.failure === 'refused')) throw error;
    return pdf.render(factsheetDocument({ ...snapshot, look: { ...snapshot.look, logo: null } }), signal);
  }
}
