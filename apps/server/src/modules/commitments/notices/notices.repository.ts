import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';

/** Addresses of municipalities, and the notices of signatures that went to them. */
@Injectable()
export class NoticesRepository {
  constructor(private readonly database: Database) {}

  /**
   * Every address of the workspace's municipality: coordinators, who was invited to sign this round, and what was
   * noted, each with who stands behind it.
   */
  addresses(commitmentId: string | null, round: number | null): Promise<{ email: string; by: string | null }[]> {
    return this.database.query(
      `select email, person_id as by from coordinator_address where tenant_id = app_tenant_id()
       union select email, noted_by from municipality_contact where tenant_id = app_tenant_id()
       union select email, null from commitment_invitation where commitment_id = $1 and round = $2
         and revoked_at is null
       order by email`,
      [commitmentId, round],
    );
  }

  async noteAddress(municipalityId: string, email: string): Promise<void> {
    await this.database.query(
      `insert into municipality_contact (tenant_id, email, noted_by) values ($1, $2, app_actor_id())
        on conflict do nothing`,
      [municipalityId, email],
    );
  }

  async add(signatureId: string, email: string, tokenSha256: Buffer, days: number): Promise<void> {
    await this.database.query(
      `insert into signature_notice (signature_id, email, token_sha256, expires_at)
        values ($1, $2, $3, now() + $4 * interval '1 day')`,
      [signatureId, email, tokenSha256, days],
    );
  }
}
