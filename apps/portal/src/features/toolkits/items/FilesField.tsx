import type { ToolkitUpload } from '@bloemen/api-contract/public';
import { Fieldset, FileInput, FormField } from '@bloemen/ui';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { postForm } from '../../../shared/api.js';
import { Failure } from '../../../shared/Failure.js';
import { fileWords } from '../../../shared/formats.js';
import { useFormField } from '../../../shared/forms/fields.js';
import type { Saving } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import type { ItemValues } from './item-values.js';
import { ListField } from './ListField.js';

const MOST = 10;

/** Files in an order. One that is chosen is sent up at once, and belongs to the item when that is saved. */
export function FilesField({ form }: { form: Saving<ItemValues> }) {
  const t = useText();
  const { id, error } = useFormField(form, 'files', t('edit.files'), (files) =>
    files.map(({ name }) => name).join(', '),
  );
  const files = useWatch({ control: form.control, name: 'files' });
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const change = (next: ItemValues['files']) => form.setValue('files', next, { shouldDirty: true });
  async function take(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    setSending(true);
    setProblem(null);
    try {
      const body = new FormData();
      body.append('file', file);
      const { sha256, name, sizeBytes } = await postForm<ToolkitUpload>('/api/toolkit/files', body);
      change([...form.getValues('files').filter((one) => one.sha256 !== sha256), { sha256, name, sizeBytes }]);
    } catch (failed) {
      setProblem(failed);
    } finally {
      input.value = '';
      setSending(false);
    }
  }
  return (
    <Fieldset id={id} legend={t('edit.files')} error={error}>
      <ListField things={files} label={t('edit.files')} nameOf={({ name }) => name} onChange={change}>
        {({ name, sizeBytes }) => (
          <p className="bl-toolkit-row__name">
            {name} <span className="bl-subtle">{fileWords(name, sizeBytes)}</span>
          </p>
        )}
      </ListField>
      {files.length < MOST ? (
        <FormField id={`${id}-file`} label={t('edit.fileAdd')} description={t('edit.fileHelp')}>
          <FileInput
            accept=".pdf,.docx,.odt,.xlsx,.ods,.pptx"
            disabled={sending}
            onChange={({ target }) => void take(target)}
          />
        </FormField>
      ) : (
        <p className="nl-paragraph">{t('edit.fileMost')}</p>
      )}
      <p role="status">{sending && t('edit.fileSending')}</p>
      <Failure error={problem} />
    </Fieldset>
  );
}
