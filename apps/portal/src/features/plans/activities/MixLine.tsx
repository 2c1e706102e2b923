import { useQuery } from '@apollo/client/react';
import { ButtonLink, Card } from '@bloemen/ui';
import { useText, withMessages } from '../../../shared/i18n.js';
import { MixLineDocument } from './activities.generated.js';
import messages from './activities.nl.json' with { type: 'json' };

/** How many activities there are, and what stands out most in their mix. */
export const MixLine = withMessages(messages, function MixLine() {
  const t = useText();
  const mix = useQuery(MixLineDocument, { fetchPolicy: 'no-cache' }).data?.activityMix;
  if (!mix || mix.total === 0) return null;
  const [first] = mix.findings;
  return (
    <Card
      title={t('activities.title')}
      level={2}
      footer={
        <div className="bl-actions">
          <ButtonLink href="/werkruimte/plan/activiteiten">{t('mix.toActivities')}</ButtonLink>
          <ButtonLink purpose="subtle" href="/werkruimte/plan/mix">
            {t('mix.toMix')}
          </ButtonLink>
        </div>
      }
    >
      <p>
        {[
          t('mix.running', { total: mix.total }),
          mix.examples > 0 && t('mix.examples', { count: mix.examples }),
          first?.text,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </Card>
  );
});
