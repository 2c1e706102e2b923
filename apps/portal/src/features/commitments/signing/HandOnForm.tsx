import { Paragraph } from '@bloemen/ui';
import type { HandedOn } from '@bloemen/api-contract/public';
import { z } from 'zod/mini';
import { postJson } from '../../../shared/api.js';
import { TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { email, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';

/** Who signs in place of the reader; from then on the link of the reader is dead. */
export function HandOnForm({ token, onDone }: { token: string; onDone: (answer: HandedOn) => void }) {
  const t = useText();
  const form = useSave({
    schema: () =>
      z.object({
        name: text({ max: 120, min: 2, missing: t('handOn.nameMissing') }),
        capacity: text({ max: 120, min: 2, missing: t('handOn.capacityMissing') }),
        email: email(t('handOn.emailWrong')),
      }),
    valuesOf: () => ({ name: '', capacity: '', email: '' }),
    send: (deputy) => postJson<HandedOn>('/api/signing/hand-on', { token, ...deputy }),
    onSaved: onDone,
  });
  return (
    <PageForm form={form} submit={t('handOn.send')}>
      <Paragraph>{t('handOn.effect')}</Paragraph>
      <TextField form={form} name="name" label={t('handOn.name')} max={120} />
      <TextField
        form={form}
        name="capacity"
        label={t('handOn.capacity')}
        description={t('handOn.capacityHelp')}
        max={120}
      />
      <TextField
        form={form}
        name="email"
        label={t('handOn.email')}
        description={t('handOn.emailHelp')}
        type="email"
        max={254}
      />
    </PageForm>
  );
}
