import type { Feature, FeatureCollection, GeoJsonObject, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BoundaryKind } from './boundaries.facts.js';

/**
 * Borders from a file: GeoJSON or TopoJSON in degrees (WGS84), of municipalities, districts or neighbourhoods. An area is
 * known by the CBS code among its properties, whatever the property is called; of several codes the smallest area counts
 * (a neighbourhood names its municipality too). Borders are simplified as a topology (Visvalingam), so that what two
 * neighbours share stays shared and no gap comes between them.
 */
export type BoundaryProblem = { code: string; message: string };
export type BoundaryArea = { code: string; name: string | null };
export type BoundaryPart = { part: string; codes: string[]; points: number; topology: string };
export type BoundaryReading = {
  kind: BoundaryKind;
  areas: BoundaryArea[];
  /** Of municipalities one part for the country; of what is smaller one for each municipality. */
  parts: BoundaryPart[];
  pointsBefore: number;
  /** Shapes without a code of this kind, and water. */
  leftOut: number;
  problems: BoundaryProblem[];
};
export type BoundaryRefusal = {
  refused: `boundary_import.${'unreadable' | 'no_areas' | 'wrong_projection' | 'outside_country'}`;
};
type Area = { code: string; name: string | null; polygons: Position[][][] };
type Shapes = GeometryCollection<{ name?: string }>;
type Borders = Topology<{ areas: Shapes }>;

export const COUNTRY = 'NL01';

/** So many corners are kept: enough for a map of 900 pixels wide, and about 100 kB. */
const MOST_POINTS: Record<BoundaryKind, number> = { MUNICIPALITY: 12_000, DISTRICT: 6_000, NEIGHBOURHOOD: 10_000 };
/** Grid on which corners of neighbours meet (about 3 m over the country), and grid of what is kept (about 20 m). */
const [FINE, COARSE] = [1e5, 2e4];
/** A shape that would lose more than this part of its area keeps more corners. */
const LEAST_AREA = 0.6;
/** Around the European Netherlands, in degrees. */
const COUNTRY_BOX = { west: 3, east: 7.5, south: 50.5, north: 53.9 };
const KEPT_PROBLEMS = 100;

const codeOf: readonly [BoundaryKind, RegExp][] = [
  ['NEIGHBOURHOOD', /^BU\d{8}$/],
  ['DISTRICT', /^WK\d{6}$/],
  ['MUNICIPALITY', /^GM\d{4}$/],
];
const nameKeys: Record<BoundaryKind, readonly string[]> = {
  MUNICIPALITY: ['statnaam', 'gm_naam', 'gemeentenaam', 'naam', 'name'],
  DISTRICT: ['statnaam', 'wk_naam', 'wijknaam', 'naam', 'name'],
  NEIGHBOURHOOD: ['statnaam', 'bu_naam', 'buurtnaam', 'naam', 'name'],
};

/** The municipality that a district or neighbourhood lies in, by its code. */
export const municipalityOf = (code: string): string => `GM${code.slice(2, 6)}`;

export function readBoundaries(text: string): BoundaryReading | BoundaryRefusal {
  let json: GeoJsonObject | Topology;
  try {
    json = JSON.parse(text) as GeoJsonObject | Topology;
  } catch {
    return { refused: 'boundary_import.unreadable' };
  }
  if (saysOtherProjection(json)) return { refused: 'boundary_import.wrong_projection' };
  let features: Feature[];
  try {
    features = featuresOf(json);
  } catch {
    return { refused: 'boundary_import.unreadable' };
  }
  if (features.length === 0) return { refused: 'boundary_import.unreadable' };

  const [kind, pattern] = codeOf.find(([, of]) => features.some((one) => codeIn(one, of) !== null)) ?? [];
  if (!kind || !pattern) return { refused: 'boundary_import.no_areas' };
  const problems: BoundaryProblem[] = [];
  const areas = new Map<string, Area>();
  let [leftOut, pointsBefore] = [0, 0];
  for (const one of features) {
    const code = codeIn(one, pattern);
    if (!code || isWater(one)) {
      leftOut += 1;
      continue;
    }
    const polygons = polygonsOf(one);
    const place = polygons && placeOf(polygons);
    if (place === 'elsewhere in degrees') return { refused: 'boundary_import.outside_country' };
    if (place === 'no degrees') return { refused: 'boundary_import.wrong_projection' };
    const wrong = polygons ? wrongIn(polygons) : 'Er is geen vlak bij deze code.';
    if (areas.has(code)) problems.push({ code, message: 'Deze code staat meer dan één keer in het bestand.' });
    else if (wrong || !polygons) problems.push({ code, message: wrong ?? '' });
    if (areas.has(code) || wrong || !polygons) continue;
    pointsBefore += polygons.reduce((sum, rings) => sum + rings.reduce((all, { length }) => all + length, 0), 0);
    areas.set(code, { code, name: nameIn(one, kind), polygons: polygons.map(wound) });
  }
  const reading = { kind, leftOut, pointsBefore, problems: problems.slice(0, KEPT_PROBLEMS) };
  const known = [...areas.values()].sort((a, b) => a.code.localeCompare(b.code));
  const parts = new Map<string, Area[]>();
  for (const area of known) {
    const part = kind === 'MUNICIPALITY' ? COUNTRY : municipalityOf(area.code);
    parts.set(part, [...(parts.get(part) ?? []), area]);
  }
  return {
    ...reading,
    areas: known.map(({ code, name }) => ({ code, name })),
    parts: problems.length > 0 ? [] : [...parts].map(([part, of]) => simplified(part, of, MOST_POINTS[kind])),
  };
}

/** Fewer corners, and no area that all but disappears: then all keep more. */
function simplified(part: string, areas: readonly Area[], mostPoints: number): BoundaryPart {
  const collection: FeatureCollection<MultiPolygon, { name?: string }> = {
    type: 'FeatureCollection',
    features: areas.map(({ code, name, polygons }) => ({
      type: 'Feature',
      id: code,
      properties: name === null ? {} : { name },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
  const fine = presimplify(topology({ areas: collection }, FINE) as Borders);
  const all = pointsIn(fine);
  let kept: Borders = fine;
  for (let most = mostPoints; ; most *= 2) {
    kept = quantize(most >= all ? withoutWeights(fine) : simplify(fine, quantile(fine, most / all)), COARSE) as Borders;
    if (most >= all || keepsAreas(kept, areas)) break;
  }
  return { part, codes: areas.map(({ code }) => code), points: pointsIn(kept), topology: JSON.stringify(kept) };
}

/** The part without these areas; null when none is left. Their corners stay where neighbours need them. */
export function without(part: BoundaryPart, unwanted: ReadonlySet<string>): BoundaryPart | null {
  const codes = part.codes.filter((code) => !unwanted.has(code));
  if (codes.length === 0) return null;
  if (codes.length === part.codes.length) return part;
  const borders = JSON.parse(part.topology) as Borders;
  const { areas } = borders.objects;
  areas.geometries = areas.geometries.filter(({ id }) => !unwanted.has(String(id)));
  return { ...part, codes, topology: JSON.stringify(borders) };
}

/** The areas that borders have a shape of. */
export const areasIn = (text: string): BoundaryArea[] =>
  (JSON.parse(text) as Borders).objects.areas.geometries.map(({ id, properties }) => ({
    code: String(id),
    name: (properties as { name?: string } | undefined)?.name ?? null,
  }));

const pointsIn = ({ arcs }: Topology): number => arcs.reduce((sum, { length }) => sum + length, 0);

/** `presimplify` adds the weight of a corner as a third number, which `simplify` takes out. */
const withoutWeights = (of: Borders): Borders => simplify(of, 0);

function keepsAreas(of: Borders, areas: readonly Area[]): boolean {
  const before = new Map(areas.map(({ code, polygons }) => [code, areaOf(polygons)]));
  return feature(of, of.objects.areas).features.every((one) => {
    const polygons = polygonsOf(one);
    return polygons !== null && areaOf(polygons) >= (before.get(String(one.id)) ?? 0) * LEAST_AREA;
  });
}

/** In square degrees; what is inside a hole counts not. */
export const areaOf = (polygons: readonly Position[][][]): number =>
  polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + Math.abs(turnOf(outer)) - holes.reduce((all, hole) => all + Math.abs(turnOf(hole)), 0),
    0,
  );

/** The signed area of a ring: positive against the clock. */
function turnOf(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [ring[index - 1] ?? [], ring[index] ?? []];
    sum += x0 * y1 - x1 * y0;
  }
  return sum / 2;
}

/** Outside against the clock and holes with it, as GeoJSON asks (RFC 7946, 3.1.6). */
const wound = (rings: Position[][]): Position[][] =>
  rings.map((ring, index) => (turnOf(ring) > 0 === (index === 0) ? ring : [...ring].reverse()));

export function polygonsOf({ geometry }: Feature): Position[][][] | null {
  const { type } = (geometry ?? {}) as { type?: string };
  if (type === 'Polygon') return [(geometry as Polygon).coordinates];
  if (type === 'MultiPolygon') return (geometry as MultiPolygon).coordinates;
  return null;
}

function placeOf(polygons: unknown): 'here' | 'no degrees' | 'elsewhere in degrees' {
  const [x, y] = (polygons as Position[][][])[0]?.[0]?.[0] ?? [];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'here';
  const [east, north] = [Number(x), Number(y)];
  if (Math.abs(east) > 180 || Math.abs(north) > 90) return 'no degrees';
  const { west, east: most, south, north: top } = COUNTRY_BOX;
  return east >= west && east <= most && north >= south && north <= top ? 'here' : 'elsewhere in degrees';
}

/** What is wrong with a shape, in Dutch; null when nothing is. */
function wrongIn(polygons: readonly Position[][][]): string | null {
  const rings = polygons.flat();
  if (rings.length === 0) return 'Het vlak is leeg.';
  for (const ring of rings) {
    if (!Array.isArray(ring) || ring.length < 4) return 'Een rand van het vlak heeft te weinig punten.';
    if (ring.some((at) => !Array.isArray(at) || !Number.isFinite(at[0]) || !Number.isFinite(at[1])))
      return 'Een punt van de rand is geen getal.';
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 'De rand van het vlak is niet gesloten.';
    if (ring.some(([x = 0, y = 0]) => placeOf([[[[x, y]]]]) !== 'here'))
      return 'Een punt van de rand ligt niet in Nederland.';
  }
  return areaOf(polygons) > 0 ? null : 'Het vlak heeft geen oppervlakte.';
}

function codeIn({ id, properties }: Feature, pattern: RegExp): string | null {
  const found = [id, ...Object.values((properties ?? {}) as Record<string, unknown>)].find(
    (value): value is string => typeof value === 'string' && pattern.test(value.trim()),
  );
  return found?.trim() ?? null;
}

function nameIn({ properties }: Feature, kind: BoundaryKind): string | null {
  const byKey = new Map(Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value as unknown]));
  const found = nameKeys[kind].map((key) => byKey.get(key)).find((value) => typeof value === 'string' && value.trim());
  return typeof found === 'string' ? found.trim().slice(0, 120) : null;
}

/** The map of CBS has land and water of an area as two shapes of one code. */
const isWater = ({ properties }: Feature): boolean =>
  Object.entries(properties ?? {}).some(
    ([key, value]) => /^(water|h2o)$/i.test(key) && typeof value === 'string' && /^ja$/i.test(value.trim()),
  );

/** A file of the old kind may say in which projection it is; only degrees are read. */
function saysOtherProjection(json: object): boolean {
  const { crs } = json as { crs?: { properties?: { name?: unknown } } };
  const name = crs?.properties?.name;
  return typeof name === 'string' && !/CRS84|4326|4258/i.test(name);
}

function featuresOf(json: GeoJsonObject | Topology): Feature[] {
  if (json.type === 'FeatureCollection') return (json as FeatureCollection).features;
  if (json.type !== 'Topology') return [];
  const of = json as Topology;
  const found = Object.values(of.objects).map((object) => {
    const read = feature(of, object);
    return read.type === 'FeatureCollection' ? read.features : [read];
  });
  const countOf = (features: Feature[], pattern: RegExp) => features.filter((one) => codeIn(one, pattern)).length;
  for (const [, pattern] of codeOf) {
    const [most] = found.sort((a, b) => countOf(b, pattern) - countOf(a, pattern));
    if (most && countOf(most, pattern) > 0) return most;
  }
  return found.flat();
}
