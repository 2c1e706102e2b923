import { crc32, deflateSync } from 'node:zlib';

/** Files of logos for specs. */
const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
export const pngChunk = (type: string, body: Buffer): Buffer => {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  return Buffer.concat([word(body.length), typed, word(crc32(typed))]);
};

/** A PNG in one colour; with `unpackedBytes` its pixels weigh something else than it says. */
export function aPng(width: number, height: number, unpackedBytes = height * (1 + width * 3)): Buffer {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', Buffer.concat([word(width), word(height), Buffer.from([8, 2, 0, 0, 0])])),
    pngChunk('tEXt', Buffer.from('Software\0spec')),
    pngChunk('IDAT', deflateSync(Buffer.alloc(unpackedBytes))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The frame of a JPEG, with a scan that says nothing. */
export function aJpeg(width: number, height: number): Buffer {
  const size = (value: number) => [value >> 8, value & 255];
  return Buffer.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
    ...[0xff, 0xc0, 0, 11, 8, ...size(height), ...size(width), 1, 1, 0x11, 0],
    ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    ...[0xff, 0xd9],
  ]);
}

/** An SVG around what is drawn in it; `more` are attributes of the root. */
export const anSvg = (drawn: string, more = 'viewBox="0 0 200 100"'): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${more}>${drawn}</svg>`,
  );

/** Plainly safe, as drawing programs write it. */
export const aSafeSvg = anSvg(
  `<title>Drie golven</title><style type="text/css">.st0{fill:#154273;} .st1,.st2{fill:url(#verloop);}</style>
  <defs><linearGradient id="verloop" x1="0" x2="1"><stop offset="0" stop-color="#fff"/><stop offset="1" style="stop-color:#0b4a47"/></linearGradient>
  <rect id="vlak" width="100" height="50"/></defs>
  <clipPath id="rand"><use xlink:href="#vlak" style="overflow:visible;"/></clipPath>
  <g id="Laag_1" data-name="Laag 1" clip-path="url(#rand)" transform="translate(2 3) scale(1.5)"><path class="st0" d="M0 0h200v100z"/><circle class="st1" cx="5" cy="5" r="4"/></g>`,
);
