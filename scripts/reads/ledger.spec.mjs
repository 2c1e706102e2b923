import { describe, expect, it } from '@jest/globals';
import { ledgerOf, tablesOf } from './ledger.mjs';
import { touchedBy } from './statement.mjs';

const touched = (sql) =>
  touchedBy(sql).map(({ reads, writes, calls, makes }) => ({
    ...(reads.size > 0 && { reads: [...reads].sort() }),
    ...(writes.size > 0 && { writes: [...writes].sort() }),
    ...(calls.size > 0 && { calls: [...calls].sort() }),
    ...(makes.size > 0 && { makes: [...makes].sort() }),
  }));

describe('what a statement touches', () => {
  it.each([
    [
      'joins and subselects',
      'select (select max(x) from a) from b join c using (x), lateral (select from d) e',
      ['a', 'b', 'c', 'd'],
    ],
    ['a set of selects', 'select from a union all (select from b except select from c)', ['a', 'b', 'c']],
    ['an alias that is locked', 'select from a x join b y using (id) for update of x', ['a', 'b']],
    ['a name of the same statement', 'with a as (select from b), c as (select from a) select from a, c', ['b']],
    ['a table behind a name that is not in sight yet', 'with a as (select from a) select from a', ['a']],
    ['a name in sight of itself', 'with recursive a as (select 1 union all select from a) select from a', undefined],
    ['a name in sight of a part alone', 'select from (with a as (select from b) select from a) x, a', ['a', 'b']],
    ['a table that has a schema', 'with a as (select 1) select from public.a', ['a']],
  ])('reads %s', (_what, sql, reads) => {
    expect(touched(sql)[0].reads).toEqual(reads);
  });

  it('writes by itself and inside a name, and reads what it takes that from', () => {
    expect(
      touched(`with gone as (delete from a where exists (select from b) returning id),
        kept as (update c set n = d.n from d where d.id in (select id from gone))
        insert into e (id) select id from gone on conflict do nothing returning (select f from f)`),
    ).toEqual([{ writes: ['a', 'c', 'e'], reads: ['b', 'd', 'f'] }]);
    expect(touched('merge into a using b on a.id = b.id when matched then delete')).toEqual([
      { writes: ['a'], reads: ['b'] },
    ]);
    expect(touched('truncate a, b')).toEqual([{ writes: ['a', 'b'] }]);
  });

  it('makes views and functions, and reads what is inside', () => {
    expect(
      touched(`create view v with (security_invoker = true) as select app_f(x) from a;
        comment on view v is 'it'; grant select on v to r;
        create function g(d date) returns bigint language sql stable as $$ select count(*) from b where on_day = d $$`),
    ).toEqual([
      { makes: ['v'], reads: ['a'], calls: ['app_f'] },
      {},
      {},
      { makes: ['g'], reads: ['b'], calls: ['count'] },
    ]);
  });

  it('is not guessed of a text that is no SQL', () => {
    expect(() => touchedBy('selec 1')).toThrow('syntax error');
  });
});

describe('the ledger of who reads what', () => {
  const tables = tablesOf('identity: person, session\nplans: goal\nreports: report_request\nplatform: outbox');
  const published = [
    ['identity', 'create view person_named as select id from person'],
    ['plans', 'create view goal_open as select id from goal join person_named on owner = person_named.id'],
    ['plans', 'create function app_goals_on(d date) returns table (id uuid) language sql as $$ select id from goal $$'],
  ];

  it('has a line for each view of another module and each function of the product', () => {
    const { lines, wrong } = ledgerOf(
      [
        [
          'reports',
          'select app_tenant_id(), count(*) from report_request, person_named, goal_open, app_goals_on($1), pg_class',
        ],
        ['plans', 'update goal set x = 1'],
      ],
      published,
      tables,
    );
    expect(wrong).toEqual([]);
    expect(lines).toEqual([
      'plans reads identity: person_named',
      'reports calls: app_tenant_id',
      'reports reads identity: person_named',
      'reports reads plans: app_goals_on',
      'reports reads plans: goal_open',
    ]);
  });

  it.each([
    ['a table of a lower module', ['reports', 'select from goal'], 'reports reads goal, a table of plans'],
    ['a table of the platform', ['reports', 'select from outbox'], 'reports reads outbox, a table of platform'],
    ['a write past the owner', ['reports', 'delete from goal'], 'reports writes goal, a table of plans'],
    [
      'a view of an upper module',
      ['identity', 'select from goal_open'],
      'identity reads goal_open of plans, which is not below',
    ],
    [
      'a function of an upper module',
      ['identity', 'select app_goals_on($1)'],
      'identity reads app_goals_on of plans, which is not below',
    ],
    ['a table of nobody', ['plans', 'select from thing'], 'plans reads thing, which no module owns'],
    [
      'a write to a table of nobody',
      ['plans', 'delete from thing'],
      'plans writes thing, which ledgers/tables.txt gives to no',
    ],
    ['a sender that is not known', ['unknown', 'select 1'], 'nobody knows which module sends this'],
  ])('refuses %s, with the statement', (_what, statement, why) => {
    expect(ledgerOf([statement], published, tables).wrong).toEqual([
      expect.stringMatching(new RegExp(`^${why}[^]*\n    ${statement[1].replace(/[()$]/g, '\\$&')}$`)),
    ]);
  });

  it('refuses it inside a view too', () => {
    const peeking = [['plans', 'create view p as select id from person']];
    expect(ledgerOf([], peeking, tables).wrong).toEqual([expect.stringContaining('plans reads person, a table')]);
  });
});
