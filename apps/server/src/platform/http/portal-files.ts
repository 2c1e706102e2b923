import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

type Reply = FastifyReply & { sendFile(name: string): FastifyReply };

/** The page that is sent first, by where somebody goes: the frame of the working screens, or that of all others. */
const pages = { work: 'work.html', other: 'index.html' };
const isWork = /^\/(werkruimte|programma|account)([/?]|$)/;

/** The hashes by which the content security policy knows the styles that stand in the pages themselves. */
export function inlineStyles(folder: string): string[] {
  const texts = Object.values(pages)
    .map((page) => join(folder, page))
    .filter(existsSync)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text!));
  const hashes = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(hashes)];
}

/**
 * Serves the built portal, each file as small as the browser can read it (the build put Brotli and gzip beside it). What
 * has a hash in its name is kept for ever, a page is asked for again each time. `isPage` says whether an address without
 * a file is a page of the portal, and answers when it is not.
 */
export async function servePortal(
  fastify: FastifyInstance,
  folder: string,
  isPage: (request: FastifyRequest, reply: FastifyReply) => unknown,
): Promise<void> {
  if (!existsSync(folder)) return;
  const { default: staticFiles } = await import('@fastify/static');
  await fastify.register(staticFiles, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    // The front door is a page of the public site; `index.html` is the frame of all other addresses.
    index: false,
    globIgnore: ['**/*.{br,gz}', pages.work],
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(folder, 'assets/'));
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) =>
    isPage(request, reply) === true
      ? (reply as Reply).sendFile(isWork.test(request.url) ? pages.work : pages.other)
      : reply,
  );
}
