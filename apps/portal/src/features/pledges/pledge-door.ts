import { postJson } from '../../shared/api.js';

/** What a link of 'Ik doe mee' shows. */
export type PledgePage = {
  opens: 'PLEDGE' | 'WITHDRAWAL';
  municipality: string;
  coalition: string;
  organisation: string;
  statement: string;
  pledge: { contribution: string; signerName: string; signedAt: string; withdrawnAt: string | null } | null;
};

export const openPledge = (token: string) => postJson<PledgePage>('/api/pledges/open', { token });
export const sendPledge = (pledge: { token: string; seenSha256: string; contribution: string; signerName: string }) =>
  postJson<PledgePage>('/api/pledges/pledge', pledge);
export const withdrawPledge = (token: string, reason: string) =>
  postJson<PledgePage>('/api/pledges/withdraw', { token, ...(reason !== '' && { reason }) });
