import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, MaxLength, Min } from 'class-validator';

@InputType({ description: 'Another spelling of an organisation.' })
export class AddOrganisationAliasInput {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => String)
  @Length(1, 200)
  name!: string;

  @Field(() => String, { nullable: true, description: 'The document or list that spells it so.' })
  @IsOptional()
  @MaxLength(300)
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
  @Length(1, 200)
  name!: string;
}
