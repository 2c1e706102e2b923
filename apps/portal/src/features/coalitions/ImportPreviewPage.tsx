import { useQuery } from '@apollo/client/react';
import { Breadcrumb, LoadingState, Page, PageHeader } from '@bloemen/ui';
import { useParams } from '@tanstack/react-router';
import { CoalitionImportDocument } from './import.generated.js';
import { dateTime } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import './coalition.css';
import messages from './coalition.nl.json' with { type: 'json' };
import { ImportDecisions } from './ImportDecisions.js';
import { ImportResult } from './ImportResult.js';

const titles = {
  draft: 'import.previewTitle',
  applied: 'import.resultTitle',
  discarded: 'import.discardedTitle',
} as const;

/** One uploaded list: what was read and what to decide, or what was done with it. */
export const ImportPreviewPage = withMessages(messages, function ImportPreviewPage() {
  const t = useText();
  const importId: string = useParams({
    strict: false,
    select: (params: { importId?: string }) => params.importId ?? '',
  });
  const { data, error, refetch } = useQuery(CoalitionImportDocument, { variables: { id: importId } });
  const found = data?.coalitionImport;
  return (
    <Page width="text">
      <Breadcrumb
        items={[
          { label: t('coalition.title'), href: '/werkruimte/coalitie' },
          { label: t('import.title'), href: '/werkruimte/coalitie/import' },
          { label: found?.fileName ?? '' },
        ]}
      />
      <PageHeader
        title={t(titles[found?.state ?? 'draft'])}
        meta={
          found && (
            <span>
              {found.fileName}, {dateTime(found.uploadedAt)}
            </span>
          )
        }
      />
      {error && !found && <Problem error={error} onRetry={() => void refetch()} />}
      {!error && !found && <LoadingState lines={8} />}
      {found?.state === 'draft' && <ImportDecisions preview={found} />}
      {found && found.state !== 'draft' && <ImportResult preview={found} />}
    </Page>
  );
});
