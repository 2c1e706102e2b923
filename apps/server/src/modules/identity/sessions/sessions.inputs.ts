import { InputType } from '@nestjs/graphql';
import { Equals } from 'class-validator';
import { Flag, Id } from '../../../platform/graphql/fields.js';

@InputType({ description: 'The workspace to go on in, on the pages that open from now on.' })
export class SwitchWorkspaceInput {
  @Id()
  tenantId!: string;
}

@InputType({ description: 'An own session to end.' })
export class RevokeSessionInput {
  @Id()
  sessionId!: string;
}

@InputType({ description: 'Ends every own session but the one that asks.' })
export class RevokeOtherSessionsInput {
  @Flag()
  @Equals(true)
  confirm!: boolean;
}
