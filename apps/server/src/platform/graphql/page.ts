import { Args, Int, ObjectType } from '@nestjs/graphql';
import { isDay, isUuid } from '@bloemen/vocabulary';
import { wrongFields } from '../errors/domain-error.js';
import { Count, Flag, List, OptionalText } from './fields.js';

/**
 * How a list is read in parts. A page goes on after the last row of the one before (`first`, `after`), so that nothing
 * is shown twice or left out when rows come in between, and the database reads no row that is not shown. Where a person
 * sees numbers of pages, and jumps, a page is asked by its number (`first`, `page`). What is asked too large is refused
 * at its field, never made smaller in silence.
 *
 * The SQL of a page: `found` holds all that fits the filter, and is counted; `listed` is `found` after the cursor, in an
 * order without ties, `limit $first + 1`; the row too many tells `pageOf` that there is a next page. A numbered page is
 * `limit $first offset $first * ($page - 1)`.
 */
const MOST = 100;
const LAST_PAGE = 10_000;

const within = (path: string, most: number) => ({
  transform(value: number): number {
    if (value < 1 || value > most)
      throw wrongFields({ path, message: `Vraag hier 1 tot en met ${most.toLocaleString('nl-NL')}.` });
    return value;
  },
});

/** How many rows at most, 1 to 100. */
export const First = (usually: number) =>
  Args('first', { type: () => Int, defaultValue: usually, description: `At most ${MOST}.` }, within('first', MOST));

/** The end of the page before, or null for the first page; read it with `keysOf`. */
export const After = () =>
  Args(
    'after',
    { type: () => String, nullable: true, description: 'The endCursor of the page before.' },
    { transform: (value: string | null | undefined) => value ?? null },
  );

/** The number of a page that a person sees. */
export const PageNumber = () =>
  Args('page', { type: () => Int, defaultValue: 1, description: 'Counted from 1.' }, within('page', LAST_PAGE));

export type NumberedPage<Node> = { nodes: Node[]; totalCount: number };
export type Page<Node> = NumberedPage<Node> & { endCursor: string | null; hasNextPage: boolean };

/** Every row of a list, page after page: for what leaves nothing out, such as a document. */
export async function everyRow<Node>(
  listed: (first: number, page: number) => Promise<NumberedPage<Node>>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let page = 1; ; page++) {
    const found = await listed(MOST, page);
    nodes.push(...found.nodes);
    if (found.nodes.length < MOST || nodes.length >= found.totalCount) return nodes;
  }
}

/** What a type of numbered pages extends. */
export function Numbered<Node extends object>(node: () => new () => Node) {
  @ObjectType({ isAbstract: true })
  class NumberedConnection implements NumberedPage<Node> {
    @List(node)
    nodes!: Node[];

    @Count('How many there are with this search and these filters.')
    totalCount!: number;
  }
  return NumberedConnection;
}

/** What a type of pages extends. */
export function Connection<Node extends object>(node: () => new () => Node) {
  @ObjectType({ isAbstract: true })
  class KeysetConnection extends Numbered(node) implements Page<Node> {
    @OptionalText('Give it as `after` for the next page.')
    endCursor!: string | null;

    @Flag()
    hasNextPage!: boolean;
  }
  return KeysetConnection;
}

type Key = string | number;

/** The page to show of what was found, one row more than asked for if there is a next page. */
export function pageOf<Node>(
  { nodes, totalCount }: NumberedPage<Node>,
  first: number,
  keysOfNode: (node: Node) => readonly Key[],
): Page<Node> {
  const shown = nodes.slice(0, first);
  const last = shown.at(-1);
  return {
    nodes: shown,
    totalCount,
    hasNextPage: nodes.length > first,
    endCursor: last === undefined ? null : Buffer.from(JSON.stringify(keysOfNode(last))).toString('base64url'),
  };
}

/** Whether a part of a cursor can be one. */
export const isKey = {
  day: (key: unknown): key is string => typeof key === 'string' && isDay(key),
  id: (key: unknown): key is string => typeof key === 'string' && isUuid(key),
  number: (key: unknown): key is number => Number.isSafeInteger(key),
};
type Is<Value> = (key: unknown) => key is Value;

/** The keys of the last row of the page before, as many as there are checks; each null for the first page. */
export function keysOf<Keys extends readonly Key[]>(
  after: string | null,
  ...checks: { [Index in keyof Keys]: Is<Keys[Index]> }
): { [Index in keyof Keys]: Keys[Index] | null } {
  if (after === null) return checks.map(() => null) as never;
  const keys = parsed(after);
  const fits = Array.isArray(keys) && keys.length === checks.length && checks.every((is, index) => is(keys[index]));
  if (!fits) throw wrongFields({ path: 'after', message: 'Deze bladzijde bestaat niet. Begin bij de eerste.' });
  return keys as never;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
