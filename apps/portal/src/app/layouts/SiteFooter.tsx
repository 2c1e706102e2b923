import { Link } from '@bloemen/ui';
import { helpline, siteAccounts } from '@bloemen/vocabulary';
import { useText } from '../../shared/i18n.js';

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
          <p>
            {t('footer.helpText')}{' '}
            <Link href={helpline.href} external={false}>
              {helpline.words}
            </Link>
            .
          </p>
        </div>
        <div>
          <h2>{t('footer.site')}</h2>
          <ul>
            {siteAccounts.map(([href, label]) => (
              <li key={href}>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  );
}
