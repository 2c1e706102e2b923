import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { OptionalText, RequiredText } from '../../../platform/validation/text.js';

@InputType({ description: 'Another spelling of an organisation.' })
export class AddOrganisationAliasInput {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => String)
  @RequiredText(200)
  name!: string;

  @Field(() => String, { nullable: true, description: 'The document or list that spells it so.' })
  @OptionalText(300)
  source?: string | null;
}

@InputType({ description: 'What this workspace calls an organisation from now on.' })
export class RenameOrganisationInput {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String)
  @RequiredText(200)
  name!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the programme is asked to use this name in the shared register too.',
  })
  @IsOptional()
  @IsBoolean()
  propose?: boolean | null;
}

@InputType({ description: 'A spelling that this workspace no longer wants.' })
export class RemoveOrganisationAliasInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;
}

@InputType({ description: 'A spelling of elsewhere that means another organisation here.' })
export class RefuseSuggestionInput {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => String, { description: 'The name that was typed or read.' })
  @RequiredText(200)
  name!: string;
}

@InputType({ description: 'What the programme decides about a proposed name.' })
export class DecideNameProposalInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Boolean)
  @IsBoolean()
  accept!: boolean;
}
