import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole product, the same from source and from dist. */
export const productRoot = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package-lock.json'))) {
    if (folder === dirname(folder))
      throw new Error('package-lock.json not found above the server: the product is not complete');
    folder = dirname(folder);
  }
  return folder;
})();
