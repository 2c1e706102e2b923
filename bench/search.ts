import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { searchKindCodes, searchKinds } from '@bloemen/vocabulary';
import { findStatement } from '../apps/server/src/modules/search/find-statement.js';
import { prepareDatabase } from '../apps/server/src/platform/database/prepare.js';
import { startEmbeddedPostgres } from '../apps/server/src/platform/embedded/postgres.js';
import { provision } from '../apps/server/src/platform/embedded/provision.js';
import { median, percentile } from './load.js';

/**
 * The search over a million entries: `node --conditions=@bloemen/source --import ./scripts/ts.mjs bench/search.ts`. The
 * product's statement under the wall, beside a floor without one: the same index asked by the owner of everything, in a
 * statement that knows the words, and a join to the record by hand.
 */
const { values: options } = parseArgs({
  options: { entries: { type: 'string', default: '1000000' }, workspaces: { type: 'string', default: '100' } },
});
const WORKSPACES = Number(options.workspaces);
const EACH = Math.round(Number(options.entries) / WORKSPACES);
const ROUNDS = 300;
const say = (line: string): void => console.log(line);

/** Words as they are found: a few in every other text, most in few. */
const words = `array['eenzaamheid','coalitie','gemeente','inwoners','buurt','vrijwilligers','huisarts','bibliotheek','welzijn','ontmoeting',
  'wethouder','raadsstuk','motie','budget','subsidie','mantelzorg','jongeren','ouderen','wandelclub','koffieochtend','eettafel','taalcafe',
  'telefooncirkel','signaalpunt','wijkteam','kerk','moskee','sportvereniging','woningcorporatie','zorgverzekeraar']`;

const fillStatement = `
set session_replication_role = replica;
insert into tenant (id, kind, name)
  select ('00000000-0000-4000-9000-' || lpad(t::text, 12, '0'))::uuid, 'municipality', 'Plaats ' || t
  from generate_series(1, current_setting('bench.workspaces')::int) t on conflict do nothing;
create temporary table made as
  select ('00000000-0000-4000-9000-' || lpad(t::text, 12, '0'))::uuid as tenant_id, gen_random_uuid() as id,
    (array['PUBLIC', 'COALITION', 'MUNICIPALITY'])[1 + n % 3] as openness,
    w.a[1 + (random() * random() * 29)::int] || ' ' || w.a[1 + (random() * 29)::int] || ' zaak' || (random() * 4000)::int
      as title,
    (select string_agg(w.a[1 + (random() * random() * 29)::int] || ' woord' || (random() * 20000)::int || left('', s), ' ')
      from generate_series(1, 12) s where n > 0) as body
  from generate_series(1, current_setting('bench.workspaces')::int) t,
    generate_series(1, current_setting('bench.each')::int) n, (select ${words} as a) w;
insert into pillar_evidence (tenant_id, id, pillar, kind, certainty, title, happened_on, source_type, source_text, openness)
  select tenant_id, id, 'P1', 'POLICY_TEXT', 'DECIDED', title, '2021-05-25', 'COUNCIL_PAPER', 'Raadsstuk', openness
  from made;
insert into search_key (tenant_id, kind, record_id, is_shared) select tenant_id, 'FACT', id, false from made;
insert into search_entry (tenant_id, kind, record_id, is_shared, title, body, on_day)
  select tenant_id, 'FACT', id, false, title, body, '2021-05-25' from made;
set session_replication_role = default`;

/** What is typed: the beginning of a word, two words, a number, something rare, a typing error. */
const typed = [
  (n: number) => `zaak${n % 4000}`,
  (n: number) => `wijkteam woord${n % 20000}`,
  (n: number) => `signaal zorgverz woord${n % 200}`,
  (n: number) => `woord${n % 20000}`,
  (n: number) => `telefooncirkel moskee taalcafe kerk sportv ${n % 7 === 0 ? 'eettafel' : ''}`,
  (n: number) => `eenz coal wijk${n % 2 ? 'team' : ''}`,
  (n: number) => `woningcorporatei zaak${n % 4000}`,
];

/** By hand: the words, the workspace and what the reader may see stand in the statement, and nothing holds anybody to it. */
const floorStatement = `
with found as materialized (
  select e.kind, e.record_id, e.title, e.body, e.on_day, ts_rank(e.words, $2::tsquery) as rank
  from search_entry e join pillar_evidence r on r.tenant_id = e.tenant_id and r.id = e.record_id and r.openness = any ($3)
  where e.shelf = $1 and e.words @@ $2::tsquery limit 500)
select json_build_object('totalCount', (select count(*) from found), 'hits', (select json_agg(json_build_object('kind', kind,
  'id', record_id, 'title', title, 'excerpt', substr(body, greatest(regexp_instr(app_found_text(body), $4) - 50, 1), 210),
  'onDay', on_day) order by rank desc) from (select * from found order by rank desc limit 4) best)) as found`;
/** The same for what is typed with an error. */
const nearStatement = floorStatement
  .replace('ts_rank(e.words, $2::tsquery)', 'word_similarity($5, e.names)')
  .replace('e.words @@ $2::tsquery', '$2::tsquery is not null and e.names %> $5');

const dataDir = mkdtempSync(join(tmpdir(), 'bloemen-bench-'));
chmodSync(dataDir, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir });
try {
  const urls = await provision(postgres, 'bloemen');
  await prepareDatabase(urls);
  const sql = new pg.Client({ connectionString: postgres.superuserUrl('bloemen') });
  const app = new pg.Client({ connectionString: urls.app });
  // What fails says so itself; the cluster then ends under them.
  for (const client of [sql, app]) client.on('error', () => undefined);
  await Promise.all([sql.connect(), app.connect()]);
  const begun = performance.now();
  await sql.query(`select set_config('bench.workspaces', $1, false), set_config('bench.each', $2, false)`, [
    String(WORKSPACES),
    String(EACH),
  ]);
  await sql.query(fillStatement);
  await sql.query('vacuum analyze search_entry, pillar_evidence');
  const { rows: sizes } = await sql.query<{ entries: string; size: string }>(
    `select count(*) as entries, pg_size_pretty(pg_total_relation_size('search_entry')) as size from search_entry`,
  );
  say(
    `${sizes[0]!.entries} regels in ${WORKSPACES} werkruimten, ${sizes[0]!.size}, gevuld in ${Math.round((performance.now() - begun) / 1000)} s`,
  );
  await sql.query("set pg_trgm.word_similarity_threshold = '0.5'");

  const groups = searchKindCodes.map((kind) => searchKinds[kind].group);
  const workspaceOf = (n: number) => `00000000-0000-4000-9000-${String(1 + (n % WORKSPACES)).padStart(12, '0')}`;
  const timed = async <Row>(client: pg.Client, name: string, text: string, values: unknown[]) => {
    const start = performance.now();
    const { rows } = await client.query<{ found: Row }>({ name, text, values });
    return { ms: performance.now() - start, found: rows[0]!.found };
  };
  type Told = { totalCount: number };
  const product = async (text: string, n: number) => {
    await app.query('begin');
    await app.query(
      `select set_config('app.tenant_id', $1, true), set_config('app.actor_id', $2, true), set_config('app.roles', 'PARTNER', true)`,
      [workspaceOf(n), '11111111-1111-4111-8111-111111111111'],
    );
    const answer = await timed<Told>(app, 'product', findStatement, [text, searchKindCodes, groups, null, 4]);
    await app.query('commit');
    return answer;
  };
  const floor = async (text: string, n: number) => {
    const { rows } = await sql.query<{ query: string; bare: string }>(
      'select app_search_query($1)::text as query, app_search_text($1) as bare',
      [text],
    );
    const { query, bare } = rows[0]!;
    const begins = `\\m(${bare.split(' ').join('|')})`;
    const values = [workspaceOf(n), query, ['PUBLIC', 'COALITION'], begins];
    const exact = await timed<Told>(sql, 'floor', floorStatement, values);
    if (exact.found.totalCount > 0) return exact;
    const near = await timed<Told>(sql, 'near', nearStatement, [...values, bare]);
    return { ms: exact.ms + near.ms, found: near.found };
  };
  const times = { product: [] as number[], floor: [] as number[] };
  for (let n = 0; n < ROUNDS * 2; n += 1) {
    const text = typed[n % typed.length]!(n * 37);
    const [ours, theirs] = [await product(text, n * 13), await floor(text, n * 13)];
    if (ours.found.totalCount !== theirs.found.totalCount)
      throw new Error(`‘${text}’: ${ours.found.totalCount} and by hand ${theirs.found.totalCount}`);
    // The first half warms.
    if (n < ROUNDS) continue;
    times.product.push(ours.ms);
    times.floor.push(theirs.ms);
  }
  const shown = (values: readonly number[]) =>
    `mediaan ${median(values).toFixed(1)} ms, p95 ${percentile(values, 0.95).toFixed(1)} ms`;
  const ratio = median(times.floor.map((ms, index) => ms / times.product[index]!));
  say(`product: ${shown(times.product)}; vloer: ${shown(times.floor)}; verhouding ${ratio.toFixed(2)}`);
  await Promise.all([sql.end(), app.end()]);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
