import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { DOOR, type Door } from './requires.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const RESOLVE_PROPERTY = 'graphql:resolve_property';

export type DeclaredDoor = { name: string; door: Door | undefined };

/** Every query, mutation, subscription, field resolver and route of the running application with what it requires. */
@Injectable()
export class Doors implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Refuses to start when something was left undeclared. */
  onApplicationBootstrap(): void {
    const open = this.list().filter(({ door }) => door === undefined);
    if (open.length > 0) throw new Error(`Without @Requires or @Public: ${open.map(({ name }) => name).join(', ')}`);
  }

  list(): DeclaredDoor[] {
    const doors: DeclaredDoor[] = [];
    for (const { instance, metatype } of [...this.discovery.getProviders(), ...this.discovery.getControllers()]) {
      if (!instance || typeof instance !== 'object' || !metatype) continue;
      const prototype = Object.getPrototypeOf(instance) as object;
      for (const key of this.scanner.getAllMethodNames(prototype)) {
        const handler = (prototype as Record<string, unknown>)[key] as object;
        const name = nameOf(metatype as object, handler, key);
        if (name) doors.push({ name, door: Reflect.getMetadata(DOOR, handler) as Door | undefined });
      }
    }
    return doors.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }
}

function nameOf(owner: object, handler: object, key: string): string | null {
  const kind = Reflect.getMetadata(RESOLVER_TYPE, handler) as string | undefined;
  const field = (Reflect.getMetadata(RESOLVER_NAME, handler) as string | undefined) ?? key;
  if (kind && ['Query', 'Mutation', 'Subscription'].includes(kind)) return `${kind}.${field}`;
  if (Reflect.getMetadata(RESOLVE_PROPERTY, handler)) {
    const parent = Reflect.getMetadata(RESOLVER_NAME, owner) as string | undefined;
    return `${parent ?? (owner as { name?: string }).name}.${field}`;
  }
  const path = Reflect.getMetadata(PATH_METADATA, handler) as string | undefined;
  if (path === undefined) return null;
  const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL', 'OPTIONS', 'HEAD'];
  const base = (Reflect.getMetadata(PATH_METADATA, owner) as string | undefined) ?? '';
  return `${methods[Reflect.getMetadata(METHOD_METADATA, handler) as number]} /${[base, path]
    .map((part) => part.replace(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/')}`;
}
