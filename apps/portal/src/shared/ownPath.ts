import type { OwnAddress } from './address.js';

/** The value when it is a path inside this site. An address elsewhere is not, in whichever way it is written. */
export const ownPath = (value: unknown): OwnAddress | undefined =>
  typeof value === 'string' && /^\/(?!\/)[^\\\s]*$/.test(value) ? (value as OwnAddress) : undefined;
