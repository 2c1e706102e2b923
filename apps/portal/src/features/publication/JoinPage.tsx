import { PetalMark } from '@bloemen/charts';
import {
  Actions,
  ButtonLink,
  DoneDrawing,
  EmptyListDrawing,
  LetterDrawing,
  MeetingDrawing,
  Page,
  PageHeader,
  Paragraph,
  Section,
} from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useText, withMessages } from '../../shared/i18n.js';
import './home.css';
import messages from './site.nl.json' with { type: 'json' };

const steps = {
  step1: LetterDrawing,
  step2: DoneDrawing,
  step3: MeetingDrawing,
  step4: EmptyListDrawing,
} as const;

/** How a municipality joins, and what that asks of it. */
export const JoinPage = withMessages(messages, function JoinPage() {
  const t = useText();
  return (
    <Page>
      <PageHeader title={t('join.title')} intro={t('join.intro')} />
      <Section title={t('join.stepsTitle')}>
        <ol className="bl-steps">
          {(['step1', 'step2', 'step3', 'step4'] as const).map((step) => {
            const Picture = steps[step];
            return (
              <li key={step}>
                <Picture size={104} />
                <h3 className="nl-heading nl-heading--level-4">{t(`join.${step}`)}</h3>
                <Paragraph>{t(`join.${step}Text`)}</Paragraph>
              </li>
            );
          })}
        </ol>
      </Section>
      <Section title={t('join.pillarsTitle')}>
        <ol className="bl-pillars">
          {pillarCodes.map((code) => (
            <li key={code}>
              <PetalMark pillar={code} petal={{ level: 'EMBEDDED', stale: false }} size={32} />
              {pillarNames[code]}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('join.whoTitle')}>
        <Paragraph className="bl-measure">{t('join.whoText')}</Paragraph>
        <Actions>
          <ButtonLink href="/inloggen" purpose="primary">
            {t('join.signIn')}
          </ButtonLink>
        </Actions>
      </Section>
    </Page>
  );
});
