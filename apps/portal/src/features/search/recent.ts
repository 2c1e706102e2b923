import { searchKindCodes } from '@bloemen/vocabulary';
import type { Session } from '../../shared/session.js';
import type { Found } from './hit-address.js';

const MOST = 6;
const keyOf = ({ person, workspace }: Session) => `zoek:${person.id}:${workspace.tenantId}`;

/** What somebody opened last from the search in this workspace, the last first. It is kept on the device alone. */
export function recentOf(session: Session): Found[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(session)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isFound) : [];
  } catch {
    return [];
  }
}

export function remember(session: Session, { kind, id, target, title }: Found): void {
  const others = recentOf(session).filter((one) => one.kind !== kind || one.id !== id);
  try {
    localStorage.setItem(keyOf(session), JSON.stringify([{ kind, id, target, title }, ...others].slice(0, MOST)));
  } catch {
    // A device that keeps nothing shows nothing recent.
  }
}

function isFound(one: unknown): one is Found {
  if (typeof one !== 'object' || one === null) return false;
  const { kind, id, target, title } = one as Record<string, unknown>;
  return (
    searchKindCodes.some((code) => code === kind) &&
    typeof id === 'string' &&
    typeof title === 'string' &&
    (target === null || typeof target === 'string')
  );
}
