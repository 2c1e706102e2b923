import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';

/** Subscriptions over a WebSocket that opens with the first listener and closes after the last; the session cookie identifies it. */
export const liveLink = new GraphQLWsLink(createClient({
  url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  lazyCloseTimeout: 5_000,
  retryAttempts: 10,
  shouldRetry: () => true,
}));
