import { useMutation } from '@apollo/client/react';
import { z } from 'zod/mini';
import { RadioField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { choice } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import type { ReportFormat, ReportKind } from '../../shared/schema.generated.js';
import { RequestReportDocument } from './reports.generated.js';

const formats = ['PDF', 'ODS', 'XLSX', 'CSV'] as const satisfies readonly ReportFormat[];

/** Chooses the file and asks for it; the choice stays when asking fails. */
export function ReportForm({ kind, onAsked }: { kind: ReportKind; onAsked: () => void }) {
  const t = useText();
  const [request] = useMutation(RequestReportDocument);
  const form = useSave({
    schema: () => z.object({ format: choice(formats) }),
    valuesOf: () => ({ format: 'PDF' }),
    send: ({ format }) => request({ variables: { input: { kind, format } } }),
    done: t('reports.asked'),
    onSaved: onAsked,
    guards: false,
  });
  return (
    <PageForm form={form} submit={t('reports.make')}>
      <RadioField
        form={form}
        name="format"
        label={t('reports.format')}
        options={formats.map((value) => ({
          value,
          label: t(`reports.${value}`),
          description: t(`reports.${value}Text`),
        }))}
      />
    </PageForm>
  );
}
