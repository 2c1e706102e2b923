import { inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';

/** The kinds of file that are taken in anywhere, by their ending; each place takes some of them. */
export const fileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain',
  csv: 'text/csv',
} as const;
export type FileEnding = keyof typeof fileTypes;

/** What a file is, or why it is refused: another kind, something in it that may run by itself, or nobody can open it. */
export type FileVerdict = { ending: FileEnding } | { refused: 'type' | 'macros' | 'locked' };

const MAX_ENTRIES = 10_000;
/** Far more than the lists of parts that office programs write. */
const MAX_PART = 1_048_576;

const otherEndings: Readonly<Record<string, FileEnding>> = { jpeg: 'jpg' };

/** The ending of a name, where it is one of ours: `jpg` of `Foto.JPEG`. */
export function endingOf(name: string): FileEnding | undefined {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return otherEndings[ending] ?? (ending in fileTypes ? (ending as FileEnding) : undefined);
}

/**
 * What a file is, by what is in it; its name and what its sender says of it prove nothing. Plain text has no mark of its
 * own: what can be read as such is `txt`, and never what a browser would take for a page or a drawing.
 */
export function fileKindOf(content: Buffer): FileVerdict {
  const begins = (text: string) => content.subarray(0, text.length).toString('latin1') === text;
  if (begins('%PDF-')) return { ending: 'pdf' };
  if (begins('\x89PNG\r\n\x1a\n')) return { ending: 'png' };
  if (begins('\xff\xd8\xff')) return { ending: 'jpg' };
  const parts = partsOf(content);
  if (!parts) return isPlainText(content) ? { ending: 'txt' } : { refused: 'type' };
  if ([...parts.values()].some(({ isLocked }) => isLocked)) return { refused: 'locked' };
  return parts.has('[Content_Types].xml') ? officeKind(content, parts) : openKind(content, parts);
}

export type Part = { method: number; packed: number; local: number; isLocked: boolean };
export type Parts = ReadonlyMap<string, Part>;

const kindNamed = (mediaType: string | undefined, endings: readonly FileEnding[]): FileVerdict => {
  const ending = endings.find((one) => fileTypes[one] === mediaType);
  return ending ? { ending } : { refused: 'type' };
};

/** DOCX, XLSX and PPTX say in their list of parts what the main one is, and which one holds macros. */
function officeKind(content: Buffer, parts: Parts): FileVerdict {
  const list = textOf(content, parts.get('[Content_Types].xml')!);
  const hasMacros =
    /macroEnabled|vbaProject|ms-excel\.(intl)?macrosheet/i.test(list) ||
    [...parts.keys()].some((name) => /vbaProject\.bin$|\/macrosheets\//i.test(name));
  if (hasMacros) return { refused: 'macros' };
  const endings = ['docx', 'xlsx', 'pptx'] as const;
  return kindNamed(
    endings.map((ending) => fileTypes[ending]).find((type) => list.includes(`"${type}.main+xml"`)),
    endings,
  );
}

/** ODT, ODS and ODP begin with a part `mimetype`; macros lie in folders of their own. */
function openKind(content: Buffer, parts: Parts): FileVerdict {
  const names = [...parts.keys()];
  const declared = parts.get('mimetype');
  if (names[0] !== 'mimetype' || !declared) return { refused: 'type' };
  if (names.some((name) => /^(Basic|Scripts)\//.test(name))) return { refused: 'macros' };
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest && textOf(content, manifest).includes('encryption-data')) return { refused: 'locked' };
  return kindNamed(textOf(content, declared).trim(), ['odt', 'ods', 'odp']);
}

/** UTF-8, or one byte a letter, without what is no letter, and not what begins as a page or a drawing. */
function isPlainText(content: Buffer): boolean {
  const isWide = content[0] === 0xff || content[0] === 0xfe;
  if (isWide || content.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127))
    return false;
  const start = content
    .subarray(0, 1_024)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  return start.length > 0 && !/^(<|%!|#!|MZ|PK)/.test(start) && !/<(script|svg|html|!doctype)/i.test(start);
}

/** The parts of a ZIP archive by their name, in its order; undefined for what is none, or is broken. */
export function partsOf(content: Buffer): Parts | undefined {
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

/** Where the bytes of a part are, as they are packed. */
function dataOf(content: Buffer, { packed, local }: Part): Buffer {
  const start = local + 30 + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
  return content.subarray(start, start + packed);
}

/** The text of a part of at most `most` bytes; '' for one that is larger or cannot be read. */
export function textOf(content: Buffer, part: Part, most = MAX_PART): string {
  try {
    const data = dataOf(content, part);
    if (part.method === 0) return data.subarray(0, most).toString('utf8');
    return part.method === 8 ? inflateRawSync(data, { maxOutputLength: most }).toString('utf8') : '';
  } catch {
    return '';
  }
}

/**
 * Whether all parts together are at most `most` bytes once unpacked. Counted, not read from what the archive says of
 * itself; nothing of it is kept.
 */
export function unpacksWithin(content: Buffer, parts: Parts, most: number): boolean {
  let left = most;
  for (const part of parts.values()) {
    if (part.method !== 8) {
      left -= part.packed;
    } else {
      const inflate = new Inflate((chunk) => {
        left -= chunk.length;
        if (left < 0) throw new Error('too much');
      });
      try {
        const data = dataOf(content, part);
        for (let at = 0; at < data.length; at += 65_536)
          inflate.push(data.subarray(at, at + 65_536), at + 65_536 >= data.length);
      } catch {
        if (left >= 0) continue;
      }
    }
    if (left < 0) return false;
  }
  return true;
}
