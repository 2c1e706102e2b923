import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** What the invited are told of an evening; `version` is one more whenever that changes. */
export type EveningCalendar = {
  id: string;
  version: number;
  code: string;
  title: string;
  startsAt: string;
  endsAt: string;
  place: string;
  organisers: string[];
  isCancelled: boolean;
  cancelledReason: string | null;
};
/** A municipality that is to be told, what it was told before, and where. */
export type EveningMail = {
  municipalityId: string;
  municipality: string;
  toldVersion: number | null;
  emails: string[];
};

/**
 * Every known address of the municipality `m`: of its coordinators, and what was noted for it. For the platform itself,
 * which may read them all.
 */
export const addressesOf = `
select c.email from coordinator_address c where c.tenant_id = m.id
union select k.email from municipality_address k where k.tenant_id = m.id`;

/** Who is told what of an evening, at which addresses. */
@Injectable()
export class EveningMailsRepository {
  constructor(private readonly database: Database) {}

  /** What the invited are told, and who of them does not know it yet and can be reached. */
  untold(eventId: string): Promise<{ evening: EveningCalendar; isOver: boolean; mails: EveningMail[] }> {
    return this.mailsOf(eventId, false);
  }

  /** The same for a reminder: who knows of the evening, did not sign at it and was not reminded. */
  unreminded(eventId: string): Promise<{ evening: EveningCalendar; isOver: boolean; mails: EveningMail[] }> {
    return this.mailsOf(eventId, true);
  }

  /** Addresses of some municipalities, whether invited or not. */
  addresses(municipalityIds: readonly string[]): Promise<{ municipality: string; emails: string[] }[]> {
    return this.database.asSystem('mail who is no longer invited to an evening', () =>
      this.database.query<{ municipality: string; emails: string[] }>(
        `select m.name as municipality, array(${addressesOf}) as emails from municipality_facts m where m.id = any ($1)`,
        [municipalityIds],
      ),
    );
  }

  /**
   * Evenings to come at which somebody who can be reached is still to be told, or that are so near that the invited are
   * reminded.
   */
  comingUp(reminderDays: number): Promise<{ id: string; isNear: boolean }[]> {
    return this.database.asSystem('find evenings of which the invited are told', () =>
      this.database.query<{ id: string; isNear: boolean }>(
        `select id, starts_at < now() + $1 * interval '1 day' and cancelled_at is null as "isNear" from signing_event
          where ends_at > now() and not is_demonstration order by starts_at`,
        [reminderDays],
      ),
    );
  }

  /** Marks that a municipality is told this; false when it was already, or when something else is to be told by now. */
  async markTold({ id, version }: EveningCalendar, municipalityId: string): Promise<boolean> {
    return (
      (await this.database.maybe(
        `update signing_event_municipality i set told_version = e.calendar_version, told_at = now(), reminded_at = null
          from signing_event e
       where e.id = i.event_id and i.event_id = $1 and i.municipality_id = $2 and e.calendar_version = $3
         and i.told_version is distinct from $3 returning 1`,
        [id, municipalityId, version],
      )) !== null
    );
  }

  /** Marks that a municipality is reminded; false when it was already, or signed meanwhile. */
  async markReminded(eventId: string, municipalityId: string): Promise<boolean> {
    return (
      (await this.database.maybe(
        `update signing_event_municipality set reminded_at = now() where event_id = $1 and municipality_id = $2
          and reminded_at is null returning 1`,
        [eventId, municipalityId],
      )) !== null
    );
  }

  private mailsOf(
    eventId: string,
    isReminder: boolean,
  ): Promise<{ evening: EveningCalendar; isOver: boolean; mails: EveningMail[] }> {
    return this.database.asSystem('find who is to be told of an evening', () =>
      this.database.one<{ evening: EveningCalendar; isOver: boolean; mails: EveningMail[] }>(
        `select json_build_object('id', e.id, 'version', e.calendar_version, 'code', e.code, 'title', e.title,
          'startsAt', e.starts_at, 'endsAt', e.ends_at, 'place', e.place,
           'organisers', e.organisers, 'isCancelled', e.cancelled_at is not null, 'cancelledReason',
             e.cancelled_reason) as evening, e.ends_at < now() as "isOver",
         coalesce((select json_agg(json_build_object('municipalityId', m.id, 'municipality', m.name, 'toldVersion',
           i.told_version, 'emails', array(${addressesOf})) order by m.name)
           from signing_event_municipality i join municipality_facts m on m.id = i.municipality_id where i.event_id = e.id
             and exists (${addressesOf})
             and case when $2 then i.told_version = e.calendar_version and i.reminded_at is null
               and i.told_at < now() - interval '1 day'
               else i.told_version is distinct from e.calendar_version end), '[]') as mails
       from signing_event e where e.id = $1`,
        [eventId, isReminder],
      ),
    );
  }
}
