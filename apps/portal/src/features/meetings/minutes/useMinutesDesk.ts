import { useApolloClient } from '@apollo/client/react';
import type { Attendance } from '@bloemen/vocabulary';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../../../shared/session.js';
import { Desk, type Draft } from './desk.js';
import {
  AddMeetingActionDocument,
  AddMinutesItemDocument,
  RecordAttendanceDocument,
  RemoveMeetingDecisionDocument,
  SaveMeetingDecisionDocument,
  WriteMinutesDocument,
  type MinutesPartsFragment,
} from './minutes.generated.js';

export type DecisionDraft = { itemId: string | null; text: string } | null;
export type ActionDraft = { what: string; organisationId: string; dueOn: string | null };
export type ItemDraft = { title: string };

/** What a part of the minutes is, by the begin of its name. */
export const parts = {
  said: (itemId: string) => `said:${itemId}`,
  attendance: (organisationId: string) => `attendance:${organisationId}`,
  decision: (id: string) => `decision:${id}`,
  action: (id: string) => `action:${id}`,
  item: (id: string) => `item:${id}`,
};

/** The drafts of one kind, by id. */
export const draftsOf = (drafts: ReadonlyMap<string, Draft>, kind: keyof typeof parts): [id: string, draft: Draft][] =>
  [...drafts].flatMap(([part, draft]) => (part.startsWith(`${kind}:`) ? [[part.slice(kind.length + 1), draft]] : []));

type Client = ReturnType<typeof useApolloClient>;

/** Sends one part as what it is; the answer brings the whole minutes of now, so that the screen shows others too. */
async function sendPart(client: Client, meetingId: string, part: string, value: unknown, version: number) {
  const [kind, id = ''] = part.split(':') as [keyof typeof parts, string?];
  const of = (minutes: MinutesPartsFragment | undefined): { version: number } => {
    const rows =
      minutes && (kind === 'attendance' ? minutes.attendance : kind === 'said' ? minutes.items : minutes.decisions);
    const row = rows?.find((one) => ('organisationId' in one ? one.organisationId : one.id) === id);
    return { version: row?.version ?? 0 };
  };
  switch (kind) {
    case 'said': {
      const input = { meetingId, itemId: id, said: value as string, version };
      return of((await client.mutate({ mutation: WriteMinutesDocument, variables: { input } })).data?.writeMinutes);
    }
    case 'attendance': {
      const input = { meetingId, organisationId: id, attendance: value as Attendance | null, version };
      return of(
        (await client.mutate({ mutation: RecordAttendanceDocument, variables: { input } })).data?.recordAttendance,
      );
    }
    case 'decision': {
      const draft = value as DecisionDraft;
      if (draft === null) {
        const input = { meetingId, id, version };
        if (version > 0) await client.mutate({ mutation: RemoveMeetingDecisionDocument, variables: { input } });
        return { version: 0 };
      }
      const input = { meetingId, id, version, ...draft };
      return of(
        (await client.mutate({ mutation: SaveMeetingDecisionDocument, variables: { input } })).data
          ?.saveMeetingDecision,
      );
    }
    case 'action': {
      const input = { meetingId, id, ...(value as ActionDraft) };
      await client.mutate({ mutation: AddMeetingActionDocument, variables: { input } });
      return { version: 1 };
    }
    case 'item': {
      const input = { meetingId, id, ...(value as ItemDraft) };
      await client.mutate({ mutation: AddMinutesItemDocument, variables: { input } });
      return { version: 1 };
    }
  }
}

/** Where on this device lies what this person, in this workspace, types about this meeting. */
export function useDeskPlace(meetingId: string): string {
  const session = useSession();
  return `bloemen.minutes.${session?.person.id}@${session?.workspace.tenantId}.${meetingId}`;
}

/** The desk of whoever writes these minutes, and what lies on it. */
export function useMinutesDesk(meetingId: string): { desk: Desk; drafts: ReadonlyMap<string, Draft> } {
  const client = useApolloClient();
  const place = useDeskPlace(meetingId);
  const [desk] = useState(
    () => new Desk(place, (part, value, version) => sendPart(client, meetingId, part, value, version)),
  );
  useEffect(() => desk.open(), [desk]);
  return { desk, drafts: useSyncExternalStore(desk.subscribe, desk.all) };
}
