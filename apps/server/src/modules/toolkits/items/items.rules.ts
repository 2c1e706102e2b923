import type { ErrorCode, LinkHealth } from '@bloemen/vocabulary';

/** Why a version may not be published or sent, or null: a sentence about the first thing that stands in the way. */
export function unready({
  gap,
  contact,
  healths,
  waiting,
  files,
}: {
  gap: string | null;
  contact: string | null;
  healths: readonly LinkHealth[];
  waiting: number;
  files: number;
}): ErrorCode | null {
  if (gap !== null) return 'toolkit.gap';
  if (healths.some((health) => health === 'DOUBTFUL' || health === 'BROKEN')) return 'toolkit.link_broken';
  if (waiting > 0) return 'toolkit.links_unchecked';
  return healths.length === 0 && files === 0 && contact === null ? 'toolkit.nothing_to_use' : null;
}
