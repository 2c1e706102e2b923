import { Badge, DemoMark, SourceLine } from '@bloemen/ui';
import {
  certaintyLabels,
  dutchDate,
  evidenceKinds,
  evidenceSources,
  recurrenceLabels,
  type Certainty,
} from '@bloemen/vocabulary';
import type { EvidencePartsFragment } from './plan.generated.js';
import { euros } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { EvidenceOrigin } from './EvidenceOrigin.js';
import { OpennessBadge } from '../../shared/openness/OpennessField.js';

const tones: Record<Certainty, 'neutral' | 'info' | 'positive'> = {
  INTENDED: 'neutral',
  DECIDED: 'info',
  DONE: 'positive',
};

/** How sure a fact is, in words. */
export const CertaintyBadge = ({ certainty }: { certainty: Certainty }) => (
  <Badge tone={tones[certainty]}>{certaintyLabels[certainty]}</Badge>
);

/** One fact: what it is, how sure, when, where it comes from and what belongs to its kind. */
export function EvidenceFacts({ evidence, carries }: { evidence: EvidencePartsFragment; carries: boolean }) {
  const t = useText();
  const {
    kind,
    certainty,
    happenedOn,
    datePrecision,
    amountCents,
    recurrence,
    firstFundedYear,
    lastFundedYear,
    effect,
    endsOn,
    note,
    sourceType,
    sourceText,
    sourceUrl,
    withdrawnReason,
  } = evidence;
  const years =
    firstFundedYear && lastFundedYear && firstFundedYear !== lastFundedYear
      ? `${firstFundedYear}-${lastFundedYear}`
      : (firstFundedYear ?? lastFundedYear)?.toString();
  const isYearly =
    recurrence === 'RECURRING' ||
    (firstFundedYear !== null && lastFundedYear !== null && firstFundedYear !== lastFundedYear);
  return (
    <div className="bl-stack bl-stack--xs">
      <p className="bl-badges">
        <CertaintyBadge certainty={certainty} />
        <OpennessBadge openness={evidence.openness} />
        {carries && <Badge tone="accent">{t('evidence.carries')}</Badge>}
        {withdrawnReason !== null && <Badge tone="warning">{t('evidence.withdrawn')}</Badge>}
        {evidence.isDemonstration && <DemoMark />}
      </p>
      <p>
        {evidenceKinds[kind].label}, {dutchDate(happenedOn, datePrecision)}
      </p>
      {recurrence && (
        <p>
          {recurrenceLabels[recurrence]}:{' '}
          {amountCents === null
            ? t('evidence.amountUnknown')
            : `${euros(amountCents)}${isYearly ? ' ' + t('evidence.yearly') : ''}`}
          {years && ` (${years})`}
        </p>
      )}
      {endsOn && <p>{t('evidence.endsOnShown', { date: dutchDate(endsOn) })}</p>}
      {effect && (
        <p>
          {t('evidence.effectShown')}: {effect}
        </p>
      )}
      {note && <p className="bl-subtle">{note}</p>}
      {withdrawnReason !== null && <p>{t('evidence.withdrawnBecause', { reason: withdrawnReason })}</p>}
      {evidence.origin && <EvidenceOrigin {...evidence} origin={evidence.origin} />}
      <SourceLine source={sourceText} href={sourceUrl} note={evidenceSources[sourceType]} />
    </div>
  );
}
