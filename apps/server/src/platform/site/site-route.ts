import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Public } from '../access/requires.js';

/**
 * A route of the public site: anybody may ask it, and it knows nobody. No cookie is read or given, nothing of the
 * visitor is counted, and the answer is the same for all.
 */
export const SiteRoute = () => applyDecorators(Public(), RouteConfig({ site: true }));

/** Whether the route that answers is one of the public site. */
export const isSiteRoute = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { site?: boolean } | undefined)?.site === true;
