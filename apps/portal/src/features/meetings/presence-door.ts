import type { PresencePage } from '@bloemen/api-contract/public';
import type { PresenceAnswer } from '@bloemen/vocabulary';
import { postJson } from '../../shared/api.js';

export const openInvitation = (token: string) => postJson<PresencePage>('/api/presence/open', { token });
export const answerInvitation = (answer: { token: string; answer: PresenceAnswer; remark: string | null }) =>
  postJson<PresencePage>('/api/presence/answer', answer);
