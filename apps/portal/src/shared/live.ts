import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { refusedWith, tabStatement } from './tab.js';

/** The server closed for good: nobody is signed in, the tab is not theirs, or there are too many sockets. */
const isRefusal = (event: unknown): boolean => [4401, 4403, 4429].includes((event as Partial<CloseEvent>).code ?? 0);

/**
 * Subscriptions over a WebSocket that opens with the first listener and closes after the last; cookie and statement of
 * the tab identify it.
 */
export const liveLink = new GraphQLWsLink(
  createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: () => ({ actingAs: tabStatement() }),
    lazyCloseTimeout: 5_000,
    retryAttempts: 10,
    shouldRetry: (event) => !isRefusal(event),
    on: {
      closed: (event) => {
        const { code } = event as CloseEvent;
        if (code === 4401 || code === 4403) refusedWith('unauthenticated');
      },
    },
  }),
);
