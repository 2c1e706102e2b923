import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { paper, sheet } from './documents.js';
import { evening } from './evening.js';
import { install, startTimes } from './installation.js';
import { agentOf, load, median, percentile, send, type Answer, type Shot } from './load.js';
import { documents, graphql, listFilter, positionChoice, searchFilter, toolkitFilter } from './pages.js';
import { publicPage, steadily } from './site.js';
import { fill, perMunicipality, signIn, type Headers } from './volume.js';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '5' },
    history: { type: 'string', default: '1' },
    pages: { type: 'string', default: '' },
    reports: { type: 'string', default: '60' },
    evening: { type: 'string', default: '60' },
    site: { type: 'string', default: '60' },
    'skip-start': { type: 'boolean', default: false },
  },
});
/** Pages by their key; all of them, and what comes after, where none is named. */
const only = options.pages.split(',').filter(Boolean);
const isAsked = (key: string): boolean => only.length === 0 || only.includes(key);
type Side = { rate: number; cpu: number };

const CONNECTIONS = 16;
/** Each side runs this long before it is measured: V8 goes on making hot code quicker for seconds. */
const WARMING = 4_000;
/** Nothing is measured before nothing changed for so long. */
const RESTING = 6_000;
/** So many answers of each page are compared: other municipalities, provinces and searches each time. */
const COMPARED = 36;
const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));
const say = (line: string): void => console.log(line);

say(
  `342 gemeenten; per gemeente ${perMunicipality.partners} partners, ${perMunicipality.milestones} mijlpalen, ${perMunicipality.evidence} feiten, ${perMunicipality.years} jaar cijfers; historie x ${options.history}`,
);
const tokens = (): { token: string; sha256: string } => {
  const token = randomBytes(32).toString('base64url');
  return { token, sha256: createHash('sha256').update(token).digest('hex') };
};
let visitors!: Awaited<ReturnType<typeof signIn>>;
const bench = await install(async (sql) => {
  await fill(sql, Number(options.history));
  visitors = await signIn(sql, tokens, Number(options.history));
});
try {
  const { coordinators, advisers, vws } = visitors;
  const provinces = [...new Set(coordinators.map(({ province }) => province))];
  const agents = { floor: agentOf(CONNECTIONS), product: agentOf(CONNECTIONS) };
  const ask = (body: string, headers: Headers): Shot => ({ path: '/graphql', body, headers });
  const at = <T>(list: readonly T[], connection: number, turn: number): T =>
    list[(connection * 7 + turn) % list.length]!;

  const openMilestones = await bench.sql.query<{ tenant_id: string; id: string; version: number; status: string }>(
    `select distinct on (m.tenant_id) m.tenant_id, m.id, m.version, m.status
      from milestone m join goal g on g.tenant_id = m.tenant_id and g.id = m.goal_id
      where m.status = 'DONE' and m.openness = 'PUBLIC' and g.openness = 'PUBLIC' and m.tenant_id = any($1)
      order by m.tenant_id, m.id`,
    [coordinators.map(({ tenantId }) => tenantId)],
  );
  const moving = coordinators.flatMap((visitor) => {
    const milestone = openMilestones.rows.find((row) => row.tenant_id === visitor.tenantId);
    return milestone ? [{ ...visitor, ...milestone }] : [];
  });
  /** Reopens and finishes the milestone of one municipality per connection, each time on the version it left behind. */
  const mover =
    (isFloor: boolean) =>
    (connection: number): Shot => {
      const milestone = moving[connection % moving.length]!;
      const isDone = milestone.status === 'DONE';
      const shot = isFloor
        ? {
            path: '/move',
            body: JSON.stringify({
              tenantId: milestone.tenantId,
              id: milestone.id,
              version: milestone.version,
              status: isDone ? 'IN_PROGRESS' : 'DONE',
            }),
          }
        : {
            ...ask(
              graphql(documents.move, {
                input: { id: milestone.id, version: milestone.version, move: isDone ? 'reopen' : 'finish' },
              }),
              milestone.headers,
            ),
            key: randomUUID(),
          };
      milestone.version += 1;
      milestone.status = isDone ? 'IN_PROGRESS' : 'DONE';
      return shot;
    };

  const pages: {
    key: string;
    name: string;
    floor: (connection: number, turn: number) => Shot;
    product: (connection: number, turn: number) => Shot;
    compare: boolean;
  }[] = [
    {
      key: 'workspace',
      name: 'werkruimte',
      floor: (connection, turn) => ({
        path: '/workspace',
        body: JSON.stringify({ tenantId: at(coordinators, connection, turn).tenantId }),
      }),
      product: (connection, turn) => ask(graphql(documents.workspace), at(coordinators, connection, turn).headers),
      compare: true,
    },
    {
      key: 'chain',
      name: 'van motie tot geld',
      floor: (connection, turn) => ({
        path: '/chain',
        body: JSON.stringify({ tenantId: at(coordinators, connection, turn).tenantId }),
      }),
      product: (connection, turn) =>
        ask(graphql(documents.chain, { id: null }), at(coordinators, connection, turn).headers),
      compare: true,
    },
    {
      key: 'overview',
      name: 'landelijk beeld',
      floor: () => ({ path: '/overview', body: '{}' }),
      product: () => ask(graphql(documents.overview, { dimension: 'PROVINCE' }), vws),
      compare: true,
    },
    {
      key: 'list',
      name: 'lijst van 342 met filters',
      floor: (connection, turn) => ({ path: '/list', body: JSON.stringify(listFilter(connection + turn, provinces)) }),
      product: (connection, turn) =>
        ask(
          graphql(documents.list, { filter: listFilter(connection + turn, provinces), by: 'INHABITANTS', first: 50 }),
          vws,
        ),
      compare: true,
    },
    {
      key: 'search',
      name: 'zoeken in die lijst',
      floor: (connection, turn) => ({
        path: '/list',
        body: JSON.stringify(searchFilter(connection + turn, provinces)),
      }),
      product: (connection, turn) =>
        ask(
          graphql(documents.list, { filter: searchFilter(connection + turn, provinces), by: 'INHABITANTS', first: 50 }),
          vws,
        ),
      compare: true,
    },
    {
      key: 'toolkit',
      name: 'zoeken in de toolkit',
      floor: (connection, turn) => ({
        path: '/toolkit',
        body: JSON.stringify({
          tenantId: at(coordinators, connection, turn).tenantId,
          ...toolkitFilter(connection + turn),
        }),
      }),
      product: (connection, turn) =>
        ask(
          graphql(documents.toolkit, { filter: toolkitFilter(connection + turn), page: 1 }),
          at(coordinators, connection, turn).headers,
        ),
      compare: true,
    },
    {
      key: 'comparison',
      name: 'plaats tussen gelijken',
      floor: (connection, turn) => {
        const { size, weights } = positionChoice(connection + turn);
        return {
          path: '/comparison',
          body: JSON.stringify({
            tenantId: at(coordinators, connection, turn).tenantId,
            count: { TEN: 10, TWENTY_FIVE: 25, FIFTY: 50, ALL: null }[size],
            weights,
          }),
        };
      },
      product: (connection, turn) =>
        ask(graphql(documents.position, positionChoice(connection + turn)), at(coordinators, connection, turn).headers),
      compare: true,
    },
    {
      key: 'caseload',
      name: 'gemeenten van een adviseur',
      floor: (connection, turn) => ({
        path: '/caseload',
        body: JSON.stringify({ personId: at(advisers, connection, turn).personId }),
      }),
      product: (connection, turn) => ask(graphql(documents.caseload), at(advisers, connection, turn).headers),
      compare: true,
    },
    { key: 'save', name: 'mijlpaal bewaren', floor: mover(true), product: mover(false), compare: false },
  ];

  // The worker has work of its own on so many new facts: editions, statements that are due.
  for (let version = '', since = performance.now(); performance.now() - since < RESTING; await pause(250)) {
    const { body } = await send(agents.product, bench.port, ask(graphql(documents.version), vws));
    if (body !== version) [version, since] = [body, performance.now()];
  }
  say(
    [
      '\n' + 'pagina'.padEnd(28),
      'vloer/s'.padStart(9),
      'product/s'.padStart(11),
      'verhouding'.padStart(12),
      'cpu vloer'.padStart(10),
      'cpu product'.padStart(12),
      'opdrachten'.padStart(12),
      'kB'.padStart(7),
    ].join(''),
  );
  for (const { name, floor, product, compare } of pages.filter(({ key }) => isAsked(key))) {
    await send(agents.product, bench.port, product(0, 1));
    const answered = async (turn: number): Promise<Answer> => {
      const low = await send(agents.floor, bench.floorPort, floor(0, turn));
      const own = await send(agents.product, bench.port, product(0, turn));
      if (own.status !== 200 || own.body.startsWith('{"errors"')) throw new Error(`${name}: ${own.body.slice(0, 500)}`);
      if (low.status !== 200) throw new Error(`${name}, vloer: ${low.body.slice(0, 500)}`);
      const parts = compare && firstDifference(JSON.parse(low.body), JSON.parse(own.body));
      if (parts) throw new Error(`${name}: the floor gives another answer\n${parts}`);
      return own;
    };
    for (let turn = 2; compare && turn <= COMPARED; turn += 1) await answered(turn);
    const own = await answered(1);
    const side = async (isFloor: boolean, milliseconds: number): Promise<Side> => {
      const before = await bench.cpu();
      const { done, seconds } = await (isFloor
        ? load(agents.floor, bench.floorPort, milliseconds, floor)
        : load(agents.product, bench.port, milliseconds, product));
      const after = await bench.cpu();
      const node = isFloor ? after.floor - before.floor : after.server - before.server;
      return { rate: done / seconds, cpu: (node + after.postgres - before.postgres) / done };
    };
    const rounds: { floor: Side; product: Side }[] = [];
    for (let turn = -1; turn < Number(options.rounds); turn += 1) {
      const milliseconds = turn < 0 ? WARMING : Number(options.seconds) * 1_000;
      const pair = { floor: await side(true, milliseconds), product: await side(false, milliseconds) };
      if (turn >= 0) rounds.push(pair);
    }
    const over = (pick: (pair: { floor: Side; product: Side }) => number): string => round(median(rounds.map(pick)));
    say(
      [
        name.padEnd(28),
        over((pair) => pair.floor.rate).padStart(9),
        over((pair) => pair.product.rate).padStart(11),
        over((pair) => pair.product.rate / pair.floor.rate).padStart(12),
        over((pair) => pair.floor.cpu).padStart(10),
        over((pair) => pair.product.cpu).padStart(12),
        String(own.statements).padStart(12),
        (own.body.length / 1_024).toFixed(1).padStart(7),
      ].join(''),
    );
  }

  if (isAsked('public')) {
    const sides = await publicPage(bench.sql, bench.port, Number(options.seconds), Number(options.rounds));
    say(
      `openbare pagina van een gemeente: ${round(sides.page)} per seconde, een vast bestand van dezelfde server ${round(sides.file)}, verhouding ${round(sides.page / sides.file)}; ${sides.bytes} bytes`,
    );
    const seconds = Number(options.site);
    if (seconds > 0) {
      const others = new AbortController();
      const agent = agentOf(4);
      const workspace = (async () => {
        while (!others.signal.aborted) await load(agent, bench.port, 500, pages[0]!.product);
      })();
      const times = await steadily(bench.port, 200, seconds);
      others.abort();
      await workspace;
      agent.destroy();
      say(
        `200 bezoekers per seconde op die pagina, ${seconds} s lang, met 4 mensen in werkruimtes ernaast: mediaan ${median(times).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms, langste ${Math.max(...times).toFixed(0)} ms`,
      );
    }
  }

  if (only.length === 0) {
    const seen = async (): Promise<number> =>
      (
        JSON.parse((await send(agents.product, bench.port, ask(graphql(documents.milestones), vws))).body) as {
          data: { nationalOverview: { milestones: { done: number } } };
        }
      ).data.nationalOverview.milestones.done;
    const delays: number[] = [];
    const others = new AbortController();
    const background = (async () => {
      const agent = agentOf(4);
      while (!others.signal.aborted) await load(agent, bench.port, 500, pages[0]!.product);
      agent.destroy();
    })();
    const move = mover(false);
    for (let turn = 0; turn < 100; turn += 1) {
      const before = await seen();
      const started = performance.now();
      await send(agents.product, bench.port, move(turn));
      while ((await seen()) === before)
        if (performance.now() - started > 10_000) throw new Error('a save did not show nationally in 10 s');
      delays.push(performance.now() - started);
    }
    others.abort();
    await background;
    say(
      `\nbewaren tot landelijk zichtbaar, met 4 bezoekers ernaast: mediaan ${median(delays).toFixed(0)} ms, p95 ${percentile(delays, 0.95).toFixed(0)} ms (een scherm vraagt elke 1,5 s of er iets veranderde)`,
    );

    const reports = Number(options.reports);
    if (reports > 0) {
      const request = (index: number) =>
        send(
          agents.product,
          bench.port,
          ask(
            graphql(documents.report, { input: { kind: 'FACTSHEET', format: 'PDF' } }),
            coordinators[index % coordinators.length]!.headers,
          ),
        );
      const finished = async (): Promise<number> =>
        Number(
          (
            await bench.sql.query<{ count: string }>(
              `select count(*) from report_request where status in ('READY', 'FAILED')`,
            )
          ).rows[0]!.count,
        );
      const made = async (from: number, count: number): Promise<number> => {
        const started = performance.now();
        const goal = (await finished()) + count;
        for (let index = 0; index < count; index += 1) {
          const { body } = await request(from + index);
          if (body.startsWith('{"errors"')) throw new Error(body.slice(0, 300));
        }
        while ((await finished()) < goal) {
          if (performance.now() - started > 300_000) throw new Error('the reports were not made in five minutes');
          await pause(50);
        }
        return count / ((performance.now() - started) / 1_000);
      };
      await made(0, 3);
      const rate = await made(3, reports);
      const failed = Number(
        (await bench.sql.query<{ count: string }>(`select count(*) from report_request where status = 'FAILED'`))
          .rows[0]!.count,
      );
      say(`factsheets als PDF/UA: ${rate.toFixed(1)} per seconde over ${reports} aanvragen, ${failed} mislukt`);
    }
    const minute = Number(options.evening);
    if (minute > 0) {
      const { opening, signing, showing, signed } = await evening(bench.sql, bench.port, vws, minute);
      const times = (name: string, values: readonly number[]): string =>
        `${name} mediaan ${median(values).toFixed(0)} ms, p95 ${percentile(values, 0.95).toFixed(0)} ms`;
      say(
        `avond, ${opening.length} telefoons, ${signed} handtekeningen in ${minute} s: ${times('openen', opening)}; ${times('tekenen', signing)}; ${times('daarna op het bord', showing)}`,
      );
    }
  }
  const { server, worker } = bench.memory();
  say(`geheugen, hoogste punt: server ${server} MB, worker ${worker} MB`);
  agents.floor.destroy();
  agents.product.destroy();
} finally {
  await bench.close();
}
if (only.length === 0 && Number(options.reports) > 0) {
  const { pages, milliseconds } = await paper();
  say(
    `factsheet van ${pages} bladzijden opmaken: ${milliseconds.toFixed(0)} ms, dus ${(1_000 / milliseconds).toFixed(1)} per seconde per kern`,
  );
  for (const format of ['CSV', 'ODS', 'XLSX'] as const) {
    const { seconds, megabytes, fileMegabytes } = await sheet(format);
    say(
      `rekenblad van 100.000 regels als ${format}: ${seconds.toFixed(1)} s, hoogste punt ${megabytes.toFixed(0)} MB, bestand ${fileMegabytes.toFixed(1)} MB`,
    );
  }
}
if (only.length === 0 && !options['skip-start']) {
  const { first, again } = await startTimes();
  say(`starten: eerste keer ${first.toFixed(1)} s, daarna ${again.toFixed(1)} s`);
}

/** Where two answers part, for whoever has to mend the floor. */
function firstDifference(left: unknown, right: unknown, path = ''): string {
  if (isDeepStrictEqual(left, right)) return '';
  if (left && right && typeof left === 'object' && typeof right === 'object') {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const found = firstDifference(
        (left as Record<string, unknown>)[key],
        (right as Record<string, unknown>)[key],
        `${path}/${key}`,
      );
      if (found) return found;
    }
  }
  return `${path}: vloer ${JSON.stringify(left)?.slice(0, 200)}, product ${JSON.stringify(right)?.slice(0, 200)}`;
}
