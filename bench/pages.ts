import { readFileSync } from 'node:fs';

/** The documents are the portal's own, so that what is measured is what a screen asks. */
const documentOf = (file: string, operation: string): string => {
  const text = readFileSync(new URL(`../apps/portal/src/features/${file}`, import.meta.url), 'utf8');
  const parts = text.split(/\n(?=query |mutation |fragment |subscription )/);
  const fragments = new Map(
    parts.flatMap((part) => {
      const [, name] = /^fragment (\w+)/.exec(part.trim()) ?? [];
      return name ? [[name, part] as const] : [];
    }),
  );
  const query = parts.find((part) => new RegExp(`^query ${operation}\\b`).test(part.trim()));
  if (!query) throw new Error(`${operation} is not in ${file}`);
  const used = new Set<string>();
  const use = (part: string): void => {
    used.add(part);
    for (const [, name] of part.matchAll(/\.\.\.(\w+)/g)) use(fragments.get(name!)!);
  };
  use(query);
  return [...used].join('\n').replace(/\s+/g, ' ').trim();
};

export const documents = {
  workspace: documentOf('workspace/workspace.graphql', 'WorkspacePage'),
  chain: documentOf('decisions/chain/chain.graphql', 'Chain'),
  toolkit: documentOf('toolkits/items/items.graphql', 'Toolkit'),
  overview: documentOf('programme/programme.graphql', 'NationalOverview'),
  list: documentOf('programme/programme.graphql', 'NationalList'),
  position: documentOf('programme/comparison/comparison.graphql', 'OwnPosition'),
  caseload: documentOf('programme/programme.graphql', 'MyMunicipalities'),
  move: `mutation MoveMilestone($input: MoveMilestoneInput!) { moveMilestone(input: $input) { id goalId title owner
    dueOn status version } }`,
  version: documentOf('programme/programme.graphql', 'ProgrammeVersion'),
  milestones: 'query Seen { nationalOverview { milestones { done } } }',
  report: 'mutation RequestReport($input: RequestReportInput!) { requestReport(input: $input) { id status } }',
};

/** How many that are alike, and what counts for it, as the portal's choices give them. */
export function positionChoice(turn: number): {
  size: 'TEN' | 'TWENTY_FIVE' | 'FIFTY' | 'ALL';
  weights: Record<'INHABITANTS' | 'URBANITY' | 'REGION' | 'SHARE_65' | 'PHASE', number>;
} {
  const usual = { INHABITANTS: 3, URBANITY: 2, REGION: 1, SHARE_65: 1, PHASE: 1 };
  return {
    size: (['TWENTY_FIVE', 'TWENTY_FIVE', 'TEN', 'TWENTY_FIVE', 'FIFTY', 'TWENTY_FIVE', 'ALL'] as const)[turn % 7]!,
    weights: turn % 4 === 0 ? { ...usual, INHABITANTS: 0, REGION: 3 } : usual,
  };
}

/** Questions to the toolkit in turn: words, parts of words and choices. */
export function toolkitFilter(turn: number): Record<'search' | 'pillar' | 'kind', string | null> {
  return {
    search: ['signaalpunt', 'buurten', 'vrijwilligers', 'stappen', null, 'tegen eenzaamheid', 'bibliotheek'][turn % 7]!,
    pillar: turn % 3 === 0 ? `P${1 + (turn % 5)}` : null,
    kind: turn % 4 === 0 ? ['GUIDE', 'CARD', 'SIGNAL_POINT'][turn % 3]! : null,
  };
}

export const graphql = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });

export type ListFilter = {
  province: string | null;
  level: string | null;
  participates: boolean | null;
  search: string | null;
};

/** Filters of the national list that are asked in turn, so that no answer is the same twice in a row. */
export function listFilter(turn: number, provinces: readonly string[]): ListFilter {
  return {
    province: turn % 3 === 0 ? null : provinces[turn % provinces.length]!,
    level: turn % 2 === 0 ? null : ['NOT_STARTED', 'INTENDED', 'IN_PROGRESS', 'EMBEDDED'][turn % 4]!,
    participates: turn % 5 === 0 ? true : null,
    search: null,
  };
}

/** Parts of names without accents, so that SQL finds the same without folding them. */
const sought = [
  'dam',
  'berg',
  'haar',
  'oord',
  'wijk',
  'horst',
  'beek',
  'hof',
  'veen',
  'drecht',
  'burg',
  'stad',
  'meer',
  'hoven',
  'zand',
  'heem',
  'waard',
];

/** Searches in the national list, each in the country or in one province. */
export function searchFilter(turn: number, provinces: readonly string[]): ListFilter {
  return {
    province: [null, ...provinces][turn % (provinces.length + 1)]!,
    level: null,
    participates: null,
    search: sought[turn % sought.length]!,
  };
}
