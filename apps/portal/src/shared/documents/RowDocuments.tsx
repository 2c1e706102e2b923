import { Button, Dialog } from '@bloemen/ui';
import type { AttachmentSubject } from '@bloemen/vocabulary';
import { useState } from 'react';
import { useText, withMessages } from '../i18n.js';
import { useSession } from '../session.js';
import { AttachedDocuments } from './AttachedDocuments.js';
import { Attachments } from './Attachments.js';
import type { DocumentPartsFragment } from './documents.generated.js';
import messages from './documents.nl.json' with { type: 'json' };

/**
 * The documents of one row of a list, as lines; the list reads those of all its rows at once (`useAttached`). Who may
 * write opens them, to add one or take one off.
 */
export const RowDocuments = withMessages(
  messages,
  function RowDocuments({
    kind,
    id,
    name,
    documents,
    mayWrite,
  }: {
    kind: AttachmentSubject;
    id: string;
    /** What the row is about. */
    name: string;
    documents: readonly DocumentPartsFragment[];
    mayWrite: boolean;
  }) {
    const t = useText();
    const [isOpen, setOpen] = useState(false);
    const canWrite = useSession()?.can('document:write') ?? false;
    return (
      <>
        <AttachedDocuments documents={documents} />
        {mayWrite && canWrite && (
          <Button purpose="subtle" aria-label={t('attachments.of', { name })} onClick={() => setOpen(true)}>
            {t('attachments.title')}
          </Button>
        )}
        {isOpen && (
          <Dialog open title={t('attachments.of', { name })} onClose={() => setOpen(false)}>
            <Attachments subjectKind={kind} subjectId={id} level={3} />
          </Dialog>
        )}
      </>
    );
  },
);
