import {
  fileKindOf,
  fileTypes,
  endingOf,
  partsOf,
  textOf,
  unpacksWithin,
  type FileEnding,
} from '../../platform/files/file-type.js';
import { openTextFindings, pdfFindings, wordFindings, type FileFacts } from './accessible.rules.js';

/** Why a file is refused; `mismatch`: its name says that it is something else. */
type Refused = { refused: 'type' | 'macros' | 'locked' | 'mismatch' | 'unreadable' };
type Look = Pick<FileFacts, 'verdict' | 'findings'>;

/** The text of a part that is looked into. */
const MOST_TEXT = 33_554_432;
const names: Partial<Record<FileEnding, readonly FileEnding[]>> = { txt: ['txt', 'csv'] };

/** What a file is, by what is in it and by its name alike. Runs on a thread. */
export async function readKind({
  name,
  content: bytes,
  unpackedBytes,
}: {
  name: string;
  content: Uint8Array;
  unpackedBytes: number;
}): Promise<Refused | { ending: FileEnding; mediaType: string }> {
  const content = asBuffer(bytes);
  const kind = fileKindOf(content);
  if ('refused' in kind) return kind;
  const ending = endingOf(name);
  if (!ending || !(names[kind.ending] ?? [kind.ending]).includes(ending)) return { refused: 'mismatch' };
  const parts = partsOf(content);
  if (parts && !unpacksWithin(content, parts, unpackedBytes)) return { refused: 'unreadable' };
  if (kind.ending === 'pdf' && content.includes('/Encrypt') && !(await opens(content))) return { refused: 'locked' };
  return { ending, mediaType: fileTypes[ending] };
}

/** What a file lacks for who reads it with a tool. Runs on a thread; a file that cannot be read is said to be so. */
export async function readAccessibility({
  ending,
  content: bytes,
}: {
  ending: FileEnding;
  content: Uint8Array;
}): Promise<Look> {
  const content = asBuffer(bytes);
  try {
    if (ending === 'pdf') return lookOf(pdfFindings(await factsOfPdf(content)));
    if (ending === 'docx') return lookOf(wordFindings(partsNamed(content, 'word/document.xml', 'word/styles.xml')));
    if (ending === 'odt') return lookOf(openTextFindings(partsNamed(content, 'content.xml', 'styles.xml')));
  } catch {
    return lookOf(['NOT_READ']);
  }
  return ending === 'png' || ending === 'jpg' ? lookOf(['PICTURE']) : { verdict: 'UNCHECKED', findings: [] };
}

const lookOf = (findings: Look['findings']): Look => ({ verdict: findings.length > 0 ? 'FAILED' : 'PASSED', findings });

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

function partsNamed(content: Buffer, main: string, styles: string): { main: string; styles: string } {
  const parts = partsOf(content);
  const text = (name: string) => {
    const part = parts?.get(name);
    return part ? textOf(content, part, MOST_TEXT) : '';
  };
  const found = { main: text(main), styles: text(styles) };
  if (found.main === '') throw new Error(`${main} cannot be read`);
  return found;
}

async function load(content: Uint8Array) {
  const { PDF } = await import('@libpdf/core');
  return PDF.load(content);
}

/** Whether a PDF opens without a password. */
async function opens(content: Uint8Array): Promise<boolean> {
  try {
    const pdf = await load(content);
    return !pdf.isEncrypted || pdf.isAuthenticated;
  } catch {
    return false;
  }
}

async function factsOfPdf(content: Buffer) {
  const pdf = await load(content);
  const catalog = pdf.getCatalog();
  const resolve = pdf.context.resolve.bind(pdf.context);
  const isMarked = catalog.getDict('MarkInfo', resolve)?.getBool('Marked', resolve)?.value === true;
  return {
    isTagged: isMarked && catalog.has('StructTreeRoot'),
    title: pdf.getTitle() || (/<dc:title>[^]*?<rdf:li[^>]*>([^<]*)/.exec(content.toString('latin1'))?.[1] ?? ''),
    language: pdf.getLanguage() ?? '',
    isProtected: pdf.isEncrypted && !pdf.getSecurity().permissions.accessibility,
  };
}
