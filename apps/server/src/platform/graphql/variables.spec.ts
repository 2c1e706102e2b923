import { describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLSchema, parse, type OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { DomainError } from '../errors/domain-error.js';
import { DayScalar } from './day.js';
import { wrongVariables } from './variables.js';

const built = buildSchema(`
  scalar Day
  input Step { on: Day!, also: [Day!] }
  input Filter { from: Day, search: String, steps: [Step!] }
  type Query { found(filter: Filter, on: Day): String }
`);
const config = built.toConfig();
Object.assign(built.getType('Day')!, { parseValue: DayScalar.parseValue, parseLiteral: DayScalar.parseLiteral });
const schema = new GraphQLSchema(config);

const document = parse('query Found($filter: Filter, $on: Day) { found(filter: $filter, on: $on) }');
const operation = document.definitions[0] as OperationDefinitionNode;

async function refused(variables: Record<string, unknown>): Promise<unknown> {
  const compiled = compileQuery(schema, document);
  if (!isCompiledQuery(compiled)) throw new Error('does not compile');
  const { errors = [] } = (await compiled.query({}, {}, variables)) as { errors?: readonly unknown[] };
  const error: DomainError | null = wrongVariables(errors, schema, operation, variables);
  return errors.length === 0 ? null : (error?.details['fields'] ?? 'another error');
}
const message = 'Vul een dag in die bestaat.';

describe('a day in the variables of an operation', () => {
  it('may be left out, and is taken as it is', async () => {
    expect(await refused({})).toBeNull();
    expect(await refused({ on: '2024-02-29', filter: { from: null, steps: [{ on: '2026-11-26' }] } })).toBeNull();
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['that does not exist', { filter: { from: '2026-02-30' } }, ['from']],
    ['with a time', { filter: { from: '2026-02-03T10:00:00Z' } }, ['from']],
    ['that is a number', { filter: { from: 20260203 } }, ['from']],
    ['that is blank', { filter: { from: '' } }, ['from']],
    ['that stands alone', { on: '03-02-2026' }, ['on']],
    ['within a list', { filter: { steps: [{ on: '2026-11-26' }, { on: '2026-11-31' }] } }, ['steps.1.on']],
    [
      'in several places',
      { on: 'x', filter: { steps: [{ on: 'y', also: ['2026-11-26', 'z'] }] } },
      ['steps.0.on', 'steps.0.also.1', 'on'],
    ],
  ])('%s is refused at its field', async (_, variables, paths) => {
    expect(await refused(variables)).toEqual(paths.map((path) => ({ path, message })));
  });

  it('leaves errors of another kind to be told as they are', async () => {
    expect(await refused({ filter: { from: '2026-02-30', search: 12 } })).toBe('another error');
    expect(await refused({ filter: { steps: [{}] } })).toBe('another error');
  });
});
