import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { MOST_PIXELS, pixelsOfJpeg, pixelsOfPng, startsAsJpeg, startsAsPng } from './logo-raster.rules.js';

/**
 * Reads an SVG that somebody sent. It is kept as it is or refused, never mended: all that stands in it is on a list of
 * what only draws. What an SVG can do besides is listed nowhere, so it cannot be forgotten here.
 */
export type SvgVerdict = { aspect: number; because: null } | { aspect: null; because: string };

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** What is drawn in all, what is drawn again by a reference included: a small file can ask for a million shapes. */
const MOST_DRAWN = 20_000;
const DEEPEST = 64;

const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'use', 'image'];
const groups = ['svg', 'g', 'defs', 'symbol', 'clipPath', 'mask', 'linearGradient', 'radialGradient', 'stop'];
const words = ['title', 'desc', 'style'];
const elements = new Set([...shapes, ...groups, ...words]);
/** Those that lead somewhere, and only within the file; a picture stands in the file itself. */
const leading = new Set(['use', 'linearGradient', 'radialGradient', 'image']);

const attributes = new Set(
  `id class style transform transform-origin viewBox preserveAspectRatio version baseProfile
  x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height d points pathLength offset
  gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits mask-type
  color fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width opacity display visibility overflow clip-path clip-rule mask
  stop-color stop-opacity shape-rendering color-interpolation color-rendering image-rendering paint-order vector-effect
  enable-background isolation mix-blend-mode role focusable`
    .split(/\s+/)
    .filter(Boolean),
);
/** Values that are words or names, and no style. */
const wordy = /^(?:id|class|role|aria-[a-z]+|data-[\w-]+)$/;

const functions = new Set(
  'rgb rgba hsl hsla matrix translate translatex translatey scale scalex scaley rotate skewx skewy'.split(' '),
);

type Node = { name: string; id: string | null; classes: string[]; refs: string[]; children: Node[] };

class Refused extends Error {}
const refuse = (because: string): never => {
  throw new Refused(because);
};

/** What a style or a value refers to within the file; refuses all that is more than drawing. */
function referencesOf(css: string): string[] {
  const found: string[] = [];
  const rest = css.replace(/url\(\s*(["']?)#([\w.:-]+)\1\s*\)/gi, (_, __, id: string) => {
    found.push(id);
    return ' ';
  });
  if (/url|@import|src\s*\(|image(?:-set)?\s*\(/i.test(rest))
    refuse('Het logo verwijst in zijn stijl naar iets buiten het bestand. Dat mag niet.');
  const called = [...rest.matchAll(/([\w-]*)\s*\(/g)].map(([, name]) => name!.toLowerCase());
  if (/[\\@<"'`]|\/\*/.test(rest) || called.some((name) => !functions.has(name)))
    refuse('De stijl van het logo is te ingewikkeld: alleen kleuren, lijnen en verschuivingen mogen erin staan.');
  return found;
}

/** The references of each class of a style sheet, which holds rules of classes and nothing else. */
function sheetOf(css: string): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  const rest = css.replace(/([^{}]+)\{([^{}]*)\}/g, (_, selectors: string, declarations: string) => {
    const found = referencesOf(declarations);
    for (const selector of selectors.split(',').map((text) => text.trim())) {
      if (!/^\.[\w-]+$/.test(selector))
        refuse('Het logo heeft een <style> met meer dan klassen. Bewaar het zonder, of als PNG.');
      classes.set(selector.slice(1), [...(classes.get(selector.slice(1)) ?? []), ...found]);
    }
    return '';
  });
  if (rest.trim()) refuse('Het logo heeft een <style> met meer dan klassen. Bewaar het zonder, of als PNG.');
  return classes;
}

/** A reference within the file, or nothing for a picture in the file itself. */
function targetOf(element: string, value: string): string[] {
  if (!leading.has(element)) refuse(`Het logo heeft een verwijzing op <${element}>. Dat mag niet.`);
  const within = /^#([\w.:-]+)$/.exec(value.trim());
  if (within && element !== 'image') return [within[1]!];
  if (/^\s*data:/i.test(value)) {
    const [, type, data] =
      /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/\s]+={0,2})$/.exec(value.trim()) ??
      refuse('Het logo bevat gegevens die geen PNG of JPEG zijn. Dat mag niet.');
    const picture = Buffer.from(data!, 'base64');
    const isWhole =
      type === 'png' ? startsAsPng(picture) && pixelsOfPng(picture) : startsAsJpeg(picture) && pixelsOfJpeg(picture);
    if (!isWhole || Math.max(isWhole.width, isWhole.height) > MOST_PIXELS)
      refuse('Het logo bevat een plaatje dat niet heel is, of te groot.');
    if (element === 'image') return [];
  }
  return refuse('Het logo verwijst naar iets buiten het bestand. Dat mag niet.');
}

function readAttribute(element: string, { local, uri, name, value }: SaxesAttributeNS, node: Node): void {
  if (uri === XMLNS) return;
  if (uri === XML && (local === 'space' || local === 'lang')) return;
  if (local === 'href' && (uri === '' || uri === XLINK)) {
    node.refs.push(...targetOf(element, value));
    return;
  }
  if (/^on/i.test(local)) refuse(`Het logo voert iets uit (${name}). Dat mag niet.`);
  if (uri === '' && wordy.test(local)) {
    if (local === 'id') node.id = value;
    if (local === 'class') node.classes = value.split(/\s+/).filter(Boolean);
    return;
  }
  const isTypeOfSheet = element === 'style' && local === 'type' && value === 'text/css';
  if (uri !== '' || !(attributes.has(local) || isTypeOfSheet))
    refuse(`Het logo bevat ‘${name}’ op <${element}>. Dat mag niet. Bewaar het als gewone SVG, of als PNG.`);
  node.refs.push(...referencesOf(value));
}

/** How much is drawn, with everything that is referred to; refuses what refers to itself. */
function drawnIn(root: Node, byId: ReadonlyMap<string, Node>, sheet: ReadonlyMap<string, string[]>): number {
  const known = new Map<Node, number | null>();
  const weigh = (node: Node): number => {
    const before = known.get(node);
    if (before === null) return refuse('Het logo verwijst naar zichzelf. Dat mag niet.');
    if (before !== undefined) return before;
    known.set(node, null);
    const targets = [...node.refs, ...node.classes.flatMap((name) => sheet.get(name) ?? [])].flatMap(
      (id) => byId.get(id) ?? [],
    );
    const weight = [...node.children, ...targets].reduce((sum, one) => sum + weigh(one), 1);
    if (weight > MOST_DRAWN) refuse('Het logo tekent te veel. Bewaar het eenvoudiger, of als PNG.');
    known.set(node, weight);
    return weight;
  };
  return weigh(root);
}

const unreadable = 'Dit SVG-bestand is niet goed te lezen. Bewaar het opnieuw als SVG, of als PNG.';

/** Width over height of the drawing, or in Dutch what is not allowed in it. */
export function readSvg(file: Uint8Array): SvgVerdict {
  try {
    return { aspect: aspectOf(textOf(file)), because: null };
  } catch (error) {
    return { aspect: null, because: error instanceof Refused ? error.message : unreadable };
  }
}

/** UTF-8 alone: another encoding would be read here as something else than by a browser. */
const textOf = (file: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(file);

function aspectOf(text: string): number {
  const parser = new SaxesParser({ xmlns: true });
  const open: Node[] = [];
  const byId = new Map<string, Node>();
  const roots: Node[] = [];
  let viewBox = '';
  let css = '';
  parser.on('error', () => refuse(unreadable));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && encoding.toUpperCase() !== 'UTF-8') refuse('Bewaar het SVG-bestand als UTF-8.');
  });
  parser.on('doctype', () => refuse('Het logo begint met een DOCTYPE. Dat mag niet. Bewaar het zonder, of als PNG.'));
  parser.on('processinginstruction', () => refuse('Het logo bevat een opdracht voor de lezer (<?…?>). Dat mag niet.'));
  parser.on('opentag', (tag) => {
    const node: Node = { name: tag.local, id: null, classes: [], refs: [], children: [] };
    if (tag.uri !== SVG || !elements.has(tag.local) || (open.length === 0) !== (tag.local === 'svg'))
      refuse(
        ['text', 'tspan', 'textPath'].includes(tag.local)
          ? 'Het logo bevat losse letters. Zet letters om in vormen, of bewaar het als PNG.'
          : `Het logo bevat <${tag.name}>. Dat mag niet. Bewaar het als gewone SVG, of als PNG.`,
      );
    if (open.length >= DEEPEST) refuse(unreadable);
    for (const attribute of Object.values(tag.attributes)) readAttribute(tag.local, attribute, node);
    if (node.id !== null) {
      if (byId.has(node.id)) refuse(unreadable);
      byId.set(node.id, node);
    }
    if (open.length === 0) {
      roots.push(node);
      viewBox = tag.attributes['viewBox']?.value ?? '';
    }
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  const say = (said: string) => {
    const name = open.at(-1)?.name;
    if (name === 'style') css += said;
    else if (said.trim() && name !== 'title' && name !== 'desc')
      refuse('Het logo bevat losse letters. Zet letters om in vormen, of bewaar het als PNG.');
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.write(text).close();
  drawnIn(roots[0] ?? refuse(unreadable), byId, sheetOf(css));
  const [, , width = 0, height = 0] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!(width > 0 && height > 0 && Number.isFinite(width) && Number.isFinite(height)))
    refuse('Het SVG-bestand zegt niet hoe groot de tekening is: de viewBox ontbreekt. Bewaar het opnieuw.');
  return width / height;
}
