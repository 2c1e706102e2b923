import type { FiguresQuery } from './figures.generated.js';

export type Figures = FiguresQuery['figures'];
export type Series = Figures['series'][number];
