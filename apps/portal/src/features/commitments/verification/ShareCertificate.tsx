import { Button, Icon } from '@bloemen/ui';
import { useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { useText } from '../../../shared/i18n.js';

/**
 * Hands the address of a certificate on: by what the device shares with, or where it has nothing of the kind, by copying
 * the address; where even that may not, the address stands there.
 */
export function ShareCertificate({
  code,
  municipality,
  purpose,
}: {
  code: string;
  municipality: string;
  purpose?: 'primary';
}) {
  const t = useText();
  const [copied, setCopied] = useState<boolean | null>(null);
  const url = location.origin + addressOf('/controleren/$code', { params: { code } });
  const maySend = typeof navigator.share === 'function';
  // Somebody who closes the list of the device without choosing changed their mind, that is no failure.
  const send = () => void navigator.share({ url, text: t('share.text', { municipality }) }).catch(() => undefined);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      <Button
        purpose={purpose}
        iconStart={<Icon name={maySend ? 'external' : 'document'} />}
        onClick={maySend ? send : () => void copy()}
      >
        {t(maySend ? 'share.share' : 'share.copy')}
      </Button>
      <p className="bl-sheet-shared" role="status">
        {copied === true && t('share.copied')}
        {copied === false && (
          <>
            {t('share.notCopied')} <code>{url}</code>
          </>
        )}
      </p>
    </>
  );
}
