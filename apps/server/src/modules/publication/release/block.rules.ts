import { isPillar, type Level, type PillarCode, type PublicBlock } from '@bloemen/vocabulary';
import type { PublicContents, PublicPillar } from '../contents.js';
import type { ContentsNow } from './contents.service.js';

type Content = PublicContents[PublicBlock];
/** What is chosen and not recorded: the text above a block, and whether the level of its pillar is shown. */
export type Chosen = { lead: string | null; showsLevel: boolean };

/**
 * The content of a block as it would be released now; null where there is nothing everybody may read. A pillar may say a
 * text of its own alone; above another block a text says nothing without what it stands above.
 */
export function contentOf(
  block: PublicBlock,
  now: ContentsNow,
  { lead, showsLevel }: Chosen,
  levels: Partial<Record<PillarCode, Level>>,
): Content | null {
  const records = now[block] ?? null;
  if (!isPillar(block)) return records && { ...records, lead };
  const level = showsLevel ? (levels[block] ?? 'UNKNOWN') : null;
  if (!records && lead === null && level === null) return null;
  return { lead, level, facts: (records as PublicPillar | null)?.facts ?? [] };
}

/** What was chosen at the last release: what follows by itself follows the records, and shows no more than that. */
export function chosenIn(shown: Content, { showsLevel }: Chosen): Chosen {
  return { lead: shown.lead, showsLevel: showsLevel && 'level' in shown && shown.level !== null };
}
