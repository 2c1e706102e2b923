import type { HomeRealm } from '@bloemen/api-contract/public';
import { postJson } from '../../../shared/api.js';

/**
 * Takes the way in that belongs to an address: where the own organisation lets its people in, or null when a link was
 * mailed.
 */
export async function wayIn(email: string, returnTo?: string): Promise<`http://${string}` | null> {
  const realm = await postJson<HomeRealm>('/api/auth/home-realm', { email });
  if (realm.method !== 'oidc') {
    await postJson('/api/auth/magic-link', { email, ...(returnTo && { returnTo }) });
    return null;
  }
  const start = new URL(realm.startHref, location.origin);
  if (returnTo) start.searchParams.set('returnTo', returnTo);
  return start.href as `http://${string}`;
}
