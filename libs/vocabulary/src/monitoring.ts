/** How a measure speaks: quantitative and qualitative stand beside each other. */
export const measureKinds = { NUMBER: 'Een getal', WORDS: 'In woorden' } as const;
export type MeasureKind = keyof typeof measureKinds;
export const measureKindCodes = Object.keys(measureKinds) as MeasureKind[];

/** How far an evaluation is. */
export const evaluationStatuses = { PLANNED: 'Gepland', HELD: 'Gehouden' } as const;
export type EvaluationStatus = keyof typeof evaluationStatuses;
export const evaluationStatusCodes = Object.keys(evaluationStatuses) as EvaluationStatus[];

/** The halves of the question whether budget and capacity are structural and for more years (domain.md b). */
export const structuralHalves = {
  MONEY: 'Geld voor meer dan dit jaar',
  CAPACITY: 'Vaste uren of formatie',
} as const;
export type StructuralHalf = keyof typeof structuralHalves;
export const structuralHalfCodes = Object.keys(structuralHalves) as StructuralHalf[];
