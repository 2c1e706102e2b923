import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  PROGRAMME_TENANT_ID,
  rolesOf,
  searchKindCodes,
  searchKinds,
  type Role,
  type SearchKind,
} from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { aMunicipality } from '../../../test/municipality.js';
import { SearchModule } from './search.module.js';
import { SearchService } from './search.service.js';
import type { SearchAnswer, SearchInput } from './search.types.js';

const asked = `query ($input: SearchInput!) { search(input: $input) { totalCount isMore isNear
  groups { group totalCount hits { kind id target title excerpt onDay } } } }`;

const municipal = ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'] as const satisfies Role[];
const coalition = [...municipal, 'PARTNER'] as const satisfies Role[];
const local = [...coalition, 'CLERK'] as const satisfies Role[];
const steering = ['COORDINATOR', 'ALDERMAN'] as const satisfies Role[];
const national = ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const satisfies Role[];
const every = [...local, ...national];

/** One record: how it is put there, and who finds it. Its title holds the word `merk` and its own name. */
type Kept = { kind: SearchKind; name: string; readers: readonly Role[]; sql: string; values?: unknown[] };

const past = '2021-01-01';
const ahead = '2999-01-01';
const decision = randomUUID();
const organisation = randomUUID();
const meeting = randomUUID();
const goal = { MUNICIPALITY: randomUUID(), PUBLIC: randomUUID() };
const person = randomUUID();

/** Every kind with every openness, and before and after an embargo. $1 workspace, $2 id, $3 title. */
const records: Kept[] = [
  {
    kind: 'MEMBER',
    name: 'lid',
    readers: local,
    sql: `with o as (insert into organisation (id, name, name_key, match_keys, created_by) values ($2, $3, 'lid', '{}', $1))
      insert into coalition_membership (tenant_id, organisation_id, state, from_on) values ($1, $2, 'MEMBER', '2021-01-01')`,
  },
  {
    kind: 'OFFER',
    name: 'aanbod',
    readers: local,
    sql: `insert into coalition_offer (tenant_id, id, title, what, organisation_id) values ($1, $2, $3, 'Koffie', $4)`,
    values: [organisation],
  },
  ...(
    [
      ['MUNICIPALITY', municipal],
      ['COALITION', coalition],
      ['PUBLIC', local],
    ] as const
  ).flatMap(([openness, readers]): Kept[] => [
    {
      kind: 'FACT',
      name: `feit${openness}`,
      readers,
      sql: `insert into pillar_evidence (tenant_id, id, title, openness, pillar, kind, certainty, happened_on, source_type, source_text)
        values ($1, $2, $3, '${openness}', 'P1', 'POLICY_TEXT', 'ADOPTED', '2021-05-25', 'COUNCIL_PAPER', 'Raadsstuk')`,
    },
    {
      kind: 'GOAL',
      name: `doel${openness}`,
      readers,
      sql: `insert into goal (tenant_id, id, title, openness, pillar) values ($1, $2, $3, '${openness}', 'P1')`,
    },
    {
      kind: 'ACTIVITY',
      name: `activiteit${openness}`,
      readers,
      sql: `insert into activity (tenant_id, id, title, openness, pillar) values ($1, $2, $3, '${openness}', 'P2')`,
    },
    {
      kind: 'GRANT_AGREEMENT',
      name: `subsidie${openness}`,
      readers,
      sql: `insert into grant_agreement (tenant_id, id, result, openness, pillar, organisation_text, source_type, source_text, recorded_on)
        values ($1, $2, $3, '${openness}', 'P4', 'Welzijn', 'AGREEMENT', 'Brief', '2021-05-25')`,
    },
  ]),
  {
    kind: 'MILESTONE',
    name: 'mijlpaaldicht',
    readers: municipal,
    sql: `insert into milestone (tenant_id, id, title, owner, goal_id) values ($1, $2, $3, 'Noor', $4)`,
    values: [goal.MUNICIPALITY],
  },
  {
    kind: 'MILESTONE',
    name: 'mijlpaalopen',
    readers: local,
    sql: `insert into milestone (tenant_id, id, title, owner, goal_id, openness) values ($1, $2, $3, 'Noor', $4, 'PUBLIC')`,
    values: [goal.PUBLIC],
  },
  {
    kind: 'MEETING',
    name: 'overleg',
    readers: coalition,
    sql: `insert into meeting (tenant_id, id, title, starts_at) values ($1, $2, $3, '2021-05-25')`,
  },
  {
    kind: 'AGENDA_ITEM',
    name: 'agendapunt',
    readers: coalition,
    sql: `insert into agenda_item (tenant_id, id, title, meeting_id, place, kind) values ($1, $2, $3, $4, 1, 'OTHER')`,
    values: [meeting],
  },
  {
    kind: 'AGENDA_ITEM',
    name: 'agendavoorstel',
    readers: [],
    sql: `insert into agenda_item (tenant_id, id, title, meeting_id, place, kind, status, proposed_by)
      values ($1, $2, $3, $4, 2, 'OTHER', 'PROPOSED', $5)`,
    values: [meeting, organisation],
  },
  {
    kind: 'MEETING_DECISION',
    name: 'coalitiebesluit',
    readers: coalition,
    sql: `insert into meeting_decision (tenant_id, id, text, meeting_id, place) values ($1, $2, $3, $4, 1)`,
    values: [meeting],
  },
  {
    kind: 'ACTION',
    name: 'actie',
    readers: coalition,
    sql: `insert into coalition_action (tenant_id, id, what, organisation_id) values ($1, $2, $3, $4)`,
    values: [organisation],
  },
  ...(
    [
      ['RESTRICTED', null, steering],
      ['CONFIDENTIAL', null, steering],
      ['INTERNAL', null, municipal],
      ['ACTIVELY_PUBLIC', null, municipal],
      ['ACTIVELY_PUBLIC', ahead, municipal],
      ['ACTIVELY_PUBLIC', past, local],
    ] as const
  ).flatMap(([openness, released, readers]): Kept[] => {
    const of = `${openness.replace('_', '').toLowerCase()}${released?.slice(0, 4) ?? ''}`;
    return [
      {
        kind: 'DOCUMENT',
        name: `document${of}`,
        readers,
        sql: `insert into document (tenant_id, id, title, kind, openness, released_at) values ($1, $2, $3, 'OTHER', '${openness}', $4)`,
        values: [released],
      },
      {
        kind: 'DECISION',
        name: `collegebesluit${of}`,
        readers,
        sql: `insert into executive_decision (tenant_id, id, subject, openness, released_at) values ($1, $2, $3, '${openness}', $4)`,
        values: [released],
      },
      {
        kind: 'MOTION',
        name: `motie${of}`,
        readers,
        sql: `insert into motion (tenant_id, id, title, happened_on, openness, released_at)
          values ($1, $2, $3, '2021-05-25', '${openness}', $4)`,
        values: [released],
      },
      {
        kind: 'UNDERTAKING',
        name: `toezegging${of}`,
        readers,
        sql: `insert into undertaking (tenant_id, id, title, promised_by, promised_to, promised_on, source_text, openness, released_at)
          values ($1, $2, $3, 'de wethouder', 'de raad', '2021-05-25', 'Verslag', '${openness}', $4)`,
        values: [released],
      },
    ];
  }),
  ...(
    [
      ['DRAFT', null, municipal],
      ['EMBARGOED', ahead, municipal],
      ['EMBARGOED', past, local],
    ] as const
  ).map(([status, released, readers]): Kept => ({
    kind: 'PRESS_RELEASE',
    name: `persbericht${status.toLowerCase()}${released?.slice(0, 4) ?? ''}`,
    readers,
    sql: `insert into press_release (tenant_id, id, number, title, lead, body, status, released_at, decision_id, is_imported)
        values ($1, $2, left(($2::uuid)::text, 8), $3, 'Aanhef', 'Tekst', '${status}', $4, $5, true)`,
    values: [released, released && decision],
  })),
  ...(
    [
      ['PROPOSED', municipal],
      ['AUTHORISED', local],
    ] as const
  ).map(([state, readers]): Kept => ({
    kind: 'BUDGET_LINE',
    name: `geld${state.toLowerCase()}`,
    readers,
    sql: `insert into budget_line (tenant_id, id, title, year, amount_cents, source, kind, recurrence, state, state_on, state_source,
          pillar, source_type, source_text, recorded_on)
        values ($1, $2, $3, 2021, 100, 'MUNICIPALITY', 'BUDGET', 'ONCE', '${state}', '2021-05-25', 'Begroting', 'P4', 'COUNCIL_PAPER',
          'Begroting', '2021-05-25')`,
  })),
  ...(
    [
      ['PROPOSED', []],
      ['ACCEPTED', local],
    ] as const
  ).map(([status, readers]): Kept => ({
    kind: 'WEEK_ACTIVITY',
    name: `week${status.toLowerCase()}`,
    readers,
    sql: `insert into week_activity (tenant_id, id, year, title, what, organisation_name, starts_at, minutes, place,
          status, came_by, accepted_at)
        values ($1, $2, 2026, $3, 'Koffie', 'Buurthuis', '2026-09-28T10:00Z', 60, 'Plein', '${status}', 'MUNICIPALITY',
          case '${status}' when 'ACCEPTED' then now() end)`,
  })),
];

describe('search', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const ids = new Map<string, string>();
  const find = async (client: TestClient, input: string | SearchInput): Promise<SearchAnswer> => {
    const answer = await client.send<{ search: SearchAnswer }>(asked, {
      input: typeof input === 'string' ? { text: input, first: 100 } : input,
    });
    if (answer.errors) throw Object.assign(new Error(answer.errors[0]!.message), answer.errors[0]!.extensions);
    return answer.data.search;
  };
  const hits = async (client: TestClient, text: string) =>
    (await find(client, text)).groups.flatMap(({ hits }) => hits);
  const titles = async (client: TestClient, text: string) =>
    (await hits(client, text)).map(({ title }) => title).sort();
  /** Without what only looks like it. */
  const exactly = async (client: TestClient, text: string) => {
    const { isNear, groups } = await find(client, text);
    return isNear ? [] : groups.flatMap((group) => group.hits.map(({ title }) => title)).sort();
  };
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });

  beforeAll(async () => {
    test = await testApp([SearchModule]);
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    // What a record leans on is of no interest here.
    const { rows: keys } = await sql(
      `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint
       where contype in ('c', 'f') and connamespace = 'public'::regnamespace and conrelid <> 0
         and conrelid::regclass::text not like 'search%'`,
    );
    for (const { drop } of keys as { drop: string }[]) await sql(drop);
    for (const [openness, id] of Object.entries(goal))
      await sql(`insert into goal (tenant_id, id, title, pillar, openness) values ($1, $2, 'Anders', 'P1', $3)`, [
        heemstede,
        id,
        openness,
      ]);
    for (const { name, sql: insert, values = [] } of records) {
      const id = randomUUID();
      ids.set(name, id);
      await sql(insert, [heemstede, id, `Merk ${name}`, ...values]);
    }
    await sql(`insert into person (id, email, display_name) values ($1, 'sofie@example.org', 'Merk persoon')`, [
      person,
    ]);
    await sql(`insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'COMMUNICATIONS')`, [
      heemstede,
      person,
    ]);
  });
  afterAll(() => test.close());

  it('knows the same kinds and readers in the database as in the vocabulary', async () => {
    const { rows } = await sql('select app_search_kinds() as kinds');
    expect(rows).toEqual([{ kinds: searchKindCodes }]);
    for (const role of every) {
      const { rows: found } = await sql(
        `select case when set_config('app.actor_id', $1, true) || set_config('app.roles', $2, true) is not null
           then (select app_findable_kinds()) end as kinds`,
        [randomUUID(), role],
      );
      expect([role, [...(found as { kinds: string[] }[])[0]!.kinds].sort()]).toEqual([
        role,
        searchKindCodes.filter((kind) => rolesOf(searchKinds[kind].permission).includes(role)).sort(),
      ]);
    }
  });

  it.each(local)('shows a %s what the record itself shows, and nothing more, not even in a count', async (role) => {
    const expected = records.filter(({ readers }) => readers.includes(role)).map(({ name }) => `Merk ${name}`);
    if (role === 'COORDINATOR') expected.push('Merk persoon');
    const answer = await find(as(role), 'merk');
    expect(answer.groups.flatMap((group) => group.hits.map(({ title }) => title)).sort()).toEqual(expected.sort());
    expect(answer.totalCount).toBe(expected.length);
    for (const { totalCount, hits: shown } of answer.groups) expect(totalCount).toBe(shown.length);
    for (const { name, readers } of records)
      if (!readers.includes(role))
        expect([name, await titles(as(role), name)]).toEqual([name, expect.not.arrayContaining([`Merk ${name}`])]);
  });

  it('finds nothing of another municipality, nothing for a visitor, and refuses who is not signed in', async () => {
    for (const role of local) expect(await titles(as(role, zandvoort), 'merk')).toEqual([]);
    for (const role of national) expect(await titles(as(role), 'merk')).toEqual([]);
    await expect(find(test.anonymous, 'merk')).rejects.toMatchObject({ code: 'unauthenticated' });
    for (const table of ['search_key', 'search_entry'])
      expect(
        await test.db.asPublic(async () => {
          await test.db.query("select set_config('app.sought', '''merk'':*', true)");
          return test.db.query(`select 1 from ${table}`);
        }),
      ).toEqual([]);
  });

  it('shows national roles what all share, and municipal ones no drafts of it', async () => {
    const item = randomUUID();
    await sql(`insert into toolkit_item (id, maintained_in, status, current_number) values ($1, $2, 'DRAFT', 1)`, [
      item,
      PROGRAMME_TENANT_ID,
    ]);
    await sql(
      `insert into toolkit_version (item_id, number, is_current, kind, title, summary, pillars, audience, target_groups, active_elements,
         owner_organisation, source_text, seen_on)
       values ($1, 1, true, 'GUIDE', 'Gedeelde handreiking', 'Zo begint u', '{}', '{}', '{}', '{}',
         'VNG', 'Bron', '2026-01-01')`,
      [item],
    );
    for (const role of every) expect(await titles(as(role), 'handreiking')).toEqual([]);
    await sql(`update toolkit_item set status = 'PUBLISHED' where id = $1`, [item]);
    for (const role of every)
      expect([role, await titles(as(role), 'handreiking')]).toEqual([role, ['Gedeelde handreiking']]);
    expect(await titles(as('PARTNER', zandvoort), 'handreiking')).toEqual(['Gedeelde handreiking']);
    for (const role of national) expect(await titles(as(role), 'zandvoort')).toEqual(['Zandvoort']);
    for (const role of local) expect(await titles(as(role), 'zandvoort')).toEqual([]);
  });

  describe('follows its records', () => {
    const clerk = () => as('CLERK');
    const change = (text: string, values: unknown[]) =>
      test.db.run({ tenantId: heemstede, actorId: null }, () => test.db.query(text, values));

    it('in the same moment: a word that changed, what was opened, closed, withdrawn and removed', async () => {
      const id = ids.get('doelPUBLIC');
      await change(`update goal set title = 'Merk buurttuin' where id = $1`, [id]);
      expect(await exactly(clerk(), 'buurttuin')).toEqual(['Merk buurttuin']);
      expect(await exactly(clerk(), 'doelPUBLIC')).toEqual([]);
      await change(`update goal set openness = 'MUNICIPALITY' where id = $1`, [id]);
      expect(await exactly(clerk(), 'buurttuin')).toEqual([]);
      expect(await exactly(as('ALDERMAN'), 'buurttuin')).toEqual(['Merk buurttuin']);
      await change(`delete from goal where id = $1`, [id]);
      expect(await exactly(as('ALDERMAN'), 'buurttuin')).toEqual([]);
      await change(`update pillar_evidence set withdrawn_at = now(), withdrawn_reason = 'dubbel' where id = $1`, [
        ids.get('feitPUBLIC'),
      ]);
      expect(await exactly(as('COORDINATOR'), 'feitPUBLIC')).toEqual([]);
    });

    it('at the moment an embargo ends, and again closed when the release is taken back', async () => {
      const id = ids.get('motieactivelypublic2999');
      expect(await exactly(clerk(), 'motieactivelypublic2999')).toEqual([]);
      await change(`update motion set released_at = now() + interval '1 second' where id = $1`, [id]);
      expect(await exactly(clerk(), 'motieactivelypublic2999')).toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect(await exactly(clerk(), 'motieactivelypublic2999')).toEqual(['Merk motieactivelypublic2999']);
      await change(`update motion set released_at = null, openness = 'RESTRICTED' where id = $1`, [id]);
      expect(await exactly(clerk(), 'motieactivelypublic2999')).toEqual([]);
    });

    it('what a partner changes is indexed whole, though a partner does not read all of it', async () => {
      const id = ids.get('actie');
      await test.db.run({ tenantId: heemstede, actorId: randomUUID(), roles: ['PARTNER'] }, () =>
        test.db.query(`update coalition_action set what = 'Merk stoelendans' where id = $1`, [id]),
      );
      expect(await exactly(as('PARTNER'), 'stoelendans')).toEqual(['Merk stoelendans']);
    });

    it('rebuilt it is what it was, and what a migration left is made anew', async () => {
      const all = async () =>
        (
          await test.database.sql.query<Record<string, unknown>>(
            `select e.* from search_entry e join search_key using (tenant_id, kind, record_id)
             order by tenant_id, kind, record_id`,
          )
        ).rows;
      const before = await all();
      for (const tenant of [heemstede, zandvoort, PROGRAMME_TENANT_ID]) await test.get(SearchService).rebuild(tenant);
      expect(await all()).toEqual(before);
      await sql('truncate search_key, search_entry; delete from search_due');
      await sql('insert into search_due (tenant_id) values ($1), ($2)', [heemstede, PROGRAMME_TENANT_ID]);
      await test.get(SearchService).rebuildDue();
      expect(await all()).toEqual(before);
      expect((await sql('select from search_due')).rowCount).toBe(0);
    });
  });

  describe('what is typed', () => {
    const id = randomUUID();
    const body =
      'De coördinator spreekt met vrijwilligers over foto’s van bijeenkomsten; 50% komt uit A_B, zaak 840482.';
    beforeAll(() =>
      sql(
        `insert into pillar_evidence (tenant_id, id, title, note, openness, pillar, kind, certainty, happened_on, source_type, source_text)
         values ($1, $2, 'Eenzaamheidsaanpak van de gemeente', $3, 'PUBLIC', 'P1', 'POLICY_TEXT', 'ADOPTED',
           '2021-05-25', 'COUNCIL_PAPER', 'Raadsstuk')`,
        [heemstede, id, body],
      ),
    );
    const finds = async (text: string) => (await hits(as('CLERK'), text)).some((hit) => hit.id === id);

    it.each([
      ['half a word', 'eenz'],
      ['half of both', 'gem eenzaamh'],
      ['another form', 'bijeenkomst'],
      ['a plural of one', 'vrijwilliger'],
      ['without an accent', 'coordinator'],
      ['with one', 'Coördinator'],
      ['capitals', 'EENZAAMHEIDSAANPAK'],
      ['an apostrophe', "foto's"],
      ['a number', '840482'],
      ['a percent sign as itself', '50%'],
      ['an underscore as itself', 'A_B'],
      ['a typing error', 'eenzaamhiedsaanpak'],
      ['a letter too few', 'eenzamheidsaanpak'],
    ])('finds %s: %s', async (_, text) => expect([text, await finds(text)]).toEqual([text, true]));

    it.each([
      '%%',
      '__',
      '!!',
      "' | '",
      ':*',
      '& | !',
      'eenzaam <-> gemeente !vrijwilliger',
      "a'); drop table goal; --",
      '\\\\',
      '(((',
      '..',
    ])('means nothing to the database: %s', async (text) => {
      const { totalCount } = await find(as('CLERK'), text);
      expect(totalCount).toBeLessThan(4);
    });

    it('is at least two characters and at most a hundred, and says where it was found', async () => {
      await expect(find(as('CLERK'), 'a')).rejects.toMatchObject({ code: 'bad_input' });
      await expect(find(as('CLERK'), 'a'.repeat(101))).rejects.toMatchObject({ code: 'bad_input' });
      const [hit] = await hits(as('CLERK'), 'vrijwilligers');
      expect(hit).toMatchObject({
        kind: 'FACT',
        id,
        excerpt: expect.stringContaining('vrijwilligers over foto') as unknown as string,
        onDay: '2021-05-25',
      });
    });

    it('is answered by one statement, of one group where that is asked, at most so many of each', async () => {
      const counted = async (text: string, more: object = {}) => {
        const answer = await as('COORDINATOR').send<{ search: SearchAnswer }>(asked, {
          input: { text, first: 2, ...more },
        });
        return { statements: answer.statements, ...answer.data.search };
      };
      const many = await counted('merk');
      const none = await counted('nergens');
      expect(many.statements).toBe(none.statements);
      const decisions = many.groups.find(({ group }) => group === 'DECISIONS')!;
      expect(decisions.hits).toHaveLength(2);
      expect(decisions.totalCount).toBeGreaterThan(10);
      expect((await counted('merk', { group: 'PRESS' })).groups.map(({ group }) => group)).toEqual(['PRESS']);
    });
  });
});
