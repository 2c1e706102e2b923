import type { DocumentNode } from '@apollo/client';
import { Alert } from '@bloemen/ui';
import { z } from 'zod/mini';
import { TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { refusing, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import type { WordingFragment } from './wordings.generated.js';

type WordingValues = Pick<WordingFragment, 'edition' | 'title' | 'body'>;

/** The text of a version that is not offered yet. */
export function WordingForm<Answer>({
  wording,
  send,
  refetch,
  done,
  onSaved,
  onCancel,
}: {
  wording: WordingFragment | null;
  send: (values: WordingValues, version: number | null) => Promise<Answer>;
  refetch: DocumentNode[];
  done: string;
  onSaved: (answer: Answer) => unknown;
  onCancel: () => void;
}) {
  const t = useText();
  const form = useSave({
    schema: () =>
      z.object({
        edition: text({ max: 20, reference: true }).check(
          refusing((edition) => !/^[0-9A-Za-z.-]{1,20}$/.test(edition) && t('wordings.editionWrong')),
        ),
        title: text({ max: 200, min: 3, missing: t('wordings.titleMissing') }),
        body: text({ max: 10_000, min: 50, lines: true, missing: t('wordings.bodyShort') }),
      }),
    record: wording,
    valuesOf: (row) => ({ edition: row?.edition ?? '', title: row?.title ?? '', body: row?.body ?? '' }),
    send,
    refetch,
    done,
    onSaved,
  });
  return (
    <PageForm form={form} submit={t('common.save')} cancel={onCancel}>
      <TextField
        form={form}
        name="edition"
        label={t('wordings.edition')}
        description={t('wordings.editionHelp')}
        width="short"
        max={20}
      />
      <TextField form={form} name="title" label={t('wordings.titleField')} max={200} />
      <TextField
        form={form}
        name="body"
        label={t('wordings.body')}
        description={t('wordings.bodyHelp')}
        lines={18}
        max={10_000}
      />
      <Alert kind="info">{t('wordings.draftHint')}</Alert>
    </PageForm>
  );
}
