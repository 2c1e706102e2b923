import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { roles, type Permission, type Role, type TenantKind } from '@bloemen/vocabulary';

export const RoleEnum = Object.fromEntries(Object.keys(roles).map((role) => [role, role])) as { [R in Role]: R };
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a person is in a workspace; the permissions follow from it.',
});

const WorkspaceKindEnum = {
  municipality: 'municipality',
  programme: 'programme',
  vng: 'vng',
} as const satisfies Record<TenantKind, TenantKind>;
registerEnumType(WorkspaceKindEnum, {
  name: 'WorkspaceKind',
  description: 'Whose walled workspace it is: of a municipality, the programme team (VWS) or the VNG.',
});

export const SignInMeansEnum = {
  MAGIC_LINK: 'MAGIC_LINK',
  OPENID_CONNECT: 'OPENID_CONNECT',
  EXAMPLE: 'EXAMPLE',
} as const;
export type SignInMeans = keyof typeof SignInMeansEnum;
registerEnumType(SignInMeansEnum, {
  name: 'SignInMeans',
  description: 'How somebody signed in: mailed link, own organisation, or example person of the demonstration.',
});

@ObjectType({ description: 'A human being, the same over all workspaces.' })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Name as it stands in decisions, with initials.' })
  formalName!: string | null;

  @Field(() => String)
  email!: string;

  @Field(() => Boolean, { description: 'A person of the demonstration, not a real account.' })
  isExample!: boolean;
}

@ObjectType({ description: 'A walled workspace in which the viewer holds a role.' })
export class Workspace {
  @Field(() => ID)
  tenantId!: string;

  @Field(() => WorkspaceKindEnum)
  kind!: TenantKind;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Who is signed in, in which workspace, with which rights right now.' })
export class Viewer {
  @Field(() => Person)
  person!: Person;

  @Field(() => [RoleEnum], { description: 'Roles in the current workspace.' })
  roles!: Role[];

  @Field(() => [String], {
    description:
      'What these roles allow, such as `plan:write`. For the screen; the server decides again at every call.',
  })
  permissions!: Permission[];

  @Field(() => Workspace)
  workspace!: Workspace;

  @Field(() => Int, {
    nullable: true,
    description: 'In how many seconds the session ends unless it is used; null when it just ended.',
  })
  secondsLeft!: number | null;

  @Field(() => [Workspace], { description: 'All workspaces the viewer can switch to, the current one included.' })
  workspaces!: Workspace[];
}

@ObjectType({ description: 'A browser in which the viewer is signed in.' })
export class OpenSession {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean, { description: 'The session that asks.' })
  isCurrent!: boolean;

  @Field(() => GraphQLISODateTime)
  signedInAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Exact to a minute.' })
  lastSeenAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it ends in any case.' })
  expiresAt!: Date;

  @Field(() => SignInMeansEnum)
  means!: SignInMeans;

  @Field(() => String, { description: 'Browser and system, such as "Firefox op Windows".' })
  device!: string;
}
