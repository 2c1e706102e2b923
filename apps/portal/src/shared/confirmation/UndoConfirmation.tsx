import type { DocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, useToast } from '@bloemen/ui';
import { Failure } from '../Failure.js';
import { useText, withMessages } from '../i18n.js';
import { WithdrawConfirmationDocument } from './confirmation.generated.js';
import messages from './confirmation.nl.json' with { type: 'json' };

/** Takes back a confirmation that was recorded by mistake. */
export const UndoConfirmation = withMessages(
  messages,
  function UndoConfirmation({ id, refetch, onDone }: { id: string; refetch: DocumentNode[]; onDone?: () => void }) {
    const t = useText();
    const toast = useToast();
    const [withdraw, { loading, error }] = useMutation(WithdrawConfirmationDocument, {
      variables: { id },
      refetchQueries: refetch,
      awaitRefetchQueries: true,
      onCompleted: () => {
        toast(t('confirm.undone'));
        onDone?.();
      },
    });
    return (
      <div>
        <Failure error={error} />
        <Button purpose="subtle" busy={loading} onClick={() => void withdraw().catch(() => undefined)}>
          {t('confirm.undo')}
        </Button>
      </div>
    );
  },
);
