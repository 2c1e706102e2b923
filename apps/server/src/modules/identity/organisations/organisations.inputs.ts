import { InputType } from '@nestjs/graphql';
import { Flag, Id, OptionalFlag, OptionalText, Text, Version } from '../../../platform/graphql/fields.js';

@InputType({ description: 'Another spelling of an organisation.' })
export class AddOrganisationAliasInput {
  @Id()
  organisationId!: string;

  @Text({ max: 200 })
  name!: string;

  @OptionalText('The document or list that spells it so.', { max: 300 })
  source?: string | null;
}

@InputType({ description: 'What this workspace calls an organisation from now on.' })
export class RenameOrganisationInput {
  @Id()
  organisationId!: string;

  @Version()
  version!: number;

  @Text({ max: 200 })
  name!: string;

  @OptionalFlag('Whether the programme is asked to use this name in the shared register too.')
  propose?: boolean | null;
}

@InputType({ description: 'A spelling that this workspace no longer wants.' })
export class RemoveOrganisationAliasInput {
  @Id()
  id!: string;
}

@InputType({ description: 'A spelling of elsewhere that means another organisation here.' })
export class RefuseSuggestionInput {
  @Id()
  organisationId!: string;

  @Text('The name that was typed or read.', { max: 200 })
  name!: string;
}

@InputType({ description: 'What the programme decides about a proposed name.' })
export class DecideNameProposalInput {
  @Id()
  id!: string;

  @Flag()
  accept!: boolean;
}
