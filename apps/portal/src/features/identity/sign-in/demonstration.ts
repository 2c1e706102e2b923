import type { DemoPerson } from '@bloemen/api-contract/public';
import { ApiError, getJson } from '../../../shared/api.js';
import { useLoad } from '../../../shared/useLoad.js';

let asked: Promise<DemoPerson[] | null> | undefined;

/** The people of the example, or null where there is no example: then the route does not exist. */
const askOnce = () =>
  (asked ??= getJson<DemoPerson[]>('/api/auth/demo/people').catch((error: unknown) => {
    asked = undefined;
    if (error instanceof ApiError && error.code === 'not_found') return null;
    throw error;
  }));

/** For specs: asks anew. */
export const forgetDemonstration = () => {
  asked = undefined;
};

export function useDemonstration() {
  const { data, loading } = useLoad(askOnce);
  return { people: data, loading };
}
