import { Alert, LoadingState } from '@bloemen/ui';
import type { FieldValues } from 'react-hook-form';
import { RadioField } from '../../../shared/forms/fields.js';
import type { Saving } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';

type Candidate = { cbsCode: string; name: string; because: string[]; isDemonstration: boolean };

/** The municipalities that could help, the nearest first, each with why it is alike. */
export function Candidates<Values extends FieldValues & { helper: string }>({
  form,
  label,
  found,
  error,
  onRetry,
  before,
}: {
  form: Saving<Values>;
  label: string;
  /** Undefined while they are looked for. */
  found: readonly Candidate[] | undefined;
  error: unknown;
  onRetry: () => void;
  /** Said as long as there is nothing to look for; null when there is. */
  before: string | null;
}) {
  const t = useText();
  if (before !== null) return <p className="bl-subtle">{before}</p>;
  if (error && !found) return <Problem error={error} onRetry={onRetry} />;
  if (!found) return <LoadingState lines={4} />;
  if (found.length === 0) return <Alert kind="info">{t('calls.noCandidates')}</Alert>;
  return (
    <RadioField<Values>
      form={form}
      name={'helper' as never}
      label={label}
      options={found.map(({ cbsCode, name, because }) => ({
        value: cbsCode,
        label: name,
        description: because.join(', '),
      }))}
    />
  );
}
