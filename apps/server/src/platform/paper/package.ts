import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Of every part of a package: what was made of the same words has the same bytes. */
const MTIME = new Date(2000, 0, 1);

/**
 * The package of a DOCX or ODT with some of its parts changed. The type of an ODT is its first part and not compressed,
 * so that a program can tell the format from the first bytes.
 */
export function repackaged(content: Uint8Array, changes: Record<string, (xml: string) => string>): Buffer {
  const { mimetype, ...parts } = unzipSync(content);
  const zip: Zippable = mimetype ? { mimetype: [mimetype, { level: 0 }] } : {};
  for (const [name, part] of Object.entries(parts))
    zip[name] = changes[name] ? strToU8(changes[name](strFromU8(part))) : part;
  return Buffer.from(zipSync(zip, { mtime: MTIME }));
}
