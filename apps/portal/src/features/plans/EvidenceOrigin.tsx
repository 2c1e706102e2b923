import { Link } from '@bloemen/ui';
import { dutchDate, evidenceOrigins, type EvidenceOriginKind } from '@bloemen/vocabulary';
import type { EvidencePartsFragment } from './plan.generated.js';
import type { PageAddress, PlainPath } from '../../shared/address.js';
import { recordAddress } from '../../shared/record-address.js';
import { useText } from '../../shared/i18n.js';
import { useSession } from '../../shared/session.js';

/** Where each record is looked at and corrected. */
const pages: Record<EvidenceOriginKind, PlainPath | ((id: string) => PageAddress)> = {
  STATEMENT: '/werkruimte/verklaring',
  RATIFYING_DECISION: '/werkruimte/verklaring',
  PORTFOLIO: '/werkruimte/mensen',
  COALITION: '/werkruimte/coalitie',
  PARTNER_PLEDGE: '/werkruimte/coalitie',
  ACTION_PLAN: '/werkruimte/plan',
  TOOLKIT_ADOPTION: '/werkruimte/toolkit/keuze',
  MEETING: '/werkruimte/overleg',
  OFFER: '/werkruimte/coalitie/aanbod',
  INVOLVEMENT: '/werkruimte/plan/betrokken',
  ADVISORY_GROUP: '/werkruimte/plan/betrokken',
  MONITORING: '/werkruimte/plan/meten',
  MEASUREMENT: '/werkruimte/plan/meten',
  EVALUATION: '/werkruimte/plan/meten',
  MOTION: recordAddress.MOTION,
  DECISION_POINT: '/werkruimte/besluiten/college',
  BUDGET_LINE: recordAddress.BUDGET_LINE,
  GRANT_AGREEMENT: '/werkruimte/geld',
  POLICY_LINK: '/werkruimte/besluiten/collegebreed',
  CONTRIBUTION: '/werkruimte/besluiten/collegebreed',
  AGREEMENT_CLAUSE: '/werkruimte/besluiten/collegebreed',
  COUNCIL_SENDING: '/werkruimte/raad',
};

/** The record that carries a fact, with its day; a link for who may open it. */
export function EvidenceOrigin({
  origin,
  happenedOn,
  datePrecision,
}: Pick<EvidencePartsFragment, 'happenedOn' | 'datePrecision'> & {
  origin: NonNullable<EvidencePartsFragment['origin']>;
}) {
  const t = useText();
  const session = useSession();
  const { label, dated, opens } = evidenceOrigins[origin.kind];
  const page = pages[origin.kind];
  const text = t('evidence.originDated', {
    label,
    dated,
    precision: datePrecision,
    date: dutchDate(happenedOn, datePrecision),
  });
  return (
    <p>
      {t('evidence.origin')}{' '}
      {session?.can(opens) ? <Link href={typeof page === 'string' ? page : page(origin.id)}>{text}</Link> : text}
    </p>
  );
}
