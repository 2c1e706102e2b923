import type { NoticePage } from '@bloemen/api-contract/public';
import { Section } from '@bloemen/ui';
import { z } from 'zod/mini';
import { TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { sendObjection } from './objection-door.js';

/** Who objects and why. */
export function ObjectionForm({ token, onDone }: { token: string; onDone: (answer: NoticePage) => void }) {
  const t = useText();
  const form = useSave({
    schema: () =>
      z.object({
        objector: text({ max: 120, min: 2, missing: t('objection.nameMissing') }),
        objection: text({ max: 1_000, min: 3, lines: true, missing: t('objection.reasonMissing') }),
      }),
    valuesOf: () => ({ objector: '', objection: '' }),
    send: (objection) => sendObjection({ token, ...objection }),
    onSaved: onDone,
  });
  return (
    <Section id="bezwaar" title={t('objection.formTitle')} intro={t('objection.formIntro')}>
      <PageForm form={form} submit={t('objection.send')} hint="negative">
        <TextField
          form={form}
          name="objector"
          label={t('objection.name')}
          description={t('objection.nameHelp')}
          width="medium"
          autoComplete="name"
          max={120}
        />
        <TextField form={form} name="objection" label={t('objection.reason')} lines={4} max={1_000} />
      </PageForm>
    </Section>
  );
}
