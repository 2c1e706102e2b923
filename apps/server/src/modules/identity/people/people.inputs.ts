import { InputType } from '@nestjs/graphql';
import { type Role } from '@bloemen/vocabulary';
import { Choice, Email, Id, OptionalId, OptionalText, Text } from '../../../platform/graphql/fields.js';
import { RoleEnum } from '../sessions/sessions.types.js';

@InputType({
  description:
    'Gives somebody a role in this workspace and tells them by mail. Whoever is known by this address keeps the name they have.',
})
export class InvitePersonInput {
  @Email()
  email!: string;

  @Text({ max: 200, sealed: true })
  displayName!: string;

  @OptionalText('Name as it stands in decisions, with initials.', { max: 200, sealed: true })
  formalName?: string | null;

  @Choice(RoleEnum)
  role!: Role;

  @OptionalId('Needed for a partner, and for nobody else.')
  organisationId?: string | null;
}

@InputType({ description: 'The role to end, as of now.' })
export class EndRoleInput {
  @Id()
  roleAssignmentId!: string;
}
