import { useMutation, useQuery } from '@apollo/client/react';
import {
  Button,
  Card,
  CompactRow,
  CompactRows,
  Dialog,
  FormField,
  Icon,
  Link,
  LoadingState,
  TextInput,
} from '@bloemen/ui';
import type { AttachmentSubject } from '@bloemen/vocabulary';
import { useState } from 'react';
import { addressOf } from '../address.js';
import { fileWords } from '../formats.js';
import { FormDialog } from '../forms/FormDialog.js';
import { useText, withMessages } from '../i18n.js';
import { Problem } from '../Problem.js';
import { useSession } from '../session.js';
import { useMove, type Act } from '../useMove.js';
import { DocumentBadges, documentWords, DocumentWay } from './DocumentFacts.js';
import { DocumentFields } from './DocumentFields.js';
import {
  AttachDocumentDocument,
  AttachmentsDocument,
  AttachmentsOfEachDocument,
  DetachDocumentDocument,
  DocumentChoicesDocument,
  type DocumentPartsFragment,
} from './documents.generated.js';
import messages from './documents.nl.json' with { type: 'json' };
import { useDocument } from './useDocument.js';

const refetch = [AttachmentsDocument, AttachmentsOfEachDocument];
type Subject = { kind: AttachmentSubject; id: string };
type Named = Pick<DocumentPartsFragment, 'id' | 'title'>;

/**
 * The documents of one record: what they are, who may read them and the way to them. Who may write adds one that is
 * there or a new one, and takes one off. Reads by itself, and is not there for who has nothing to see.
 */
export const Attachments = withMessages(
  messages,
  function Attachments({
    subjectKind,
    subjectId,
    mayWrite = true,
    level = 2,
  }: {
    subjectKind: AttachmentSubject;
    subjectId: string;
    /** False where the record itself is closed, whoever looks. */
    mayWrite?: boolean;
    /** Of the heading. */
    level?: 2 | 3;
  }) {
    const t = useText();
    const mayRead = useSession()?.can('document:read') ?? false;
    const subject: Subject = { kind: subjectKind, id: subjectId };
    const [open, setOpen] = useState<'choose' | 'new' | null>(null);
    const {
      data,
      error,
      refetch: again,
    } = useQuery(AttachmentsDocument, {
      variables: { subject },
      fetchPolicy: 'cache-and-network',
      skip: !mayRead,
    });
    const { changing, notice } = useAttaching(subject);
    if (!mayRead || (!data && !error)) return null;
    const nodes = data?.attachments.nodes ?? [];
    const mayAttach = mayWrite && data?.attachments.viewerCan.attach;
    if (!error && nodes.length === 0 && !mayAttach) return null;
    return (
      <Card
        level={level}
        title={t('attachments.title')}
        footer={
          mayAttach && (
            <div className="bl-actions">
              <Button iconStart={<Icon name="plus" />} onClick={() => setOpen('new')}>
                {t('attachments.new')}
              </Button>
              <Button purpose="subtle" onClick={() => setOpen('choose')}>
                {t('attachments.choose')}
              </Button>
            </div>
          )
        }
      >
        {error && <Problem error={error} onRetry={() => void again()} />}
        {notice}
        {!error && nodes.length === 0 && <p className="bl-subtle">{t('attachments.none')}</p>}
        {nodes.length > 0 && (
          <CompactRows label={t('attachments.title')}>
            {nodes.map((document) => (
              <CompactRow
                key={document.id}
                title={
                  <Link href={addressOf('/werkruimte/documenten/$documentId', { params: { documentId: document.id } })}>
                    {document.title}
                  </Link>
                }
                detail={[
                  documentWords(t, document),
                  ...(document.file ? [fileWords(document.file.name, document.file.sizeBytes)] : []),
                  ...(!document.file && !document.link ? [t('document.nameOnly').toLowerCase()] : []),
                ].join(' · ')}
                track={<DocumentBadges document={document} />}
                actions={
                  <>
                    <DocumentWay document={document} />
                    {mayAttach && (
                      <Button
                        purpose="subtle"
                        aria-label={t('attachments.removeOf', { title: document.title })}
                        onClick={() => void changing(document, false)}
                      >
                        {t('attachments.remove')}
                      </Button>
                    )}
                  </>
                }
              />
            ))}
          </CompactRows>
        )}
        {open === 'choose' && (
          <ChooseDialog
            has={nodes.map(({ id }) => id)}
            onChoose={(document) => {
              setOpen(null);
              void changing(document, true);
            }}
            onClose={() => setOpen(null)}
          />
        )}
        {open === 'new' && <NewDialog subject={subject} onClose={() => setOpen(null)} />}
      </Card>
    );
  },
);

/** Adds a document that is there, or takes one off; each can be undone. */
function useAttaching({ kind: subjectKind, id: subjectId }: Subject) {
  const t = useText();
  const [attach] = useMutation(AttachDocumentDocument, { refetchQueries: refetch });
  const [detach] = useMutation(DetachDocumentDocument, { refetchQueries: refetch });
  const { act, notice } = useMove<unknown>({ refetch, now: { words: t('attachments.now') } });
  const actOf = ({ id: documentId, title }: Named, belongs: boolean, canUndo = true): Act<unknown> => ({
    send: () => (belongs ? attach : detach)({ variables: { input: { documentId, subjectKind, subjectId } } }),
    done: () => t(belongs ? 'attachments.added' : 'attachments.removed', { title }),
    undo: () => (canUndo ? actOf({ id: documentId, title }, !belongs, false) : undefined),
  });
  return { changing: (document: Named, belongs: boolean) => act(actOf(document, belongs)), notice };
}

function ChooseDialog({
  has,
  onChoose,
  onClose,
}: {
  has: readonly string[];
  onChoose: (document: Named) => void;
  onClose: () => void;
}) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState<string | null>(null);
  const {
    data,
    previousData,
    error,
    refetch: again,
  } = useQuery(DocumentChoicesDocument, {
    variables: { search },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.documents;
  return (
    <Dialog open title={t('attachments.chooseTitle')} onClose={onClose}>
      <div className="bl-attachment-choices">
        <form
          className="bl-attachment-search"
          onSubmit={(event) => {
            event.preventDefault();
            setSearch(typed.trim() || null);
          }}
        >
          <FormField id="attachment-search" label={t('attachments.search')}>
            <TextInput
              type="search"
              autoComplete="off"
              maxLength={100}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </FormField>
          <Button type="submit" iconStart={<Icon name="search" />}>
            {t('attachments.searchDo')}
          </Button>
        </form>
        {error && <Problem error={error} onRetry={() => void again()} />}
        {!found && !error && <LoadingState lines={3} />}
        {found && (
          <>
            <p className="bl-subtle" role="status">
              {t(found.totalCount > found.nodes.length ? 'attachments.foundMore' : 'attachments.found', {
                count: found.totalCount,
              })}
            </p>
            <CompactRows label={t('attachments.chooseTitle')}>
              {found.nodes.map((document) => (
                <CompactRow
                  key={document.id}
                  title={document.title}
                  detail={documentWords(t, document)}
                  actions={
                    has.includes(document.id) ? (
                      <span className="bl-subtle">{t('attachments.has')}</span>
                    ) : (
                      <Button
                        aria-label={t('attachments.addOf', { title: document.title })}
                        onClick={() => onChoose(document)}
                      >
                        {t('attachments.add')}
                      </Button>
                    )
                  }
                />
              ))}
            </CompactRows>
          </>
        )}
      </div>
    </Dialog>
  );
}

function NewDialog({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const t = useText();
  const form = useDocument({ attachTo: subject, refetch, onSaved: onClose });
  return (
    <FormDialog form={form} title={t('attachments.newTitle')} onClose={onClose}>
      <DocumentFields form={form} />
    </FormDialog>
  );
}
