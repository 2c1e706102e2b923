import { Actions, ButtonLink, PageHeader } from '@bloemen/ui';
import { useText, withMessages } from '../../shared/i18n.js';
import './home.css';
import messages from './home.nl.json' with { type: 'json' };

/** The front door: what this is, how far the country is, and how to join. */
export const HomePage = withMessages(messages, function HomePage() {
  const t = useText();
  return (
    <div className="bl-hero">
      <div className="bl-hero__inner">
        <div className="bl-hero__text">
          <PageHeader title={t('home.title')} intro={t('home.intro')} />
          <Actions>
            <ButtonLink href="/meedoen" purpose="primary">{t('home.join')}</ButtonLink>
            <ButtonLink href="/inloggen">{t('home.signIn')}</ButtonLink>
          </Actions>
        </div>
      </div>
    </div>
  );
});
