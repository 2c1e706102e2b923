import { Flower, PetalMark, petalsOf, summariseFlower } from '@bloemen/charts';
import { LevelTrack, Stage } from '@bloemen/ui';
import { dutchDate, pillarNames } from '@bloemen/vocabulary';
import type { WorkspacePageQuery } from './workspace.generated.js';
import { longDate, today } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';

type Workspace = WorkspacePageQuery['workspace'];

/** "Presenteer": flower, headline and the five pillars on one dark stage, to project or to show. */
export function Presentation({
  workspace: { municipality, pillars, commitment },
  sentence,
  onClose,
}: {
  workspace: Workspace;
  sentence: string;
  onClose: () => void;
}) {
  const t = useText();
  const petals = petalsOf(pillars);
  return (
    <Stage
      title={sentence}
      subtitle={municipality.name}
      onExit={onClose}
      footer={
        <p>
          {commitment?.signedOn && `${t(`workspace.commitment.${commitment.status}`)}. `}
          {t('stage.asOf', { date: longDate(today()) })}
        </p>
      }
    >
      <div className="bl-present">
        <div className="bl-present__flower">
          <Flower petals={petals} size={240} isDecorative />
          <p className="bl-visually-hidden">{summariseFlower(petals)}.</p>
        </div>
        <ol className="bl-present__rows">
          {pillars.map(({ pillar, level, stale, fact }) => (
            <li key={pillar}>
              <PetalMark pillar={pillar} petal={{ level, stale }} size={44} />
              <div>
                <strong>{pillarNames[pillar]}</strong>
                {fact && (
                  <p>
                    {fact.title}, {dutchDate(fact.happenedOn, fact.datePrecision)}
                  </p>
                )}
              </div>
              <LevelTrack level={level} stale={stale} />
            </li>
          ))}
        </ol>
      </div>
    </Stage>
  );
}
