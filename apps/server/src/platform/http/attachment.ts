import type { FastifyReply } from 'fastify';

/**
 * Hands out a file that somebody sent up: kept on a device and never shown by the browser, so that nothing in it runs in
 * the name of this site.
 */
export async function sendAttachment(
  reply: FastifyReply,
  { name, mediaType, content }: { name: string; mediaType: string; content: Buffer },
  cacheControl = 'private, no-store',
): Promise<void> {
  await reply
    .header('content-type', mediaType)
    .header('content-disposition', attachmentOf(name))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', cacheControl)
    .send(content);
}

/** The name for every browser: plain letters, and all of it for who reads RFC 8187. */
function attachmentOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '') || 'bestand';
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
