import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
/** So long after that it is still given while a new one is made: nobody waits for a page that many ask for. */
const RENEWED_MS = 10_000;
/** So long a browser or a proxy may show it without asking. Together with the two above well under a minute. */
const MAX_AGE_SECONDS = 15;
const MOST_KEPT = 2_000;
/** Of all that is kept; many addresses with much on them would otherwise fill the memory of a process. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024;

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
  /** How much each of the kept answers weighs. */
  private readonly weights = new Map<string, number>();
  private weight = 0;
  private readonly renewing = new Set<string>();
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
    const status = kept.status ?? 200;
    // That nothing is there, or no longer, is said whatever somebody knew of it (RFC 9110, 13.2.1).
    if (status === 200 && isKnown(request.headers['if-none-match'], kept.etag))
      return void (await reply.code(304).send());
    void reply.code(status);
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
    for (const key of this.kept.keys()) if (key.startsWith(start)) this.drop(key);
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

  /** Of a page that the portal shows within its own to who is signed in; nothing runs in it, and nobody keeps it. */
  static readonly previewed = {
    'content-security-policy': `${policy("'self'")}; sandbox allow-same-origin`,
    'cache-control': 'no-store',
  };

  private async keep(key: string, make: () => Promise<SiteAnswer>): Promise<Kept> {
    const keeping = this.kept.get(key);
    const found = await keeping?.catch(() => null);
    // What is asked again goes behind what is not: many addresses that nobody asks twice push nothing out.
    if (keeping && found && this.kept.get(key) === keeping) {
      this.kept.delete(key);
      this.kept.set(key, keeping);
    }
    if (found && found.until > Date.now()) return found;
    if (keeping && found && found.until + RENEWED_MS > Date.now()) {
      this.renew(key, keeping, make);
      return found;
    }
    const making = make().then(packed);
    this.put(key, making);
    return making;
  }

  private put(key: string, making: Promise<Kept>): void {
    this.drop(key);
    this.kept.set(key, making);
    making.then(
      (made) => this.kept.get(key) === making && this.weigh(key, made),
      () => this.kept.get(key) === making && this.drop(key),
    );
  }

  /** Makes a new answer beside the old one, which it replaces unless that was forgotten meanwhile: a change was told. */
  private renew(key: string, old: Promise<Kept>, make: () => Promise<SiteAnswer>): void {
    if (this.renewing.has(key)) return;
    this.renewing.add(key);
    const making = make().then(packed);
    making
      .then(
        () => this.kept.get(key) === old && this.put(key, making),
        // Whoever asks when the old one may no longer be given is told.
        () => undefined,
      )
      .finally(() => this.renewing.delete(key));
  }

  /** Counts what an answer weighs, and lets the oldest go for it. */
  private weigh(key: string, { plain, br, gzip: gz }: Kept): void {
    const weight = plain.length + (br?.length ?? 0) + (gz?.length ?? 0);
    this.weights.set(key, weight);
    this.weight += weight;
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT && this.weight <= MOST_KEPT_BYTES) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.kept.delete(key);
    this.weight -= this.weights.get(key) ?? 0;
    this.weights.delete(key);
  }
}

/** The stylesheet of the site alone, of every file here; its address has the hash of what it says. */
export const siteSheet = (() => {
  const text = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n');
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
