import { useQuery } from '@apollo/client/react';
import { Alert, Columns, DetailPage, LoadingState, Span } from '@bloemen/ui';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { addressOf } from '../../shared/address.js';
import { DocumentFields } from '../../shared/documents/DocumentFields.js';
import type { DocumentPartsFragment } from '../../shared/documents/documents.generated.js';
import shared from '../../shared/documents/documents.nl.json' with { type: 'json' };
import { useDocument } from '../../shared/documents/useDocument.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { DocumentFormDocument, DocumentsDocument, MunicipalDocumentDocument } from './documents.generated.js';
import messages from './documents.nl.json' with { type: 'json' };

const list = '/werkruimte/documenten';
const texts = { ...shared, ...messages };

/** A new document, or a new edition of the one that the address names. */
export const NewDocumentPage = withMessages(texts, function NewDocumentPage() {
  const { van }: { van?: string } = useSearch({ strict: false });
  return <FormPage id={van} isNewEdition />;
});

export const ChangeDocumentPage = withMessages(texts, function ChangeDocumentPage() {
  const id: string = useParams({ strict: false, select: (params: { documentId?: string }) => params.documentId ?? '' });
  return <FormPage id={id} />;
});

function FormPage({ id, isNewEdition = false }: { id: string | undefined; isNewEdition?: boolean }) {
  const t = useText();
  const canWrite = useSession()?.can('document:write') ?? false;
  const { data, error, refetch } = useQuery(DocumentFormDocument, {
    variables: { id: id ?? '' },
    skip: id === undefined || !canWrite,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const document = data?.document ?? null;
  const name = document?.title ?? '';
  const title = !id
    ? t('documents.newTitle')
    : t(isNewEdition ? 'documents.newEditionTitle' : 'documents.changeTitle', { title: name });
  return (
    <DetailPage
      crumbs={[{ label: t('documents.title'), href: list }, { label: title }]}
      title={title}
      intro={id && isNewEdition ? t('documents.newEditionText') : undefined}
      problem={error && !document && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {!canWrite ? (
        <Alert title={t('documents.readOnly')} />
      ) : id && !document ? (
        !error && <LoadingState lines={8} />
      ) : (
        <DocumentForm
          key={document?.id}
          document={isNewEdition ? null : document}
          replaces={isNewEdition ? document : null}
        />
      )}
    </DetailPage>
  );
}

function DocumentForm({
  document,
  replaces,
}: {
  document: DocumentPartsFragment | null;
  replaces: DocumentPartsFragment | null;
}) {
  const t = useText();
  const navigate = useNavigate();
  const form = useDocument({
    document,
    replaces,
    refetch: [DocumentsDocument, MunicipalDocumentDocument],
    onSaved: (documentId) =>
      void navigate({ to: '/werkruimte/documenten/$documentId', params: { documentId }, replace: true }),
  });
  return (
    <PageForm
      form={form}
      submit={t('common.save')}
      cancel={
        document || replaces
          ? addressOf('/werkruimte/documenten/$documentId', { params: { documentId: (document ?? replaces)!.id } })
          : list
      }
    >
      <Columns>
        <Span of={8}>
          <div className="bl-form">
            <DocumentFields form={form} document={document} />
          </div>
        </Span>
      </Columns>
    </PageForm>
  );
}
