import type { PeerCallPartsFragment } from './calls.generated.js';
import { longDateOf } from '../../../shared/formats.js';
import type { Say } from '../../../shared/i18n.js';

export type Call = PeerCallPartsFragment;

export const isOpen = ({ status }: Call) => status === 'PROPOSED' || status === 'ACCEPTED_BY_ONE';

/** The two sides as the own municipality sees them; for an adviser the asker comes first. */
export const sidesOf = ({ ownSide, asker, helper }: Call) =>
  ownSide === 'HELPER' ? { own: helper, other: asker } : { own: asker, other: helper };

export const tones = {
  PROPOSED: 'info',
  ACCEPTED_BY_ONE: 'info',
  AGREED: 'positive',
  HELD: 'positive',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
  EXPIRED: 'neutral',
} as const satisfies Record<Call['status'], string>;

/** How far it is, for the own municipality: whose turn it is while somebody has to do something. */
export function statusWords(t: Say, call: Call): string {
  const { other } = sidesOf(call);
  if (call.ownSide === null) return t(`calls.status.${call.status}`);
  if (isOpen(call)) return call.viewerCan.answer ? t('calls.own.answer') : t('calls.own.other', { other: other.name });
  if (call.status === 'AGREED' && call.startsAt === null)
    return call.ownSide === 'ASKER' ? t('calls.own.pick') : t('calls.own.otherPicks', { other: other.name });
  return t(`calls.status.${call.status}`);
}

/** Who proposed it and when, until when it can be answered, or how it ended. */
export function storyOf(t: Say, call: Call): string {
  const { other } = sidesOf(call);
  const by = call.adviserName ? 'ADVISER' : call.isOwnProposal ? 'OWN' : 'OTHER';
  const told = t(`calls.by.${by}`, {
    adviser: call.adviserName ?? '',
    other: other.name,
    date: longDateOf(call.proposedAt),
  });
  if (isOpen(call)) return `${told} ${t('calls.until', { date: longDateOf(call.expiresAt) })}`;
  if (call.status === 'AGREED' || call.status === 'HELD') return told;
  return `${told} ${t('calls.ended', {
    by: call.endedBy ?? 'TIME',
    asker: call.asker.name,
    helper: call.helper.name,
    date: longDateOf(call.endedAt ?? call.expiresAt),
  })}`;
}
