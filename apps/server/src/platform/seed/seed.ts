import type { INestApplicationContext } from '@nestjs/common';
import type { Database } from '../database/database.js';

/** What a part of the first-run data is given: the database, the services of the application, and the day. */
export type Seeding = { database: Database; app: Pick<INestApplicationContext, 'get'>; today: string };

/**
 * A part of the first-run data. Its name marks it as in place, so it never changes; loading it again, after a start
 * that was cut short, does no harm.
 */
export type SeedPart = { name: string; load: (seeding: Seeding) => Promise<unknown> };

/** Invented for the demonstration out of what is `given`, and to be taken away for good. */
export type DemonstrationPart<Given> = {
  name: string;
  load?: (seeding: Seeding, given: Given) => Promise<unknown>;
  remove: (database: Database) => Promise<unknown>;
};

/** What one module puts in place at a first start: what sources tell, and what is invented in the demonstration. */
export type Seed<Given = unknown> = {
  sourced?: readonly SeedPart[];
  demonstration?: readonly DemonstrationPart<Given>[];
  /** Ends what followed from invented data, once all of these are gone. */
  afterRemoval?: (database: Database) => Promise<unknown>;
};
