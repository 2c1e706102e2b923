import { Button, Form, FormField, Section, Textarea } from '@bloemen/ui';
import { useState } from 'react';
import type { PledgePage } from '@bloemen/api-contract/public';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { askAboutContacts } from '../../shared/personal-data.js';
import { withdrawPledge } from './pledge-door.js';

/** Stops what was pledged; the reason may be left out. */
export function WithdrawForm({ token, onDone }: { token: string; onDone: (answer: PledgePage) => void }) {
  const t = useText();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const send = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await askAboutContacts(reason);
      onDone(await withdrawPledge(token, reason.trim()));
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section id="stoppen" title={t('pledge.stop')} intro={t('pledge.stopIntro')}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {problem !== null && <Problem error={problem} />}
        <FormField label={t('pledge.reason')} optional>
          <Textarea
            name="reason"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            maxLength={500}
            rows={3}
          />
        </FormField>
        <div className="bl-actions">
          <Button type="submit" hint="negative" busy={busy}>
            {t('pledge.stopNow')}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
