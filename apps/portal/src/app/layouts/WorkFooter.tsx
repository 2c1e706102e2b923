import { Link } from '@bloemen/ui';
import { helpline, siteAccounts } from '@bloemen/vocabulary';
import { useText } from '../../shared/i18n.js';

/** One line under a page at work: what this is, where help is, and how the site accounts for itself. */
export function WorkFooter() {
  const t = useText();
  return (
    <footer className="bl-work-footer">
      <span>{t('footer.about')}</span>
      <span>
        {t('footer.line')}{' '}
        <Link href={helpline.href} external={false}>
          {helpline.words}
        </Link>
      </span>
      {siteAccounts.map(([href, label]) => (
        <Link key={href} href={href}>
          {label}
        </Link>
      ))}
    </footer>
  );
}
