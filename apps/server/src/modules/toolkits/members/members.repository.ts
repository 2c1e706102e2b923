import { Injectable } from '@nestjs/common';
import type { CounterpartChoice, MemberSeat } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict, registerConstraints } from '../../../platform/errors/domain-error.js';
import type { NumberedPage } from '../../../platform/graphql/page.js';
import type { SaveNationalMemberInput } from './members.inputs.js';
import type { Counterpart, NationalMember } from './members.types.js';

registerConstraints({ uq_national_member_name: 'catalogue.name_exists' });

export type MembersAsked = { search: string | null; seat: MemberSeat | null; first: number; page: number };
/** A counterpart before the register is asked who it could be; the names are those it is looked for by. */
export type CounterpartRow = Omit<Counterpart, 'suggestions'> & { names: string[] };

const memberJson = `json_build_object('id', m.id, 'name', m.name, 'knownAs', m.known_as, 'seat', m.seat, 'offer', m.offer,
  'triedAt', m.tried_at, 'contactRoute', m.contact_route, 'counterpartKind', m.counterpart_kind, 'counterpart',
  m.counterpart, 'sourceText', m.source_text, 'sourceUrl', m.source_url, 'seenOn', m.seen_on, 'version', m.version)`;

/** Members of the national coalition, which all read, and how the own municipality stands to each. */
@Injectable()
export class MembersRepository {
  constructor(private readonly database: Database) {}

  list({ search, seat, first, page }: MembersAsked): Promise<NumberedPage<NationalMember>> {
    return this.database.one(pageStatement, [search, seat, first, page]);
  }

  async byId(id: string): Promise<NationalMember> {
    return (
      await this.database.one<{ member: NationalMember }>(
        `select ${memberJson} as member from national_member m where m.id = $1`,
        [id],
      )
    ).member;
  }

  async insert(member: SaveNationalMemberInput): Promise<string> {
    return (
      await this.database.one<{ id: string }>(
        `insert into national_member (name, known_as, seat, offer, tried_at, contact_route, counterpart_kind, counterpart,
           source_text, source_url, seen_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
        valuesOf(member),
      )
    ).id;
  }

  async update(id: string, version: number, member: SaveNationalMemberInput): Promise<void> {
    const done = await this.database.maybe(
      `update national_member set name = $1, known_as = $2, seat = $3, offer = $4, tried_at = $5, contact_route = $6,
         counterpart_kind = $7, counterpart = $8, source_text = $9, source_url = $10, seen_on = $11, version = version + 1
       where id = $12 and version = $13 returning 1`,
      [...valuesOf(member), id, version],
    );
    if (!done) throw conflict({ ...(await this.byId(id)) });
  }

  /** Members that may have a counterpart here, or one of them, with what was recorded of it. */
  counterparts(day: string, memberId: string | null): Promise<CounterpartRow[]> {
    return this.database.query(
      `select m.id as "memberId", array[m.name] || m.known_as as names,
         case when p.takes_part then 'JOINED' else c.status end as status,
         (case when p.takes_part then p.from_on else c.since_on end)::text as "sinceOn", c.note,
         c.organisation_id as "organisationId", o.name as "organisationName", coalesce(c.version, 0) as version
       from national_member m left join member_counterpart c on c.member_id = m.id
         left join organisation_named o on o.organisation_id = c.organisation_id
         left join app_coalition_on($1::date) p on p.organisation_id = c.organisation_id
       where ($2::uuid is null or m.id = $2) and (m.counterpart_kind <> 'NONE' or c.member_id is not null)
       order by m.seat, lower(m.name)`,
      [day, memberId],
    );
  }

  /** False when somebody else recorded something since that version. */
  async move(
    memberId: string,
    version: number,
    to: { status: CounterpartChoice; sinceOn: string; note: string | null; organisationId: string | null },
  ): Promise<boolean> {
    const values = [memberId, version, to.status, to.sinceOn, to.note, to.organisationId];
    const done = await this.database.maybe(
      version === 0
        ? `insert into member_counterpart (member_id, version, status, since_on, note, organisation_id)
            values ($1, $2 + 1, $3, $4, $5, $6) on conflict (tenant_id, member_id) do nothing returning 1`
        : `update member_counterpart set status = $3, since_on = $4, note = $5, organisation_id = coalesce($6,
            organisation_id), version = version + 1 where member_id = $1 and version = $2 returning 1`,
      values,
    );
    return done !== null;
  }
}

function valuesOf(member: SaveNationalMemberInput): unknown[] {
  return [
    member.name,
    member.knownAs,
    member.seat,
    member.offer ?? null,
    member.triedAt ?? null,
    member.contactRoute ?? null,
    member.counterpartKind,
    member.counterpart ?? null,
    member.sourceText,
    member.sourceUrl ?? null,
    member.seenOn,
  ];
}

const pageStatement = `
with found as (
  select m.* from national_member m
  where ($2::text is null or m.seat = $2)
    and app_finds($1, concat_ws(' ', m.name, array_to_string(m.known_as, ' '), m.offer, m.tried_at, m.counterpart))
), listed as (
  select m.* from found m order by m.seat, lower(m.name), m.id limit $3 offset $3 * ($4 - 1)
)
select (select count(*)::int from found) as "totalCount",
  coalesce((select json_agg(${memberJson} order by m.seat, lower(m.name), m.id) from listed m), '[]') as nodes`;
