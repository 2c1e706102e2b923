import { useMutation } from '@apollo/client/react';
import { Button, Paragraph } from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod/mini';
import { EvidencePageDocument, WithdrawEvidenceDocument, type EvidencePartsFragment } from './plan.generated.js';
import { TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';

/** Takes a fact back, with a reason that stays readable. */
export function WithdrawEvidence({ evidence }: { evidence: EvidencePartsFragment }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button hint="negative" onClick={() => setAsking(true)}>
        {t('evidence.withdraw')}
      </Button>
      {asking && <WithdrawDialog evidence={evidence} onClose={() => setAsking(false)} />}
    </>
  );
}

function WithdrawDialog({ evidence, onClose }: { evidence: EvidencePartsFragment; onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const [withdraw] = useMutation(WithdrawEvidenceDocument);
  const { id, title, pillar } = evidence;
  const form = useSave({
    schema: () =>
      z.object({ reason: text({ max: 500, min: 3, lines: true, missing: t('evidence.withdrawReasonMissing') }) }),
    record: evidence,
    valuesOf: () => ({ reason: '' }),
    now: (row) => row.title,
    send: ({ reason }, version) => withdraw({ variables: { input: { id, version, reason } } }),
    done: t('evidence.withdrawnDone'),
    onSaved: () => navigate({ to: '/werkruimte/plan/$pillar', params: { pillar } }),
    refetch: [EvidencePageDocument],
  });
  return (
    <FormDialog
      form={form}
      title={t('evidence.withdrawQuestion')}
      submit={t('evidence.withdraw')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>
        <strong>{title}</strong>. {t('evidence.withdrawIntro')}
      </Paragraph>
      <TextField form={form} name="reason" label={t('evidence.withdrawReason')} max={500} lines={3} />
    </FormDialog>
  );
}
