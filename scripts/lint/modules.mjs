/**
 * Who may import whom: each module of the server with the modules below it. A folder that is not in this table
 * fails lint. Readers read everything below and nobody but reports and lifecycle imports one, and publication the
 * programme, whose numbers it shows everybody.
 */
const ground = ['audit', 'identity', 'municipalities', 'notices', 'documents', 'contradictions'];
const facts = [...ground, 'coalitions', 'indicators'];
const plans = [...facts, 'plans'];
const work = [...plans, 'meetings', 'decisions', 'budgets', 'weeks'];
const signed = [...work, 'commitments'];
const local = [...signed, 'evenings', 'pledges'];
const offered = [...local, 'toolkits'];
const national = [...offered, 'support', 'benchmark', 'campaigns'];
export const readers = ['workspace', 'programme', 'publication', 'search'];

export const modules = {
  audit: [],
  identity: ['audit'],
  municipalities: ['audit', 'identity'],
  notices: ['audit', 'identity', 'municipalities'],
  documents: ['audit', 'identity', 'municipalities', 'notices'],
  contradictions: ['audit', 'identity', 'municipalities', 'notices', 'documents'],
  coalitions: ground,
  indicators: ground,
  plans: facts,
  meetings: plans,
  decisions: plans,
  budgets: [...plans, 'decisions'],
  weeks: plans,
  commitments: work,
  evenings: signed,
  pledges: signed,
  toolkits: local,
  support: offered,
  benchmark: offered,
  campaigns: offered,
  workspace: national,
  programme: national,
  publication: [...national, 'programme'],
  search: national,
  reports: [...national, ...readers],
  lifecycle: [...national, ...readers, 'reports'],
};

/**
/**
 * What another module may take: the service, the module, the plain facts, the settings, and a port that it fills; a
 * GraphQL type only to extend or embed it.
 */
export const isOpenToOthers = (file) => /\.(service|module|facts|settings|port)\.ts$/.test(file);
/** A seed loads what lies below it through the seed of its owner. */
export const isSeedForSeeds = (importer, file) => /\.seed\.ts$/.test(importer) && /\.seed\.ts$/.test(file);
export const isTypeForTypes = (importer, file) =>
  /\.(resolver|types?)\.ts$/.test(importer) && /\.types?\.ts$/.test(file);

/** Packages with one home: imported anywhere else they are refused. */
export const homes = [
  {
    packages: ['typeorm'],
    paths: ['apps/server/src/platform/database/', 'migrations/'],
    because: 'TypeORM lives in platform/database and the migrations',
  },
  {
    packages: ['pg'],
    paths: [
      'apps/server/src/platform/',
      'apps/server/src/start.ts',
      'apps/server/src/supervisor/',
      'apps/server/test/',
      'test/',
      'bench/',
      'scripts/',
    ],
    because: 'ask the Database of platform/database',
  },
  { packages: ['@apollo/client'], paths: ['apps/portal/'], because: 'libs/ui and libs/charts know no Apollo' },
];
