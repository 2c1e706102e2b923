import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sha256Of } from '../../platform/secrets/secrets.js';
import type { Logo, LogoType } from './logo.rules.js';

export type StoredLogo = { type: LogoType; content: Buffer };

/** The logo of the own municipality. */
@Injectable()
export class LogoRepository {
  constructor(private readonly database: Database) {}

  find(start: string): Promise<StoredLogo | null> {
    return this.database.maybe<StoredLogo>(
      `select media_type as type, content from municipality_logo
        where tenant_id = app_tenant_id() and left(sha256, 16) = $1`,
      [start],
    );
  }

  /** Takes the place of the one before; returns the hash. */
  async save({ type, aspect }: Logo, content: Buffer): Promise<string> {
    const sha256 = sha256Of(content);
    await this.database.query(
      `
      insert into municipality_logo (sha256, media_type, aspect, content) values ($1, $2, $3, $4)
      on conflict (tenant_id) do update set sha256 = excluded.sha256, media_type = excluded.media_type,
        aspect = excluded.aspect, content = excluded.content, is_demonstration = false`,
      [sha256, type, aspect, content],
    );
    return sha256;
  }

  /** Returns the hash of what is gone, or null when there was nothing. */
  async remove(): Promise<string | null> {
    const gone = await this.database.maybe<{ sha256: string }>(
      'delete from municipality_logo where tenant_id = app_tenant_id() returning sha256',
    );
    return gone?.sha256 ?? null;
  }
}
