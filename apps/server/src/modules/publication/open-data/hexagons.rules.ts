/**
 * Where a municipality lies on the map of hexagons, as a shape on the globe: a drawing in which every municipality is as
 * large as another, laid roughly over the country. Real boundaries are another register.
 */
const COLUMN_DEGREES = 0.17;
const ROW_DEGREES = 0.105;

export type HexGrid = { rows: number };
export type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** South-west corner of the drawing, in degrees (WGS 84). */
const WEST = 3.4;
const SOUTH = 50.75;

/**
 * The corners of a hexagon with a point on top, anticlockwise and closed (RFC 7946). Odd rows lie half a column to the
 * right; row 0 is the northernmost of `rows`.
 */
export function hexagonOf(column: number, row: number, { rows }: HexGrid): Ring {
  const x = WEST + (column + (row % 2 === 0 ? 0.5 : 1)) * COLUMN_DEGREES;
  const y = SOUTH + (rows - 1 - row + 2 / 3) * ROW_DEGREES;
  const [half, tall] = [COLUMN_DEGREES / 2, (ROW_DEGREES * 2) / 3];
  const corners: Ring = [
    [x, y + tall],
    [x - half, y + tall / 2],
    [x - half, y - tall / 2],
    [x, y - tall],
    [x + half, y - tall / 2],
    [x + half, y + tall / 2],
    [x, y + tall],
  ];
  return corners.map(([longitude, latitude]) => [round(longitude), round(latitude)] as const);
}

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
