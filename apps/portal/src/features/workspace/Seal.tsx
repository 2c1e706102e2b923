import { Icon, Link } from '@bloemen/ui';
import type { WorkspacePageQuery } from './workspace.generated.js';
import { addressOf } from '../../shared/address.js';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';

type Commitment = WorkspacePageQuery['workspace']['commitment'];

/** The statement of intent in short: its state, who signed, when, on which decision, and its certificate. */
export function Seal({ commitment }: { commitment: Commitment }) {
  const t = useText();
  const { status, lapsesOn, signedOn, decisionReference, decisionOn, certificateCode } = commitment ?? {};
  return (
    <section className="bl-seal" aria-labelledby="verklaring-kort">
      <h2 className="bl-seal__state" id="verklaring-kort">
        <Icon name={status === 'RATIFIED' ? 'check' : 'clock'} />
        <Link href="/werkruimte/verklaring">{t(`workspace.commitment.${status ?? 'NONE'}`)}</Link>
      </h2>
      {commitment && (
        <p>
          {status === 'SIGNED_CONDITIONALLY' && lapsesOn && (
            <>
              {t('seal.until', { date: longDate(lapsesOn) })}
              <br />
            </>
          )}
          {commitment.signerName}, {commitment.signerCapacity}
          {signedOn && (
            <>
              <br />
              {t('seal.signed', { date: longDate(signedOn) })}
            </>
          )}
          {decisionOn && (
            <>
              <br />
              {t('seal.decision', { reference: decisionReference, date: longDate(decisionOn) })}
            </>
          )}
        </p>
      )}
      {certificateCode && (
        <p>
          <Link href={addressOf('/controleren/$code', { params: { code: certificateCode } })}>
            {t('seal.certificate')}
          </Link>
        </p>
      )}
    </section>
  );
}
