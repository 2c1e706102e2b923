import { FlowerSeal } from '@bloemen/charts';
import { DemoMark, Icon } from '@bloemen/ui';
import type { ReactNode } from 'react';
import { useText } from '../../../shared/i18n.js';
import './sheet.css';

/**
 * A signed statement as one hangs it on a wall: framed, the name large, the seal, how it stands in words. `isOver`
 * takes the seal off what no longer stands; `isFresh` lets the flower in it open, for who has just signed.
 */
export function CertificateSheet({
  municipality,
  signer,
  moment,
  place,
  state,
  code,
  isFirm,
  isOver,
  isFresh,
  isDemonstration,
  qr,
}: {
  municipality: string;
  signer: string;
  moment: string;
  place?: string | null;
  /** How it stands, in a few words. */
  state: string;
  code: string;
  /** It stands without any reservation. */
  isFirm: boolean;
  isOver: boolean;
  isFresh?: boolean;
  isDemonstration?: boolean;
  qr?: ReactNode;
}) {
  const t = useText();
  return (
    <article className={`bl-sheet${isOver ? ' bl-sheet--over' : ''}${isFresh ? ' bl-sheet--fresh' : ''}`}>
      <div className="bl-sheet__frame">
        <div className="bl-sheet__seal">
          <FlowerSeal size={132} />
        </div>
        <p className="bl-sheet__kind">{t('share.kind')}</p>
        <p className="bl-sheet__name">{municipality}</p>
        <p className="bl-sheet__state">
          <Icon name={isOver ? 'history' : isFirm ? 'check' : 'clock'} />
          {state}
        </p>
        {isDemonstration && <DemoMark />}
        <dl className="bl-sheet__facts">
          <div>
            <dt>{t('share.by')}</dt>
            <dd>{signer}</dd>
          </div>
          <div>
            <dt>{t('share.at')}</dt>
            <dd>{moment}</dd>
          </div>
          {place && (
            <div>
              <dt>{t('share.place')}</dt>
              <dd>{place}</dd>
            </div>
          )}
        </dl>
        <div className="bl-sheet__foot">
          {qr}
          <p>
            {t('share.code')} <code>{code}</code>
          </p>
        </div>
      </div>
    </article>
  );
}
