import { Button, Fieldset, Icon, Textarea } from '@bloemen/ui';
import { useId } from 'react';
import { Controller, type FieldValues } from 'react-hook-form';
import { useFormField } from '../../../shared/forms/fields.js';
import type { Saving } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';

export type RequestLine = { id: string | null; body: string };
const MOST = 20;

/** What a motion asks, one by one; a request that stays keeps what delivers it, also when it is worded anew. */
export function RequestsField<Values extends FieldValues & { requests: RequestLine[] }>({
  form,
}: {
  form: Saving<Values>;
}) {
  const t = useText();
  const base = useId();
  const own = form as unknown as Saving<{ requests: RequestLine[] }>;
  const { id, error, path } = useFormField(own, 'requests', t('motion.requests'), (lines) =>
    (lines as RequestLine[]).map(({ body }) => body).join('\n'),
  );
  return (
    <Controller
      control={own.control}
      name={path}
      render={({ field }) => {
        const lines = field.value as RequestLine[];
        return (
          <Fieldset id={id} legend={t('motion.requests')} description={t('motion.requestsHelp')} error={error}>
            <div className="bl-request-lines">
              {lines.map(({ body, ...line }, index) => (
                <div key={line.id ?? `new-${index}`} className="bl-request-lines__line">
                  <div>
                    <label className="utrecht-form-label" htmlFor={`${base}-${index}`}>
                      {t('motion.request', { number: index + 1 })}
                    </label>
                    <Textarea
                      id={`${base}-${index}`}
                      rows={2}
                      maxLength={1000}
                      value={body}
                      onChange={({ target }) =>
                        field.onChange(lines.map((one, at) => (at === index ? { ...one, body: target.value } : one)))
                      }
                    />
                  </div>
                  <Button
                    purpose="subtle"
                    aria-label={t('motion.removeRequest', { number: index + 1 })}
                    iconStart={<Icon name="close" />}
                    onClick={() => field.onChange(lines.filter((_, at) => at !== index))}
                  />
                </div>
              ))}
              {lines.length < MOST && (
                <div>
                  <Button
                    iconStart={<Icon name="plus" />}
                    onClick={() => field.onChange([...lines, { id: null, body: '' }])}
                  >
                    {t('motion.addRequest')}
                  </Button>
                </div>
              )}
            </div>
          </Fieldset>
        );
      }}
    />
  );
}
