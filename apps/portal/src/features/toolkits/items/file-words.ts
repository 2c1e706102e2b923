import { number } from '../../../shared/formats.js';
import type { Say } from '../../../shared/i18n.js';

const MEGABYTE = 1_048_576;

/** `PDF, 1,2 MB` */
export const fileWords = (t: Say, name: string, sizeBytes: number): string =>
  t('item.size', {
    kind: name.split('.').at(-1)!.toUpperCase(),
    size:
      sizeBytes < MEGABYTE / 10
        ? `${number(Math.max(1, Math.round(sizeBytes / 1024)))} kB`
        : `${number(Math.round((sizeBytes / MEGABYTE) * 10) / 10)} MB`,
  });
