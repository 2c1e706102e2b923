/**
 * Import cycles over all kinds of imports, those of types alone included: two files that need each other's types cannot
 * be read, moved or split apart either. The rule of ESLint passes over those.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

const isSource = (file) => /\.tsx?$/.test(file);

/** What each file of a folder imports of that folder, by path from `root`. */
export function importsIn(root, folder) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((file) => join(folder, file));
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      ts
        .preProcessFile(readFileSync(join(root, file), 'utf8'), true, true)
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => join(dirname(file), fileName).replace(/\.js$/, ''))
        .flatMap((path) => [`${path}.ts`, `${path}.tsx`].filter((candidate) => known.has(candidate))),
    ]),
  );
}

/** Every group of files that import each other, directly or by way of others. */
export function cyclesIn(imports) {
  const [numbers, lowest, stack, cycles] = [new Map(), new Map(), [], []];
  const visit = (file) => {
    numbers.set(file, numbers.size);
    lowest.set(file, numbers.get(file));
    stack.push(file);
    for (const imported of imports.get(file) ?? []) {
      if (!numbers.has(imported)) visit(imported);
      if (stack.includes(imported)) lowest.set(file, Math.min(lowest.get(file), lowest.get(imported)));
    }
    if (lowest.get(file) !== numbers.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1 || imports.get(file)?.includes(file)) cycles.push(group.sort());
  };
  for (const file of imports.keys()) if (!numbers.has(file)) visit(file);
  return cycles;
}
