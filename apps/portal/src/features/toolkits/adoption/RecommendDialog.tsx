import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Dialog } from '@bloemen/ui';
import { z } from 'zod/mini';
import { SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { chosen, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import {
  RecommendToDocument,
  RecommendToolkitItemDocument,
  ToolkitRecommendationsDocument,
} from './adoption.generated.js';

/** An adviser recommends an item to a municipality they help, with the reason. */
export function RecommendDialog({
  item,
  municipality,
  onClose,
}: {
  item: { id: string; title: string };
  /** Filled in when the adviser comes from the page of a municipality. */
  municipality?: string;
  onClose: () => void;
}) {
  const t = useText();
  const { data } = useQuery(RecommendToDocument);
  const [send] = useMutation(RecommendToolkitItemDocument);
  const helped = data?.myMunicipalities.map(({ municipality: one }) => ({ value: one.code, label: one.name }));
  const form = useSave({
    schema: () =>
      z.object({
        cbsCode: chosen(t('recommend.municipalityMissing')),
        because: text({ min: 10, max: 500, lines: true, missing: t('recommend.becauseMissing') }),
      }),
    valuesOf: () => ({ cbsCode: municipality ?? '', because: '' }),
    send: (values) => send({ variables: { input: { itemId: item.id, ...values } } }),
    refetch: [ToolkitRecommendationsDocument],
    done: t('recommend.sent'),
    onSaved: onClose,
  });
  if (helped?.length === 0) {
    return (
      <Dialog open onClose={onClose} title={t('recommend.title', { title: item.title })}>
        <Alert kind="info">{t('recommend.nobody')}</Alert>
      </Dialog>
    );
  }
  return (
    <FormDialog
      form={form}
      title={t('recommend.title', { title: item.title })}
      submit={t('recommend.send')}
      onClose={onClose}
    >
      <SelectField
        form={form}
        name="cbsCode"
        label={t('recommend.municipality')}
        placeholder={t('recommend.choose')}
        options={helped ?? []}
      />
      <TextField
        form={form}
        name="because"
        label={t('recommend.because')}
        description={t('recommend.becauseHelp')}
        lines={3}
        max={500}
      />
    </FormDialog>
  );
}
