import { useQuery } from '@apollo/client/react';
import { Link } from '@bloemen/ui';
import type { AttachmentSubject } from '@bloemen/vocabulary';
import { addressOf } from '../address.js';
import { useText, withMessages } from '../i18n.js';
import { useSession } from '../session.js';
import { documentWords } from './DocumentFacts.js';
import { AttachmentsOfEachDocument, type DocumentPartsFragment } from './documents.generated.js';
import messages from './documents.nl.json' with { type: 'json' };
import './documents.css';

/** The documents of several records of one kind, read at once; none for who may read none. */
export function useAttached(
  kind: AttachmentSubject,
  ids: readonly string[],
): (id: string) => readonly DocumentPartsFragment[] {
  const mayRead = useSession()?.can('document:read') ?? false;
  const { data, previousData } = useQuery(AttachmentsOfEachDocument, {
    variables: { subjects: { kind, ids: [...ids].sort() } },
    fetchPolicy: 'cache-and-network',
    skip: !mayRead || ids.length === 0,
  });
  const found = (data ?? previousData)?.attachmentsOfEach;
  return (id) => found?.find((one) => one.id === id)?.nodes ?? [];
}

/** The documents of one of them, as lines with the way there. */
export const AttachedDocuments = withMessages(
  messages,
  function AttachedDocuments({ documents }: { documents: readonly DocumentPartsFragment[] }) {
    const t = useText();
    if (documents.length === 0) return null;
    return (
      <ul className="bl-document-lines" aria-label={t('attachments.title')}>
        {documents.map((document) => (
          <li key={document.id}>
            <Link href={addressOf('/werkruimte/documenten/$documentId', { params: { documentId: document.id } })}>
              {document.title}
            </Link>{' '}
            <span className="bl-subtle">{documentWords(t, document)}</span>
          </li>
        ))}
      </ul>
    );
  },
);
