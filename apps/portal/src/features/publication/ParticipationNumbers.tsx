import { DemoMark, Stat } from '@bloemen/ui';
import type { PublicProgrammeQuery } from './home.generated.js';
import { longDate, number } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';

type Programme = PublicProgrammeQuery['publicProgramme'];

/**
 * How many take part here today, beside the latest number that was published: each with its own word, day and source,
 * because they were counted in different ways.
 */
export function ParticipationNumbers({
  counts: { participating, conditional, demonstration, municipalities, on },
  published,
}: {
  counts: Programme['counts'];
  published: Programme['participation']['published'];
}) {
  const t = useText();
  const latest = published.at(-1);
  return (
    <section className="bl-counts" aria-label={t('home.statsTitle')}>
      <Stat
        value={number(participating)}
        label={t('home.statParticipating', { participating, conditional, municipalities, day: longDate(on) })}
        mark={demonstration > 0 && <DemoMark />}
        source={demonstration > 0 && t('home.statDemo', { count: demonstration })}
      />
      {latest && (
        <Stat
          value={latest.inWords}
          label={t('home.statPublished', { counted: latest.counted, when: latest.when })}
          source={t('home.statSource', { source: latest.source })}
        />
      )}
      {latest && <p className="bl-subtle">{t('home.statApart')}</p>}
    </section>
  );
}
