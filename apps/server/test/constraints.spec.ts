import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import '../src/app.module.js';
import { DomainError, fromDatabase, registeredConstraints } from '../src/platform/errors/domain-error.js';
import { testDatabase, type TestDatabase } from './postgres.js';

type Constraint = { name: string; state: string };

/** Every key and check of the database, and what a person is told who meets it. */
describe('a constraint of the database', () => {
  let database: TestDatabase;
  let constraints: Constraint[];

  beforeAll(async () => {
    database = await testDatabase();
    constraints = (await database.sql.query<Constraint>(catalogue)).rows;
  });
  afterAll(() => database.drop());

  it('has an error code, and never is a fault of ours', () => {
    const codes = constraints.map(({ name, state }) => {
      const told = fromDatabase(
        Object.assign(new Error(`insert or update on table "x" violates "${name}"`), { code: state, constraint: name }),
      );
      return [name, told instanceof DomainError ? told.code : 'internal'];
    });
    expect(constraints.length).toBeGreaterThan(150);
    expect(codes.filter(([, code]) => code === 'internal')).toEqual([]);
  });

  it('that a module names exists, or is raised by a trigger', async () => {
    const names = new Set(constraints.map(({ name }) => name));
    const { rows } = await database.sql.query<{ source: string }>(
      `select prosrc as source from pg_proc where pronamespace = 'public'::regnamespace`,
    );
    const isRaised = (name: string) => rows.some(({ source }) => source.includes(`constraint = '${name}'`));
    expect(registeredConstraints().filter((name) => !names.has(name) && !isRaised(name))).toEqual([]);
  });

  it('that keeps what others point at is a fault of ours, for there is nothing a person can do', () => {
    const error = Object.assign(new Error('update or delete on table "goal" violates foreign key constraint "fk_x"'), {
      code: '23503',
      constraint: 'fk_x',
    });
    expect(fromDatabase(error)).toBe(error);
  });
});

const catalogue = `
select conname as name, case contype when 'f' then '23503' when 'c' then '23514' when 'x' then '23P01' else '23505'
  end as state
from pg_constraint where connamespace = 'public'::regnamespace and contype in ('f', 'c', 'x', 'u', 'p')
union select c.relname, '23505' from pg_index i join pg_class c on c.oid = i.indexrelid
where c.relnamespace = 'public'::regnamespace and i.indisunique order by 1`;
