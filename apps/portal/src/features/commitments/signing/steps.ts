import type { SigningValues } from './values.js';

/** What is asked on each screen, in order: one decision each. */
export const steps: readonly (readonly (keyof SigningValues)[])[] = [
  ['pillars'],
  ['signerName', 'signerCapacity', 'signerPortfolio'],
  ['authority', 'authorityReference', 'authorityOn'],
  ['code'],
  ['consent'],
];

type Problems = Partial<Record<keyof SigningValues, unknown>>;

/** The first step, from 1, at which something is missing or wrong; the last one when nothing is. */
export const firstOpen = (problems: Problems): number => {
  const open = steps.findIndex((fields) => fields.some((field) => problems[field] !== undefined));
  return open < 0 ? steps.length : open + 1;
};

/** The problems of one step. */
export const problemsAt = <Found extends Problems>(step: number, problems: Found): Found =>
  Object.fromEntries(
    Object.entries(problems).filter(([field]) => steps[step - 1]!.includes(field as keyof SigningValues)),
  ) as Found;
