import { Badge, Button, Card, Paragraph, Section, Stack } from '@bloemen/ui';
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
    <Section id="bezwaren" title={t('objections.title')}>
      <Stack gap="lg">
        {objections.map(
          ({ id, objector, objectedAt, objection, outcome, settlement, settledAt, settledByName, viewerCan }) => (
            <Card
              key={id}
              title={t('objections.by', { objector, at: dateTime(objectedAt) })}
              meta={<Badge tone={outcome ? 'neutral' : 'warning'}>{t(`objections.${outcome ?? 'open'}`)}</Badge>}
            >
              <Paragraph>{objection}</Paragraph>
              {settlement && settledAt && (
                <Paragraph subtle>
                  {t('objections.settlement', { by: settledByName, at: dateTime(settledAt), settlement })}
                </Paragraph>
              )}
              {viewerCan.settle && (
                <div className="bl-actions">
                  <Button purpose="primary" onClick={() => setSettling(id)}>
                    {t('settle.do')}
                  </Button>
                </div>
              )}
            </Card>
          ),
        )}
      </Stack>
      {settling && (
        <SettleDialog
          id={settling}
          mutation={SettleObjectionDocument}
          refetch={[CommitmentsDocument]}
          onClose={() => setSettling(null)}
        />
      )}
    </Section>
  );
}
