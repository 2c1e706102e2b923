import { inflateRawSync } from 'node:zlib';
import { refuseUnless } from '../../../platform/errors/domain-error.js';

/** The kinds of file that an item may have, by their ending. */
export const fileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

const MAX_ENTRIES = 10_000;
/** Far more than the lists of parts that office programs write. */
const MAX_PART = 1_048_576;

const endingOf = (mediaType: string) => Object.entries(fileTypes).find(([, type]) => type === mediaType)?.[0];

/**
 * What a file is, by what is in it; its name and what its sender says of it prove nothing. Throws toolkit_file.type for
 * anything else, toolkit_file.macros for what may run by itself, toolkit_file.locked for what nobody can open.
 */
export function mediaTypeOf(content: Buffer): string {
  if (content.subarray(0, 5).toString('latin1') === '%PDF-') return fileTypes.pdf;
  const parts = partsOf(content);
  refuseUnless(parts, 'toolkit_file.type');
  refuseUnless(![...parts.values()].some(({ isLocked }) => isLocked), 'toolkit_file.locked');
  const names = [...parts.keys()];
  const mediaType = parts.has('[Content_Types].xml') ? officeType(content, parts) : openType(content, parts, names);
  refuseUnless(mediaType && endingOf(mediaType), 'toolkit_file.type');
  return mediaType;
}

/** The name under which a file is handed out: the one it had, with the ending of what it is. */
export function fileNameOf(name: string, mediaType: string): string {
  const ending = endingOf(mediaType);
  return name.toLowerCase().endsWith(`.${ending}`) ? name : `${name}.${ending}`;
}

type Part = { method: number; packed: number; local: number; isLocked: boolean };
type Parts = ReadonlyMap<string, Part>;

/** DOCX, XLSX and PPTX say in their list of parts what the main one is, and which one holds macros. */
function officeType(content: Buffer, parts: Parts): string | undefined {
  const list = textOf(content, parts.get('[Content_Types].xml')!);
  const hasMacros = /macroEnabled|vbaProject|ms-excel\.(intl)?macrosheet/i.test(list);
  refuseUnless(
    !hasMacros && ![...parts.keys()].some((name) => /vbaProject\.bin$|\/macrosheets\//i.test(name)),
    'toolkit_file.macros',
  );
  return [fileTypes.docx, fileTypes.xlsx, fileTypes.pptx].find((type) => list.includes(`"${type}.main+xml"`));
}

/** ODT and ODS begin with a part `mimetype`; macros lie in folders of their own. */
function openType(content: Buffer, parts: Parts, names: readonly string[]): string | undefined {
  const declared = parts.get('mimetype');
  if (names[0] !== 'mimetype' || !declared) return undefined;
  refuseUnless(!names.some((name) => /^(Basic|Scripts)\//.test(name)), 'toolkit_file.macros');
  const manifest = parts.get('META-INF/manifest.xml');
  refuseUnless(!manifest || !textOf(content, manifest).includes('encryption-data'), 'toolkit_file.locked');
  return textOf(content, declared).trim();
}

/** The parts of a ZIP archive by their name, in its order; undefined for what is none, or is broken. */
function partsOf(content: Buffer): Parts | undefined {
  if (content.length < 22 || content.readUInt32LE(0) !== 0x04034b50) return undefined;
  const end = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const parts = new Map<string, Part>();
  try {
    const count = content.readUInt16LE(end + 10);
    if (end < 0 || count === 0 || count > MAX_ENTRIES) return undefined;
    let at = content.readUInt32LE(end + 16);
    for (let entry = 0; entry < count; entry += 1) {
      if (content.readUInt32LE(at) !== 0x02014b50) return undefined;
      const nameLength = content.readUInt16LE(at + 28);
      parts.set(content.toString('utf8', at + 46, at + 46 + nameLength), {
        isLocked: (content.readUInt16LE(at + 8) & 1) === 1,
        method: content.readUInt16LE(at + 10),
        packed: content.readUInt32LE(at + 20),
        local: content.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
    }
    return parts;
  } catch {
    return undefined;
  }
}

/** The text of a part of modest size; '' for one that cannot be read. */
function textOf(content: Buffer, { method, packed, local }: Part): string {
  try {
    const start = local + 30 + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
    const data = content.subarray(start, start + packed);
    if (method === 0) return data.subarray(0, MAX_PART).toString('utf8');
    return method === 8 ? inflateRawSync(data, { maxOutputLength: MAX_PART }).toString('utf8') : '';
  } catch {
    return '';
  }
}
