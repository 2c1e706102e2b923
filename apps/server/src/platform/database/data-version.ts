import type { AcrossReader } from './database.js';

/**
 * The version of what the national picture shows: another one after every change, and never one of before, not even
 * when a change was lost in a failover or a restore and another was made instead. The tokens are 64 random bits, so a
 * chance of one in 2^64 is left.
 */
export async function dataVersion(read: AcrossReader): Promise<string> {
  return (await read.one<{ version: string }>('select coalesce(sum(token), 0)::text as version from programme_stamp'))
    .version;
}
