import { Button, ButtonLink, Form, FormFooter } from '@bloemen/ui';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { PageAddress } from '../address.js';
import { Failure } from '../Failure.js';
import { useText } from '../i18n.js';
import { FormProblems } from './FormProblems.js';
import type { Saving } from './useSave.js';

/** A form in a page: what stands in the way on top, saving below and always in view. */
export function PageForm<Values extends FieldValues>({
  form,
  submit,
  hint,
  cancel,
  children,
}: {
  form: Saving<Values>;
  /** The text of the button, or the buttons; nothing where the form places its button itself. */
  submit?: ReactNode;
  hint?: 'negative';
  /** Where cancelling leads, or what it does. */
  cancel?: PageAddress | (() => void);
  children?: ReactNode;
}) {
  const t = useText();
  return (
    <>
      {form.question}
      <Form onSubmit={(event) => void form.submit(event)}>
        <FormProblems form={form} />
        {children}
        <Failure error={form.failure} />
        {submit !== undefined && (
          <FormFooter>
            <SubmitButton form={form} hint={hint}>
              {submit}
            </SubmitButton>
            {typeof cancel === 'string' && <ButtonLink href={cancel}>{t('common.cancel')}</ButtonLink>}
            {typeof cancel === 'function' && <Button onClick={() => form.leave(cancel)}>{t('common.cancel')}</Button>}
          </FormFooter>
        )}
      </Form>
    </>
  );
}

/** Saves the form around it. */
export const SubmitButton = <Values extends FieldValues>({
  form,
  hint,
  purpose = hint ? undefined : 'primary',
  children,
}: {
  form: Saving<Values>;
  hint?: 'negative';
  purpose?: 'primary' | 'secondary';
  children: ReactNode;
}) => (
  <Button type="submit" purpose={purpose} hint={hint} busy={form.busy}>
    {children}
  </Button>
);
