import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Min } from 'class-validator';
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

@InputType({ description: 'A new name for an organisation this workspace added.' })
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
}
