/** Folders that import each other, over all kinds of imports; specs and builders stand beside and do not count. */
import { dirname } from 'node:path/posix';

const stands = (file) => !/\.(spec|builders)\.tsx?$/.test(file);

/**
 * Pairs of folders that import each other, with one import of each direction. `*.module.ts` and `*.facts.ts` speak for a
 * module with all its folders, the index of a library for the library: what they import counts for none of them.
 */
export function pairsOf(imports) {
  return mutual(imports, (file) => dirname(file), /(\.(module|facts)|^libs\/[^/]+\/src\/index)\.ts$/);
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
    if (leftOut.test(file) || !stands(file)) continue;
    for (const target of targets.filter(stands)) {
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
