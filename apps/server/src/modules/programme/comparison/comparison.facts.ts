/** What other modules may know of the comparison: how it is asked. */
export { AlikeWeightsInput } from './comparison.inputs.js';
export type { GroupSize } from './comparison.rules.js';
export { GroupSizeEnum } from './comparison.types.js';
