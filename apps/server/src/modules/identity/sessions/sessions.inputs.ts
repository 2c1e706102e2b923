import { Field, ID, InputType } from '@nestjs/graphql';
import { Equals, IsUUID } from 'class-validator';

@InputType({ description: 'The workspace to go on in, on the pages that open from now on.' })
export class SwitchWorkspaceInput {
  @Field(() => ID)
  @IsUUID('loose')
  tenantId!: string;
}

@InputType({ description: 'An own session to end.' })
export class RevokeSessionInput {
  @Field(() => ID)
  @IsUUID('loose')
  sessionId!: string;
}

@InputType({ description: 'Ends every own session but the one that asks.' })
export class RevokeOtherSessionsInput {
  @Field(() => Boolean)
  @Equals(true)
  confirm!: boolean;
}
