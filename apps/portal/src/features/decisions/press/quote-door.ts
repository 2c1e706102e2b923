import type { QuotePage } from '@bloemen/api-contract/public';
import type { QuoteAnswer } from '@bloemen/vocabulary';
import { postJson } from '../../../shared/api.js';

export const openQuote = (token: string) => postJson<QuotePage>('/api/quotes/open', { token });
export const answerQuote = (answer: {
  token: string;
  answer: QuoteAnswer;
  remark: string | null;
  proposed: string | null;
}) => postJson<QuotePage>('/api/quotes/answer', answer);
