import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Public, Requires } from '../../../platform/access/requires.js';
import { RevokeOtherSessionsInput, RevokeSessionInput, SwitchWorkspaceInput } from './sessions.inputs.js';
import { SessionsService } from './sessions.service.js';
import { OpenSession, Viewer } from './sessions.types.js';

@Resolver(() => Viewer)
export class SessionsResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Public()
  @Query(() => Viewer, {
    nullable: true,
    description:
      'Who is signed in, in the workspace that the page states or else the one last worked in; null when nobody is.',
  })
  async viewer(@CurrentActor() actor: Actor | null): Promise<Viewer | null> {
    return actor && this.sessions.viewer(actor);
  }

  @Requires('session:manage')
  @Query(() => [OpenSession], { name: 'sessions', description: 'The own open sessions, newest first.' })
  openSessions(@CurrentActor() actor: Actor): Promise<OpenSession[]> {
    return this.sessions.open(actor);
  }

  @Requires('session:manage')
  @Mutation(() => Viewer, {
    description:
      'Tells what the viewer holds in another workspace, and notes it as the one last worked in. Pages that are open stay in theirs.',
  })
  switchWorkspace(@CurrentActor() actor: Actor, @Args('input') input: SwitchWorkspaceInput): Promise<Viewer> {
    return this.sessions.enter(actor, input.tenantId);
  }

  @Requires('session:manage')
  @Mutation(() => OpenSession, { description: 'Ends one own session, at once.' })
  revokeSession(@CurrentActor() actor: Actor, @Args('input') input: RevokeSessionInput): Promise<OpenSession> {
    return this.sessions.revoke(actor, input.sessionId);
  }

  @Requires('session:manage')
  @Mutation(() => Int, { description: 'Ends all other own sessions, at once, and tells how many there were.' })
  revokeOtherSessions(@CurrentActor() actor: Actor, @Args('input') _input: RevokeOtherSessionsInput): Promise<number> {
    return this.sessions.revokeOthers(actor);
  }
}
