import type { DocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';

const POLL_MS = 2_000;

/** Reads a page again and again while links on it are being looked at. */
export function useLooking(isNeeded: boolean, document: DocumentNode): void {
  const client = useApolloClient();
  useEffect(() => {
    if (!isNeeded) return undefined;
    const timer = setInterval(() => void client.refetchQueries({ include: [document] }), POLL_MS);
    return () => clearInterval(timer);
  }, [client, isNeeded, document]);
}
