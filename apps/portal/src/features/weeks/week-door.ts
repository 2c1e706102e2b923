import type { WeekDoorPage } from '@bloemen/api-contract/public';
import type { TargetGroup } from '@bloemen/vocabulary';
import { postJson } from '../../shared/api.js';

export type Proposal = {
  token: string;
  sentAs: string;
  organisation: string;
  replyEmail: string | null;
  title: string;
  what: string;
  startsAt: string;
  minutes: number;
  place: string;
  targetGroups: readonly TargetGroup[];
  cost: string | null;
  howToJoin: string | null;
  contact: string | null;
};

export const openWeek = (token: string) => postJson<WeekDoorPage>('/api/weeks/open', { token });
export const proposeActivity = (proposal: Proposal) => postJson<WeekDoorPage>('/api/weeks/propose', proposal);
