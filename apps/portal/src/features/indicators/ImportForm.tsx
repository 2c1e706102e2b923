import type { FigurePreview } from '@bloemen/api-contract/public';
import { Actions } from '@bloemen/ui';
import { z } from 'zod/mini';
import { postForm } from '../../shared/api.js';
import { FileField, TextField } from '../../shared/forms/fields.js';
import { PageForm, SubmitButton } from '../../shared/forms/PageForm.js';
import { file, refusing } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';

const isYear = (text: string) => /^20\d{2}$/.test(text);

/** A file that was looked at: what it holds, and what is sent when it is read in. */
export type Looked = { preview: FigurePreview; file: File; boundaryYear: string; year: string };

/** The fields before the file: it is read as it comes. */
export function bodyOf({ file: table, boundaryYear, year }: Omit<Looked, 'preview'>): FormData {
  const body = new FormData();
  body.append('boundaryYear', boundaryYear);
  if (year !== '') body.append('year', year);
  body.append('file', table);
  return body;
}

/** A file and the two years a table does not tell of itself. It is looked at before anything changes. */
export function ImportForm({ onLooked }: { onLooked: (looked: Looked) => void }) {
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
    send: (checked) => postForm<FigurePreview>('/api/indicator-imports/preview', bodyOf(checked)),
    onSaved: (preview, checked) => onLooked({ preview, ...checked }),
    guards: false,
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
        <SubmitButton form={form}>{t(form.busy ? 'imports.looking' : 'imports.look')}</SubmitButton>
      </Actions>
    </PageForm>
  );
}
