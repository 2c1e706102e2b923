import { Controller, Get } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { Database } from '../database/database.js';
import { Public } from '../access/requires.js';

/** Whether the process lives, and whether it can do its work. */
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @Public()
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @Public()
  async ready(): Promise<{ status: 'ready' }> {
    const answers = await this.database.isReady().catch(() => false);
    if (!answers) throw new DomainError('unavailable');
    return { status: 'ready' };
  }
}
