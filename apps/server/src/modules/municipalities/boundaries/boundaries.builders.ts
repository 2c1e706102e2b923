import type { Feature, FeatureCollection, Position } from 'geojson';

const WEST = 4;
const SOUTH = 52;
const SIZE = 0.04;

/** A border with many corners from one point to another, the same for both who share it. */
function ragged([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): Position[] {
  const steps = 60;
  return Array.from({ length: steps }, (_, step) => {
    const at = step / steps;
    const aside = step === 0 ? 0 : Math.sin(at * 60) * 0.001 * Math.sin(at * Math.PI);
    return [x0 + (x1 - x0) * at + (y0 === y1 ? 0 : aside), y0 + (y1 - y0) * at + (y0 === y1 ? aside : 0)];
  });
}

/** A cell of a grid with ragged borders, which it shares with the cells beside it. */
function cell(column: number, row: number): Position[] {
  const [west, south] = [WEST + column * SIZE, SOUTH + row * SIZE];
  const [east, north] = [WEST + (column + 1) * SIZE, SOUTH + (row + 1) * SIZE];
  const there = (from: Position, to: Position) => ragged(from, to);
  const back = (from: Position, to: Position) => [from, ...ragged(to, from).slice(1).reverse()];
  return [
    ...there([west, south], [east, south]),
    ...there([east, south], [east, north]),
    ...back([east, north], [west, north]),
    ...back([west, north], [west, south]),
    [west, south],
  ];
}

/** Areas of these codes in rows of three, as a file of CBS has them. */
export const areasOf = (codes: readonly string[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: codes.map((code, index): Feature => ({
    type: 'Feature',
    properties: { statcode: code, jrstatcode: `2024${code}`, statnaam: `Gebied ${code}` },
    geometry: { type: 'Polygon', coordinates: [cell(index % 3, Math.floor(index / 3))] },
  })),
});
