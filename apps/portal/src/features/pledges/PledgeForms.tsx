import { Alert, Section } from '@bloemen/ui';
import { z } from 'zod/mini';
import { TextField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { codeOf } from '../../shared/Problem.js';
import type { PledgePage } from '@bloemen/api-contract/public';
import { sendPledge, withdrawPledge } from './pledge-door.js';

/** The organisation's own contribution and who says so. */
export function PledgeForm({
  token,
  page,
  seenSha256,
  onDone,
  onTextChanged,
}: {
  token: string;
  page: PledgePage;
  seenSha256: string;
  onDone: (answer: PledgePage) => void;
  onTextChanged: () => void;
}) {
  const t = useText();
  const form = useSave({
    schema: () =>
      z.object({
        contribution: text({ max: 1_000, min: 3, lines: true, missing: t('pledge.contributionMissing') }),
        signerName: text({ max: 120, min: 2, missing: t('pledge.nameMissing') }),
      }),
    valuesOf: () => ({ contribution: '', signerName: '' }),
    send: (pledge) => sendPledge({ token, seenSha256, ...pledge }),
    onSaved: onDone,
    onRefused: (error) => {
      if (codeOf(error) === 'signing.wording_changed') onTextChanged();
    },
  });
  return (
    <PageForm form={form} submit={t('pledge.send')}>
      <TextField
        form={form}
        name="contribution"
        label={t('pledge.contribution')}
        description={t('pledge.contributionHelp')}
        lines={5}
        max={1_000}
      />
      <TextField
        form={form}
        name="signerName"
        label={t('pledge.name')}
        description={t('pledge.nameHelp', { organisation: page.organisation })}
        autoComplete="name"
        max={120}
      />
      <Alert kind="info">{t('pledge.visible')}</Alert>
    </PageForm>
  );
}

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
