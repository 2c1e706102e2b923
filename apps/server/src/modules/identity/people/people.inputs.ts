import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { roles, type Role } from '@bloemen/vocabulary';
import { IsEmailAddress, OptionalText, RequiredText } from '../../../platform/validation/text.js';
import { RoleEnum } from '../sessions/sessions.types.js';

@InputType({
  description:
    'Gives somebody a role in this workspace and tells them by mail. Whoever is known by this address keeps the name they have.',
})
export class InvitePersonInput {
  @Field(() => String)
  @RequiredText(254, { reference: true })
  @IsEmailAddress()
  email!: string;

  @Field(() => String)
  @RequiredText(200, { sealed: true })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Name as it stands in decisions, with initials.' })
  @OptionalText(200, { sealed: true })
  formalName?: string | null;

  @Field(() => RoleEnum)
  @IsIn(Object.keys(roles))
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'Needed for a partner, and for nobody else.' })
  @IsOptional()
  @IsUUID('loose')
  organisationId?: string | null;
}

@InputType({ description: 'The role to end, as of now.' })
export class EndRoleInput {
  @Field(() => ID)
  @IsUUID('loose')
  roleAssignmentId!: string;
}
