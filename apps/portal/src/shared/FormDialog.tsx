import { Button, Dialog, ErrorSummary, Form } from '@bloemen/ui';
import { useId, type ReactNode } from 'react';
import { useText } from './i18n.js';

/** A question in a dialog: what is wrong with the answers on top, saving and cancelling below. */
export function FormDialog({
  title,
  submit,
  busy,
  errors,
  attempt,
  problem,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  submit?: string;
  busy: boolean;
  /** Per field its error, if any; the id is that of the field. */
  errors: { fieldId: string; message: string | undefined }[];
  attempt: number;
  problem?: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useText();
  const id = useId();
  const wrong = errors.filter((one): one is { fieldId: string; message: string } => one.message !== undefined);
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button type="submit" form={id} purpose="primary" busy={busy}>
            {submit ?? t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <Form
        id={id}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <ErrorSummary errors={wrong} attempt={attempt} />
        {problem}
        {children}
      </Form>
    </Dialog>
  );
}
