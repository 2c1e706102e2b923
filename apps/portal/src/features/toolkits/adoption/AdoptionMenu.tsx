import { useMutation } from '@apollo/client/react';
import { Button, StatusMenu } from '@bloemen/ui';
import { useState } from 'react';
import type { AdoptionMove } from '../../../shared/schema.generated.js';
import { useText } from '../../../shared/i18n.js';
import { useMove } from '../../../shared/useMove.js';
import {
  TakeOverToolkitVersionDocument,
  ToolkitAdoptionDocument,
  ToolkitChoicesDocument,
  type AdoptionPartsFragment,
} from './adoption.generated.js';
import { toneOf } from './moves.js';
import { StepDialog } from './StepDialog.js';

/** The status of a choice; each step asks its day, a note, and whether the use of it is a fact. */
export function AdoptionMenu({ adoption }: { adoption: AdoptionPartsFragment }) {
  const t = useText();
  const [move, setMove] = useState<AdoptionMove | null>(null);
  return (
    <>
      <StatusMenu<AdoptionMove>
        status={t(`adoption.status.${adoption.status}`)}
        of={adoption.title}
        tone={toneOf[adoption.status]}
        moves={
          adoption.viewerCan.move
            ? adoption.moves.map((id) => ({
                id,
                label: t(`adoption.move.${id}`),
                description: t(`adoption.move.${id}.does`),
              }))
            : []
        }
        onMove={setMove}
      />
      {move && (
        <StepDialog
          item={{ id: adoption.itemId, title: adoption.title, factPillars: adoption.factPillars }}
          adoption={adoption}
          move={move}
          onClose={() => setMove(null)}
        />
      )}
    </>
  );
}

/** That there is a newer version, what changed in it, and taking it over. Nothing changes until somebody does. */
export function NewerVersion({ adoption }: { adoption: AdoptionPartsFragment }) {
  const t = useText();
  const [takeOver] = useMutation(TakeOverToolkitVersionDocument);
  const { act, busy, notice } = useMove<AdoptionPartsFragment>({
    refetch: [ToolkitChoicesDocument, ToolkitAdoptionDocument],
    now: { words: t(`adoption.status.${adoption.status}`) },
  });
  const { currentNumber, number, whatChanged, title, id, version } = adoption;
  if (currentNumber === null || currentNumber <= number) return null;
  return (
    <div className="bl-newer">
      <span>
        {whatChanged
          ? t('choices.newer', { number: currentNumber, changed: whatChanged })
          : t('choices.newerPlain', { number: currentNumber })}
      </span>
      {adoption.viewerCan.takeOver && (
        <Button
          purpose="subtle"
          busy={busy}
          aria-label={t('choices.takeOverOf', { number: currentNumber, title })}
          onClick={() =>
            void act({
              send: () =>
                takeOver({ variables: { input: { id, version } } }).then(({ data }) => data!.takeOverToolkitVersion),
              done: () => t('choices.tookOver', { number: currentNumber }),
            })
          }
        >
          {t('choices.takeOver', { number: currentNumber })}
        </Button>
      )}
      {notice}
    </div>
  );
}
