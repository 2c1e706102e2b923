import { RouteLink } from '../../shared/links.js';
import { useText } from '../../shared/i18n.js';

/** The five petals are the five pillars. */
export const Flower = () => <img className="bl-brand__mark" src="/favicon.svg" alt="" width="44" height="44" />;

export function Brand() {
  const t = useText();
  return (
    <RouteLink to="/" className="bl-brand">
      <Flower />
      <span>
        <span className="bl-brand__name">{t('app.name')}</span>
        <span className="bl-brand__line">{t('app.line')}</span>
      </span>
      <span className="bl-visually-hidden">, {t('app.home')}</span>
    </RouteLink>
  );
}
