import { Section } from '@bloemen/ui';
import { z } from 'zod/mini';
import { TextField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { withdrawPledge, type PledgePage } from './pledge-door.js';

/** Stops what was pledged; the reason may be left out. */
export function WithdrawForm({ token, onDone }: { token: string; onDone: (answer: PledgePage) => void }) {
  const t = useText();
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 500, lines: true }) }),
    valuesOf: () => ({ reason: '' }),
    send: ({ reason }) => withdrawPledge(token, reason),
    onSaved: onDone,
  });
  return (
    <Section id="stoppen" title={t('pledge.stop')} intro={t('pledge.stopIntro')}>
      <PageForm form={form} submit={t('pledge.stopNow')} hint="negative">
        <TextField form={form} name="reason" label={t('pledge.reason')} lines={3} max={500} optional />
      </PageForm>
    </Section>
  );
}
