import { Flower, PetalMark, petalsOf, summariseFlower } from '@bloemen/charts';
import { Button, Icon } from '@bloemen/ui';
import { dutchDate, pillarNames } from '@bloemen/vocabulary';
import { useEffect, useRef } from 'react';
import type { WorkspacePageQuery } from './workspace.generated.js';
import { longDate, today } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { LevelTrack } from './LevelTrack.js';

type Workspace = WorkspacePageQuery['workspace'];

/** "Presenteer": flower, headline and the five pillars on one dark stage, to project or to show. Escape leaves. */
export function Stage({
  workspace: { municipality, pillars, commitment },
  sentence,
  onClose,
}: {
  workspace: Workspace;
  sentence: string;
  onClose: () => void;
}) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = useRef(onClose);
  useEffect(() => {
    leave.current = onClose;
  });
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const opener = document.activeElement;
    element.showModal();
    // Where the browser or the room does not allow it, the stage fills the window instead.
    void element.requestFullscreen?.().catch(() => undefined);
    // Escape in full screen ends that alone, and is meant for the stage.
    const onChange = () => !document.fullscreenElement && leave.current();
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen();
      element.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const petals = petalsOf(pillars);
  return (
    <dialog
      ref={dialog}
      className="bl-stage"
      aria-labelledby="podium"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="bl-stage__flower">
        <Flower petals={petals} size={240} isDecorative />
        <p className="bl-visually-hidden">{summariseFlower(petals)}.</p>
      </div>
      <div className="bl-stage__text">
        <p className="bl-stage__name">{municipality.name}</p>
        <h2 id="podium" className="bl-stage__sentence">
          {sentence}
        </h2>
        <ol className="bl-stage__rows">
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
              <LevelTrack pillar={pillar} level={level} stale={stale} />
            </li>
          ))}
        </ol>
        <p className="bl-stage__foot">
          {commitment?.signedOn && `${t(`workspace.commitment.${commitment.status}`)}. `}
          {t('stage.asOf', { date: longDate(today()) })}
        </p>
      </div>
      <Button className="bl-stage__close" iconOnly iconStart={<Icon name="close" />} onClick={onClose}>
        {t('stage.close')}
      </Button>
    </dialog>
  );
}
