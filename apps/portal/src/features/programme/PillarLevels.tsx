import { LevelMark } from '@bloemen/ui';
import { levelLabels, pillarNames } from '@bloemen/vocabulary';
import type { MunicipalityInListFragment } from './programme.generated.js';
import { useText } from '../../shared/i18n.js';

/** The five levels of a municipality as marks with their words, small enough for a row of a list. */
export function PillarLevels({ pillars }: { pillars: NonNullable<MunicipalityInListFragment['pillars']> }) {
  const t = useText();
  return (
    <ul className="bl-programme-levels">
      {pillars.map(({ pillar, level, stale }) => {
        const words = `${pillarNames[pillar]}: ${levelLabels[level].toLowerCase()}${stale ? `, ${t('programme.staleWord')}` : ''}`;
        return (
          <li key={pillar} title={words} className={stale ? 'bl-programme-levels__stale' : undefined}>
            <span aria-hidden="true">{pillar.slice(1)}</span>
            <LevelMark level={level} />
            <span className="bl-visually-hidden">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
