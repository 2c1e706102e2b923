import { levelLabels, type Level, type PillarCode } from '@bloemen/vocabulary';
import { useText } from '../../shared/i18n.js';

const steps = ['INTENDED', 'IN_PROGRESS', 'EMBEDDED'] as const satisfies readonly Level[];

/** How far a pillar is of three steps, with the words: the track alone says nothing. Unknown has open, dashed steps. */
export function LevelTrack({ pillar, level, stale }: { pillar: PillarCode; level: Level; stale: boolean }) {
  const t = useText();
  const reached = steps.findIndex((step) => step === level);
  return (
    <div className="bl-track" data-pillar={pillar} data-unknown={level === 'UNKNOWN' || undefined}>
      <span className="bl-track__steps" aria-hidden="true">
        {steps.map((step, at) => (
          <span key={step} data-reached={at <= reached || undefined} />
        ))}
      </span>
      <span className="bl-track__words">
        <span>{levelLabels[level]}</span> {stale && <span className="bl-track__stale">{t('pillars.stale')}</span>}
      </span>
    </div>
  );
}
