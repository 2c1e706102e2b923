import { Actions, Button, ErrorSummary, FileInput, Form, FormField, TextInput, useToast } from '@bloemen/ui';
import { useState, type FormEvent } from 'react';
import { postForm } from '../../shared/api.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';

const ids = { file: 'import-file', boundaryYear: 'import-boundary-year', year: 'import-year' };
const isYear = (text: string) => /^20\d{2}$/.test(text);

/** A file and the two years a table does not tell of itself. What was filled in stays when sending fails. */
export function ImportForm({ onSent }: { onSent: () => void }) {
  const t = useText();
  const toast = useToast();
  const [file, setFile] = useState<File | null>(null);
  const [boundaryYear, setBoundaryYear] = useState('');
  const [year, setYear] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const errors =
    attempt === 0
      ? {}
      : {
          ...(!file && { file: t('imports.fileMissing') }),
          ...(!isYear(boundaryYear.trim()) && { boundaryYear: t('imports.boundaryYearMissing') }),
          ...(year.trim() !== '' && !isYear(year.trim()) && { year: t('imports.yearWrong') }),
        };

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setAttempt(attempt + 1);
    setProblem(null);
    if (!file || !isYear(boundaryYear.trim()) || (year.trim() !== '' && !isYear(year.trim()))) return;
    const body = new FormData();
    body.append('boundaryYear', boundaryYear.trim());
    if (year.trim() !== '') body.append('year', year.trim());
    body.append('file', file);
    setSending(true);
    try {
      await postForm('/api/indicator-imports', body);
      form.reset();
      setFile(null);
      setBoundaryYear('');
      setYear('');
      setAttempt(0);
      toast(t('imports.sent'));
      onSent();
    } catch (error) {
      setProblem(error);
    }
    setSending(false);
  }

  return (
    <Form onSubmit={(event) => void submit(event)}>
      <ErrorSummary
        attempt={attempt}
        errors={Object.entries(errors).map(([field, message]) => ({
          fieldId: ids[field as keyof typeof ids],
          message,
        }))}
      />
      {problem !== null && <Problem error={problem} />}
      <FormField id={ids.file} label={t('imports.file')} description={t('imports.fileHelp')} error={errors.file}>
        <FileInput accept=".csv,text/csv" onChange={(event) => setFile(event.target.files?.[0] ?? null)} />
      </FormField>
      <FormField
        id={ids.boundaryYear}
        label={t('imports.boundaryYear')}
        description={t('imports.boundaryYearHelp')}
        error={errors.boundaryYear}
      >
        <TextInput
          width="short"
          inputMode="numeric"
          maxLength={4}
          value={boundaryYear}
          onChange={(event) => setBoundaryYear(event.target.value)}
        />
      </FormField>
      <FormField
        id={ids.year}
        optional
        label={t('imports.year')}
        description={t('imports.yearHelp')}
        error={errors.year}
      >
        <TextInput
          width="short"
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={(event) => setYear(event.target.value)}
        />
      </FormField>
      <Actions>
        <Button type="submit" purpose="primary" busy={sending}>
          {t(sending ? 'imports.sending' : 'imports.send')}
        </Button>
      </Actions>
    </Form>
  );
}
