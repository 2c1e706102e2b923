import { Foundation1790000001000 } from './1790000001000-create-foundation.js';
import { Identity1790000002000 } from './1790000002000-create-identity.js';
import { Municipalities1790000003000 } from './1790000003000-create-municipalities.js';
import { Coalitions1790000004000 } from './1790000004000-create-coalitions.js';
import { Indicators1790000005000 } from './1790000005000-create-indicators.js';
import { Plans1790000006000 } from './1790000006000-create-plans.js';
import { Programme1790000007000 } from './1790000007000-create-programme.js';
import { Reports1790000008000 } from './1790000008000-create-reports.js';
import { Commitments1790000009000 } from './1790000009000-create-commitments.js';
import { OrderFactsOfOneDay1790000010000 } from './1790000010000-order-facts-of-one-day.js';
import { GiveWorkspacesOwnNames1790000015000 } from './1790000015000-give-workspaces-own-names.js';

/** Every migration in the order it runs. */
export const migrations = [
  Foundation1790000001000,
  Identity1790000002000,
  Municipalities1790000003000,
  Coalitions1790000004000,
  Indicators1790000005000,
  Plans1790000006000,
  Programme1790000007000,
  Reports1790000008000,
  Commitments1790000009000,
  OrderFactsOfOneDay1790000010000,
  GiveWorkspacesOwnNames1790000015000,
];
