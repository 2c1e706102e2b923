import { Badge, Button, Card, CompactRow, CompactRows } from '@bloemen/ui';
import { useState } from 'react';
import { CommitmentsDocument, SettleObjectionDocument, type CommitmentPartsFragment } from './commitment.generated.js';
import { dateTime } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { SettleDialog } from '../../shared/SettleDialog.js';

type Objection = CommitmentPartsFragment['objections'][number];

/**
 * Objections to a signature: what was said, and how each was settled; an open one can be settled by the coordinator.
 */
export function Objections({ objections }: { objections: readonly Objection[] }) {
  const t = useText();
  const [settling, setSettling] = useState<string | null>(null);
  return (
    <Card level={2} title={t('objections.title')}>
      <CompactRows label={t('objections.title')}>
        {objections.map(
          ({ id, objector, objectedAt, objection, outcome, settlement, settledAt, settledByName, viewerCan }) => (
            <CompactRow
              key={id}
              title={t('objections.by', { objector, at: dateTime(objectedAt) })}
              detail={
                <>
                  <span className="bl-card-words">{objection}</span>
                  {settlement && settledAt && (
                    <span>
                      {t('objections.settlement', { by: settledByName, at: dateTime(settledAt), settlement })}
                    </span>
                  )}
                </>
              }
              track={<Badge tone={outcome ? 'neutral' : 'warning'}>{t(`objections.${outcome ?? 'open'}`)}</Badge>}
              actions={
                viewerCan.settle && (
                  <Button purpose="primary" onClick={() => setSettling(id)}>
                    {t('settle.do')}
                  </Button>
                )
              }
            />
          ),
        )}
      </CompactRows>
      {settling && (
        <SettleDialog
          id={settling}
          mutation={SettleObjectionDocument}
          refetch={[CommitmentsDocument]}
          onClose={() => setSettling(null)}
        />
      )}
    </Card>
  );
}
