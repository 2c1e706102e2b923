import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { FlowerShape, petalsOf } from '@bloemen/charts';
import { pillarCodes } from '@bloemen/vocabulary';
import { renderToStaticMarkup } from 'react-dom/server';
import { fontFamilies, pictureFonts, printable, widthInEm } from '../../../platform/pdf/fonts.js';

/** Of the picture that stands beside a shared address, in pixels. */
const [WIDTH, HEIGHT] = [1200, 630];
const [EDGE, TEXT_WIDTH] = [80, 700];
/** As in the documents: one family for each script, in this order. */
const family = fontFamilies.map((name) => `'${name}'`).join(', ');

export type SharePicture = {
  name: string;
  coalition: string | null;
  /** On which white letters can be read. */
  colour: string;
};

/** The picture as a drawing: the sign of the programme, the name, and what the coalition is called. */
export function drawingOf({ name, coalition, colour }: SharePicture): string {
  const [title, second] = [printable(name), printable(coalition ?? 'Samen tegen eenzaamheid')];
  const size = fitting(title, 76, 700);
  const petals = petalsOf(pillarCodes.map((pillar) => ({ pillar, level: 'EMBEDDED' })));
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <rect width={WIDTH} height={HEIGHT} fill={colour} />
      <rect x="820" width={WIDTH - 820} height={HEIGHT} fill="#faf8f3" />
      <g transform={`translate(1010 ${HEIGHT / 2}) scale(3)`}>
        <FlowerShape petals={petals} size={324} />
      </g>
      <g fill="#fff" fontFamily={family}>
        <text x={EDGE} y="130" fontSize="32">
          Gemeente
        </text>
        <text x={EDGE} y={150 + size} fontSize={size} fontWeight="700">
          {title}
        </text>
        {linesOf(second, 38).map((line, at) => (
          <text key={at} x={EDGE} y={236 + size + at * 54} fontSize="38">
            {line}
          </text>
        ))}
        <text x={EDGE} y={HEIGHT - 70} fontSize="28">
          Duizend Bloemen
        </text>
      </g>
    </svg>,
  );
}

/** The largest size, up to this one, in which a text stands on one line. */
const fitting = (text: string, size: number, weight: 400 | 700): number =>
  Math.min(size, Math.floor(TEXT_WIDTH / Math.max(1, widthInEm(text, weight))));

/** The text on lines that fit, three at most. */
function linesOf(text: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthInEm(longer) * size <= TEXT_WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]!}…`] : lines;
}

/** Pictures as they were made, by what is drawn; the oldest leaves first. */
const made = new Map<string, Promise<Buffer>>();
const MOST_MADE = 400;

/** The picture as PNG. Made outside the thread that answers, once for what it shows. */
export function pngOf(picture: SharePicture): Promise<Buffer> {
  const drawing = drawingOf(picture);
  const key = createHash('sha256').update(drawing).digest('base64url');
  const known = made.get(key);
  if (known) return known;
  const making = renderAsync(drawing, {
    font: { loadSystemFonts: false, fontFiles: fonts(), defaultFontFamily: fontFamilies[0]! },
  }).then((image) => image.asPng());
  made.set(key, making);
  making.catch(() => made.delete(key));
  for (const oldest of made.keys()) {
    if (made.size <= MOST_MADE) break;
    made.delete(oldest);
  }
  return making;
}

/** The renderer reads fonts from files alone: those of the documents, put in a folder of this process. */
function fonts(): string[] {
  if (unpacked) return unpacked;
  const folder = mkdtempSync(join(tmpdir(), 'bloemen-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  unpacked = pictureFonts().map((font, at) => {
    const path = join(folder, `${at}.ttf`);
    writeFileSync(path, font);
    return path;
  });
  return unpacked;
}
let unpacked: string[] | null = null;
