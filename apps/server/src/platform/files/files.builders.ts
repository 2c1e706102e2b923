import { deflateRawSync } from 'node:zlib';

type Packing = { isPacked?: boolean; isLocked?: boolean };

/** An archive with these parts, in this order. */
export function aZip(parts: Record<string, string>, { isPacked = false, isLocked = false }: Packing = {}): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const data = isPacked ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(isPacked ? 8 : 0, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(isLocked ? 1 : 0, 8);
    entry.writeUInt16LE(isPacked ? 8 : 0, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(Buffer.byteLength(text), 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), data);
    entries.push(entry, Buffer.from(name));
    at += local.length + Buffer.byteLength(name) + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt16LE(entries.length / 2, 8);
  end.writeUInt32LE(Buffer.concat(entries).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

/** The least that is a DOCX, XLSX or PPTX. */
export const officeFile = (mediaType: string, parts: Record<string, string> = {}, packing?: Packing): Buffer =>
  aZip({ '[Content_Types].xml': `<Types><Override ContentType="${mediaType}.main+xml"/></Types>`, ...parts }, packing);

/** The least that is an ODT or ODS. */
export const openFile = (mediaType: string, parts: Record<string, string> = {}): Buffer =>
  aZip({ mimetype: mediaType, 'content.xml': '<office/>', ...parts });
