import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { ReportsDocument } from './reports.generated.js';

const POLL_MS = 2_000;

/** Asks for the list again and again: the way to follow a report where the live connection does not come through. */
export function usePolling(isNeeded: boolean): void {
  const client = useApolloClient();
  useEffect(() => {
    if (!isNeeded) return undefined;
    const timer = setInterval(() => void client.refetchQueries({ include: [ReportsDocument] }), POLL_MS);
    return () => clearInterval(timer);
  }, [client, isNeeded]);
}
