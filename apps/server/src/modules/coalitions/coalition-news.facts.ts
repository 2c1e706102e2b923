import type { DatePrecision } from '@bloemen/vocabulary';

/** A coalition as it is now; the workspace is its id. */
export type CoalitionNow = {
  id: string;
  startedOn: string;
  startedPrecision: DatePrecision;
  /** Whether somebody besides the municipality itself takes part. */
  hasPartners: boolean;
  isDemonstration: boolean;
};

/** A port: whoever above follows coalitions is told in the transaction of the change. Filled by plans. */
export abstract class CoalitionNews {
  abstract coalitionChanged(coalition: CoalitionNow): Promise<void>;
}
