import { Controller, Get } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { Public } from '../access/requires.js';
import { Readiness } from './readiness.js';

/** Whether the process lives, and whether it can do its work. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Public()
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @Public()
  async ready(): Promise<{ status: 'ready' }> {
    if (!(await this.readiness.isReady())) throw new DomainError('unavailable');
    return { status: 'ready' };
  }
}
