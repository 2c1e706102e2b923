import { MOST_PIXELS, pixelsOfJpeg, pixelsOfPng, startsAsJpeg, startsAsPng, type Pixels } from './logo-raster.rules.js';
import { readSvg } from './logo-svg.rules.js';

/** The kinds of file a logo may be, with the ending of its name. */
export const logoTypes = { 'image/svg+xml': 'svg', 'image/png': 'png', 'image/jpeg': 'jpg' } as const;
export type LogoType = keyof typeof logoTypes;

export type Logo = { type: LogoType; /** Width over height. */ aspect: number };
export type LogoVerdict = { logo: Logo; because: null } | { logo: null; because: string };

/** Largest file of a logo, in bytes. */
export const LOGO_BYTES = 512 * 1024;
/** Smaller than this it is a stain beside a name. */
const FEWEST_PIXELS = 48;
/** Between these it can stand beside a name. */
const NARROWEST = 0.25;
const WIDEST = 8;

/** What a file is, by its bytes alone, or in Dutch why it cannot be a logo. Takes processor time: run it on a thread. */
export function readLogo(file: Uint8Array): LogoVerdict {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (startsAsPng(bytes)) return ofPixels('image/png', pixelsOfPng(bytes));
  if (startsAsJpeg(bytes)) return ofPixels('image/jpeg', pixelsOfJpeg(bytes));
  // An SVG begins with a mark, a comment or its element; what else is text is told what is wrong with it.
  if (!/^\uFEFF?\s*</.test(bytes.toString('utf8', 0, 256)) || bytes.includes(0))
    return { logo: null, because: 'Kies een logo als PNG, SVG of JPEG.' };
  const { aspect, because } = readSvg(bytes);
  return because === null ? ofAspect('image/svg+xml', aspect) : { logo: null, because };
}

function ofPixels(type: LogoType, pixels: Pixels | null): LogoVerdict {
  if (!pixels)
    return { logo: null, because: 'Dit plaatje is niet heel, of er staat nog iets achter. Bewaar het opnieuw.' };
  const { width, height } = pixels;
  if (Math.max(width, height) > MOST_PIXELS)
    return { logo: null, because: `Het logo is te groot: hooguit ${MOST_PIXELS} pixels breed en hoog.` };
  if (Math.max(width, height) < FEWEST_PIXELS)
    return { logo: null, because: `Het logo is te klein: minstens ${FEWEST_PIXELS} pixels breed of hoog.` };
  return ofAspect(type, width / height);
}

function ofAspect(type: LogoType, aspect: number): LogoVerdict {
  return aspect >= NARROWEST && aspect <= WIDEST
    ? { logo: { type, aspect: Math.round(aspect * 1_000) / 1_000 }, because: null }
    : {
        logo: null,
        because:
          'Het logo is te lang of te smal. Kies een logo dat hooguit acht keer zo breed is als hoog, of vier keer zo hoog als breed.',
      };
}
