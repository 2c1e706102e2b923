import {
  Checkbox,
  DateInput,
  Fieldset,
  FileInput,
  FormField,
  RadioGroup,
  Select,
  Textarea,
  TextInput,
  type Option,
  type TextInputProps,
} from '@bloemen/ui';
import { useEffect, useRef, type ComponentProps, type ReactNode } from 'react';
import { Controller, type FieldValues, type Path } from 'react-hook-form';
import { longDate } from '../formats.js';
import { useText } from '../i18n.js';
import type { Saving } from './useSave.js';

/** The names of the answers of one kind. */
type NamesOf<Values, Answer> = {
  [Name in keyof Values & string]: Values[Name] extends Answer ? Name : never;
}[keyof Values & string];

type Field<Values extends FieldValues, Answer> = {
  form: Saving<Values>;
  name: NamesOf<Values, Answer>;
  label: string;
  description?: string;
  optional?: boolean;
};

/** Ties a field to its form: what it is called and how its answer is shown to the form, id and error back. */
export function useFormField<Values extends FieldValues, Name extends keyof Values & string>(
  { id, fields, errorOf }: Saving<Values>,
  name: Name,
  label: string,
  show: (value: Values[Name]) => string,
) {
  const shown = useRef(show);
  useEffect(() => {
    shown.current = show;
  });
  useEffect(() => {
    fields.set(name, { label, show: (value) => shown.current(value) });
    return () => void fields.delete(name);
  }, [fields, name, label]);
  return { id: `${id}-${name}`, error: errorOf(name), path: name as string as Path<Values> };
}

const asTyped = (value: unknown) => value as string;

/** One line of text; `lines` makes it so many. */
export function TextField<Values extends FieldValues>({
  form,
  name,
  label,
  description,
  optional,
  max,
  lines,
  width = 'full',
  ...input
}: Field<Values, string> & {
  max?: number;
  lines?: number;
} & Pick<TextInputProps, 'width' | 'type' | 'inputMode' | 'autoComplete' | 'placeholder' | 'spellCheck'>) {
  const { id, error, path } = useFormField(form, name, label, asTyped);
  const registered = form.register(path);
  return (
    <FormField id={id} label={label} description={description} optional={optional} error={error}>
      {lines ? (
        <Textarea {...registered} maxLength={max} rows={lines} />
      ) : (
        <TextInput autoComplete="off" {...input} {...registered} maxLength={max} width={width} />
      )}
    </FormField>
  );
}

/** A choice from a list. `placeholder` as for `Select`. */
export function SelectField<Values extends FieldValues>({
  form,
  name,
  label,
  description,
  optional,
  options,
  placeholder,
  onChange,
}: Field<Values, string> & {
  options: readonly Option[];
  placeholder?: string | false;
  onChange?: (value: string) => void;
}) {
  const { id, error, path } = useFormField(
    form,
    name,
    label,
    (value) => options.find((one) => one.value === value)?.label ?? '',
  );
  return (
    <FormField id={id} label={label} description={description} optional={optional} error={error}>
      <Select
        {...form.register(path, {
          onChange: (event: { target: { value: string } }) => onChange?.(event.target.value),
        })}
        options={options}
        placeholder={placeholder}
      />
    </FormField>
  );
}

/** One choice out of a few, all of them visible. */
export function RadioField<Values extends FieldValues>({
  form,
  name,
  label,
  options,
  description,
  onChange,
}: Field<Values, string> & {
  options: ComponentProps<typeof RadioGroup>['options'];
  onChange?: (value: string) => void;
}) {
  const { id, error, path } = useFormField(form, name, label, (value) => {
    const known = options.find((one) => one.value === value)?.label;
    return typeof known === 'string' ? known : '';
  });
  return (
    <RadioGroup
      {...form.register(path, {
        onChange: (event: { target: { value: string } }) => onChange?.(event.target.value),
      })}
      id={id}
      legend={label}
      description={description}
      error={error}
      options={options}
    />
  );
}

/** A day as three numbers. */
export function DateField<Values extends FieldValues>({
  form,
  name,
  label,
  description,
}: Field<Values, string | null>) {
  const { id, error, path } = useFormField(form, name, label, (value) => (value ? longDate(value) : ''));
  return (
    <Controller
      control={form.control}
      name={path}
      render={({ field }) => (
        <DateInput
          id={id}
          legend={label}
          description={description}
          error={error}
          value={field.value as string | null}
          onChange={field.onChange}
        />
      )}
    />
  );
}

/** One yes or no. */
export function CheckField<Values extends FieldValues>({ form, name, label, description }: Field<Values, boolean>) {
  const t = useText();
  const { id, error, path } = useFormField(form, name, label, (value) => t(value ? 'common.yes' : 'common.no'));
  return <Checkbox {...form.register(path)} id={id} label={label} description={description} error={error} />;
}

/** Several of a list. The answer has the order of the list. */
export function ChecksField<Values extends FieldValues>({
  form,
  name,
  label,
  description,
  options,
  children,
}: Field<Values, readonly string[]> & {
  options: readonly Option[];
  /** How they stand on the screen, and what stands with them. */
  children?: (checks: ReactNode, chosen: readonly string[]) => ReactNode;
}) {
  const { id, error, path } = useFormField(form, name, label, (values) =>
    options
      .filter(({ value }) => (values as readonly string[]).includes(value))
      .map((one) => one.label)
      .join(', '),
  );
  return (
    <Controller
      control={form.control}
      name={path}
      render={({ field }) => {
        const chosen = field.value as readonly string[];
        const checks = options.map(({ value, label: text }) => (
          <Checkbox
            key={value}
            label={text}
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              field.onChange(
                options.flatMap((one) =>
                  (one.value === value ? target.checked : chosen.includes(one.value)) ? [one.value] : [],
                ),
              )
            }
          />
        ));
        return (
          <Fieldset id={id} legend={label} description={description} error={error}>
            {children ? children(checks, chosen) : checks}
          </Fieldset>
        );
      }}
    />
  );
}

/** One file from the reader's device. */
export function FileField<Values extends FieldValues>({
  form,
  name,
  label,
  description,
  accept,
}: Field<Values, FileList | null> & { accept: string }) {
  const { id, error, path } = useFormField(form, name, label, (files) => (files as FileList | null)?.[0]?.name ?? '');
  return (
    <FormField id={id} label={label} description={description} error={error}>
      <FileInput {...form.register(path)} accept={accept} />
    </FormField>
  );
}
