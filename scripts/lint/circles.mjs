import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** Each source file under a folder with what it imports from there, types too. Specs and builders stand beside. */
export function importsUnder(root, folder) {
  const files = readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|builders)\.tsx?$/.test(file));
  const known = new Set(files);
  return new Map(files.map((file) => [file, importsOf(root, file).filter((target) => known.has(target))]));
}

function importsOf(root, file) {
  return ts
    .preProcessFile(readFileSync(join(root, file), 'utf8'), true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .flatMap(({ fileName }) => {
      const path = join(dirname(file), fileName).replace(/\.js$/, '');
      return [`${path}.ts`, `${path}.tsx`];
    });
}

/** Circles of files, each with the files that are in it. */
export function circlesOf(imports) {
  const [order, low, stack, circles] = [new Map(), new Map(), [], []];
  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    stack.push(file);
    for (const target of imports.get(file)) {
      if (!order.has(target)) visit(target);
      if (stack.includes(target)) low.set(file, Math.min(low.get(file), low.get(target)));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || imports.get(file).includes(file)) circles.push(circle.sort());
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/**
 * Pairs of folders that import each other, with one import of each direction. `*.module.ts` and `*.facts.ts` speak for a
 * module with all its folders: what they import counts for none of them.
 */
export function pairsOf(imports) {
  return mutual(imports, (file) => dirname(file), /\.(module|facts)\.ts$/);
}

/** The same of modules of the server and of features of the portal, as a whole. */
export function modulePairsOf(imports) {
  return mutual(
    imports,
    (file) => /^apps\/(?:server\/src\/modules|portal\/src\/features)\/[^/]+(?=\/)/.exec(file)?.[0],
  );
}

function mutual(imports, placeOf, leftOut = /^$/) {
  const first = new Map();
  for (const [file, targets] of imports) {
    if (leftOut.test(file)) continue;
    for (const target of targets) {
      const [from, to] = [placeOf(file), placeOf(target)];
      const edge = `${from} > ${to}`;
      if (from && to && from !== to && !first.has(edge)) first.set(edge, `${file} -> ${target}`);
    }
  }
  return [...first.keys()]
    .map((edge) => edge.split(' > '))
    .filter(([from, to]) => from < to && first.has(`${to} > ${from}`))
    .map(([from, to]) => [first.get(`${from} > ${to}`), first.get(`${to} > ${from}`)]);
}
