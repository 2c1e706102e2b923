import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import { SelectField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { chosen, email } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { InvitePledgeDocument, PledgesDocument, type PledgesQuery } from './pledges.generated.js';

type Candidate = PledgesQuery['pledges']['candidates'][number];

/** Mails an organisation of the coalition a link; its known address is filled in. */
export function InvitePledgeDialog({ candidates, onClose }: { candidates: readonly Candidate[]; onClose: () => void }) {
  const t = useText();
  const only = candidates.length === 1 ? candidates[0] : undefined;
  const [invite] = useMutation(InvitePledgeDocument);
  const form = useSave({
    schema: () =>
      z.object({ organisationId: chosen(t('pledges.organisationMissing')), email: email(t('pledges.emailWrong')) }),
    valuesOf: () => ({ organisationId: only?.organisationId ?? '', email: only?.email ?? '' }),
    send: (input) => invite({ variables: { input } }),
    refetch: [PledgesDocument],
    done: (_, sent) => t('pledges.sent', { email: sent.email }),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('pledges.askTitle')} submit={t('pledges.send')} onClose={onClose}>
      <Paragraph>{t('pledges.askIntro')}</Paragraph>
      <SelectField
        form={form}
        name="organisationId"
        label={t('members.name')}
        onChange={(id) => form.setValue('email', candidates.find((one) => one.organisationId === id)?.email ?? '')}
        placeholder={only ? false : undefined}
        options={candidates.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
      />
      <TextField form={form} name="email" label={t('pledges.email')} type="email" max={254} />
    </FormDialog>
  );
}
