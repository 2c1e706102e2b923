import type { DocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Alert } from '@bloemen/ui';
import { useEffect } from 'react';
import { useText } from './i18n.js';
import { codeOf, Problem } from './Problem.js';

/**
 * Why saving failed. When somebody else saved first it fetches what is stored now and says so, beside what was typed:
 * the next save rests on the new version.
 */
export function SaveProblem({ error, refetch, now }: { error: unknown; refetch: DocumentNode[]; now: string }) {
  const t = useText();
  const client = useApolloClient();
  const isConflict = codeOf(error) === 'conflict';
  useEffect(() => {
    if (isConflict) void client.refetchQueries({ include: refetch });
  }, [client, error, isConflict, refetch]);
  if (!isConflict) return <Problem error={error} />;
  return (
    <Alert kind="warning" live>
      {t('common.conflict', { now: now || t('common.conflictNothing') })}
    </Alert>
  );
}
