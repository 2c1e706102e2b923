import { Actions, Button, Card, Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import { postForm } from '../../shared/api.js';
import { PageForm, SubmitButton } from '../../shared/forms/PageForm.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { IndicatorImportsDocument } from './figures.generated.js';
import { bodyOf, type Looked } from './ImportForm.js';

/** What a file with figures holds. Reading it in is one press more. */
export function ImportPreviewCard({ looked, onDone }: { looked: Looked; onDone: () => void }) {
  const t = useText();
  const { preview, file, boundaryYear } = looked;
  const { layout, years, figures, areas, neighbourhoods, leftOut, errors, errorCount } = preview;
  const form = useSave({
    schema: () => z.object({}),
    valuesOf: () => ({}),
    send: () => postForm('/api/indicator-imports', bodyOf(looked)),
    refetch: [IndicatorImportsDocument],
    done: t('imports.sent'),
    onSaved: onDone,
    guards: false,
  });
  return (
    <Card title={t('imports.previewTitle', { name: file.name })} level={2}>
      <Paragraph>{t('imports.layout', { layout, boundaryYear })}</Paragraph>
      <ul>
        {figures > 0 && <li>{t('imports.previewFigures', { figures, areas, years: years.join(', ') })}</li>}
        {neighbourhoods.figures > 0 && (
          <li>
            {t('imports.previewNeighbourhoods', { ...neighbourhoods, years: years.join(', ') })}{' '}
            {t('imports.previewMargins', neighbourhoods)}
          </li>
        )}
        {figures + neighbourhoods.figures === 0 && <li>{t('imports.previewNothing')}</li>}
        {leftOut > 0 && <li>{t('imports.leftOut', { count: leftOut })}</li>}
      </ul>
      {errorCount > 0 && (
        <details open>
          <summary>{t('imports.previewErrors', { count: errorCount })}</summary>
          <ul>
            {errors.map(({ row, message }) => (
              <li key={`${row} ${message}`}>{t('imports.previewError', { row, message })}</li>
            ))}
          </ul>
          {errorCount > errors.length && (
            <Paragraph subtle>{t('imports.moreErrors', { shown: errors.length })}</Paragraph>
          )}
        </details>
      )}
      <PageForm form={form}>
        <Actions>
          {figures + neighbourhoods.figures > 0 && (
            <SubmitButton form={form}>{t(form.busy ? 'imports.sending' : 'imports.send')}</SubmitButton>
          )}
          <Button onClick={onDone}>{t('imports.other')}</Button>
        </Actions>
      </PageForm>
    </Card>
  );
}
