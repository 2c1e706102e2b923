import { useMutation } from '@apollo/client/react';
import { councilRecipientCodes, councilRecipients } from '@bloemen/vocabulary';
import { useState } from 'react';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { DateField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { across, choice, day, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import {
  CouncilDeskDocument,
  SendToCouncilDocument,
  TakeBackSendingDocument,
  type SendingPartsFragment,
} from './council.generated.js';
import type { Ready } from './draft.js';

/** When it was sent, and to whom. */
export function RecordDialog({
  chosen,
  committee,
  onSaved,
  onClose,
}: {
  chosen: readonly Ready[];
  /** That was named before. */
  committee: string;
  onSaved: () => void;
  onClose: () => void;
}) {
  const t = useText();
  const [send] = useMutation(SendToCouncilDocument);
  const [isToCommittee, setToCommittee] = useState(false);
  const form = useSave({
    schema: () =>
      z
        .object({
          sentOn: day({
            missing: t('council.dayMissing'),
            wrong: t('council.dayWrong'),
            rule: (on) => on > today() && t('council.dayAhead'),
          }),
          sentTo: choice(councilRecipientCodes),
          committee: textOrNull({ max: 120, reference: true }),
          note: textOrNull({ max: 500, lines: true, reference: true }),
        })
        .check(
          across('committee', ({ sentTo, committee: named }) =>
            sentTo === 'COMMITTEE' && !named ? t('council.committeeMissing') : null,
          ),
        ),
    valuesOf: () => ({ sentOn: today() as string | null, sentTo: 'COUNCIL', committee, note: '' }),
    send: (said) =>
      send({
        variables: {
          input: {
            ...said,
            committee: said.sentTo === 'COMMITTEE' ? said.committee : null,
            items: chosen.map(({ kind, id }) => ({ kind, id })),
          },
        },
      }),
    refetch: [CouncilDeskDocument],
    done: t('council.recorded'),
    onSaved,
  });
  return (
    <FormDialog form={form} title={t('council.recordTitle')} submit={t('council.record')} onClose={onClose}>
      <p className="nl-paragraph">{t('council.recordIntro', { count: chosen.length })}</p>
      <DateField form={form} name="sentOn" label={t('council.day')} />
      <RadioField
        form={form}
        name="sentTo"
        label={t('council.whom')}
        onChange={(value) => setToCommittee(value === 'COMMITTEE')}
        options={councilRecipientCodes.map((value) => ({ value, label: councilRecipients[value] }))}
      />
      {isToCommittee && <TextField form={form} name="committee" label={t('council.committee')} max={120} />}
      <TextField form={form} name="note" label={t('council.note')} lines={3} max={500} optional />
    </FormDialog>
  );
}

/** Why a sending was no sending. */
export function TakeBackDialog({ sending, onClose }: { sending: SendingPartsFragment; onClose: () => void }) {
  const t = useText();
  const [takeBack] = useMutation(TakeBackSendingDocument);
  const form = useSave({
    schema: () =>
      z.object({
        reason: text({ max: 500, min: 3, lines: true, missing: t('council.reasonMissing'), reference: true }),
      }),
    record: sending,
    valuesOf: () => ({ reason: '' }),
    send: (said, version) => takeBack({ variables: { input: { id: sending.id, version, ...said } } }),
    refetch: [CouncilDeskDocument],
    done: t('council.tookBack'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('council.takeBackTitle')}
      submit={t('council.takeBack')}
      hint="negative"
      onClose={onClose}
    >
      <p className="nl-paragraph">{t('council.takeBackIntro')}</p>
      <TextField form={form} name="reason" label={t('council.reason')} lines={3} max={500} />
    </FormDialog>
  );
}
