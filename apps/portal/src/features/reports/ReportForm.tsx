import { useMutation } from '@apollo/client/react';
import { Button, Form, RadioGroup, useToast } from '@bloemen/ui';
import { useState } from 'react';
import { RequestReportDocument } from './reports.generated.js';
import type { ReportFormat, ReportKind } from '../../shared/schema.generated.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';

const formats = ['PDF', 'ODS', 'XLSX', 'CSV'] as const satisfies readonly ReportFormat[];

/** Chooses the file and asks for it; the choice stays when asking fails. */
export function ReportForm({ kind, onAsked }: { kind: ReportKind; onAsked: () => void }) {
  const t = useText();
  const toast = useToast();
  const [format, setFormat] = useState<ReportFormat>('PDF');
  const [request, { loading, error }] = useMutation(RequestReportDocument);
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        request({ variables: { input: { kind, format } } }).then(
          () => {
            toast(t('reports.asked'));
            onAsked();
          },
          () => undefined,
        );
      }}
    >
      <RadioGroup
        name="format"
        legend={t('reports.format')}
        value={format}
        onChange={(event) => setFormat(event.target.value as ReportFormat)}
        options={formats.map((value) => ({
          value,
          label: t(`reports.${value}`),
          description: t(`reports.${value}Text`),
        }))}
      />
      {error && <Problem error={error} />}
      <Button type="submit" purpose="primary" busy={loading}>
        {t('reports.make')}
      </Button>
    </Form>
  );
}
