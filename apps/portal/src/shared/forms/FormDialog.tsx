import { Button, Dialog, Form } from '@bloemen/ui';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Failure } from '../Failure.js';
import { useText } from '../i18n.js';
import { FormProblems } from './FormProblems.js';
import type { Saving } from './useSave.js';

/** A form in a dialog: what stands in the way on top, saving and cancelling below. Closing asks when something would be lost. */
export function FormDialog<Values extends FieldValues>({
  form,
  title,
  submit,
  hint,
  onClose,
  children,
}: {
  form: Saving<Values>;
  title: string;
  submit?: string;
  /** `negative` for what removes or withdraws. */
  hint?: 'negative';
  onClose: () => void;
  children?: ReactNode;
}) {
  const t = useText();
  const close = () => form.leave(onClose);
  return (
    <>
      <Dialog
        open
        onClose={close}
        title={title}
        actions={
          <>
            <Button type="submit" form={form.id} purpose="primary" hint={hint} busy={form.busy}>
              {submit ?? t('common.save')}
            </Button>
            <Button onClick={close}>{t('common.cancel')}</Button>
          </>
        }
      >
        <Form id={form.id} onSubmit={(event) => void form.submit(event)}>
          <FormProblems form={form} />
          {children}
          <Failure error={form.failure} />
        </Form>
      </Dialog>
      {form.question}
    </>
  );
}
