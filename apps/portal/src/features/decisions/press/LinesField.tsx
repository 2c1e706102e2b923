import { Button, Fieldset, Icon } from '@bloemen/ui';
import type { ReactNode } from 'react';
import { Controller, type FieldValues, type Path } from 'react-hook-form';
import { useFormField } from '../../../shared/forms/fields.js';
import type { Saving } from '../../../shared/forms/useSave.js';

/** Things of one kind in a form, each with questions of its own; one is added below and taken away at its place. */
export function LinesField<Values extends FieldValues, Name extends keyof Values & string>({
  form,
  name,
  label,
  description,
  empty,
  most,
  words,
  show,
  children,
}: {
  form: Saving<Values>;
  name: Name;
  label: string;
  description: string;
  empty: Values[Name][number];
  most: number;
  words: { add: string; remove: (index: number) => string };
  /** One line in words, where two texts are compared. */
  show: (line: Values[Name][number]) => string;
  children: (
    line: Values[Name][number],
    index: number,
    change: (more: Partial<Values[Name][number]>) => void,
  ) => ReactNode;
}) {
  const { id, error, path } = useFormField(form, name, label, (lines) =>
    (lines as Values[Name][number][]).map(show).join('\n'),
  );
  return (
    <Controller
      control={form.control}
      name={path as Path<Values>}
      render={({ field }) => {
        const lines = field.value as Values[Name][number][];
        return (
          <Fieldset id={id} legend={label} description={description} error={error}>
            <div className="bl-press-lines">
              {lines.map((line, index) => (
                <div key={index} className="bl-press-lines__line">
                  {children(line, index, (more) =>
                    field.onChange(lines.map((one, at) => (at === index ? { ...one, ...more } : one))),
                  )}
                  <div>
                    <Button
                      purpose="subtle"
                      iconStart={<Icon name="close" />}
                      onClick={() => field.onChange(lines.filter((_, at) => at !== index))}
                    >
                      {words.remove(index + 1)}
                    </Button>
                  </div>
                </div>
              ))}
              {lines.length < most && (
                <div>
                  <Button iconStart={<Icon name="plus" />} onClick={() => field.onChange([...lines, empty])}>
                    {words.add}
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
