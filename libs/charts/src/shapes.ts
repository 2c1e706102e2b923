import { geoPath, geoTransform } from 'd3-geo';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Borders as the server keeps them: areas with their CBS code as id. */
export type Borders = Topology<{ areas: GeometryCollection<{ name?: string }> }>;
export type MapShape = {
  code: string;
  name: string | null;
  /** The outline, for `<path d>`. */
  path: string;
  /** Where its middle is. */
  x: number;
  y: number;
  /** Left, top, right and bottom. */
  box: readonly [number, number, number, number];
  /** Codes of the areas it has a border with. */
  neighbours: readonly string[];
};
export type ShapeMap = { width: number; height: number; shapes: readonly MapShape[] };

const MARGIN = 2;

/**
 * Shapes drawn `width` wide and at most `highest` high. A country as small as this one is drawn flat: a degree of
 * longitude is as wide as it is at the middle latitude, which nobody sees from a map of it (less than 1 in 100).
 */
export function shapesOf(borders: Borders, width: number, highest = Infinity): ShapeMap {
  const found = feature(borders, borders.objects.areas);
  const [[, south], [, north]] = geoPath().bounds(found);
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const flat = geoTransform({
    point(x, y) {
      this.stream.point(x * narrow, -y);
    },
  });
  const [[left, top], [right, bottom]] = geoPath(flat).bounds(found);
  const ratio = (bottom - top) / (right - left) || 1;
  const height = Math.ceil(Math.min(highest, (width - 2 * MARGIN) * ratio + 2 * MARGIN));
  const scale = Math.min((width - 2 * MARGIN) / (right - left), (height - 2 * MARGIN) / (bottom - top));
  const [asideX, asideY] = [(width - (right - left) * scale) / 2, (height - (bottom - top) * scale) / 2];
  const path = geoPath(
    geoTransform({
      point(x, y) {
        this.stream.point((x * narrow - left) * scale + asideX, (-y - top) * scale + asideY);
      },
    }),
  ).digits(1);
  const codes = borders.objects.areas.geometries.map(({ id }) => String(id));
  const beside = neighbors(borders.objects.areas.geometries);
  return {
    width,
    height,
    shapes: found.features.map((one, index) => {
      const [[x0, y0], [x1, y1]] = path.bounds(one);
      const [x, y] = path.centroid(one);
      return {
        code: codes[index]!,
        name: one.properties.name ?? null,
        path: path(one) ?? '',
        x,
        y,
        box: [x0, y0, x1, y1],
        neighbours: (beside[index] ?? []).map((other) => codes[other]!),
      };
    }),
  };
}
