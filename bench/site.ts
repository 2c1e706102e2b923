import { setTimeout as pause } from 'node:timers/promises';
import { dutchDay, tenantIdOf } from '@bloemen/vocabulary';
import type { Pool } from 'pg';
import { everyRelease } from '../apps/server/src/modules/publication/publication.builders.js';
import { agentOf, load, median, send, type Shot } from './load.js';

const CONNECTIONS = 16;
const WARMING = 2_000;
const headers = { 'accept-encoding': 'br' };
const page: Shot = { path: '/gemeenten/heemstede', headers };
/** A file of the portal that the same server reads from its disk. */
const file: Shot = { path: '/favicon.svg', headers };

/** How many times a second the page of a municipality is answered, and a file that never changes; in turns. */
export async function publicPage(
  sql: Pool,
  port: number,
  seconds: number,
  rounds: number,
): Promise<{ page: number; file: number; bytes: number }> {
  await everyRelease(sql, tenantIdOf('GM0397'), 'meting', dutchDay(new Date()));
  await sql.query(`select pg_notify('publication', '{}')`);
  const agent = agentOf(CONNECTIONS);
  const rates: { page: number; file: number }[] = [];
  const rate = async (shot: Shot, milliseconds: number): Promise<number> => {
    const { done, seconds: took } = await load(agent, port, milliseconds, () => shot);
    return done / took;
  };
  try {
    const { bytes } = await send(agent, port, page);
    for (let turn = -1; turn < rounds; turn += 1) {
      const milliseconds = turn < 0 ? WARMING : seconds * 1_000;
      const pair = { file: await rate(file, milliseconds), page: await rate(page, milliseconds) };
      if (turn >= 0) rates.push(pair);
    }
    return { page: median(rates.map((one) => one.page)), file: median(rates.map((one) => one.file)), bytes };
  } finally {
    agent.destroy();
  }
}

/**
 * Asks for the page so many times a second, whether answers come or not, and gives how long each took in ms from the
 * moment it was due.
 */
export async function steadily(port: number, perSecond: number, seconds: number): Promise<number[]> {
  const agent = agentOf(Infinity);
  const times: number[] = [];
  const running: Promise<void>[] = [];
  const started = performance.now();
  for (let turn = 0; turn < perSecond * seconds; turn += 1) {
    const due = started + (turn * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await pause(wait);
    running.push(
      send(agent, port, page).then(({ status }) => {
        if (status !== 200) throw new Error(`status ${status}`);
        times.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(running);
  agent.destroy();
  return times;
}
