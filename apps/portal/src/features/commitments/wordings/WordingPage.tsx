import { useQuery } from '@apollo/client/react';
import { Breadcrumb, ButtonLink, EmptyState, LoadingState, NothingFoundDrawing, Page, PageHeader } from '@bloemen/ui';
import { useParams } from '@tanstack/react-router';
import { CommitmentWordingsDocument } from './wordings.generated.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { Wording } from './Wording.js';
import messages from './wordings.nl.json' with { type: 'json' };

const list = '/programma/verklaringen';

/** One version in full. */
export const WordingPage = withMessages(messages, function WordingPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { wordingId?: string }) => params.wordingId ?? '' });
  const { data, loading, error, refetch } = useQuery(CommitmentWordingsDocument);
  const wording = data?.commitmentWordings.find((one) => one.id === id);
  if (wording) return <Wording wording={wording} />;
  return (
    <Page width="wide">
      <Breadcrumb items={[{ label: t('wordings.title'), href: list }, { label: t('wordings.edition') }]} />
      <PageHeader title={t('wordings.edition')} />
      {loading ? (
        <LoadingState lines={8} />
      ) : error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : (
        <EmptyState
          illustration={<NothingFoundDrawing />}
          title={t('wordings.unknown')}
          actions={<ButtonLink href={list}>{t('wordings.toAll')}</ButtonLink>}
        />
      )}
    </Page>
  );
});
