import { Link, Paragraph, Section } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';
import { RouteLink } from '../../shared/links.js';

/** Whom to call: who feels lonely, who looks for something nearby, and who works on it. No number that we do not know. */
export function Contact() {
  const t = useText();
  return (
    <Section id="contact" title={t('home.contactTitle')}>
      <ul className="bl-contact">
        <li>
          <h3 className="nl-heading nl-heading--level-4">{t('home.contactLonely')}</h3>
          <Paragraph>{t('home.contactLonelyText')}</Paragraph>
          <Link href="tel:+31880767000" external={false}>
            {t('home.contactLonelyCall')}
          </Link>
        </li>
        <li>
          <h3 className="nl-heading nl-heading--level-4">{t('home.contactNear')}</h3>
          <Paragraph>{t('home.contactNearText')}</Paragraph>
        </li>
        <li>
          <h3 className="nl-heading nl-heading--level-4">{t('home.contactWork')}</h3>
          <Paragraph>{t('home.contactWorkText')}</Paragraph>
          <RouteLink to="/meedoen">{t('home.contactWorkJoin')}</RouteLink>
          <Link href="https://www.eentegeneenzaamheid.nl" external>
            {t('home.contactWorkSite')}
          </Link>
        </li>
      </ul>
    </Section>
  );
}
