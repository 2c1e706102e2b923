import type { BoundaryPreview } from '@bloemen/api-contract/public';
import { Actions } from '@bloemen/ui';
import { z } from 'zod/mini';
import { postForm } from '../../../shared/api.js';
import { FileField, TextField } from '../../../shared/forms/fields.js';
import { PageForm, SubmitButton } from '../../../shared/forms/PageForm.js';
import { file, refusing, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';

/** A file that was looked at: what it holds, and what is sent when it is imported. */
export type Looked = { preview: BoundaryPreview; file: File; year: string; source: string; licence: string };

export const bodyOf = ({ file: sent, year, source, licence }: Omit<Looked, 'preview'>): FormData => {
  const body = new FormData();
  body.append('year', year);
  body.append('source', source);
  body.append('licence', licence);
  body.append('file', sent);
  return body;
};

/** A file with its year, source and licence. It is looked at first: nothing changes before somebody says so. */
export function BoundaryForm({ onLooked }: { onLooked: (looked: Looked) => void }) {
  const t = useText();
  const form = useSave({
    schema: () =>
      z.object({
        file: file(t('boundaries.fileMissing')),
        year: z.string().check(
          z.trim(),
          refusing((year) => !/^20\d{2}$/.test(year) && t('boundaries.yearMissing')),
        ),
        source: text({ missing: t('boundaries.sourceMissing'), max: 200 }),
        licence: text({ missing: t('boundaries.licenceMissing'), max: 200 }),
      }),
    valuesOf: () => ({ file: null, year: '', source: 'CBS / Kadaster', licence: '' }),
    send: (checked) => postForm<BoundaryPreview>('/api/boundaries/preview', bodyOf(checked)),
    onSaved: (preview, checked) => onLooked({ preview, ...checked }),
    guards: false,
  });
  return (
    <PageForm form={form}>
      <FileField
        form={form}
        name="file"
        label={t('boundaries.file')}
        description={t('boundaries.fileHelp')}
        accept=".json,.geojson,.topojson,application/geo+json,application/json"
      />
      <TextField
        form={form}
        name="year"
        label={t('boundaries.year')}
        description={t('boundaries.yearHelp')}
        width="short"
        inputMode="numeric"
        max={4}
      />
      <TextField
        form={form}
        name="source"
        label={t('boundaries.source')}
        description={t('boundaries.sourceHelp')}
        max={200}
      />
      <TextField
        form={form}
        name="licence"
        label={t('boundaries.licence')}
        description={t('boundaries.licenceHelp')}
        max={200}
      />
      <Actions>
        <SubmitButton form={form}>{t(form.busy ? 'boundaries.looking' : 'boundaries.look')}</SubmitButton>
      </Actions>
    </PageForm>
  );
}
