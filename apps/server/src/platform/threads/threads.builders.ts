import { DomainError } from '../errors/domain-error.js';

/** Work for the threads of the spec. */
export const double = (n: number): number => n * 2;

export function refuse(field: string): void {
  throw new DomainError('bad_input', { fields: [field] });
}

export function stumble(over: string): void {
  throw new Error(`stumbled over ${over}`);
}

export function swell(_: null): number {
  const all: number[][] = [];
  for (;;) all.push(Array.from({ length: 100_000 }, (__, index) => index + all.length));
}

export function goOn(_: null): void {
  for (;;);
}
