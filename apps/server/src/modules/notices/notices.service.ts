import type { NoticeKind, Role } from '@bloemen/vocabulary';
import { Injectable } from '@nestjs/common';
import { NoticesRepository } from './notices.repository.js';

/** What somebody is told: a sentence without anything confidential, for it may be mailed, and the page it is about. */
export type News = { kind: NoticeKind; title: string; address: `/${string}` };

/** Tells people who sign in what happened in their workspace, in the transaction that causes it. */
@Injectable()
export class NoticesService {
  constructor(private readonly notices: NoticesRepository) {}

  /** Everybody in this workspace who holds one of the roles now, but not who did it. */
  tell({ kind, title, address }: News, ...roles: Role[]): Promise<void> {
    return this.notices.addForRoles(kind, roles, title, address);
  }
}
