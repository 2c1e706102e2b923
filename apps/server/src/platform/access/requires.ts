import { SetMetadata, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Permission } from '@bloemen/vocabulary';
import type { Actor } from './actor.js';

export const DOOR = 'bloemen:door';
/** What one query, mutation, subscription, field resolver or route asks of whoever calls it. */
export type Door = Permission | 'public';

/** Anyone may call this, signed in or not. */
export const Public = () => SetMetadata<string, Door>(DOOR, 'public');

/** Only an actor whose roles carry the permission may call this. */
export const Requires = (permission: Permission) => SetMetadata<string, Door>(DOOR, permission);

/** The actor of this request. On a @Public handler it may be null, or refused. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor | null =>
  actorOf(context),
);

/** The actor that the request or the GraphQL context carries. */
export function actorOf(context: ExecutionContext): Actor | null {
  const carrier =
    context.getType<'http' | 'graphql'>() === 'graphql'
      ? context.getArgByIndex<{ actor?: Actor | null }>(2)
      : context.switchToHttp().getRequest<{ actor?: Actor | null }>();
  return carrier.actor ?? null;
}
