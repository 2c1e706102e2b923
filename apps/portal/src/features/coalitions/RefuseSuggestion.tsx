import { useMutation } from '@apollo/client/react';
import { Button, useToast } from '@bloemen/ui';
import { CoalitionCandidatesDocument, RefuseOrganisationSuggestionDocument } from './coalition.generated.js';
import { CoalitionImportDocument } from './import.generated.js';
import { useText } from '../../shared/i18n.js';
import { Failure } from '../../shared/Failure.js';

/** Takes a suggestion away that rests on another municipality's spelling alone; it does not come back for this name. */
export function RefuseSuggestion({
  typed,
  suggestion: { organisationId, name },
  onRefused,
}: {
  typed: string;
  suggestion: { organisationId: string; name: string };
  onRefused?: () => void;
}) {
  const t = useText();
  const toast = useToast();
  const [refuse, { loading, error }] = useMutation(RefuseOrganisationSuggestionDocument, {
    refetchQueries: [CoalitionCandidatesDocument, CoalitionImportDocument],
    awaitRefetchQueries: true,
  });
  const submit = () => {
    refuse({ variables: { input: { organisationId, name: typed } } }).then(
      () => {
        onRefused?.();
        toast(t('likeness.refused', { name, typed }));
      },
      () => undefined,
    );
  };
  return (
    <>
      <Failure error={error} />{' '}
      <Button
        type="button"
        purpose="subtle"
        busy={loading}
        aria-label={t('likeness.refuseOf', { name, typed })}
        onClick={submit}
      >
        {t('likeness.refuse')}
      </Button>
    </>
  );
}
