import { createHash } from 'node:crypto';
import { converter, formatHex, wcagContrast, type Oklch } from 'culori';

/**
 * One brand colour becomes a whole accessible theme: the 28 steps of `--basis-color-accent-1-*` and of
 * `--basis-color-action-1-*` of the design tokens we build on. Hue is kept; lightness (OKLCH) moves until text reaches
 * 4.5:1 and controls 3:1 on every surface they can lie on (WCAG 2.2, 1.4.3 and 1.4.11). A colour that would have to
 * become unrecognisable for that is refused.
 */
export type Theme = { colour: string; tokens: Record<string, string>; css: string; hash: string; isDarkened: boolean };
export type ThemeVerdict = { theme: Theme; because: null } | { theme: null; because: string };

const TEXT = 4.5;
const CONTROL = 3;
/** Largest shift in lightness (0 to 1) after which people still call it the same colour. */
const RECOGNISABLE = 0.35;

const oklchOf = converter('oklch');
const linearOf = converter('lrgb');

/** Contrast ratio of WCAG 2, from 1 to 21. */
export const contrast: (one: string, other: string) => number = wcagContrast;

/** The sRGB colour, with less chroma where the screen cannot show it. */
function hexOf(colour: Oklch): string {
  const { r, g, b } = linearOf(colour);
  if (colour.c > 0.002 && [r, g, b].some((v) => v < -0.0001 || v > 1.0001))
    return hexOf({ ...colour, c: colour.c * 0.95 });
  return formatHex(colour);
}

const at = (colour: Oklch, l: number, mostChroma = colour.c): string =>
  hexOf({ ...colour, l, c: Math.min(colour.c, mostChroma) });

/** The colour itself, or the first darker one that reaches the ratio on every surface. */
function darkenedUntil(colour: Oklch, ratio: number, surfaces: readonly string[]): Oklch {
  for (let l = colour.l; l > 0; l -= 0.005) {
    if (surfaces.every((surface) => contrast(at(colour, l), surface) >= ratio)) return { ...colour, l };
  }
  return { ...colour, l: 0 };
}

const deeper = (colour: Oklch, by: number): string => at(colour, colour.l < 0.3 ? colour.l + by : colour.l - by);

function stepsOf(brand: Oklch): Record<string, string> {
  const bg = {
    document: '#ffffff',
    subtle: at(brand, 0.98, 0.01),
    default: at(brand, 0.96, 0.02),
    hover: at(brand, 0.93, 0.035),
    active: at(brand, 0.91, 0.045),
  };
  const surfaces = Object.values(bg);
  const text = darkenedUntil(brand, TEXT, surfaces);
  const border = darkenedUntil(brand, CONTROL, surfaces);
  const quietest = at(brand, 0.96, 0.02);
  const fill = darkenedUntil(brand, TEXT, [quietest]);
  const inverse = {
    default: at(fill, fill.l),
    hover: deeper(fill, 0.05),
    active: deeper(fill, 0.09),
    document: deeper(fill, 0.05),
    subtle: deeper(fill, 0.12),
  };
  const steps: Record<string, Record<string, string>> = {
    bg,
    border: {
      subtle: at(brand, 0.82, 0.08),
      default: at(border, border.l),
      hover: deeper(border, 0.06),
      active: deeper(border, 0.1),
    },
    color: {
      subtle: at(text, text.l),
      default: at(text, text.l),
      hover: deeper(text, 0.05),
      active: deeper(text, 0.08),
      document: deeper(text, 0.1),
    },
    'inverse-bg': inverse,
    'inverse-border': {
      subtle: at(brand, 0.9, 0.05),
      default: at(brand, 0.92, 0.04),
      hover: at(brand, 0.95, 0.03),
      active: at(brand, 0.95, 0.03),
    },
    'inverse-color': { subtle: quietest, default: '#ffffff', hover: '#ffffff', active: '#ffffff', document: '#ffffff' },
  };
  return Object.fromEntries(
    Object.entries(steps).flatMap(([group, values]) =>
      Object.entries(values).map(([state, value]) => [`${group}-${state}`, value]),
    ),
  );
}

/** Pairs that lie on one another on screen, with the ratio they must reach. */
export function shortfalls(steps: Record<string, string>): string[] {
  const named = (prefix: string): [string, string][] =>
    Object.entries(steps).filter(([name]) => name.startsWith(prefix));
  const pairs = (front: string, back: string, ratio: number): string[] =>
    named(front).flatMap(([name, colour]) =>
      named(back)
        .filter(([, surface]) => contrast(colour, surface) < ratio)
        .map(([surface]) => `${name} op ${surface}`),
    );
  return [
    ...pairs('color-', 'bg-', TEXT),
    ...pairs('inverse-color-', 'inverse-bg-', TEXT),
    ...pairs('border-', 'bg-', CONTROL).filter((pair) => !pair.startsWith('border-subtle')),
    ...pairs('inverse-border-', 'inverse-bg-', CONTROL),
    ...pairs('inverse-bg-', 'bg-document', CONTROL),
  ];
}

/** Makes the theme of a brand colour written as `#rrggbb`, or says in Dutch why there is none. */
export function themeOf(brandColour: string): ThemeVerdict {
  const colour = brandColour.toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(colour)) {
    return {
      theme: null,
      because: 'Schrijf de kleur als een hekje met zes cijfers of letters van a tot en met f, zoals #154273.',
    };
  }
  const brand = oklchOf(colour)!;
  const steps = stepsOf(brand);
  const used = steps['inverse-bg-default'] as string;
  if (brand.l - oklchOf(used)!.l > RECOGNISABLE) {
    return {
      theme: null,
      because:
        'Deze kleur is te licht. Zij wordt pas leesbaar als zij zo donker is dat u uw kleur niet meer herkent. Kies een donkerder kleur.',
    };
  }
  const missed = shortfalls(steps);
  if (missed.length > 0) {
    return {
      theme: null,
      because: `Met deze kleur is niet alle tekst goed te lezen (${missed[0]}). Kies een donkerder kleur.`,
    };
  }
  const tokens = Object.fromEntries(
    ['accent', 'action'].flatMap((kind) =>
      Object.entries(steps).map(([step, value]) => [`--basis-color-${kind}-1-${step}`, value]),
    ),
  );
  // The class is doubled so that the rule wins from the national theme whichever stylesheet comes first.
  const css = `.voorbeeld-theme.voorbeeld-theme{${Object.entries(tokens)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}\n`;
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 16);
  return { theme: { colour, tokens, css, hash, isDarkened: used !== colour }, because: null };
}
