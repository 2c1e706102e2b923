import type { ApolloClient } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode, SelectionSetNode } from 'graphql';
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

/** A query of public pages as text: fields and fragments, without variables. The whole printer is ten times as much. */
function textOf(definition: DefinitionNode): string {
  if (definition.kind === 'OperationDefinition') return `query ${definition.name!.value} ${fieldsOf(definition)}`;
  if (definition.kind !== 'FragmentDefinition') throw new Error(`no text for ${definition.kind}`);
  return `fragment ${definition.name.value} on ${definition.typeCondition.name.value} ${fieldsOf(definition)}`;
}

function fieldsOf({ selectionSet }: { selectionSet?: SelectionSetNode | undefined }): string {
  if (!selectionSet) return '';
  const fields = selectionSet.selections.map((one) => {
    if (one.kind === 'FragmentSpread') return `...${one.name.value}`;
    if (one.kind !== 'Field' || one.alias || one.arguments?.length) throw new Error(`no text for ${one.kind}`);
    return `${one.name.value} ${fieldsOf(one)}`;
  });
  return `{ ${fields.join(' ')} }`;
}

/** Asks one query of GraphQL and keeps nothing of it. Throws `ApiError` when it is refused. */
export async function ask<Data>(
  query: TypedDocumentNode<Data, Record<string, never>>,
  headers?: Record<string, string>,
): Promise<Data> {
  const { data, errors } = await send<{ data: Data; errors?: Refused[] }>('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: query.definitions.map(textOf).join(' ') }),
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
