import { Button, Dialog } from '@bloemen/ui';
import type { AttachmentSubject } from '@bloemen/vocabulary';
import { useState } from 'react';
import { useText, withMessages } from '../i18n.js';
import { useSession } from '../session.js';
import { Attachments } from './Attachments.js';
import messages from './documents.nl.json' with { type: 'json' };

type Row = {
  kind: AttachmentSubject;
  id: string;
  /** What the row is about. */
  name: string;
};

/** Where a list shows the documents of each row as lines (`useAttached`): those of one, to add one or take one off. */
export const DocumentsDialog = withMessages(
  messages,
  function DocumentsDialog({ kind, id, name, onClose }: Row & { onClose: () => void }) {
    const t = useText();
    return (
      <Dialog open title={t('attachments.of', { name })} onClose={onClose}>
        <Attachments subjectKind={kind} subjectId={id} level={3} />
      </Dialog>
    );
  },
);

/** Opens them, for who may write both the record and documents. */
export const DocumentsButton = withMessages(
  messages,
  function DocumentsButton({ mayWrite, ...row }: Row & { mayWrite: boolean }) {
    const t = useText();
    const [isOpen, setOpen] = useState(false);
    const canWrite = useSession()?.can('document:write') ?? false;
    if (!mayWrite || !canWrite) return null;
    return (
      <>
        <Button purpose="subtle" aria-label={t('attachments.of', { name: row.name })} onClick={() => setOpen(true)}>
          {t('attachments.title')}
        </Button>
        {isOpen && <DocumentsDialog {...row} onClose={() => setOpen(false)} />}
      </>
    );
  },
);
