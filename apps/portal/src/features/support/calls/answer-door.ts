import type { PeerCallPage } from '@bloemen/api-contract/public';
import { postJson } from '../../../shared/api.js';

export const openCall = (token: string) => postJson<PeerCallPage>('/api/peer-calls/open', { token });
export const answerCall = (answer: {
  token: string;
  answer: 'YES' | 'NO';
  moments: readonly string[];
  sentence: string | null;
}) => postJson<PeerCallPage>('/api/peer-calls/answer', answer);
