import { Foundation1790000001000 } from './1790000001000-create-foundation.js';
import { Municipalities1790000003000 } from './1790000003000-create-municipalities.js';
import { Indicators1790000005000 } from './1790000005000-create-indicators.js';

/** Every migration in the order it runs. */
export const migrations = [
  Foundation1790000001000,
  Municipalities1790000003000,
  Indicators1790000005000,
];
