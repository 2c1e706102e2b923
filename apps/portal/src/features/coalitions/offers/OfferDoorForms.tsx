import type { OfferPage } from '@bloemen/api-contract/public';
import { Card, Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import { TextField } from '../../../shared/forms/fields.js';
import { PageForm, SubmitButton } from '../../../shared/forms/PageForm.js';
import { text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { confirmOffer, endOffer } from './offer-door.js';
import { answersOf, offerRules } from './offer-values.js';
import { OfferFields } from './OfferFields.js';
import messages from './offers.nl.json' with { type: 'json' };

/** What stands there, to change and to confirm. */
export const AnswerForm = withMessages(
  messages,
  function AnswerForm({
    token,
    page,
    onDone,
  }: {
    token: string;
    page: OfferPage;
    onDone: (answer: OfferPage) => void;
  }) {
    const t = useText();
    const form = useSave({
      schema: () => z.object(offerRules(t)),
      valuesOf: () => answersOf(page.offer),
      send: (offer) => confirmOffer({ token, seenVersion: page.version, ...offer }),
      onSaved: onDone,
    });
    return (
      <PageForm form={form} submit={t('door.confirm')}>
        <OfferFields form={form} />
      </PageForm>
    );
  },
);

/** The offer is no longer there, or never was. */
export function EndForm({ token, onDone }: { token: string; onDone: (answer: OfferPage) => void }) {
  const t = useText();
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 500, min: 3, lines: true, missing: t('door.endMissing') }) }),
    valuesOf: () => ({ reason: '' }),
    send: ({ reason }) => endOffer(token, reason),
    onSaved: onDone,
  });
  return (
    <Card title={t('door.end')} level={2}>
      <Paragraph>{t('door.endIntro')}</Paragraph>
      <PageForm form={form}>
        <TextField form={form} name="reason" label={t('door.endReason')} lines={3} max={500} />
        <SubmitButton form={form} hint="negative">
          {t('door.endNow')}
        </SubmitButton>
      </PageForm>
    </Card>
  );
}
