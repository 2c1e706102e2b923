import { DemoMark, Section, Stat, Stats } from '@bloemen/ui';
import type { PublicProgrammeQuery } from './home.generated.js';
import { longDate, number } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';

type Programme = PublicProgrammeQuery['publicProgramme'];

/** How many take part here, how many did by the latest published count, and out of how many. */
export function ParticipationNumbers({
  counts,
  published,
}: {
  counts: Programme['counts'];
  published: Programme['participation']['published'];
}) {
  const t = useText();
  const latest = published.at(-1);
  return (
    <Section title={t('home.statsTitle')}>
      <Stats>
        <Stat
          value={number(counts.participating)}
          label={t('home.statParticipating', { conditional: counts.conditional, day: longDate(counts.on) })}
          mark={counts.demonstration > 0 && <DemoMark />}
          source={counts.demonstration > 0 && t('home.statDemo', { count: counts.demonstration })}
        />
        {latest && (
          <Stat
            value={latest.inWords}
            label={t('home.statPublished', { counted: latest.counted, when: latest.when })}
            source={latest.source}
          />
        )}
        <Stat value={number(counts.municipalities)} label={t('home.statAll')} source="CBS" />
      </Stats>
    </Section>
  );
}
