import { useApolloClient, useQuery } from '@apollo/client/react';
import type { DocumentNode } from 'graphql';
import { useEffect, useRef } from 'react';
import { ProgrammeVersionDocument } from './programme.generated.js';
import { unattended } from '../../shared/tab.js';

const EVERY_MS = 1_500;

/**
 * Asks every second and a half whether the national picture changed, while the screen is in sight, and fetches the
 * documents again when it did.
 */
export function useNationalVersion(documents: DocumentNode[]): void {
  const client = useApolloClient();
  const { data } = useQuery(ProgrammeVersionDocument, {
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: false,
    context: unattended,
    pollInterval: EVERY_MS,
    skipPollAttempt: () => document.visibilityState === 'hidden',
  });
  const seen = useRef<string | null>(null);
  const include = useRef(documents);
  const version = data?.programmeVersion ?? null;
  useEffect(() => {
    if (version === null) return;
    if (seen.current !== null && seen.current !== version) void client.refetchQueries({ include: include.current });
    seen.current = version;
  }, [client, version]);
}
