import type { CommitmentPartsFragment } from './commitment.generated.js';
import type { ReaffirmationReason } from '../../shared/schema.generated.js';
import { dateTime, longDate } from '../../shared/formats.js';
import type { Say } from '../../shared/i18n.js';

/** One line of what happened; `when` is a day where the source has no time. */
export type TimelineItem = { key: string; at: string; when: string; what: string; detail: string | null };

const told = [
  'invited',
  'invitation_revoked',
  'opened',
  'paper_received',
  'ratified',
  'confirmed',
  'disputed',
  'dispute_settled',
  'lapsed',
  'withdrawn',
  'reaffirmation_asked',
  'ended',
] as const;

/**
 * What happened to a statement in order of time: of each signature the day of signing and the day of its decision have
 * their own line.
 */
export function timelineOf(t: Say, commitment: CommitmentPartsFragment): TimelineItem[] {
  const { history, signatures, withdrawnReason } = commitment;
  const moments = history
    .map((line) => ({ ...line, moment: told.find((moment) => line.type === `commitment.${moment}`) }))
    .flatMap(({ moment, at, reason }, index) =>
      moment
        ? {
            key: `${moment}-${index}`,
            at,
            when: dateTime(at),
            what: t(`commitment.moment.${moment}`),
            detail:
              moment === 'withdrawn'
                ? withdrawnReason
                : reason && t(`commitment.reason.${reason as ReaffirmationReason}`),
          }
        : [],
    );
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
  t: Say,
  { decisionOn, decisionReference }: CommitmentPartsFragment['signatures'][number],
): string {
  return decisionOn
    ? `${longDate(decisionOn)}, ${t('commitment.reference', { reference: decisionReference ?? 'none' })}`
    : t('commitment.notRecorded');
}
