import { useMutation } from '@apollo/client/react';
import { Button, Dialog, FormField, Paragraph, Section, Textarea, useToast } from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { WithdrawEvidenceDocument, type EvidencePartsFragment } from './plan.generated.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';

/** Takes a fact back, with a reason that stays readable. */
export function WithdrawEvidence({ evidence: { id, version, title, pillar } }: { evidence: EvidencePartsFragment }) {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [withdraw, { loading, error }] = useMutation(WithdrawEvidenceDocument);
  const missing = tried && reason.trim().length < 3;

  function confirm() {
    setTried(true);
    if (reason.trim().length < 3) return;
    withdraw({ variables: { input: { id, version, reason: reason.trim() } } }).then(
      () => {
        toast(t('evidence.withdrawnDone'));
        return navigate({ to: '/werkruimte/plan/$pillar', params: { pillar } });
      },
      () => undefined,
    );
  }
  return (
    <Section title={t('evidence.withdrawTitle')} intro={t('evidence.withdrawIntro')}>
      <div>
        <Button hint="negative" onClick={() => setOpen(true)}>
          {t('evidence.withdraw')}
        </Button>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('evidence.withdrawQuestion')}
        actions={
          <>
            <Button purpose="primary" hint="negative" busy={loading} onClick={confirm}>
              {t('evidence.withdraw')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('plan.cancel')}</Button>
          </>
        }
      >
        <Paragraph>{title}</Paragraph>
        {error && <Problem error={error} />}
        <FormField label={t('evidence.withdrawReason')} error={missing ? t('evidence.withdrawReasonMissing') : null}>
          <Textarea
            rows={3}
            name="reason"
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </FormField>
      </Dialog>
    </Section>
  );
}
