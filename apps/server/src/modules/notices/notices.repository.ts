import type { NoticeKind, Role } from '@bloemen/vocabulary';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

@Injectable()
export class NoticesRepository {
  constructor(private readonly database: Database) {}

  /** One row for each person who holds one of the roles now, but for who did it. */
  async addForRoles(kind: NoticeKind, roles: readonly Role[], title: string, address: string): Promise<void> {
    await this.database.query(
      `
      insert into notice (person_id, kind, title, address)
      select distinct h.person_id, $1, $3, $4 from role_holder h
      where h.tenant_id = app_tenant_id() and h.role = any($2) and h.person_id is distinct from app_actor_id()`,
      [kind, roles, title, address],
    );
  }
}
