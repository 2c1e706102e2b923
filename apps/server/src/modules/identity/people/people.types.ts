import { ObjectType } from '@nestjs/graphql';
import type { Role } from '@bloemen/vocabulary';
import {
  Choice,
  Id,
  List,
  Moment,
  OptionalId,
  OptionalMoment,
  OptionalText,
  Text,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { Person, RoleEnum } from '../sessions/sessions.types.js';

@ObjectType({ description: 'A role that somebody holds or held in this workspace.' })
export class RoleAssignment {
  @Id()
  id!: string;

  @Choice(RoleEnum)
  role!: Role;

  @OptionalId('The organisation a partner speaks for.')
  organisationId!: string | null;

  @OptionalText()
  organisationName!: string | null;

  @Moment()
  startsAt!: Date;

  @OptionalMoment()
  endsAt!: Date | null;
}

@ObjectType({ description: 'Somebody with a role in this workspace.' })
export class WorkspacePerson extends Person {
  @List(() => RoleAssignment, 'Roles in this workspace, oldest first; ended ones only when asked for.')
  roleAssignments!: RoleAssignment[];

  @Text('Portfolios an alderman holds today.', { list: true })
  portfolios!: string[];
}

@ObjectType({ description: 'A page of the people of this workspace, by name.' })
export class PersonConnection extends Numbered(() => WorkspacePerson) {}
