import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { pillarCodes } from '@bloemen/vocabulary';
import { agentOf, send } from './load.js';
import { graphql } from './pages.js';
import type { Headers } from './volume.js';

const PHONES = 60;
const SIGNERS = 25;

export type Evening = { opening: number[]; signing: number[]; showing: number[]; signed: number };
type Ask = <Data>(document: string, variables: object) => Promise<Data>;
type OpenedPage = { wording: { sha256: string } };

/**
 * An evening: sixty phones, each on a connection of its own, open the page to sign; twenty-five of them sign at moments
 * spread evenly over
 * `seconds`; one board watches. Times in milliseconds: of opening, of signing until the answer, and from that answer
 * until the board shows it.
 */
export async function evening(sql: Pool, port: number, vws: Headers, seconds: number): Promise<Evening> {
  const organiser = agentOf(2);
  const ask: Ask = async <Data>(document: string, variables: object) => {
    const { body } = await send(organiser, port, {
      path: '/graphql',
      body: graphql(document, variables),
      headers: vws,
      key: crypto.randomUUID(),
    });
    const { data, errors } = JSON.parse(body) as { data: Data; errors?: unknown };
    if (errors) throw new Error(body.slice(0, 300));
    return data;
  };
  const { rows } = await sql.query<{ cbs_code: string }>(
    `select cbs_code from municipality m where not exists (select from commitment c where c.tenant_id = m.id)
      order by cbs_code limit $1`,
    [PHONES],
  );
  const event = await planned(
    ask,
    rows.map(({ cbs_code }) => cbs_code),
  );
  // One person plans and vouches here, which the product refuses.
  await sql.query('update signing_event set planned_by = null where id = $1', [event.id]);
  await sql.query('update signing_event_municipality set invited_by = null where event_id = $1', [event.id]);
  const board = await watch(port, event.code);
  const times: Evening = { opening: [], signing: [], showing: [], signed: 0 };

  await Promise.all(
    rows.map(async ({ cbs_code: municipality }, index) => {
      const phone = agentOf(1);
      const post = (path: string, body: object) =>
        send(phone, port, {
          path: `/api/signing/${path}`,
          body: JSON.stringify({ event: event.code, municipality, ...body }),
          headers: { 'x-requested-with': 'bloemen' },
        });
      await pause(Math.random() * 1_000);
      const opened = performance.now();
      const page = JSON.parse((await post('open', {})).body) as OpenedPage;
      times.opening.push(performance.now() - opened);
      if (index < SIGNERS) {
        await pause((index / SIGNERS) * seconds * 1_000);
        const { vouchAtEvent } = await ask<{ vouchAtEvent: { code: string } }>(
          'mutation Vouch($input: VouchInput!) { vouchAtEvent(input: $input) { code } }',
          { input: { eventId: event.id, cbsCode: municipality } },
        );
        const started = performance.now();
        const { status, body } = await post('sign', {
          witnessCode: vouchAtEvent.code,
          seenSha256: page.wording.sha256,
          pillars: pillarCodes,
          consent: true,
          authority: 'SUBJECT_TO_DECISION',
          signerName: `Wethouder ${index}`,
          signerCapacity: 'Wethouder',
        });
        if (status !== 200) throw new Error(`status ${status}: ${body}`);
        const answered = performance.now();
        times.signing.push(answered - started);
        times.showing.push(Math.max(0, (await board.shows(municipality)) - answered));
      }
      phone.destroy();
    }),
  );
  times.signed = board.count();
  board.close();
  organiser.destroy();
  return times;
}

async function planned(ask: Ask, cbsCodes: string[]): Promise<{ id: string; code: string }> {
  const hour = 3_600_000;
  const { planSigningEvent } = await ask<{ planSigningEvent: { id: string; code: string } }>(
    'mutation Plan($input: PlanSigningEventInput!) { planSigningEvent(input: $input) { id code } }',
    {
      input: {
        title: 'Meting',
        place: 'Utrecht',
        organisers: ['VWS'],
        milestones: [],
        cbsCodes,
        startsAt: new Date(Date.now() - hour).toISOString(),
        endsAt: new Date(Date.now() + hour).toISOString(),
      },
    },
  );
  return planSigningEvent;
}

/** The projected board: when it first showed the signature of a municipality, and how many it shows now. */
async function watch(
  port: number,
  code: string,
): Promise<{ shows: (cbsCode: string) => Promise<number>; count: () => number; close: () => void }> {
  const request = get({ host: '127.0.0.1', port, path: `/api/signing-events/${code}/live` });
  const [stream] = (await once(request, 'response')) as [IncomingMessage];
  const since = new Map<string, number>();
  let unread = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const messages = (unread + text).split('\n\n');
    unread = messages.pop()!;
    for (const message of messages.filter((one) => one.startsWith('data: '))) {
      const { signed } = JSON.parse(message.slice(6)) as { signed: { cbsCode: string }[] };
      for (const { cbsCode } of signed) if (!since.has(cbsCode)) since.set(cbsCode, performance.now());
    }
  });
  return {
    async shows(cbsCode) {
      const end = performance.now() + 10_000;
      while (!since.has(cbsCode)) {
        if (performance.now() > end) throw new Error('the board did not show a signature in 10 s');
        await pause(5);
      }
      return since.get(cbsCode)!;
    },
    count: () => since.size,
    close: () => void request.destroy(),
  };
}
