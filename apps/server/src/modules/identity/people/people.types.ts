import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@bloemen/vocabulary';
import { Person, RoleEnum } from '../sessions/sessions.types.js';

@ObjectType({ description: 'A role that somebody holds or held in this workspace.' })
export class RoleAssignment {
  @Field(() => ID)
  id!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'The organisation a partner speaks for.' })
  organisationId!: string | null;

  @Field(() => String, { nullable: true })
  organisationName!: string | null;

  @Field(() => GraphQLISODateTime)
  startsAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  endsAt!: Date | null;
}

@ObjectType({ description: 'Somebody with a role in this workspace.' })
export class WorkspacePerson extends Person {
  @Field(() => [RoleAssignment], {
    description: 'Roles in this workspace, oldest first; ended ones only when asked for.',
  })
  roleAssignments!: RoleAssignment[];

  @Field(() => [String], { description: 'Portfolios an alderman holds today.' })
  portfolios!: string[];
}

@ObjectType({ description: 'A page of the people of this workspace, by name.' })
export class PersonConnection {
  @Field(() => [WorkspacePerson])
  nodes!: WorkspacePerson[];

  @Field(() => Int, { description: 'How many there are with this search.' })
  totalCount!: number;
}
