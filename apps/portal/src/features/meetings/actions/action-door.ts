import type { ActionPage } from '@bloemen/api-contract/public';
import type { ActionAnswer } from '@bloemen/vocabulary';
import { postJson } from '../../../shared/api.js';

export const openAction = (token: string) => postJson<ActionPage>('/api/actions/open', { token });
export const answerAction = (answer: {
  token: string;
  answer: ActionAnswer;
  remark: string | null;
  dueOn: string | null;
}) => postJson<ActionPage>('/api/actions/answer', answer);
