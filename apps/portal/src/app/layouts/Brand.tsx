import { Link } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';

/**
 * The name of the platform with its sign, the flower whose five petals are the five pillars. The sign is the icon of the
 * tab, so that a first visit loads no drawings.
 */
export function Brand() {
  const t = useText();
  return (
    <Link href="/" className="bl-brand">
      <img className="bl-brand__mark" src="/favicon.svg" alt="" width="44" height="44" />
      <span>
        <span className="bl-brand__name">{t('app.name')}</span>
        <span className="bl-brand__line">{t('app.line')}</span>
      </span>
      <span className="bl-visually-hidden">, {t('app.home')}</span>
    </Link>
  );
}
