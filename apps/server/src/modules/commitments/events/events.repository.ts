import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict, refuseUnless, registerConstraints, wrongFields } from '../../../platform/errors/domain-error.js';
import type { SigningOccasion } from '../commitment.rules.js';

registerConstraints({ ck_signing_event_period: 'signing_event.ends_before_start', ck_signing_event_length: 'signing_event.too_long' });

/** Told at commit whenever a signature at an evening was placed. */
export const BOARD_CHANNEL = 'signing_board';

export type OpenEvent = { id: string; title: string; place: string; municipalityId: string; isDemonstration: boolean };
export type SigningEventFacts = {
  id: string; code: string; title: string; startsAt: string; endsAt: string; place: string; organisers: string[]; milestones: number[]; isDemonstration: boolean; version: number; municipalities: { cbsCode: string; name: string }[];
};
export type EventChange = { title: string; startsAt: string; endsAt: string; place: string; organisers: string[]; milestones: number[] };

const facts = `
select json_build_object('id', e.id, 'code', e.code, 'title', e.title, 'startsAt', e.starts_at, 'endsAt', e.ends_at, 'place', e.place, 'organisers', e.organisers,
  'milestones', e.milestones, 'isDemonstration', e.is_demonstration, 'version', e.version, 'municipalities', coalesce((
    select json_agg(json_build_object('cbsCode', m.cbs_code, 'name', m.name) order by m.name)
    from signing_event_municipality i join municipality m on m.id = i.municipality_id where i.event_id = e.id), '[]')) as event
from signing_event e`;

/** Evenings, their invited municipalities, their witnesses and the board. */
@Injectable()
export class EventsRepository {
  constructor(private readonly database: Database) {}

  async list(): Promise<SigningEventFacts[]> {
    return (await this.database.query<{ event: SigningEventFacts }>(`${facts} order by e.starts_at desc limit 100`)).map(({ event }) => event);
  }

  async byId(id: string): Promise<SigningEventFacts> {
    return (await this.database.one<{ event: SigningEventFacts }>(`${facts} where e.id = $1`, [id])).event;
  }

  async byCode(code: string): Promise<SigningEventFacts> {
    return (await this.database.one<{ event: SigningEventFacts }>(`${facts} where e.code = $1`, [code])).event;
  }

  async plan(code: string, { title, startsAt, endsAt, place, organisers, milestones }: EventChange): Promise<SigningEventFacts> {
    const { id } = await this.database.one<{ id: string }>(
      'insert into signing_event (code, title, starts_at, ends_at, place, organisers, milestones) values ($1, $2, $3, $4, $5, $6, $7) returning id',
      [code, title, startsAt, endsAt, place, organisers, milestones],
    );
    return this.byId(id);
  }

  async change(id: string, version: number, { title, startsAt, endsAt, place, organisers, milestones }: EventChange): Promise<SigningEventFacts> {
    const changed = await this.database.maybe(
      `update signing_event set title = $3, starts_at = $4, ends_at = $5, place = $6, organisers = $7, milestones = $8, version = version + 1
       where id = $1 and version = $2 returning 1`,
      [id, version, title, startsAt, endsAt, place, organisers, milestones],
    );
    const now = await this.byId(id);
    if (!changed) throw conflict({ ...now });
    return now;
  }

  /** Throws bad_input for a code of no municipality. */
  async inviteMunicipalities(id: string, cbsCodes: readonly string[]): Promise<void> {
    await this.database.query('delete from signing_event_municipality where event_id = $1', [id]);
    const invited = await this.database.query('insert into signing_event_municipality (event_id, municipality_id) select $1, m.id from municipality m where m.cbs_code = any ($2) returning 1', [id, cbsCodes]);
    if (invited.length < new Set(cbsCodes).size) throw wrongFields({ path: 'cbsCodes', message: 'Eén van de gekozen gemeenten bestaat niet.' });
  }

  /** The evening while it is on, from two hours before to six hours after, if this municipality was invited. */
  findOpen(code: string, cbsCode: string): Promise<OpenEvent | null> {
    return this.database.asSystem('find the evening a visitor is at', () =>
      this.database.maybe<OpenEvent>(
        `select e.id, e.title, e.place, m.id as "municipalityId", e.is_demonstration as "isDemonstration"
         from signing_event e join signing_event_municipality i on i.event_id = e.id join municipality m on m.id = i.municipality_id
         where e.code = $1 and m.cbs_code = $2 and now() between e.starts_at - interval '2 hours' and e.ends_at + interval '6 hours'`,
        [code, cbsCode],
      ),
    );
  }

  findInvited(eventId: string, cbsCode: string): Promise<{ id: string } | null> {
    return this.database.maybe<{ id: string }>(
      'select m.id from signing_event_municipality i join municipality m on m.id = i.municipality_id where i.event_id = $1 and m.cbs_code = $2', [eventId, cbsCode],
    );
  }

  async keepWitnessCode(eventId: string, municipalityId: string, witnessName: string, codeSha256: Buffer, minutes: number): Promise<void> {
    await this.database.query(
      `insert into witness_code (event_id, municipality_id, witness_id, witness_name, code_sha256, expires_at) values ($1, $2, app_actor_id(), $3, $4, now() + $5 * interval '1 minute')`,
      [eventId, municipalityId, witnessName, codeSha256, minutes],
    );
  }

  /** Who vouches with this code for the municipality of the current workspace. */
  findWitness({ id }: OpenEvent, codeSha256: Buffer): Promise<{ id: string; name: string } | null> {
    return this.database.maybe<{ id: string; name: string }>(
      'select witness_id as id, witness_name as name from witness_code where event_id = $1 and municipality_id = app_tenant_id() and code_sha256 = $2 and expires_at > now() limit 1', [id, codeSha256],
    );
  }

  /**
   * What the board shows: who took part before the day of the evening or signed elsewhere, and who signed at it, in order. Signatures that fell
   * away and steps that are only recorded on the day itself do not count. Read across workspaces; every part of it is public.
   */
  async board(code: string): Promise<Board> {
    return this.database.acrossTenants('signing-board', async (read) => {
      const { board } = await read.one<{ board: Board }>(boardStatement, [code]);
      return board;
    });
  }
}

export type Board = {
  event: { title: string; place: string; startsAt: string; endsAt: string; organisers: string[]; milestones: number[]; isDemonstration: boolean };
  before: number;
  /** How many of those counted here signed subject to a decision of the college that is still to come. */
  conditional: number;
  signed: { cbsCode: string; name: string; signerName: string; signedAt: string; isConditional: boolean; occasion: SigningOccasion }[];
  participants: string[];
};

const boardStatement = `
with evening as (select * from signing_event where code = $1), standing as (
  select s.tenant_id, s.event_id, s.signer_name, s.signed_at, c.status = 'SIGNED_CONDITIONALLY' as conditional, s.occasion
  from commitment_signature s join commitment c on c.tenant_id = s.tenant_id and c.id = s.commitment_id where c.status not in ('WITHDRAWN', 'LAPSED')
), signed as (
  select m.id, m.cbs_code, m.name, s.signer_name, s.signed_at, s.conditional, s.occasion from evening e join standing s on s.event_id = e.id join municipality m on m.id = s.tenant_id
), before as (
  select m.cbs_code, part.is_conditional from evening e, municipality m join municipality_participation part on part.municipality_id = m.id
  where part.takes_part and m.id not in (select id from signed)
    and (m.joined_on is null or m.joined_on < (e.starts_at at time zone 'Europe/Amsterdam')::date or m.id in (select tenant_id from standing))
)
select json_build_object(
  'event', (select json_build_object('title', title, 'place', place, 'startsAt', starts_at, 'endsAt', ends_at, 'organisers', organisers, 'milestones', milestones,
    'isDemonstration', is_demonstration) from evening),
  'before', (select count(*) from before),
  'conditional', (select count(*) from before where is_conditional) + (select count(*) from signed where conditional),
  'signed', coalesce((select json_agg(json_build_object('cbsCode', cbs_code, 'name', name, 'signerName', signer_name, 'signedAt', signed_at, 'isConditional', conditional, 'occasion', occasion) order by signed_at) from signed), '[]'),
  'participants', coalesce((select json_agg(cbs_code order by cbs_code) from (select cbs_code from before union select cbs_code from signed) as all_of_them), '[]')
) as board from evening`;
