import { activeElements, dutchDate, participantClasses, targetGroups } from '@bloemen/vocabulary';
import { euros } from '../../../shared/formats.js';
import type { Say } from '../../../shared/i18n.js';
import { activityCosts, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import type { ActivityMove, ActivityStatus } from '../../../shared/schema.generated.js';
import type { ActivityPartsFragment } from './activities.generated.js';

export const statusTones: Record<ActivityStatus, 'neutral' | 'info' | 'positive'> = {
  PLANNED: 'info',
  RUNNING: 'positive',
  ENDED: 'neutral',
  CANCELLED: 'neutral',
};

/** The move that leads back to exactly where a move came from; one that is not here cannot be undone. */
export const activityBack: { [From in ActivityStatus]?: { [Done in ActivityMove]?: ActivityMove } } = {
  ENDED: { resume: 'end' },
  CANCELLED: { replan: 'cancel' },
};

export const pillarName = (pillar: PillarCode) => `${pillar.slice(1)}. ${pillarNames[pillar]}`;

/** `maart 2026 tot en met 2027`; nothing where nobody said. */
export function periodOf(t: Say, { fromOn, fromPrecision, untilOn, untilPrecision }: ActivityPartsFragment): string {
  const from = fromOn && dutchDate(fromOn, fromPrecision ?? 'DAY');
  const until = untilOn && dutchDate(untilOn, untilPrecision ?? 'DAY');
  if (from && until) return from === until ? from : t('activity.fromUntil', { from, until });
  if (from) return t('activity.since', { from });
  return until ? t('activity.untilOnly', { until }) : '';
}

export function whoOf(t: Say, { byMunicipality, organisations }: ActivityPartsFragment): string {
  return [...(byMunicipality ? [t('activity.municipality')] : []), ...organisations.map(({ name }) => name)].join(', ');
}

/** `Ouderen, mantelzorgers`. */
const inWords = (names: readonly string[]): string => {
  const [first = '', ...others] = names;
  return [first, ...others.map((name) => name.toLowerCase())].join(', ');
};

export const groupsOf = ({ targetGroups: codes }: ActivityPartsFragment): string =>
  inWords(codes.map((code) => targetGroups[code]));

export const elementsOf = ({ activeElements: codes }: Pick<ActivityPartsFragment, 'activeElements'>): string =>
  inWords(codes.map((code) => activeElements[code]));

export const costOf = ({ cost, costCents }: ActivityPartsFragment): string =>
  costCents === null ? activityCosts[cost] : `${activityCosts[cost]}: ${euros(costCents)}`;

export function participantsOf(t: Say, { participants, participantClass }: ActivityPartsFragment): string {
  if (participants !== null) return t('activity.people', { count: participants });
  return participantClass ? participantClasses[participantClass] : '';
}
