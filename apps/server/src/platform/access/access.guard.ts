import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '../errors/domain-error.js';
import type { Actor } from './actor.js';
import { DOOR, type Door } from './requires.js';

/** The actor that the request or the GraphQL context carries. */
export function actorOf(context: ExecutionContext): Actor | null {
  const carrier = context.getType<'http' | 'graphql'>() === 'graphql' ? context.getArgByIndex<{ actor?: Actor | null }>(2) : context.switchToHttp().getRequest<{ actor?: Actor | null }>();
  return carrier.actor ?? null;
}

/** Deny by default: a handler without a declared door is closed, a declared one opens only to who may pass. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const door = this.reflector.get<Door | undefined>(DOOR, context.getHandler());
    if (door === 'public') return true;
    const actor = actorOf(context);
    if (!actor) throw new DomainError('unauthenticated');
    if (door === undefined || !actor.has(door)) throw new DomainError('forbidden');
    return true;
  }
}
