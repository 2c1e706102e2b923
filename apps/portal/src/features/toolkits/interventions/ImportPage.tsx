import { useQuery } from '@apollo/client/react';
import { Breadcrumb, CompactRow, CompactRows, Link, Page, PageHeader, Section, Wizard } from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import type { Uploaded } from '@bloemen/api-contract/public';
import { z } from 'zod/mini';
import { addressOf } from '../../../shared/address.js';
import { postForm } from '../../../shared/api.js';
import { Failure } from '../../../shared/Failure.js';
import { dateTime } from '../../../shared/formats.js';
import { FileField } from '../../../shared/forms/fields.js';
import { FormProblems } from '../../../shared/forms/FormProblems.js';
import { file } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { forKeepers } from '../forKeepers.js';
import { InterventionImportDraftsDocument } from './interventions.generated.js';
import messages from './interventions.nl.json' with { type: 'json' };

export const importSteps = (t: Say): string[] => [t('interventionImport.stepFile'), t('interventionImport.stepCheck')];

/** Sends a list of interventions to be read; nothing changes before the next screen. */
export const ImportPage = forKeepers(
  withMessages(messages, function ImportPage() {
    const t = useText();
    const navigate = useNavigate();
    const { data } = useQuery(InterventionImportDraftsDocument, { fetchPolicy: 'cache-and-network' });
    const form = useSave({
      schema: () => z.object({ file: file(t('interventionImport.fileMissing')) }),
      valuesOf: () => ({ file: null }),
      send: (sent) => {
        const body = new FormData();
        body.append('file', sent.file);
        return postForm<Uploaded>('/api/intervention-imports', body);
      },
      onSaved: ({ id }) =>
        navigate({ to: '/programma/toolkit/interventies/import/$importId', params: { importId: id } }),
    });
    const drafts = data?.interventionImportDrafts ?? [];
    return (
      <Page width="text">
        <Breadcrumb
          items={[
            { label: t('interventions.title'), href: '/programma/toolkit/interventies' },
            { label: t('interventionImport.title') },
          ]}
        />
        <PageHeader title={t('interventionImport.title')} intro={t('interventionImport.intro')} />
        {form.question}
        <Wizard
          steps={importSteps(t)}
          step={1}
          question={t('interventionImport.fileQuestion')}
          help={t('interventionImport.columns')}
          problems={<FormProblems form={form} />}
          onNext={(event) => void form.submit(event)}
          next={t('interventionImport.read')}
          busy={form.busy}
        >
          <FileField
            form={form}
            name="file"
            label={t('interventionImport.file')}
            description={t('interventionImport.fileHelp')}
            accept=".csv,.xlsx,.ods,text/csv"
          />
          <Failure error={form.failure} />
        </Wizard>
        {drafts.length > 0 && (
          <Section id="concepten" title={t('interventionImport.drafts')}>
            <CompactRows label={t('interventionImport.drafts')}>
              {drafts.map(({ id, fileName, uploadedAt, rowCount }) => (
                <CompactRow
                  key={id}
                  title={
                    <Link
                      href={addressOf('/programma/toolkit/interventies/import/$importId', { params: { importId: id } })}
                    >
                      {fileName}
                    </Link>
                  }
                  detail={t('interventionImport.draft', { count: rowCount, when: dateTime(uploadedAt) })}
                />
              ))}
            </CompactRows>
          </Section>
        )}
      </Page>
    );
  }),
);
