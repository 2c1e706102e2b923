import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Config } from '../../../platform/config/config.js';
import { NetworkLimiter } from '../../../platform/http/limiter.js';
import { networkOf } from '../../../platform/http/network.js';
import { publicationSettings } from '../publication.settings.js';

/** What one network may ask of API, files and files of the toolkit together; nothing of who asks is known but that. */
@Injectable()
export class OpenDataLimits {
  private readonly limiter: NetworkLimiter;

  constructor(config: Config) {
    this.limiter = new NetworkLimiter(config.of(publicationSettings).OPEN_DATA_REQUESTS_PER_MINUTE);
  }

  take({ ip }: FastifyRequest): { isAdmitted: boolean; headers: Record<string, string> } {
    return this.limiter.take(networkOf(ip));
  }
}
