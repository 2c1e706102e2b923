import {
  acrossReasons,
  levelLabels,
  pillarNames,
  trailEvents,
  type Level,
  type PillarCode,
  type TrailType,
} from '@bloemen/vocabulary';
import type { AuditBody } from './audit.service.js';

const BY_ITSELF = 'Het platform, of iemand zonder account';
const OF_ELSEWHERE = 'Iemand buiten deze werkruimte';

/** Who did it, in words: a name where this workspace knows the person, and no more than is known otherwise. */
export function whoDid(actorId: string | null, name: string | null): string {
  return name ?? (actorId === null ? BY_ITSELF : OF_ELSEWHERE);
}

/** What was done, in words. A type of before its words were known is shown as it is. */
export function whatWasDone(type: string): string {
  return type in trailEvents ? trailEvents[type as TrailType][1] : type;
}

/**
 * What was looked at across municipalities; else the pillar and its level after the change, where the line has them.
 */
export function detailOf(type: string, subjectId: string | null, { pillar, level }: AuditBody): string | null {
  if (type === 'programme.read_across') return acrossReasons[subjectId ?? ''] ?? null;
  const parts = [
    typeof pillar === 'string' &&
      pillar in pillarNames &&
      `pijler ${pillar.slice(1)}, ${pillarNames[pillar as PillarCode]}`,
    typeof level === 'string' && level in levelLabels && `status: ${levelLabels[level as Level].toLowerCase()}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : null;
}
