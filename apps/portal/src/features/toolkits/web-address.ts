import { z } from 'zod/mini';
import { refusing, text } from '../../shared/forms/schemas.js';

/** A web address that may be left out; null without one. */
export const webAddressOrNull = (wrong: string) =>
  z.pipe(
    text({ max: 500, reference: true }).check(
      refusing((value) => value !== '' && !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(value) && wrong),
    ),
    z.transform((value) => value || null),
  );
