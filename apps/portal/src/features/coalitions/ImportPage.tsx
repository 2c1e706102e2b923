import { useQuery } from '@apollo/client/react';
import {
  Actions,
  Breadcrumb,
  Button,
  ErrorSummary,
  FileInput,
  Form,
  FormField,
  Link,
  Page,
  PageHeader,
  Paragraph,
  Section,
} from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CoalitionImportDraftsDocument } from './import.generated.js';
import { postForm } from '../../shared/api.js';
import { dateTime } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import './coalition.css';
import messages from './coalition.nl.json' with { type: 'json' };

/** Sends a list of members to be read; nothing changes before the next screen. */
export const ImportPage = withMessages(messages, function ImportPage() {
  const t = useText();
  const navigate = useNavigate();
  const { data } = useQuery(CoalitionImportDraftsDocument);
  const [file, setFile] = useState<File | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const missing = attempt > 0 && !file ? t('import.fileMissing') : null;
  const read = async () => {
    setAttempt(attempt + 1);
    setProblem(null);
    if (!file) return;
    setBusy(true);
    const form = new FormData();
    form.append('file', file);
    try {
      const { id } = await postForm<{ id: string }>('/api/coalition-imports', form);
      await navigate({ href: `/werkruimte/coalitie/import/${id}` });
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const drafts = data?.coalitionImportDrafts ?? [];
  return (
    <Page width="text">
      <Breadcrumb
        items={[{ label: t('coalition.title'), href: '/werkruimte/coalitie' }, { label: t('import.title') }]}
      />
      <PageHeader title={t('import.title')} intro={t('import.intro')} />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <ErrorSummary errors={missing ? [{ fieldId: 'bestand', message: missing }] : []} attempt={attempt} />
        {problem !== null && <Problem error={problem} />}
        <Paragraph>{t('import.columns')}</Paragraph>
        <FormField id="bestand" label={t('import.file')} description={t('import.fileHelp')} error={missing}>
          <FileInput accept=".csv,.xlsx,.ods,text/csv" onChange={(event) => setFile(event.target.files?.[0] ?? null)} />
        </FormField>
        <Actions>
          <Button type="submit" purpose="primary" busy={busy}>
            {t('import.read')}
          </Button>
        </Actions>
      </Form>
      {drafts.length > 0 && (
        <Section id="concepten" title={t('import.drafts')}>
          <ul className="bl-coalition-seats">
            {drafts.map(({ id, fileName, uploadedAt, rowCount }) => (
              <li key={id}>
                <Link href={`/werkruimte/coalitie/import/${id}`}>{fileName}</Link>
                <span className="bl-subtle">{t('import.draft', { count: rowCount, when: dateTime(uploadedAt) })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
});
