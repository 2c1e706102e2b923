/** Of which kind of area the borders are. */
export const boundaryKinds = ['MUNICIPALITY', 'DISTRICT', 'NEIGHBOURHOOD'] as const;
export type BoundaryKind = (typeof boundaryKinds)[number];

/** A set of borders as everybody may know it. */
export type BoundarySet = {
  kind: BoundaryKind;
  year: number;
  source: string;
  licence: string;
  /** How many areas have a shape. */
  areas: number;
  /** How many corners the file had, and how many are kept. */
  pointsBefore: number;
  points: number;
  bytes: number;
  hash: string;
  /** Moment (ISO 8601). */
  importedAt: string;
};
