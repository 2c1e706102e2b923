import type { DocumentNode } from '@apollo/client';
import { Button } from '@bloemen/ui';
import { lazy, Suspense, useState } from 'react';
import type { FactPartsFragment } from './plan.generated.js';
import { UndoConfirmation } from '../../shared/confirmation/UndoConfirmation.js';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';

const ConfirmDialog = lazy(() =>
  import('../../shared/confirmation/ConfirmDialog.js').then((module) => ({ default: module.ConfirmDialog })),
);

/** When a fact was last confirmed and by what; who may take that back does so here. Nothing for one that never was. */
export function Confirmed({
  evidence: { confirmation, viewerCan },
  refetch,
}: {
  evidence: FactPartsFragment;
  refetch: DocumentNode[];
}) {
  const t = useText();
  if (!confirmation) return null;
  return (
    <div className="bl-confirmed">
      <p>{t('confirm.said', { date: longDate(confirmation.confirmedOn), source: confirmation.sourceText })}</p>
      {viewerCan.confirm && <UndoConfirmation id={confirmation.id} refetch={refetch} />}
    </div>
  );
}

/** "Nog juist": asks who or what says that the fact still holds. Nothing for who may not say so. */
export function ConfirmFact({
  evidence,
  refetch,
  isNamed = false,
}: {
  evidence: FactPartsFragment;
  refetch: DocumentNode[];
  /** Where more facts stand around it. */
  isNamed?: boolean;
}) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  if (!evidence.viewerCan.confirm) return null;
  return (
    <>
      <Button
        aria-label={isNamed ? t('confirm.askOf', { title: evidence.title }) : undefined}
        onClick={() => setAsked(true)}
      >
        {t('confirm.ask')}
      </Button>
      {isAsked && (
        <Suspense>
          <ConfirmDialog pillar={evidence.pillar} fact={evidence} refetch={refetch} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </>
  );
}
