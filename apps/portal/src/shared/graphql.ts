import type { ApolloClient } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createContext, useCallback, useContext } from 'react';
import { ApiError, send } from './api.js';
import { refusedWith } from './tab.js';
import { useLoad } from './useLoad.js';

type Refused = { message: string; extensions?: { code?: string; details?: unknown } };

/**
 * The client of the working screens: null on public pages, which ask the little they need by themselves and so load
 * without it.
 */
export const ClientContext = createContext<ApolloClient | null>(null);

/** As much of a document as queries of public pages have: fields and fragments, without variables. */
type Node = {
  kind: string;
  name?: { value: string };
  typeCondition?: { name: { value: string } };
  selectionSet?: { selections: readonly Node[] };
};
const written: Record<string, (name: string, node: Node) => string> = {
  OperationDefinition: (name) => `query ${name}`,
  FragmentDefinition: (name, { typeCondition }) => `fragment ${name} on ${typeCondition!.name.value}`,
  FragmentSpread: (name) => `...${name}`,
  Field: (name) => name,
};

/** A query as text. The whole printer of GraphQL is ten times as much. */
function textOf(node: Node): string {
  const fields = node.selectionSet ? ` { ${node.selectionSet.selections.map(textOf).join(' ')} }` : '';
  return written[node.kind]!(node.name!.value, node) + fields;
}

/** Asks one query of GraphQL and keeps nothing of it. Throws `ApiError` when it is refused. */
export async function ask<Data>(
  query: TypedDocumentNode<Data, Record<string, never>>,
  headers?: Record<string, string>,
): Promise<Data> {
  const { data, errors } = await send<{ data: Data; errors?: Refused[] }>('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: (query.definitions as readonly Node[]).map(textOf).join(' ') }),
  });
  const [error] = errors ?? [];
  if (!error) return data;
  const { code = 'internal', details } = error.extensions ?? {};
  refusedWith(code);
  throw new ApiError(code, error.message, details);
}

/** What a public page reads when it opens; from the client where there is one. */
export function usePublicQuery<Data>(query: TypedDocumentNode<Data, Record<string, never>>) {
  const client = useContext(ClientContext);
  const read = useCallback(
    async () => (client ? ((await client.query({ query })).data as Data) : ask(query)),
    [client, query],
  );
  const { data, error, loading, reload } = useLoad(read);
  return { data: data ?? undefined, error: error ?? undefined, loading, refetch: reload };
}
