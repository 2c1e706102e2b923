import { useQuery } from '@apollo/client/react';
import { Actions, ButtonLink, LoadingState, PageHeader, Paragraph, Section } from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { PublicProgrammeDocument } from './home.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import './home.css';
import messages from './home.nl.json' with { type: 'json' };
import { ParticipationMap } from './ParticipationMap.js';
import { ParticipationNumbers } from './ParticipationNumbers.js';
import { ParticipationTime } from './ParticipationTime.js';

/** The front door: what this is, how far the country is, and how to join. */
export const HomePage = withMessages(messages, function HomePage() {
  const t = useText();
  const session = useSession();
  const { data, error, refetch } = useQuery(PublicProgrammeDocument);
  const programme = data?.publicProgramme;
  return (
    <>
      <div className="bl-hero">
        <div className="bl-hero__inner">
          <div className="bl-hero__text">
            <PageHeader title={t('home.title')} intro={t('home.intro')} />
            <Actions>
              <ButtonLink href="/meedoen" purpose="primary">
                {t('home.join')}
              </ButtonLink>
              {!session && <ButtonLink href="/inloggen">{t('home.signIn')}</ButtonLink>}
            </Actions>
          </div>
          <div className="bl-hero__map">
            {programme && <ParticipationMap cells={programme.cells} on={programme.counts.on} />}
            {!programme && !error && <LoadingState lines={12} />}
            {error && !programme && <Problem error={error} onRetry={() => void refetch()} />}
          </div>
        </div>
      </div>
      <div className="bl-content bl-page">
        {programme && <ParticipationNumbers counts={programme.counts} published={programme.participation.published} />}
        <Section title={t('home.pillarsTitle')} intro={t('home.pillarsIntro')}>
          <ol className="bl-pillars bl-pillars--explained">
            {pillarCodes.map((code) => (
              <li key={code}>
                <h3 className="nl-heading nl-heading--level-4">{pillarNames[code]}</h3>
                <Paragraph>{t(`home.${code}`)}</Paragraph>
              </li>
            ))}
          </ol>
        </Section>
        {programme && <ParticipationTime participation={programme.participation} counts={programme.counts} />}
        <Section title={t('home.trustTitle')}>
          <div className="bl-trust">
            {(['trust1', 'trust2', 'trust3'] as const).map((key) => (
              <div key={key}>
                <h3 className="nl-heading nl-heading--level-4">{t(`home.${key}`)}</h3>
                <Paragraph>{t(`home.${key}Text`)}</Paragraph>
              </div>
            ))}
          </div>
        </Section>
      </div>
    </>
  );
});
