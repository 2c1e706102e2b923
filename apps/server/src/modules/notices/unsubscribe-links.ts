import { Injectable } from '@nestjs/common';
import { isFixedNotice, isUuid, noticeKindCodes, type NoticeKind } from '@bloemen/vocabulary';
import { Config } from '../../platform/config/config.js';
import { linkTo } from '../../platform/secrets/links.js';
import { derivedSecret, isSame } from '../../platform/secrets/secrets.js';
import type { NoticeLinks } from './notices.mail.js';

/** Whose mail, and about what; all that may be left when no kind is named. */
export type Leaving = { personId: string; kind: NoticeKind | null };

/**
 * Links by which a person leaves mail about notices without signing in. They do that and nothing else, so they may stand
 * in the address of a POST, as RFC 8058 asks, and hold for as long as a mail may lie somewhere. Nothing is kept of them:
 * who is meant is signed with the secret of the platform.
 */
@Injectable()
export class UnsubscribeLinks {
  constructor(private readonly config: Config) {}

  /** Null when the mail tells only of what nobody leaves. One kind alone is left by itself. */
  of(personId: string, kinds: readonly NoticeKind[]): NoticeLinks['unsubscribe'] {
    const left = [...new Set(kinds.filter((kind) => !isFixedNotice(kind)))];
    if (left.length === 0) return null;
    const meant = `${personId}:${left.length === 1 ? left[0] : ''}`;
    const token = `${Buffer.from(meant).toString('base64url')}.${this.signatureOf(meant)}`;
    return { page: linkTo(this.config, '/afmelden', token), address: linkTo(this.config, `/afmelden?token=${token}`) };
  }

  /** Null for what this platform did not sign. */
  read(token: string): Leaving | null {
    const [encoded = '', signature = ''] = token.split('.');
    const meant = Buffer.from(encoded, 'base64url').toString();
    if (!isSame(signature, this.signatureOf(meant))) return null;
    const [personId = '', kind = ''] = meant.split(':');
    const named = noticeKindCodes.find((code) => code === kind) ?? null;
    return isUuid(personId) && (kind === '' || named) ? { personId, kind: named } : null;
  }

  private signatureOf(meant: string): string {
    return derivedSecret(this.config.values.SECRET, `leave mail about notices:${meant}`);
  }
}
