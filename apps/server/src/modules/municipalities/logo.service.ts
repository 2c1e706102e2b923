import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { refuseUnless, wrongFields } from '../../platform/errors/domain-error.js';
import { ThreadFailure, Threads, threadTask } from '../../platform/threads/threads.js';
import { Turns } from '../../platform/threads/turns.js';
import { AuditService } from '../audit/audit.service.js';
import { LogoRepository, type StoredLogo } from './logo.repository.js';
import type { LogoVerdict, readLogo } from './logo.rules.js';
import type { MunicipalityEvent } from './municipalities.audit.js';

const reading = threadTask<typeof readLogo>(new URL('./logo.rules.js', import.meta.url), 'readLogo');
const limits = { memoryMb: 128, timeoutMs: 5_000 };

/**
 * The logo of the own municipality: read on a thread, kept as it was sent or refused with the sentence that says why,
 * and public from then on.
 */
@Injectable()
export class LogoService {
  constructor(
    private readonly logos: LogoRepository,
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly threads: Threads,
    private readonly turns: Turns,
  ) {}

  /** Opens its own unit of work, once the file is read. */
  save(actor: Actor, file: Buffer): Promise<void> {
    return this.turns.take(actor, async () => {
      const { logo, because } = await this.read(file);
      if (because !== null) throw wrongFields({ path: 'logo', message: because });
      await this.database.run({ tenantId: actor.tenantId, actorId: actor.personId }, async () => {
        const sha256 = await this.logos.save(logo, file);
        this.audit.record<MunicipalityEvent>('settings.logo_saved', actor.tenantId, { sha256 });
      });
    });
  }

  /** Removed twice is removed once. */
  async remove(actor: Actor): Promise<void> {
    const sha256 = await this.logos.remove();
    if (sha256) this.audit.record<MunicipalityEvent>('settings.logo_removed', actor.tenantId, { sha256 });
  }

  /** The logo a municipality has now, for whoever asks. Throws not_found when it has another one. */
  async shown(tenantId: string, start: string): Promise<StoredLogo> {
    const logo = await this.database.run({ tenantId, actorId: null }, () => this.logos.find(start));
    refuseUnless(logo, 'not_found');
    return logo;
  }

  private async read(file: Buffer): Promise<LogoVerdict> {
    try {
      return await this.threads.run(reading, file, limits);
    } catch (error) {
      if (error instanceof ThreadFailure)
        return { logo: null, because: 'Dit bestand is niet te lezen. Bewaar het logo opnieuw, liefst als PNG.' };
      throw error;
    }
  }
}
