import { FormField, Select } from '@bloemen/ui';

/** One choice of what is on the screen; it is in the address. */
export const ChoiceSelect = ({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}) => (
  <FormField label={label}>
    <Select
      placeholder={false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      options={[...options]}
    />
  </FormField>
);
