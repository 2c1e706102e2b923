import { useQuery } from '@apollo/client/react';
import { Breadcrumb, Link, Page, PageHeader, Paragraph, Section } from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import type { Uploaded } from '@bloemen/api-contract/public';
import { z } from 'zod/mini';
import { addressOf } from '../../shared/address.js';
import { postForm } from '../../shared/api.js';
import { dateTime } from '../../shared/formats.js';
import { FileField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { file } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText, withMessages } from '../../shared/i18n.js';
import './coalition.css';
import messages from './coalition.nl.json' with { type: 'json' };
import { CoalitionImportDraftsDocument } from './import.generated.js';

/** Sends a list of members to be read; nothing changes before the next screen. */
export const ImportPage = withMessages(messages, function ImportPage() {
  const t = useText();
  const navigate = useNavigate();
  const { data } = useQuery(CoalitionImportDraftsDocument);
  const form = useSave({
    schema: () => z.object({ file: file(t('import.fileMissing')) }),
    valuesOf: () => ({ file: null }),
    send: (sent) => {
      const body = new FormData();
      body.append('file', sent.file);
      return postForm<Uploaded>('/api/coalition-imports', body);
    },
    onSaved: ({ id }) => navigate({ to: '/werkruimte/coalitie/import/$importId', params: { importId: id } }),
  });
  const drafts = data?.coalitionImportDrafts ?? [];
  return (
    <Page width="text">
      <Breadcrumb
        items={[{ label: t('coalition.title'), href: '/werkruimte/coalitie' }, { label: t('import.title') }]}
      />
      <PageHeader title={t('import.title')} intro={t('import.intro')} />
      <PageForm form={form} submit={t('import.read')}>
        <Paragraph>{t('import.columns')}</Paragraph>
        <FileField
          form={form}
          name="file"
          label={t('import.file')}
          description={t('import.fileHelp')}
          accept=".csv,.xlsx,.ods,text/csv"
        />
      </PageForm>
      {drafts.length > 0 && (
        <Section id="concepten" title={t('import.drafts')}>
          <ul className="bl-coalition-seats">
            {drafts.map(({ id, fileName, uploadedAt, rowCount }) => (
              <li key={id}>
                <Link href={addressOf('/werkruimte/coalitie/import/$importId', { params: { importId: id } })}>
                  {fileName}
                </Link>
                <span className="bl-subtle">{t('import.draft', { count: rowCount, when: dateTime(uploadedAt) })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
});
