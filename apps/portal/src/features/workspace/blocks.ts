import type { Role } from '@bloemen/vocabulary';

/** The parts of the dashboard under the headline. Each shows itself only when the server gave what is in it. */
export type Block =
  | 'pillars'
  | 'tasks'
  | 'statement'
  | 'dates'
  | 'coalition'
  | 'figure'
  | 'money'
  | 'decisions'
  | 'own'
  | 'promises'
  | 'outside';

/** What stands where, most important first: beside each other on a wide screen, in this order on a narrow one. */
export type Arrangement = { main: readonly Block[]; beside: readonly Block[]; below: readonly Block[] };

const arrangements: [Role, Arrangement][] = [
  ['COORDINATOR', { main: ['pillars'], beside: ['tasks', 'dates'], below: ['coalition', 'figure', 'money'] }],
  [
    'ALDERMAN',
    { main: ['pillars', 'decisions'], beside: ['statement', 'tasks'], below: ['figure', 'money', 'coalition'] },
  ],
  [
    'COMMUNICATIONS',
    { main: ['pillars', 'decisions'], beside: ['outside', 'dates', 'tasks'], below: ['coalition', 'figure', 'money'] },
  ],
  ['CLERK', { main: ['decisions', 'pillars'], beside: ['statement', 'money'], below: ['coalition', 'figure'] }],
  ['PARTNER', { main: ['own', 'promises', 'pillars'], beside: ['coalition', 'dates'], below: ['figure', 'decisions'] }],
];

/** What nobody does any more in an archive. */
const ahead: readonly Block[] = ['tasks', 'dates'];

/**
 * One page for all: a role orders its parts. Who has several sees it as the first of them here. In an archive nothing
 * lies ahead; what would leave an empty column takes the last of the others.
 */
export function arrangementFor(roles: readonly Role[], isArchive: boolean): Arrangement {
  const [, whole] = arrangements.find(([role]) => roles.includes(role)) ?? arrangements[0]!;
  if (!isArchive) return whole;
  const { main, beside, below } = whole;
  const left = beside.filter((block) => !ahead.includes(block));
  return left.length > 0 ? { main, beside: left, below } : { main, beside: below.slice(-1), below: below.slice(0, -1) };
}
