import { randomUUID } from 'node:crypto';
import type { MeetingStatus } from '@bloemen/vocabulary';
import type { TestApp } from '../../../../test/app.js';

/** A meeting of the coalition with these items on its agenda, which begins so many days from now. */
export async function aMeeting(
  test: Pick<TestApp, 'db'>,
  tenantId: string,
  { days = 0, status = 'HELD', title = 'Bijeenkomst' }: { days?: number; status?: MeetingStatus; title?: string } = {},
  items: string[] = [],
): Promise<{ id: string; items: string[] }> {
  const meeting = { id: randomUUID(), items: items.map(() => randomUUID()) };
  await test.db.run({ tenantId, actorId: null }, async () => {
    await test.db.query(
      `insert into meeting (id, title, status, starts_at, place, cancelled_reason)
        values ($1, $2, $3, date_trunc('minute', now()) + make_interval(days => $4), 'Raadhuis',
          case when $3 = 'CANCELLED' then 'Te weinig mensen' end)`,
      [meeting.id, title, status, days],
    );
    for (const [place, item] of items.entries())
      await test.db.query(
        "insert into agenda_item (id, meeting_id, place, kind, title) values ($1, $2, $3, 'DISCUSS', $4)",
        [meeting.items[place], meeting.id, place + 1, item],
      );
  });
  return meeting;
}
