import { useQuery } from '@apollo/client/react';
import { Breadcrumb, EmptyState, LoadingState, Page, PageHeader } from '@bloemen/ui';
import { useParams } from '@tanstack/react-router';
import { CommitmentWordingsDocument } from './wordings.generated.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { Wording } from './Wording.js';
import messages from './wordings.nl.json' with { type: 'json' };

/** One version in full. */
export const WordingPage = withMessages(messages, function WordingPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { wordingId?: string }) => params.wordingId ?? '' });
  const { data, loading, error, refetch } = useQuery(CommitmentWordingsDocument);
  const wording = data?.commitmentWordings.find((one) => one.id === id);
  return (
    <Page width="text">
      <Breadcrumb
        items={[
          { label: t('wordings.title'), href: '/programma/verklaringen' },
          { label: wording?.edition ?? t('wordings.edition') },
        ]}
      />
      {wording ? (
        <Wording wording={wording} />
      ) : (
        <>
          <PageHeader title={t('wordings.edition')} />
          {loading ? (
            <LoadingState lines={8} />
          ) : error ? (
            <Problem error={error} onRetry={() => void refetch()} />
          ) : (
            <EmptyState icon="search" title={t('wordings.unknown')} />
          )}
        </>
      )}
    </Page>
  );
});
