import { PetalMark } from '@bloemen/charts';
import {
  ButtonLink,
  DoneDrawing,
  EmptyListDrawing,
  Fold,
  LoadingState,
  MeetingDrawing,
  PageHeader,
  Paragraph,
  Section,
} from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { lazy, Suspense } from 'react';
import { Contact } from './Contact.js';
import { FlowerField } from './FlowerField.js';
import { PublicProgrammeDocument } from './home.generated.js';
import { usePublicQuery } from '../../shared/graphql.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import './home.css';
import messages from './home.nl.json' with { type: 'json' };
import { ParticipationMap } from './ParticipationMap.js';
import { ParticipationNumbers } from './ParticipationNumbers.js';

/** Below the fold, and with a library of its own. */
const ParticipationFigure = lazy(() =>
  import('../../shared/ParticipationFigure.js').then((module) => ({ default: module.ParticipationFigure })),
);

const trust = { trust1: EmptyListDrawing, trust2: MeetingDrawing, trust3: DoneDrawing } as const;

/** The front door: what this is, whether one's own municipality takes part, whom to call, and how to join. */
export const HomePage = withMessages(messages, function HomePage() {
  const t = useText();
  const { data, error, refetch } = usePublicQuery(PublicProgrammeDocument);
  const programme = data?.publicProgramme;
  return (
    <>
      <div className="bl-hero">
        <div className="bl-hero__inner">
          <div className="bl-hero__text">
            <PageHeader title={t('home.title')} intro={t('home.intro')} />
          </div>
          {programme && <ParticipationMap cells={programme.cells} on={programme.counts.on} />}
          {!programme && (
            <div className="bl-hero__map">
              {error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={12} />}
            </div>
          )}
          {programme && (
            <ParticipationNumbers counts={programme.counts} published={programme.participation.published} />
          )}
        </div>
        <FlowerField />
      </div>
      <div className="bl-content bl-page">
        <Section title={t('home.pillarsTitle')} intro={t('home.pillarsIntro')}>
          <ol className="bl-pillars bl-pillars--explained">
            {pillarCodes.map((code) => (
              <li key={code}>
                <PetalMark pillar={code} petal={{ level: 'EMBEDDED', stale: false }} size={40} />
                <Fold heading={3} label={pillarNames[code]}>
                  <Paragraph>{t(`home.${code}`)}</Paragraph>
                </Fold>
              </li>
            ))}
          </ol>
        </Section>
        <Contact />
        {programme && (
          <Section title={t('home.timeTitle')} intro={t('home.timeIntro')}>
            <Fold label={t('home.timeShow')}>
              <Suspense fallback={<LoadingState lines={8} />}>
                <ParticipationFigure participation={programme.participation} counts={programme.counts} />
              </Suspense>
            </Fold>
          </Section>
        )}
        <Section title={t('home.trustTitle')} actions={<ButtonLink href="/meedoen">{t('home.join')}</ButtonLink>}>
          <div className="bl-trust">
            {(['trust1', 'trust2', 'trust3'] as const).map((key) => {
              const Picture = trust[key];
              return (
                <div key={key}>
                  <Picture size={96} />
                  <h3 className="nl-heading nl-heading--level-4">{t(`home.${key}`)}</h3>
                  <Paragraph>{t(`home.${key}Text`)}</Paragraph>
                </div>
              );
            })}
          </div>
        </Section>
      </div>
    </>
  );
});
