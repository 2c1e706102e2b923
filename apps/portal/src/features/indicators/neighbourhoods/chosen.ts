import type { NeighbourhoodFiguresQuery } from './neighbourhoods.generated.js';

export type Figures = NeighbourhoodFiguresQuery['neighbourhoodFigures'];
export type Chosen = NonNullable<Figures['chosen']>;
