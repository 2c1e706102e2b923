import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Config } from '../config/config.js';

/** What stands at an address of the public site. */
export type SiteAnswer = {
  /** Media type with charset. */
  type: string;
  body: string | Buffer;
  /** 200 where nothing is said. */
  status?: number;
  headers?: Record<string, string>;
};
type Kept = SiteAnswer & { until: number; etag: string; plain: Buffer; br?: Buffer; gzip?: Buffer };

/** So long a process keeps an answer though nobody told it of a change: a moment of release needs no word. */
const KEPT_MS = 15_000;
/** So long a browser or a proxy may show it without asking. Together with KEPT_MS well under a minute. */
const MAX_AGE_SECONDS = 15;
const MOST_KEPT = 2_000;

/** A page of the site needs no script at all: what a browser is told to leave out cannot be slipped in. */
const policy = (frameAncestors: string) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');

/**
 * The answers of the public site, made once and given to everybody. They are made from what `Database.asPublic` reads
 * and from nothing of the request but its address, kept for a short time and forgotten at once when a release changes.
 */
@Injectable()
export class SitePages {
  private readonly kept = new Map<string, Promise<Kept>>();
  private readonly portal: string;
  /** The site as people know it, without a slash at the end. */
  readonly origin: string;

  constructor({ values }: Config) {
    this.portal = resolve(values.PORTAL_FOLDER);
    this.origin = (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, '');
  }

  /**
   * Answers with what `make` makes of the address, kept under `key`; every part of the address that changes the answer
   * is part of the key.
   */
  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    make: () => Promise<SiteAnswer>,
  ): Promise<void> {
    await this.send(request, reply, await this.keep(key, make));
  }

  /** Answers with what is not worth keeping: so many questions are possible that each is asked once. */
  async once(request: FastifyRequest, reply: FastifyReply, answer: SiteAnswer): Promise<void> {
    await this.send(request, reply, await packed(answer));
  }

  private async send(request: FastifyRequest, reply: FastifyReply, kept: Kept): Promise<void> {
    reply.headers({
      'cache-control':
        kept.status === undefined || kept.status === 200 ? `public, max-age=${MAX_AGE_SECONDS}` : 'no-cache',
      'content-type': kept.type,
      'content-security-policy': policy("'none'"),
      etag: kept.etag,
      vary: 'accept-encoding',
      ...kept.headers,
    });
    if (isKnown(request.headers['if-none-match'], kept.etag)) return void (await reply.code(304).send());
    void reply.code(kept.status ?? 200);
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const [encoding, body] =
      kept.br && /\bbr\b/.test(accepted)
        ? (['br', kept.br] as const)
        : kept.gzip && /\bgzip\b/.test(accepted)
          ? (['gzip', kept.gzip] as const)
          : ([null, kept.plain] as const);
    if (encoding) void reply.header('content-encoding', encoding);
    await reply.send(body);
  }

  /** Forgets every answer whose key begins so; all of them without a beginning. */
  forget(start = ''): void {
    for (const key of this.kept.keys()) if (key.startsWith(start)) this.kept.delete(key);
  }

  /** A whole page: the document that the element is. */
  page(element: ReactElement, more: Partial<SiteAnswer> = {}): SiteAnswer {
    return { type: 'text/html; charset=utf-8', body: `<!doctype html>${renderToStaticMarkup(element)}`, ...more };
  }

  /** The stylesheets of the portal as it was built, and that of the site. */
  styles(): string[] {
    const page = join(this.portal, 'index.html');
    const ours = existsSync(page)
      ? [...readFileSync(page, 'utf8').matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href]) => href!)
      : [];
    return (this.sheets ??= [...ours, siteSheet.href]);
  }
  private sheets: string[] | null = null;

  /** The policy of a page that other sites may frame. */
  static readonly framed = { 'content-security-policy': policy('*'), 'cross-origin-resource-policy': 'cross-origin' };

  private async keep(key: string, make: () => Promise<SiteAnswer>): Promise<Kept> {
    const found = await this.kept.get(key)?.catch(() => null);
    if (found && found.until > Date.now()) return found;
    const making = make().then(packed);
    this.kept.delete(key);
    this.kept.set(key, making);
    making.catch(() => this.kept.get(key) === making && this.kept.delete(key));
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
    return making;
  }
}

/** The stylesheet of the site alone; its address has the hash of what it says. */
export const siteSheet = (() => {
  const text = readFileSync(join(import.meta.dirname, 'site.css'), 'utf8');
  return { text, href: `/site/${hashOf(text).slice(0, 16)}.css` };
})();

function hashOf(body: string | Buffer): string {
  return createHash('sha256').update(body).digest('base64url');
}

async function packed(answer: SiteAnswer): Promise<Kept> {
  const plain = Buffer.from(answer.body);
  const isText = /^(text|application\/(json|ld\+json|xml|[a-z.]+\+xml))|charset=/.test(answer.type);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  return {
    ...answer,
    until: Date.now() + KEPT_MS,
    etag: `"${hashOf(plain).slice(0, 22)}"`,
    plain,
    ...(isText && { br: await promisify(brotliCompress)(plain, { params }), gzip: await promisify(gzip)(plain) }),
  };
}

const isKnown = (known: string | undefined, etag: string) =>
  known !== undefined &&
  (known.trim() === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag));
