import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { roles, type Permission, type Role, type TenantKind } from '@bloemen/vocabulary';
import {
  Choice,
  Flag,
  Id,
  List,
  Moment,
  OptionalCount,
  OptionalText,
  Part,
  Text,
} from '../../../platform/graphql/fields.js';

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
  @Id()
  id!: string;

  @Text()
  displayName!: string;

  @OptionalText('Name as it stands in decisions, with initials.')
  formalName!: string | null;

  @Text()
  email!: string;

  @Flag('A person of the demonstration, not a real account.')
  isExample!: boolean;
}

@ObjectType({ description: 'A walled workspace in which the viewer holds a role.' })
export class Workspace {
  @Id()
  tenantId!: string;

  @Choice(WorkspaceKindEnum)
  kind!: TenantKind;

  @Text()
  name!: string;
}

@ObjectType({ description: 'Who is signed in, in which workspace, with which rights right now.' })
export class Viewer {
  @Part(() => Person)
  person!: Person;

  @Choice(RoleEnum, 'Roles in the current workspace.', { list: true })
  roles!: Role[];

  @Text('What these roles allow, such as `plan:write`. For the screen; the server decides again at every call.', {
    list: true,
  })
  permissions!: Permission[];

  @Part(() => Workspace)
  workspace!: Workspace;

  @OptionalCount('In how many seconds the session ends unless it is used; null when it just ended.')
  secondsLeft!: number | null;

  @List(() => Workspace, 'All workspaces the viewer can switch to, the current one included.')
  workspaces!: Workspace[];
}

@ObjectType({ description: 'A browser in which the viewer is signed in.' })
export class OpenSession {
  @Id()
  id!: string;

  @Flag('The session that asks.')
  isCurrent!: boolean;

  @Moment()
  signedInAt!: Date;

  @Moment('Exact to a minute.')
  lastSeenAt!: Date;

  @Moment('When it ends in any case.')
  expiresAt!: Date;

  @Choice(SignInMeansEnum)
  means!: SignInMeans;

  @Text('Browser and system, such as "Firefox op Windows".')
  device!: string;
}
