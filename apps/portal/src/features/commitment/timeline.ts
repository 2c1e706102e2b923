import type { CommitmentPartsFragment } from '../../generated/gql.js';
import { dateTime, longDate } from '../../shared/formats.js';
import type { useText } from '../../shared/i18n.js';

export type Text = ReturnType<typeof useText>;
/** One line of what happened; `when` is a day where the source has no time. */
export type TimelineItem = { key: string; at: string; when: string; what: string; detail: string | null };

const told = ['commitment.invited', 'commitment.invitation_revoked', 'commitment.opened', 'commitment.paper_received', 'commitment.ratified', 'commitment.confirmed', 'commitment.disputed', 'commitment.dispute_settled', 'commitment.lapsed', 'commitment.withdrawn', 'commitment.reaffirmation_asked', 'commitment.ended'];

/** What happened to a statement in order of time: the day of signing and the day of the decision each have their own line. */
export function timelineOf(t: Text, commitment: CommitmentPartsFragment): TimelineItem[] {
  const { history, signatures, decisionOn, decisionReference, withdrawnReason } = commitment;
  const moments = history.filter(({ type }) => told.includes(type)).map(({ type, at }, index) => ({
    key: `${type}-${index}`, at, when: dateTime(at), what: t(`commitment.moment.${type.replace('commitment.', '')}`), detail: type === 'commitment.withdrawn' ? withdrawnReason : null,
  }));
  const signed = signatures.flatMap(({ id, signedAt, signedOn, signerName: name, signerCapacity: capacity, authority, means, place }) => {
    const detail = [t(`commitment.authority.${authority}`), place].filter(Boolean).join(', ');
    if (means !== 'PAPER') return [{ key: id, at: signedAt, when: dateTime(signedAt), what: t('commitment.moment.signed', { name, capacity }), detail }];
    return [
      { key: id, at: signedOn, when: longDate(signedOn), what: t('commitment.moment.signedOnPaper', { name, capacity }), detail },
      { key: `${id}-confirmed`, at: signedAt, when: dateTime(signedAt), what: t('commitment.moment.paperConfirmed'), detail: null },
    ];
  });
  const decided = decisionOn ? [{ key: 'decision', at: decisionOn, when: longDate(decisionOn), what: t('commitment.moment.decision'), detail: t('commitment.reference', { reference: decisionReference }) }] : [];
  return [...moments, ...signed, ...decided].sort((one, other) => one.at.localeCompare(other.at));
}
