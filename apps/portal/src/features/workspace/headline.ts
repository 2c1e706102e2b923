import { dutchDate, lastDayOf, pillarCodes } from '@bloemen/vocabulary';
import type { WorkspacePageQuery } from './workspace.generated.js';
import type { Say } from '../../shared/i18n.js';

type Workspace = WorkspacePageQuery['workspace'];
type Pillar = Workspace['pillars'][number];

/** What the headline looks at. A pillar that is absent is one whose level the reader may not know. */
export type HeadlineFacts = {
  name: string;
  takesPart: boolean;
  isArchive: boolean;
  pillars: readonly Pick<Pillar, 'level' | 'stale'>[];
};

const ALL = pillarCodes.length;

/**
 * How a municipality stands, in one sentence: how many pillars are embedded or in execution, how many unknown, how many
 * not current. An archive is told in the past, and without being current or not; who does not take part, and what the
 * reader may not know, is said first.
 */
export function headlineOf(t: Say, { name, takesPart, isArchive, pillars }: HeadlineFacts): string {
  const known = pillars.length;
  if (known === 0) return t('headline.closed');
  const count = (wanted: (pillar: (typeof pillars)[number]) => boolean) => pillars.filter(wanted).length;
  const unknown = count(({ level }) => level === 'UNKNOWN');
  const stale = isArchive ? 0 : count(({ stale: is }) => is);
  const levels = t('headline.levels', {
    embedded: count(({ level }) => level === 'EMBEDDED'),
    moving: count(({ level }) => level === 'IN_PROGRESS'),
    which: whichOf(pillars),
    of: known,
  });
  const rests = [
    unknown > 0 && t('headline.unknown', { count: unknown }),
    stale > 0 && t('headline.stale', { count: stale, all: stale === known ? 'yes' : 'no' }),
    unknown === 0 && stale === 0 && !isArchive && t('headline.current'),
  ];
  const sentence =
    unknown === known ? t('headline.nothing', { of: known }) : [levels, ...rests].filter(Boolean).join(', ');
  if (isArchive) return t('headline.archive', { sentence });
  if (!takesPart) return t('headline.notTakingPart', { name, sentence, silent: unknown === known ? 'yes' : 'no' });
  return known < ALL ? t('headline.partly', { known, sentence }) : sentence;
}

/** Which words the levels take. */
function whichOf(pillars: HeadlineFacts['pillars']): string {
  const all = (level: Pillar['level']) => pillars.every((pillar) => pillar.level === level);
  const some = (level: Pillar['level']) => pillars.some((pillar) => pillar.level === level);
  if (all('EMBEDDED')) return 'allEmbedded';
  if (all('IN_PROGRESS')) return 'allMoving';
  if (some('EMBEDDED')) return some('IN_PROGRESS') ? 'both' : 'embedded';
  return some('IN_PROGRESS') ? 'moving' : 'none';
}

/** The day of the newest fact, as exact as its source, or null without any. */
export function newestFactOf(pillars: readonly Pick<Pillar, 'fact'>[]): string | null {
  const lastDay = ({ happenedOn, datePrecision }: NonNullable<Pillar['fact']>) => lastDayOf(happenedOn, datePrecision);
  const [newest] = pillars.flatMap(({ fact }) => fact ?? []).sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));
  return newest ? dutchDate(newest.happenedOn, newest.datePrecision) : null;
}
