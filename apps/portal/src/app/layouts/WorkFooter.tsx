import { Link } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';
import { RouteLink } from '../../shared/links.js';

/** One line under a page at work: what this is, where help is, and how the site accounts for itself. */
export function WorkFooter() {
  const t = useText();
  return (
    <footer className="bl-work-footer">
      <span>{t('footer.about')}</span>
      <span>{t('footer.line')}</span>
      <RouteLink to="/controleren">{t('footer.check')}</RouteLink>
      <Link href="/toegankelijkheid">{t('footer.accessibility')}</Link>
      <Link href="/privacy">{t('footer.privacy')}</Link>
    </footer>
  );
}
