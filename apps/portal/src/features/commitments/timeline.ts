import type { CommitmentPartsFragment } from './commitment.generated.js';
import { dateTime, longDate } from '../../shared/formats.js';
import type { useText } from '../../shared/i18n.js';

export type Text = ReturnType<typeof useText>;
/** One line of what happened; `when` is a day where the source has no time. */
export type TimelineItem = { key: string; at: string; when: string; what: string; detail: string | null };

const told = [
  'commitment.invited',
  'commitment.invitation_revoked',
  'commitment.opened',
  'commitment.paper_received',
  'commitment.ratified',
  'commitment.confirmed',
  'commitment.disputed',
  'commitment.dispute_settled',
  'commitment.lapsed',
  'commitment.withdrawn',
  'commitment.reaffirmation_asked',
  'commitment.ended',
];

/**
 * What happened to a statement in order of time: of each signature the day of signing and the day of its decision have
 * their own line.
 */
export function timelineOf(t: Text, commitment: CommitmentPartsFragment): TimelineItem[] {
  const { history, signatures, withdrawnReason } = commitment;
  const moments = history
    .filter(({ type }) => told.includes(type))
    .map(({ type, at, reason }, index) => ({
      key: `${type}-${index}`,
      at,
      when: dateTime(at),
      what: t(`commitment.moment.${type.replace('commitment.', '')}`),
      detail: type === 'commitment.withdrawn' ? withdrawnReason : reason && t(`commitment.reason.${reason}`),
    }));
  const signed = signatures.flatMap(
    ({
      id,
      signedAt,
      signedOn,
      signerName: name,
      signerCapacity: capacity,
      occasion,
      authority,
      means,
      place,
      standing,
      since,
    }) => {
      const replaced = standing === 'REPLACED' && since ? t('commitment.replacedOn', { on: longDate(since) }) : null;
      const detail = [t(`commitment.authority.${authority}`), place, replaced].filter(Boolean).join(', ');
      if (means !== 'PAPER')
        return [
          {
            key: id,
            at: signedAt,
            when: dateTime(signedAt),
            what: t('commitment.moment.signed', { name, capacity, occasion }),
            detail,
          },
        ];
      return [
        {
          key: id,
          at: signedOn,
          when: longDate(signedOn),
          what: t('commitment.moment.signedOnPaper', { name, capacity, occasion }),
          detail,
        },
        {
          key: `${id}-confirmed`,
          at: signedAt,
          when: dateTime(signedAt),
          what: t('commitment.moment.paperConfirmed'),
          detail: null,
        },
      ];
    },
  );
  const decided = signatures.flatMap(({ id, decisionOn: on, decisionReference: reference }) =>
    on
      ? [
          {
            key: `${id}-decision`,
            at: on,
            when: longDate(on),
            what: t('commitment.moment.decision'),
            detail: t('commitment.reference', { reference: reference ?? 'none' }),
          },
        ]
      : [],
  );
  return [...moments, ...signed, ...decided].sort((one, other) => one.at.localeCompare(other.at));
}

/** The decision of the college under one signature in words. */
export function decisionText(
  t: Text,
  { decisionOn, decisionReference }: CommitmentPartsFragment['signatures'][number],
): string {
  return decisionOn
    ? `${longDate(decisionOn)}, ${t('commitment.reference', { reference: decisionReference ?? 'none' })}`
    : t('commitment.notRecorded');
}
