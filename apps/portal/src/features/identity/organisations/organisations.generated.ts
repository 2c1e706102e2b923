/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../shared/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type NameProposalFragment = { id: string, sharedName: string, proposedName: string, proposedBy: string, proposedAt: string };

export type OrganisationNameProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationNameProposalsQuery = { organisationNameProposals: Array<{ id: string, sharedName: string, proposedName: string, proposedBy: string, proposedAt: string }> };

export type DecideOrganisationNameProposalMutationVariables = Exact<{
  input: Schema.DecideNameProposalInput;
}>;


export type DecideOrganisationNameProposalMutation = { decideOrganisationNameProposal: Array<{ id: string, sharedName: string, proposedName: string, proposedBy: string, proposedAt: string }> };

export const NameProposalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NameProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationNameProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}}]} as unknown as DocumentNode<NameProposalFragment, unknown>;
export const OrganisationNameProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationNameProposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationNameProposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NameProposal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NameProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationNameProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}}]} as unknown as DocumentNode<OrganisationNameProposalsQuery, OrganisationNameProposalsQueryVariables>;
export const DecideOrganisationNameProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideOrganisationNameProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideNameProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideOrganisationNameProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NameProposal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NameProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationNameProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}}]} as unknown as DocumentNode<DecideOrganisationNameProposalMutation, DecideOrganisationNameProposalMutationVariables>;