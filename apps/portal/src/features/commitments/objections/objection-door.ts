import type { NoticePage } from '@bloemen/api-contract/public';
import { postJson } from '../../../shared/api.js';

export const openNotice = (token: string) => postJson<NoticePage>('/api/objections/open', { token });
export const sendObjection = (objection: { token: string; objector: string; objection: string }) =>
  postJson<NoticePage>('/api/objections/object', objection);
