import { dirname, join, relative } from 'node:path/posix';
import { homes, isOpenToOthers, isSeedForSeeds, isTypeForTypes, modules } from './modules.mjs';

const SERVER = 'apps/server/src/';
const PORTAL = 'apps/portal/src/';
const isSpec = (file) => /\.(spec|builders)\.tsx?$/.test(file) || file.startsWith('apps/server/test/');
const part = (file, start) => (file.startsWith(start) ? file.slice(start.length).split('/')[0] : null);
const packageOf = (source) =>
  source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');

/** Why `file` may not import `source`, or null. Paths are relative to the root of the repository. */
export function refusal(file, source) {
  if (!source.startsWith('.')) return refusalOfPackage(file, packageOf(source));
  const target = join(dirname(file), source).replace(/\.js$/, '.ts');
  return refusalInServer(file, target) ?? refusalInPortal(file, target) ?? refusalOfRoots(file, target);
}

function refusalOfPackage(file, name) {
  const home = homes.find(
    ({ packages, paths }) => packages.includes(name) && !paths.some((path) => file.startsWith(path)),
  );
  if (home && !(isSpec(file) && name === 'pg')) return `${name} may not be imported here: ${home.because}.`;
  if (name === '@bloemen/server' || name === '@bloemen/portal')
    return 'An application is not imported; what two need is a lib.';
  if (file.startsWith('libs/vocabulary/') && !isSpec(file))
    return 'libs/vocabulary is pure TypeScript and imports nothing.';
  return null;
}

function refusalInServer(file, target) {
  if (!file.startsWith(SERVER) || !target.startsWith(SERVER)) return null;
  const to = part(target, `${SERVER}modules/`);
  if (file.startsWith(`${SERVER}platform/`)) {
    return target.startsWith(`${SERVER}platform/`) || isSpec(file)
      ? null
      : 'platform knows no word of the domain: it imports platform only.';
  }
  if (file.startsWith(`${SERVER}seed/`)) return refusalOfFirstRun(file, target, to);
  const from = part(file, `${SERVER}modules/`);
  if (!from || from === to || target.startsWith(`${SERVER}platform/`)) return null;
  if (!to && isSpec(file)) return null;
  if (!to) return 'A module imports platform and the modules below it, not the doors of the application.';
  if (!modules[from]?.includes(to)) return `${from} may not import ${to}: only downward, see scripts/lint/modules.mjs.`;
  if (isOpenToOthers(target) || isTypeForTypes(file, target) || isSeedForSeeds(file, target) || isSpec(file))
    return null;
  return `From ${to} only its service, module, facts and settings are open to ${from}.`;
}

/** What a first start puts in place lies above all modules, and asks their seeds and services. */
function refusalOfFirstRun(file, target, to) {
  return !to || isOpenToOthers(target) || target.endsWith('.seed.ts') || isSpec(file)
    ? null
    : `First-run data asks the seeds, services and facts of ${to}, nothing else.`;
}

function refusalInPortal(file, target) {
  if (!file.startsWith(PORTAL) || isSpec(file)) return null;
  const [from, to] = [part(file, PORTAL), part(target, PORTAL)];
  if (from !== 'app' && from !== 'testing' && to === 'app')
    return 'Only app composes: features and shared do not import it.';
  if (from === 'shared' && to === 'features') return 'shared serves the features and does not import them.';
  const [feature, other] = [part(file, `${PORTAL}features/`), part(target, `${PORTAL}features/`)];
  return feature && other && feature !== other
    ? `Features do not import each other (${feature} -> ${other}): app composes them.`
    : null;
}

const roots = (file) =>
  file
    .split('/')
    .slice(0, ['apps', 'libs'].includes(file.split('/')[0]) ? 2 : 1)
    .join('/');

function refusalOfRoots(file, target) {
  const [from, to] = [roots(file), roots(target)];
  if (from === to || from.startsWith('..') || to.startsWith('..')) return null;
  if (from.startsWith('libs/')) return `A lib imports libs by their name, and nothing of ${to}.`;
  if (from === 'migrations') return 'A migration imports no application code: it must mean the same for ever.';
  if (from === 'test' && !/^apps\/server\/(test|src\/platform\/embedded)\//.test(target))
    return 'test is black box: it speaks HTTP, browser and SQL.';
  if (from === 'apps/portal' || (from === 'apps/server' && to.startsWith('apps/')))
    return `${from} does not import ${to}; what both need is a lib.`;
  return null;
}

/** The module folder of a file when the table does not know it. */
export function unknownModule(file) {
  const name = part(file, `${SERVER}modules/`);
  return name && !name.includes('.') && !(name in modules) ? name : null;
}

/** What a resolver or controller is given is a service; the shape of a row it may know. */
const asksTheRepository = (file, { source, importKind }) =>
  /\.(resolver|controller)\.ts$/.test(file) && importKind !== 'type' && /\.repository\.js$/.test(source?.value);

/** @type {import('eslint').Rule.RuleModule} */
export const boundaries = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Imports go downward and stay within the walls of architecture.' },
  },
  create(context) {
    const file = relative(context.cwd, context.filename);
    const check = ({ source }) => {
      const because = typeof source?.value === 'string' ? refusal(file, source.value) : null;
      if (because) context.report({ node: source, message: because });
    };
    const checkImport = (node) => {
      check(node);
      if (asksTheRepository(file, node))
        context.report({
          node: node.source,
          message: 'A resolver or controller declares and delegates: it asks the service, not the repository.',
        });
    };
    return {
      Program(node) {
        const name = unknownModule(file);
        if (name)
          context.report({
            node,
            loc: { line: 1, column: 0 },
            message: `Module ${name} is missing from scripts/lint/modules.mjs.`,
          });
      },
      ImportDeclaration: checkImport,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
