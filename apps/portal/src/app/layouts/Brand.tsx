import { FlowerMark } from '@bloemen/charts';
import { RouteLink } from '../../shared/links.js';
import { useText } from '../../shared/i18n.js';

/** The name of the platform with its sign: the flower whose five petals are the five pillars. */
export function Brand() {
  const t = useText();
  return (
    <RouteLink to="/" className="bl-brand">
      <FlowerMark size={44} />
      <span>
        <span className="bl-brand__name">{t('app.name')}</span>
        <span className="bl-brand__line">{t('app.line')}</span>
      </span>
      <span className="bl-visually-hidden">, {t('app.home')}</span>
    </RouteLink>
  );
}
