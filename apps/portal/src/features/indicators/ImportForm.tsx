import { Actions } from '@bloemen/ui';
import { z } from 'zod/mini';
import { postForm } from '../../shared/api.js';
import { FileField, TextField } from '../../shared/forms/fields.js';
import { PageForm, SubmitButton } from '../../shared/forms/PageForm.js';
import { file, refusing } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';

const isYear = (text: string) => /^20\d{2}$/.test(text);

/** A file and the two years a table does not tell of itself. */
export function ImportForm({ onSent }: { onSent: () => void }) {
  const t = useText();
  const form = useSave({
    schema: () =>
      z.object({
        file: file(t('imports.fileMissing')),
        boundaryYear: z.string().check(
          z.trim(),
          refusing((year) => !isYear(year) && t('imports.boundaryYearMissing')),
        ),
        year: z.string().check(
          z.trim(),
          refusing((year) => year !== '' && !isYear(year) && t('imports.yearWrong')),
        ),
      }),
    valuesOf: () => ({ file: null, boundaryYear: '', year: '' }),
    send: ({ file: table, boundaryYear, year }) => {
      const body = new FormData();
      body.append('boundaryYear', boundaryYear);
      if (year !== '') body.append('year', year);
      body.append('file', table);
      return postForm('/api/indicator-imports', body);
    },
    done: t('imports.sent'),
    onSaved: () => {
      form.restart();
      onSent();
    },
  });
  return (
    <PageForm form={form}>
      <FileField
        form={form}
        name="file"
        label={t('imports.file')}
        description={t('imports.fileHelp')}
        accept=".csv,text/csv"
      />
      <TextField
        form={form}
        name="boundaryYear"
        label={t('imports.boundaryYear')}
        description={t('imports.boundaryYearHelp')}
        width="short"
        inputMode="numeric"
        max={4}
      />
      <TextField
        form={form}
        name="year"
        label={t('imports.year')}
        description={t('imports.yearHelp')}
        width="short"
        inputMode="numeric"
        max={4}
        optional
      />
      <Actions>
        <SubmitButton form={form}>{t(form.busy ? 'imports.sending' : 'imports.send')}</SubmitButton>
      </Actions>
    </PageForm>
  );
}
