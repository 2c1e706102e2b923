import type { AccessibilityVerdict, DocumentFinding } from '@bloemen/vocabulary';

/** What is known of a file by looking into it. */
export type FileFacts = { mediaType: string; verdict: AccessibilityVerdict; findings: DocumentFinding[] };

/** So many paragraphs want headings; a short letter does not. */
const LONG = 12;
const tagsOf = (xml: string, tag: string): string[] => xml.match(new RegExp(`<${tag}[ />][^>]*>?`, 'g')) ?? [];
const all = (findings: Partial<Record<DocumentFinding, boolean>>): DocumentFinding[] =>
  (Object.keys(findings) as DocumentFinding[]).filter((code) => findings[code]);

/** What a PDF says of itself (PDF/UA-1: tagged, a title, a language). */
export type PdfFacts = { isTagged: boolean; title: string; language: string; isProtected: boolean };

export const pdfFindings = ({ isTagged, title, language, isProtected }: PdfFacts): DocumentFinding[] =>
  all({
    PDF_UNTAGGED: !isTagged,
    // What programs write where nobody gave a title.
    PDF_NO_TITLE: /^\s*(untitled|naamloos)?\s*$/i.test(title),
    PDF_NO_LANGUAGE: language.trim() === '',
    PDF_PROTECTED: isProtected,
  });

/** What a DOCX lacks, by its main part and its styles (ECMA-376). Names of styles are the same in every language. */
export function wordFindings({ main, styles }: { main: string; styles: string }): DocumentFinding[] {
  const headings = new Set(
    (styles.match(/<w:style [\s\S]*?<\/w:style>/g) ?? []).flatMap((style) =>
      /<w:name w:val="(heading \d|Title)"/i.test(style) ? (/w:styleId="([^"]+)"/.exec(style)?.slice(1) ?? []) : [],
    ),
  );
  const used = [...main.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, style]) => style!);
  const hasHeadings = used.some((style) => headings.has(style)) || /<w:outlineLvl /.test(main);
  return all({
    TEXT_NO_HEADINGS: !hasHeadings && tagsOf(main, 'w:t').length >= LONG && tagsOf(main, 'w:p').length >= LONG,
    TEXT_NO_LANGUAGE: !/<w:lang [^>]*w:val="[a-z]/i.test(styles + main),
    TEXT_TABLE_NO_HEAD: main
      .split('<w:tbl>')
      .slice(1)
      .map((table) => table.split('</w:tbl>')[0]!)
      .some((table) => tagsOf(table, 'w:tr').length > 1 && !/<w:tblHeader(?! w:val="(0|false)")/.test(table)),
    TEXT_IMAGE_NO_ALT: (main.match(/<wp:(inline|anchor)[ >][\s\S]*?<\/wp:\1>/g) ?? []).some(
      (drawing) => !/<wp:docPr [^>]*descr="\s*[^"\s]/.test(drawing) && !/decorative [^>]*val="(1|true)"/.test(drawing),
    ),
  });
}

/** What an ODT lacks, by its content and its styles (OpenDocument 1.3). */
export function openTextFindings({ main, styles }: { main: string; styles: string }): DocumentFinding[] {
  return all({
    TEXT_NO_HEADINGS: tagsOf(main, 'text:h').length === 0 && tagsOf(main, 'text:p').length >= LONG,
    TEXT_NO_LANGUAGE: !/fo:language="(?!none|zxx)[a-z]/i.test(styles + main),
    TEXT_TABLE_NO_HEAD: (main.match(/<table:table [\s\S]*?<\/table:table>/g) ?? []).some(
      (table) => tagsOf(table, 'table:table-row').length > 1 && !table.includes('<table:table-header-rows'),
    ),
    TEXT_IMAGE_NO_ALT: (main.match(/<draw:frame [\s\S]*?<\/draw:frame>/g) ?? []).some(
      (frame) => frame.includes('<draw:image') && !/<svg:(title|desc)>\s*[^<\s]/.test(frame),
    ),
  });
}
