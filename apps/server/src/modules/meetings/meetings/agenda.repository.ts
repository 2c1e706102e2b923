import { Injectable } from '@nestjs/common';
import type { AgendaKind } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict } from '../../../platform/errors/domain-error.js';
import type { AgendaItemStatus } from './meetings.types.js';

export type AgendaWording = {
  kind: AgendaKind;
  title: string;
  minutes: number | null;
  organisationId: string | null;
  note: string | null;
  link: string | null;
};
export type AgendaRow = AgendaWording & {
  id: string;
  meetingId: string;
  status: AgendaItemStatus;
  proposedById: string | null;
  version: number;
};

/** Points of agendas, and proposals for them. */
@Injectable()
export class AgendaRepository {
  constructor(private readonly database: Database) {}

  /** What points are called, for the documents that belong to them; each is shown with its meeting. */
  named(ids: string[]): Promise<{ id: string; title: string; pageId: string }[]> {
    return this.database.query(
      'select a.id, a.title, a.meeting_id as "pageId" from agenda_item a where a.id = any ($1::uuid[])',
      [ids],
    );
  }

  byId(id: string): Promise<AgendaRow> {
    return this.database.one<AgendaRow>(
      `select id, meeting_id as "meetingId", status, kind, title, minutes, organisation_id as "organisationId", note,
        link, proposed_by as "proposedById", version from agenda_item where id = $1`,
      [id],
    );
  }

  /** At the end. */
  async add(
    meetingId: string,
    status: AgendaItemStatus,
    { kind, title, minutes, organisationId, note, link }: AgendaWording,
    proposedById: string | null,
  ): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into agenda_item (meeting_id, place, status, kind, title, minutes, organisation_id, note, link, proposed_by)
       values ($1, (select coalesce(max(place), 0) + 1 from agenda_item where meeting_id = $1), $2, $3, $4, $5, $6, $7,
         $8, $9) returning id`,
      [meetingId, status, kind, title, minutes, organisationId, note, link, proposedById],
    );
    return id;
  }

  async change(
    id: string,
    version: number,
    { kind, title, minutes, organisationId, note, link }: AgendaWording,
  ): Promise<void> {
    await this.whenUnchanged(
      id,
      `update agenda_item set kind = $3, title = $4, minutes = $5, organisation_id = $6, note = $7, link = $8,
        version = version + 1 where id = $1 and version = $2 returning 1`,
      [id, version, kind, title, minutes, organisationId, note, link],
    );
  }

  /** Whether something was said or decided about a point, which its removal would lose. */
  async isInMinutes(id: string): Promise<boolean> {
    const { isSaid } = await this.database.one<{ isSaid: boolean }>(
      `select a.said is not null or exists (select from meeting_decision d where d.agenda_item_id = a.id) as "isSaid"
       from agenda_item a where a.id = $1`,
      [id],
    );
    return isSaid;
  }

  async remove(id: string, version: number): Promise<void> {
    await this.whenUnchanged(id, 'delete from agenda_item where id = $1 and version = $2 returning 1', [id, version]);
  }

  /** What is taken over comes at the end. */
  async decide(id: string, version: number, refusedReason: string | null): Promise<void> {
    await this.whenUnchanged(
      id,
      `update agenda_item a set status = case when $3::text is null then 'ON_AGENDA' else 'REFUSED' end,
         refused_reason = $3, place = (select max(o.place) + 1 from agenda_item o where o.meeting_id = a.meeting_id),
         version = version + 1
       where id = $1 and version = $2 and status = 'PROPOSED' returning 1`,
      [id, version, refusedReason],
    );
  }

  /** The points in this order; false when they are not just those that are on the agenda. */
  async order(meetingId: string, itemIds: readonly string[]): Promise<boolean> {
    const { isWhole } = await this.database.one<{ isWhole: boolean }>(
      `with wanted as (select id, n from unnest($2::uuid[]) with ordinality as w (id, n)),
        there as (select id from agenda_item where meeting_id = $1 and status = 'ON_AGENDA'),
        whole as (select (select count(*) from there) = cardinality($2::uuid[])
          and not exists (select id from there except select id from wanted) as is_whole),
        moved as (update agenda_item a set place = w.n from wanted w, whole where whole.is_whole and a.id = w.id
          and a.meeting_id = $1)
       select is_whole as "isWhole" from whole`,
      [meetingId, itemIds],
    );
    return isWhole;
  }

  async count(meetingId: string): Promise<number> {
    const { points } = await this.database.one<{ points: number }>(
      `select count(*)::integer as points from agenda_item where meeting_id = $1 and status <> 'REFUSED'`,
      [meetingId],
    );
    return points;
  }

  private async whenUnchanged(id: string, sql: string, values: unknown[]): Promise<void> {
    if (!(await this.database.maybe(sql, values))) throw conflict({ ...(await this.byId(id)) });
  }
}
