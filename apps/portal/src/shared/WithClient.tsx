import { ApolloProvider } from '@apollo/client/react';
import { useEffect, type ComponentType, type ReactNode } from 'react';
import { clientOf } from './apollo.js';
import { onBack } from './connection.js';
import { ClientContext } from './graphql.js';
import { useSessionState } from './session.js';

/**
 * What the working screens read and save with, for as long as somebody is signed in. What stands on the screen is read
 * again when the server is back.
 */
function WithClient({ children }: { children: ReactNode }) {
  const { session } = useSessionState();
  const client = clientOf(session && `${session.person.id}@${session.workspace.tenantId}`);
  useEffect(() => onBack(() => void client.refetchQueries({ include: 'active' })), [client]);
  return (
    <ApolloProvider client={client}>
      <ClientContext value={client}>{children}</ClientContext>
    </ApolloProvider>
  );
}

/** A layout whose screens work with the client. */
export const withClient = (Layout: ComponentType) =>
  function WithItsClient() {
    return (
      <WithClient>
        <Layout />
      </WithClient>
    );
  };
