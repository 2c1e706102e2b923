import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { roles, tenantIdOf, type Role } from '@bloemen/vocabulary';
import { AppModule } from '../src/app.module.js';
import { firstRunData } from '../src/seed/first-run-data.js';
import { testApp, type Caller, type TestApp, type TestClient } from './app.js';
import { operationFor, type Operation } from './attack.js';

const heemstede = tenantIdOf('GM0397');
const zandvoort = tenantIdOf('GM0473');
const CANARY = 'kanarie-van-heemstede';

/**
 * Queries whose owner's own call with generated arguments cannot succeed: an import of a coalition exists only while
 * somebody decides about it, and the cards and guests of an evening, the upkeep of the toolkit and the news are the programme's,
 * which is nobody of Heemstede.
 */
const ownerNeedsMore: readonly string[] = [
  'query coalitionImport',
  'query eventPracticeCards',
  'query interventionImport',
  'query newsItem',
  'query signingEventGuests',
  'query toolkitItemToChange',
];

/**
 * Who may use each query and mutation, as the ledger of permissions says; the check of the contract keeps that true.
 */
const doors = new Map<string, readonly string[] | 'public'>(
  readFileSync(new URL('../ledgers/permissions.txt', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, kind, name, who] = /^(Query|Mutation)\.(\w+): (?:public|.*\((.*)\))$/.exec(line) ?? [];
      return kind ? [[`${kind.toLowerCase()} ${name}`, who?.split(', ') ?? 'public'] as const] : [];
    }),
);

/** Every query and mutation of the schema, called with Heemstede's ids by everybody who is not of Heemstede. */
const TURNS = 4;

describe('somebody else', () => {
  let test: TestApp;
  let operations: Operation[];
  let ids: string[];
  let sharedIds: string[];
  let strangers: Record<string, TestClient>;

  beforeAll(async () => {
    test = await testApp([AppModule], { DEMO: 'true', REPORTS_PER_HOUR: '100000', HEAVY_WORK_WAITING: '1000' });
    await firstRunData(test.app, true);
    const { schema } = test.get(GraphQLSchemaHost);
    operations = [
      ...Object.values(schema.getQueryType()!.getFields()).map((field) => operationFor('query', field)),
      ...Object.values(schema.getMutationType()!.getFields()).map((field) => operationFor('mutation', field)),
    ];
    await test
      .as({ role: 'COORDINATOR', tenantId: heemstede })
      .send('mutation($input: RequestReportInput!) { requestReport(input: $input) { id } }', {
        input: { kind: 'FACTSHEET', format: 'CSV' },
      });
    await noteWhatPartnersAndTablesSaid(test);
    ids = [...(await plantCanaries(test)), heemstede];
    sharedIds = await idsOfRegisters(test);
    const municipal = (role: Caller['role']) => test.as({ role, tenantId: zandvoort });
    strangers = {
      coordinator: municipal('COORDINATOR'),
      communications: municipal('COMMUNICATIONS'),
      alderman: municipal('ALDERMAN'),
      clerk: municipal('CLERK'),
      partner: municipal('PARTNER'),
      'adviser without consent': test.as({ role: 'NATIONAL_ADVISER' }),
      vng: test.as({ role: 'VNG_ADVISER' }),
      anonymous: test.anonymous,
    };
  }, 240_000);
  afterAll(() => test.close());

  it('reads nothing of Heemstede, changes nothing there, and cannot tell what exists', async () => {
    const before = await fingerprints(test);
    const nobody = randomUUID();
    let attacks = 0;
    for (const [turn, [who, client]] of Object.entries(strangers).entries()) {
      // Whoever may most tries every id; the others take turns, each operation with another quarter of the ids.
      const tries = (index: number, place: number) => who === 'coordinator' || (index + place + turn) % TURNS === 0;
      for (const [place, operation] of operations.entries()) {
        const unknown = await client.send(operation.document, operation.variables(nobody), randomUUID());
        const targets = operation.takesId ? ids.filter((_, index) => tries(index, place)) : [heemstede];
        attacks += targets.length;
        await Promise.all(
          targets.map(async (id) => {
            const answer = await client.send(operation.document, operation.variables(id), randomUUID());
            const attack = { who, operation: operation.name, id };
            expect({ ...attack, leaks: JSON.stringify(answer).includes(CANARY) }).toEqual({ ...attack, leaks: false });
            expect({
              ...attack,
              fault: answer.errors?.find(({ extensions }) => extensions.code === 'internal') ?? null,
            }).toEqual({ ...attack, fault: null });
            if (operation.takesId && id !== heemstede && answer.errors && unknown.errors) {
              expect({ ...attack, code: answer.errors[0]?.extensions.code }).toEqual({
                ...attack,
                code: unknown.errors[0]?.extensions.code,
              });
            }
          }),
        );
      }
    }
    expect(await fingerprints(test)).toEqual(before);
    expect(attacks).toBeGreaterThan(5_000);
  }, 600_000);

  it('nobody, and every role without its permission, is refused at each door, also in the own municipality', async () => {
    const tenantOf = { municipality: heemstede, programme: undefined, vng: undefined };
    const open: string[] = [];
    let refused = 0;
    for (const operation of operations) {
      const may = doors.get(operation.name);
      if (may === 'public') continue;
      const callers: [string, TestClient, string][] = (Object.keys(roles) as Role[])
        .filter((role) => !may!.includes(role))
        .map((role) => [role, test.as({ role, tenantId: tenantOf[roles[role]] }), 'forbidden']);
      for (const [who, client, code] of [...callers, ['nobody', test.anonymous, 'unauthenticated'] as const]) {
        const { errors } = await client.send(operation.document, operation.variables(heemstede), randomUUID());
        if (errors?.[0]?.extensions.code === code) refused += 1;
        else open.push(`${operation.name} to ${who}: ${errors?.[0]?.extensions.code ?? 'answered'}`);
      }
    }
    expect(open).toEqual([]);
    expect(refused).toBeGreaterThan(500);
  }, 120_000);

  it('who points at what does not exist is told so, and never that something went wrong with us', async () => {
    const all = [
      test.as({ role: ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK'], tenantId: heemstede }),
      test.as({ role: ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER'] }),
    ];
    const faults: string[] = [];
    for (const client of all) {
      for (const operation of operations.filter(({ takesId }) => takesId)) {
        const { errors } = await client.send(operation.document, operation.variables(randomUUID()), randomUUID());
        if (errors?.some(({ extensions }) => extensions.code === 'internal')) faults.push(operation.name);
      }
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it("is refused for being somebody else: the owner's own call with the same arguments succeeds", async () => {
    const owner = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const never: string[] = [];
    for (const operation of operations.filter(({ takesId, name }) => takesId && name.startsWith('query'))) {
      let succeeded = false;
      for (const id of [...ids, ...sharedIds]) {
        succeeded ||= !(await owner.send(operation.document, operation.variables(id), randomUUID())).errors;
      }
      if (!succeeded) never.push(operation.name);
    }
    expect(never).toEqual(ownerNeedsMore);
  }, 120_000);
});

/** Marks every free text of Heemstede's own rows and returns the ids of those rows. */
async function plantCanaries({ database: { sql } }: TestApp): Promise<string[]> {
  const { rows: columns } = await sql.query<{ table: string; name: string; is_id: boolean }>(ownColumns);
  const ids: string[] = [];
  for (const { table, name, is_id } of columns) {
    if (is_id) {
      const { rows } = await sql.query<{ id: string }>(
        `select ${name} as id from ${table} where tenant_id = $1 limit 1`,
        [heemstede],
      );
      ids.push(...rows.map(({ id }) => id));
    } else {
      // A column with a check or a unique key on its form refuses the mark; it holds a code, not a text.
      await sql
        .query(`update ${table} set ${name} = ${name} || $2 where tenant_id = $1`, [heemstede, ` ${CANARY}`])
        .catch(() => undefined);
    }
  }
  return [...new Set(ids)];
}

/** A pledge that waits, a card that waits and an undertaking: first-run data holds none of them. */
async function noteWhatPartnersAndTablesSaid({ database: { sql } }: TestApp): Promise<void> {
  await sql.query(
    `insert into partner_pledge (tenant_id, organisation_id, email, token_sha256, expires_at)
     select m.tenant_id, o.id, 'partner@voorbeeld.example', '\\x00', now() + interval '1 day'
       from coalition_membership m join organisation o on o.id = m.organisation_id
     where m.tenant_id = $1 and m.until_on is null and o.municipality_id is null limit 1`,
    [heemstede],
  );
  await sql.query(
    `insert into practice_card (tenant_id, event_id, pillar, title, what_it_was)
      select $1, id, 'P3', 'Samen eten', 'Elke week' from signing_event limit 1`,
    [heemstede],
  );
  await sql.query(
    `insert into undertaking (tenant_id, title, promised_by, promised_to, promised_on, source_text)
     values ($1, 'De raad hoort elk jaar hoe het gaat', 'Wethouder', 'De raad', '2026-03-01', 'Verslag van de raad')`,
    [heemstede],
  );
}

/** Ids that everybody may know: of organisations in Heemstede's coalition and of definitions of figures. */
async function idsOfRegisters({ database: { sql } }: TestApp): Promise<string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `(select organisation_id as id from coalition_membership where tenant_id = $1 limit 2) union all (select id
      from indicator_definition limit 2) union all (select id from toolkit_item where status = 'PUBLISHED' limit 2)
      union all (select id from national_member limit 1) union all (select id from funding_opportunity limit 1)
      union all (select id from intervention limit 1) union all (select id from practice_example limit 1)`,
    [heemstede],
  );
  return rows.map(({ id }) => id);
}

/**
 * What the rows of Heemstede look like, table by table. Its own trail of who looked at it from outside is not one of
 * them.
 */
async function fingerprints({ database: { sql } }: TestApp): Promise<Record<string, string>> {
  const { rows: tables } = await sql.query<{ table: string }>(ownTables);
  const found: Record<string, string> = {};
  for (const { table } of tables) {
    const { rows } = await sql.query<{ print: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as print from ${table} t
        where tenant_id = $1`,
      [heemstede],
    );
    found[table] = rows[0]!.print;
  }
  return found;
}

const ownTables = `select c.relname as table from pg_class c where c.relnamespace = 'public'::regnamespace
  and exists (select from pg_policies p where p.tablename = c.relname and p.policyname = 'own_tenant') order by 1`;

const ownColumns = `select c.relname as table, quote_ident(a.attname) as name, a.attname = 'id' as is_id
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and exists (select from pg_policies p
  where p.tablename = c.relname and p.policyname = 'own_tenant')
  and (a.attname = 'id' and a.atttypid = 'uuid'::regtype or a.atttypid = 'text'::regtype
    and a.attname !~ 'sha256|hash|status|code|level|sector' and c.relname not like 'audit%')
order by 1, 2`;
