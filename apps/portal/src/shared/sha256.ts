/** Whether this browser can hash here; it refuses on plain http, except on the machine itself. */
export const canHash = (): boolean => typeof crypto.subtle?.digest === 'function';

/** Hex SHA-256 of a text as UTF-8, or of bytes. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest(
    'SHA-256',
    typeof data === 'string' ? new TextEncoder().encode(data) : data,
  );
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
