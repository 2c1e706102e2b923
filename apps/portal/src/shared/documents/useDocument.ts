import type { DocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { DocumentUpload } from '@bloemen/api-contract/public';
import { useRef, useState } from 'react';
import { postForm } from '../api.js';
import { useSave, type Saving } from '../forms/useSave.js';
import { useText } from '../i18n.js';
import type { AttachmentSubjectInput } from '../schema.generated.js';
import { inputOf, rulesOf, valuesOf, type DocumentValues } from './document-values.js';
import { SaveDocumentDocument, type DocumentPartsFragment } from './documents.generated.js';

type Kept = { id: string; version: number };

/**
 * Saves a document, and then its file. When the file is refused the document is there: what was filled in stays, and the
 * next attempt goes on with it.
 */
export function useDocument({
  document = null,
  replaces = null,
  attachTo = null,
  refetch,
  onSaved,
}: {
  document?: DocumentPartsFragment | null;
  /** Of a new edition: the one before it. */
  replaces?: DocumentPartsFragment | null;
  attachTo?: AttachmentSubjectInput | null;
  refetch: DocumentNode[];
  onSaved: (id: string) => void;
}): Saving<DocumentValues> & { isHalfway: boolean } {
  const t = useText();
  const [save] = useMutation(SaveDocumentDocument);
  const kept = useRef<Kept>(null);
  const [isHalfway, setHalfway] = useState(false);
  const form = useSave({
    schema: () => rulesOf(t),
    record: document,
    valuesOf: (row) => valuesOf(row, replaces),
    send: async (checked, version) => {
      const row = kept.current ?? (document && { id: document.id, version: version! });
      const belongs = row ?? { replacesId: replaces?.id ?? null, attachTo };
      const { data } = await save({ variables: { input: { ...inputOf(checked), ...belongs } } });
      const { id, version: next } = data!.saveDocument;
      const [file] = checked.holds === 'FILE' ? (checked.file ?? []) : [];
      if (!file) return id;
      kept.current = { id, version: next };
      setHalfway(true);
      const body = new FormData();
      body.append('version', String(next));
      body.append('file', file);
      await postForm<DocumentUpload>(`/api/documents/${id}/file`, body);
      setHalfway(false);
      return id;
    },
    refetch,
    done: t('document.saved'),
    onSaved,
    sentAs: { releasedAt: 'releaseDay' },
  });
  return { ...form, isHalfway: isHalfway && !form.busy };
}
