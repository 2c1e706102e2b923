import { useQuery } from '@apollo/client/react';
import { Breadcrumb, CompactRow, CompactRows, Link, Page, PageHeader, Section, Wizard } from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import type { Uploaded } from '@bloemen/api-contract/public';
import { z } from 'zod/mini';
import { addressOf } from '../../shared/address.js';
import { postForm } from '../../shared/api.js';
import { dateTime } from '../../shared/formats.js';
import { FileField } from '../../shared/forms/fields.js';
import { FormProblems } from '../../shared/forms/FormProblems.js';
import { file } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { Failure } from '../../shared/Failure.js';
import { useText, withMessages } from '../../shared/i18n.js';
import './coalition.css';
import messages from './coalition.nl.json' with { type: 'json' };
import { CoalitionImportDraftsDocument } from './import.generated.js';
import { importSteps } from './words.js';

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
      {form.question}
      <Wizard
        steps={importSteps(t)}
        step={1}
        question={t('import.fileQuestion')}
        help={t('import.columns')}
        problems={<FormProblems form={form} />}
        onNext={(event) => void form.submit(event)}
        next={t('import.read')}
        busy={form.busy}
      >
        <FileField
          form={form}
          name="file"
          label={t('import.file')}
          description={t('import.fileHelp')}
          accept=".csv,.xlsx,.ods,text/csv"
        />
        <Failure error={form.failure} />
      </Wizard>
      {drafts.length > 0 && (
        <Section id="concepten" title={t('import.drafts')}>
          <CompactRows label={t('import.drafts')}>
            {drafts.map(({ id, fileName, uploadedAt, rowCount }) => (
              <CompactRow
                key={id}
                title={
                  <Link href={addressOf('/werkruimte/coalitie/import/$importId', { params: { importId: id } })}>
                    {fileName}
                  </Link>
                }
                detail={t('import.draft', { count: rowCount, when: dateTime(uploadedAt) })}
              />
            ))}
          </CompactRows>
        </Section>
      )}
    </Page>
  );
});
