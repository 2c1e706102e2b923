import { useMutation } from '@apollo/client/react';
import { Button, useToast } from '@bloemen/ui';
import { WithdrawConfirmationDocument, WorkspacePageDocument } from './workspace.generated.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';

/** Takes back the confirmation that was recorded just now. */
export function UndoConfirmation({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText();
  const toast = useToast();
  const [withdraw, { loading, error }] = useMutation(WithdrawConfirmationDocument, {
    variables: { id },
    refetchQueries: [WorkspacePageDocument],
    onCompleted: () => {
      toast(t('confirm.undone'));
      onDone();
    },
  });
  return (
    <div className="bl-row__undo">
      {error && <Problem error={error} />}
      <Button purpose="subtle" busy={loading} onClick={() => void withdraw().catch(() => undefined)}>
        {t('confirm.undo')}
      </Button>
    </div>
  );
}
