/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type UnreadNoticeNewsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticeNewsSubscription = { unreadNoticeNews: number };


export const UnreadNoticeNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UnreadNoticeNews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNoticeNews"}}]}}]} as unknown as DocumentNode<UnreadNoticeNewsSubscription, UnreadNoticeNewsSubscriptionVariables>;