import { Button, Card, Icon, Link } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { QrCode } from '../../shared/QrCode.js';

/** The way in for who comes to sign: an address and the same as a QR code, to show or to print. */
export function Entrance({ code }: { code: string }) {
  const t = useText();
  const href = addressOf('/avond/$code', { params: { code } });
  const address = new URL(href, window.location.origin).href;
  return (
    <Card level={2} title={t('evenings.entrance')}>
      <p className="bl-subtle">{t('evenings.entranceIntro')}</p>
      <QrCode className="bl-evening-qr" text={address} label={t('evenings.qr', { address })} />
      <p className="bl-evening-address">
        <Link href={href}>{address}</Link>
      </p>
      <div className="bl-actions">
        <Button iconStart={<Icon name="document" />} onClick={() => window.print()}>
          {t('evenings.print')}
        </Button>
      </div>
    </Card>
  );
}
