import type { PdfRenderer } from '../pdf/pdf-renderer.js';
import { PdfRenderError } from '../pdf/pdf-renderer.js';
import type { Paper, PaperLook } from './paper.js';

export const paperTypes = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ODT: 'application/vnd.oasis.opendocument.text',
} as const;
export type PaperFormat = keyof typeof paperTypes;
export const isPaperFormat = (format: string): format is PaperFormat => Object.hasOwn(paperTypes, format);

/**
 * The paper as a file. The same paper, look and format give the same bytes. A logo that a browser shows and the
 * typesetter refuses is no reason to be without a document: the flower stands there. Throws PdfRenderError.
 */
export async function writePaper(
  format: PaperFormat,
  paper: Paper,
  look: PaperLook,
  pdf: PdfRenderer,
  signal?: AbortSignal,
): Promise<Buffer> {
  // The libraries of word processors are read when the first such document is made.
  if (format === 'DOCX') return (await import('./docx.js')).docxOf(paper, look);
  if (format === 'ODT') return (await import('./odt.js')).odtOf(paper, look);
  const { pdfOf } = await import('./pdf.js');
  try {
    return await pdf.render(pdfOf(paper, look), signal);
  } catch (error) {
    if (!look.logo || !(error instanceof PdfRenderError && error.failure === 'refused')) throw error;
    return pdf.render(pdfOf(paper, { ...look, logo: null }), signal);
  }
}
