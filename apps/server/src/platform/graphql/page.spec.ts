import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse, type ObjectTypeDefinitionNode } from 'graphql';
import type { DomainError } from '../errors/domain-error.js';
import { isKey, keysOf, pageOf } from './page.js';

type Row = { on: string; id: string };
const rows: Row[] = [1, 2, 3, 4, 5].map((number) => ({
  on: number < 4 ? '2026-11-26' : '2026-11-25',
  id: `00000000-0000-4000-8000-00000000000${number}`,
}));
const read = (first: number, after: string | null) => {
  const [on, id] = keysOf<[string, string]>(after, isKey.day, isKey.id);
  const from = on === null ? 0 : rows.findIndex((row) => row.on === on && row.id === id) + 1;
  return pageOf({ nodes: rows.slice(from, from + first + 1), totalCount: rows.length }, first, (row) => [
    row.on,
    row.id,
  ]);
};
const cursor = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url');

it('every list of the contract asks for its size and place by the words of this file', () => {
  const contract = readFileSync(new URL('../../../../../libs/api-contract/schema.graphql', import.meta.url), 'utf8');
  const [query] = parse(contract).definitions.filter(
    (type) => type.kind === Kind.OBJECT_TYPE_DEFINITION && type.name.value === 'Query',
  );
  const told = (query as ObjectTypeDefinitionNode).fields!.flatMap(({ name, arguments: args = [] }) =>
    args
      .filter((arg) => ['first', 'after', 'page', 'last', 'before', 'offset', 'limit'].includes(arg.name.value))
      .map((arg) => [name.value, arg.name.value, arg.description?.value]),
  );
  const words = { first: 'At most 100.', after: 'The endCursor of the page before.', page: 'Counted from 1.' };
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter(([, arg, docs]) => words[arg as keyof typeof words] !== docs)).toEqual([]);
});

describe('a list that is read in pages', () => {
  it('shows each row once, to the end', () => {
    const shown: string[] = [];
    let [page, pages] = [read(2, null), 1];
    for (; ; page = read(2, page.endCursor), pages += 1) {
      shown.push(...page.nodes.map(({ id }) => id));
      expect(page.totalCount).toBe(5);
      if (!page.hasNextPage) break;
    }
    expect(shown).toEqual(rows.map(({ id }) => id));
    expect(pages).toBe(3);
  });

  it('has no next page when the last one is exactly full, and no end when it is empty', () => {
    expect(read(5, null)).toMatchObject({ hasNextPage: false });
    expect(pageOf({ nodes: [], totalCount: 0 }, 5, () => [])).toEqual({
      nodes: [],
      totalCount: 0,
      hasNextPage: false,
      endCursor: null,
    });
  });

  it.each([
    ['no cursor at all', 'x'],
    ['one key of two', cursor(['2026-11-26'])],
    ['a day that does not exist', cursor(['2026-02-30', rows[0]!.id])],
    ['no identifier', cursor(['2026-11-26', "1' or true"])],
    ['an object', cursor({ on: '2026-11-26' })],
    ['a number for a text', cursor([20261126, rows[0]!.id])],
  ])('refuses %s, at its field', (_, after) => {
    let refused: DomainError | undefined;
    try {
      read(2, after);
    } catch (error) {
      refused = error as DomainError;
    }
    expect(refused?.code).toBe('bad_input');
    expect(refused?.details).toMatchObject({ fields: [{ path: 'after' }] });
  });
});
