import { postJson } from '../../../shared/api.js';

/** What the link of a mail about a signature shows. */
export type NoticePage = {
  municipality: string;
  signerName: string;
  signerCapacity: string;
  signedAt: string;
  signedOn: string;
  place: string | null;
  means: 'EMAIL_CODE' | 'WITNESS' | 'PAPER';
  witnessName: string | null;
  authority: 'MANDATE' | 'DECISION' | 'SUBJECT_TO_DECISION';
  objectedAt: string | null;
  objection: string | null;
  outcome: 'STANDS' | 'ANNULLED' | null;
  settlement: string | null;
  mayObject: boolean;
};

export const openNotice = (token: string) => postJson<NoticePage>('/api/objections/open', { token });
export const sendObjection = (objection: { token: string; objector: string; objection: string }) =>
  postJson<NoticePage>('/api/objections/object', objection);
