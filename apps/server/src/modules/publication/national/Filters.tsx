import { Button, FormField, Link, Select, TextInput } from '@bloemen/ui';
import type { ReactNode } from 'react';

export type Filter = {
  name: string;
  label: string;
  /** What leaves the question open: "Alle dagen". */
  all: string;
  options: readonly { value: string; label: string }[];
};

/** Questions above a list, asked by its address: one press sends them, and a link leads back to everything. */
export const Filters = ({
  path,
  asked,
  search,
  filters,
  children,
}: {
  path: string;
  asked: Readonly<Record<string, string | undefined>>;
  /** The label of a field for words. */
  search?: string;
  filters: readonly Filter[];
  children?: ReactNode;
}) => (
  <form className="bl-filters" action={path} method="get" role="search">
    {search && (
      <div className="bl-filters__field">
        <FormField id="zoek" label={search}>
          <TextInput name="zoek" type="search" defaultValue={asked['zoek']} maxLength={100} width="full" />
        </FormField>
      </div>
    )}
    {filters.map(({ name, label, all, options }) => (
      <div className="bl-filters__field" key={name}>
        <FormField id={name} label={label}>
          <Select
            name={name}
            defaultValue={asked[name] ?? ''}
            placeholder={false}
            options={[{ value: '', label: all }, ...options]}
          />
        </FormField>
      </div>
    ))}
    <div className="bl-filters__do">
      <Button type="submit">Toon</Button>
      {Object.values(asked).some(Boolean) && <Link href={path}>Toon alles</Link>}
      {children}
    </div>
  </form>
);
