import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '../errors/domain-error.js';
import { actorOf, DOOR, type Door } from './requires.js';

/** Deny by default: a handler without a declared door is closed, a declared one opens only to who may pass. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const door = this.reflector.get<Door | undefined>(DOOR, context.getHandler());
    if (door === 'public') return true;
    const actor = actorOf(context);
    if (!actor) throw new DomainError('unauthenticated');
    if (actor.refusal) throw new DomainError(actor.refusal);
    if (door === undefined || !actor.has(door)) throw new DomainError('forbidden');
    return true;
  }
}
