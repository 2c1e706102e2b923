import { Link } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';
import { RouteLink } from '../../shared/links.js';

/** What every page ends with: what this is, where to find help, and how the site accounts for itself. */
export function SiteFooter() {
  const t = useText();
  return (
    <footer className="bl-footer">
      <div className="bl-footer__inner">
        <div>
          <h2>{t('footer.about')}</h2>
          <p>{t('footer.aboutText')}</p>
        </div>
        <div>
          <h2>{t('footer.help')}</h2>
          <p>{t('footer.helpText')}</p>
        </div>
        <div>
          <h2>{t('footer.site')}</h2>
          <ul>
            <li>
              <RouteLink to="/controleren">{t('footer.check')}</RouteLink>
            </li>
            <li>
              <Link href="/toegankelijkheid">{t('footer.accessibility')}</Link>
            </li>
            <li>
              <Link href="/privacy">{t('footer.privacy')}</Link>
            </li>
            <li>
              <RouteLink to="/kit">{t('footer.kit')}</RouteLink>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
