import type { PledgePage } from '@bloemen/api-contract/public';
import { postJson } from '../../shared/api.js';

export const openPledge = (token: string) => postJson<PledgePage>('/api/pledges/open', { token });
export const sendPledge = (pledge: { token: string; seenSha256: string; contribution: string; signerName: string }) =>
  postJson<PledgePage>('/api/pledges/pledge', pledge);
export const withdrawPledge = (token: string, reason: string) =>
  postJson<PledgePage>('/api/pledges/withdraw', { token, ...(reason !== '' && { reason }) });
