import { Fold, Section } from '@bloemen/ui';
import type { PublicProgrammeQuery } from './home.generated.js';
import { useText } from '../../shared/i18n.js';
import { ParticipationFigure } from '../../shared/ParticipationFigure.js';

type Programme = PublicProgrammeQuery['publicProgramme'];

/** The published numbers of participants, each with its source, and what the platform counts after them. */
export function ParticipationTime({ participation, counts }: Pick<Programme, 'participation' | 'counts'>) {
  const t = useText();
  return (
    <Section title={t('home.timeTitle')} intro={t('home.timeIntro')}>
      <Fold label={t('home.timeShow')}>
        <ParticipationFigure participation={participation} counts={counts} />
      </Fold>
    </Section>
  );
}
