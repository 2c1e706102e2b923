import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import { DateField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { day, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { today } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import {
  CoalitionOfferDocument,
  EndOfferDocument,
  StrengthenOfferDocument,
  WithdrawOfferStrengtheningDocument,
  type OfferPartsFragment,
} from './offers.generated.js';

type Props = { offer: OfferPartsFragment; onClose: () => void };
const refetch = [CoalitionOfferDocument];
const nameOf = ({ title }: OfferPartsFragment) => title;

/** The offer is no longer there. */
export function EndDialog({ offer, onClose }: Props) {
  const t = useText();
  const [end] = useMutation(EndOfferDocument);
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 500, min: 3, lines: true, missing: t('offer.endReasonMissing') }) }),
    record: offer,
    now: nameOf,
    valuesOf: () => ({ reason: '' }),
    send: ({ reason }, version) => end({ variables: { input: { id: offer.id, version, reason } } }),
    refetch,
    done: t('offer.endDone'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('offer.endTitle', { title: offer.title })}
      submit={t('offer.end')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t('offer.endIntro')}</Paragraph>
      <TextField form={form} name="reason" label={t('offer.endReason')} lines={3} max={500} />
    </FormDialog>
  );
}

/** What made the offer stronger, and since when: a fact of the fourth pillar. */
export function StrengthenDialog({ offer, onClose }: Props) {
  const t = useText();
  const [strengthen] = useMutation(StrengthenOfferDocument);
  const form = useSave({
    schema: () =>
      z.object({
        what: text({ max: 500, min: 3, lines: true, missing: t('offer.strengthenWhatMissing') }),
        on: day({
          missing: t('offer.strengthenDayMissing'),
          wrong: t('offer.strengthenDayWrong'),
          rule: (value) => value > today() && t('offer.strengthenDayLater'),
        }),
      }),
    record: offer,
    valuesOf: (now) => ({ what: now.strengthenedWhat ?? '', on: (now.strengthenedOn ?? '') as string | null }),
    send: (changed, version) => strengthen({ variables: { input: { id: offer.id, version, ...changed } } }),
    refetch,
    done: t('offer.strengthenDone'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('offer.strengthenTitle', { title: offer.title })} onClose={onClose}>
      <Paragraph>{t('offer.strengthenIntro')}</Paragraph>
      <TextField
        form={form}
        name="what"
        label={t('offer.strengthenWhat')}
        description={t('offer.strengthenWhatHelp')}
        lines={3}
        max={500}
      />
      <DateField form={form} name="on" label={t('offer.strengthenDay')} />
    </FormDialog>
  );
}

/** It did not become stronger after all. */
export function WithdrawStrengtheningDialog({ offer, onClose }: Props) {
  const t = useText();
  const [withdraw] = useMutation(WithdrawOfferStrengtheningDocument);
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 500, min: 3, lines: true, missing: t('offer.withdrawMissing') }) }),
    record: offer,
    now: nameOf,
    valuesOf: () => ({ reason: '' }),
    send: ({ reason }, version) => withdraw({ variables: { input: { id: offer.id, version, reason } } }),
    refetch,
    done: t('offer.withdrawDone'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('offer.withdraw')} submit={t('offer.withdraw')} hint="negative" onClose={onClose}>
      <Paragraph>{t('offer.withdrawIntro')}</Paragraph>
      <TextField form={form} name="reason" label={t('offer.withdrawReason')} lines={3} max={500} />
    </FormDialog>
  );
}
