import { Injectable } from '@nestjs/common';
import type { ActiveElement, OfferAudience, TargetGroup } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import type { StrengthenedOffer } from '../offer-news.port.js';
import type { OfferFilter } from './offers.inputs.js';
import type { Offer, OfferingOrganisation, OffersFound } from './offers.types.js';

export type OfferWording = {
  title: string;
  what: string;
  targetGroups: readonly TargetGroup[];
  activeElements: readonly ActiveElement[];
  place: string | null;
  moment: string | null;
  howToJoin: string | null;
  audience: OfferAudience;
};
export type OfferRow = OfferWording & {
  id: string;
  organisationId: string;
  organisation: string;
  coalition: string;
  municipality: string;
  contactId: string | null;
  isConfirmed: boolean;
  endedOn: string | null;
  strengthenedOn: string | null;
  strengthenedWhat: string | null;
  isDemonstration: boolean;
  version: number;
};

/** An offer of one organisation, to lay beside what it offers in other coalitions. */
export type OfferedHere = OfferWording & { id: string; offeredAs: string; version: number };

/** What the organisations of the coalition of the current workspace offer. */
@Injectable()
export class OffersRepository {
  constructor(private readonly database: Database) {}

  async find(filter: OfferFilter, first: number, page: number, withContacts: boolean): Promise<OffersFound> {
    const search = filter.search?.trim() || null;
    const words = search?.match(/[\p{L}\p{N}]+/gu) ?? [];
    // Who writes "zo" or -zo says exactly what is meant.
    const isExact = /"|(^|\s)-|\sor\s/i.test(search ?? '');
    const { found } = await this.database.one<{ found: OffersFound }>(findStatement, [
      withContacts,
      search,
      isExact ? '' : words.map((word) => `${word}:*`).join(' & '),
      isExact ? [] : words,
      filter.targetGroup ?? null,
      filter.activeElement ?? null,
      filter.organisationId ?? null,
      filter.audience ?? null,
      filter.state ?? 'CURRENT',
      first,
      page,
    ]);
    return found;
  }

  /** Throws not_found without it. */
  async byId(id: string, withContacts: boolean): Promise<Offer> {
    const { offer } = await this.database.one<{ offer: Offer }>(
      `select ${offerJson} as offer from coalition_offer f
         join organisation_named o on o.organisation_id = f.organisation_id
         left join coalition_contact c on c.id = f.contact_id where f.id = $2`,
      [withContacts, id],
    );
    return offer;
  }

  /** Who may offer something, with whom it is asked. */
  async organisations(day: string, withContacts: boolean): Promise<OfferingOrganisation[]> {
    const { organisations } = await this.database.one<{ organisations: OfferingOrganisation[] }>(
      `select coalesce(json_agg(json_build_object('organisationId', n.organisation_id, 'name', n.name,
         'contacts', coalesce((select json_agg(json_build_object('id', c.id, 'name', coalesce(c.name, c.email))
           order by lower(coalesce(c.name, c.email))) from coalition_contact c
           where c.organisation_id = n.organisation_id and $2), '[]')) order by lower(n.name)), '[]') as organisations
       from app_coalition_on($1::date) m join organisation_named n on n.organisation_id = m.organisation_id
       where m.takes_part or m.observes`,
      [day, withContacts],
    );
    return organisations;
  }

  /** Whether an organisation may offer something on this day, and whether it is the municipality itself. */
  standing(organisationId: string, day: string): Promise<{ isMunicipality: boolean } | null> {
    return this.database.maybe(
      `select m.is_municipality as "isMunicipality" from app_coalition_on($2::date) m
       where m.organisation_id = $1 and (m.takes_part or m.observes)`,
      [organisationId, day],
    );
  }

  async hasContact(organisationId: string, contactId: string): Promise<boolean> {
    const found = await this.database.maybe('select 1 from coalition_contact where id = $2 and organisation_id = $1', [
      organisationId,
      contactId,
    ]);
    return found !== null;
  }

  /** Locks the row and gives all that an act needs. Throws not_found without it. */
  lock(id: string): Promise<OfferRow> {
    return this.database.one<OfferRow>(`${lockedRow} for update of f`, [id, null]);
  }

  /** The same for whoever came by a link, if the row still has that link. */
  lockFor(id: string, tokenSha256: Buffer): Promise<OfferRow | null> {
    return this.database.maybe<OfferRow>(`${lockedRow} for update of f`, [id, tokenSha256]);
  }

  /** Over all workspaces, by the platform itself: the token is the proof. */
  findByToken(tokenSha256: Buffer): Promise<{ tenantId: string; id: string } | null> {
    return this.database.asSystem('find the offer of a link', () =>
      this.database.maybe(
        `select tenant_id as "tenantId", id from coalition_offer where token_sha256 = $1 and link_expires_at > now()`,
        [tokenSha256],
      ),
    );
  }

  async insert(
    organisationId: string,
    contactId: string | null,
    wording: OfferWording,
    isConfirmed: boolean,
    offeredAs: string | null = null,
  ): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into coalition_offer (organisation_id, contact_id, title, what, target_groups, active_elements, place,
         moment, how_to_join, audience, confirmed_at, offered_as, is_demonstration)
       select o.organisation_id, $2, $3, $4, $5, $6, $7, $8, $9, $10, case when $11 then clock_timestamp() end,
         coalesce($12, gen_random_uuid()), o.is_demonstration
       from organisation_named o where o.organisation_id = $1 returning id`,
      [organisationId, contactId, ...valuesOf(wording), isConfirmed, offeredAs],
    );
    return id;
  }

  async update(id: string, contactId: string | null, wording: OfferWording, isConfirmed: boolean): Promise<void> {
    await this.database.query(
      `update coalition_offer set contact_id = $2, title = $3, what = $4, target_groups = $5, active_elements = $6,
         place = $7, moment = $8, how_to_join = $9, audience = $10,
         confirmed_at = case when $11 then clock_timestamp() end, version = version + 1 where id = $1`,
      [id, contactId, ...valuesOf(wording), isConfirmed],
    );
  }

  async confirm(id: string): Promise<void> {
    await this.database.query(
      'update coalition_offer set confirmed_at = clock_timestamp(), version = version + 1 where id = $1',
      [id],
    );
  }

  /** Whom mail about an offer goes to: its own contact person, or who gets the mail about actions, or else who is there. */
  mailbox(id: string, contactId: string | null): Promise<{ id: string; email: string } | null> {
    return this.database.maybe(
      `select m.id, m.email from coalition_mailbox m join coalition_offer f on f.organisation_id = m.organisation_id
       where f.id = $1 and ($2::uuid is null or m.id = $2)
       order by m.id is distinct from f.contact_id, not 'ACTIONS' = any (m.roles), m.id limit 1`,
      [id, contactId],
    );
  }

  /** A new link; an older one is dead. */
  async ask(id: string, contactId: string, tokenSha256: Buffer, days: number): Promise<void> {
    await this.database.query(
      `update coalition_offer set contact_id = $2, token_sha256 = $3, asked_at = now(),
         link_expires_at = now() + $4 * interval '1 day', version = version + 1 where id = $1`,
      [id, contactId, tokenSha256, days],
    );
  }

  async end(id: string, on: string, reason: string, keepsLink: boolean): Promise<void> {
    await this.database.query(
      `update coalition_offer set ended_on = $2, ended_reason = $3,
         token_sha256 = case when $4 then token_sha256 end, link_expires_at = case when $4 then link_expires_at end,
         version = version + 1 where id = $1`,
      [id, on, reason, keepsLink],
    );
  }

  /** Everything that an organisation still offers; their links die. */
  async endAll(organisationId: string, on: string, reason: string): Promise<void> {
    await this.database.query(
      `update coalition_offer set ended_on = coalesce(ended_on, $2), ended_reason = coalesce(ended_reason, $3),
         token_sha256 = null, link_expires_at = null, version = version + 1
       where organisation_id = $1 and (ended_on is null or token_sha256 is not null)`,
      [organisationId, on, reason],
    );
  }

  async resume(id: string): Promise<void> {
    await this.database.query(
      'update coalition_offer set ended_on = null, ended_reason = null, version = version + 1 where id = $1',
      [id],
    );
  }

  async strengthen(id: string, on: string | null, what: string | null): Promise<void> {
    await this.database.query(
      'update coalition_offer set strengthened_on = $2, strengthened_what = $3, version = version + 1 where id = $1',
      [id, on, what],
    );
  }

  /** What an organisation offers here now, by title; at most 100. */
  ofOrganisation(organisationId: string): Promise<OfferedHere[]> {
    return this.database.query(
      `select id, offered_as as "offeredAs", title, what, target_groups as "targetGroups",
         active_elements as "activeElements", place, moment, how_to_join as "howToJoin", audience, version
       from coalition_offer where organisation_id = $1 and ended_on is null order by lower(title), id limit 100`,
      [organisationId],
    );
  }

  /** The offer here that is the same thing as one elsewhere, locked; null where it is not offered here. */
  async findOffered(organisationId: string, offeredAs: string): Promise<OfferRow | null> {
    const found = await this.database.maybe<{ id: string }>(
      'select id from coalition_offer where organisation_id = $1 and offered_as = $2',
      [organisationId, offeredAs],
    );
    return found && this.lock(found.id);
  }

  strengthened(): Promise<StrengthenedOffer[]> {
    return this.database.query(
      `select f.id, f.title, o.name as organisation, f.strengthened_what as what, f.strengthened_on::text as "on",
         f.is_demonstration as "isDemonstration"
       from coalition_offer f join organisation_named o on o.organisation_id = f.organisation_id
       where f.strengthened_on is not null and not f.is_demonstration order by f.id`,
    );
  }
}

const valuesOf = (w: OfferWording) => [
  w.title,
  w.what,
  w.targetGroups,
  w.activeElements,
  w.place,
  w.moment,
  w.howToJoin,
  w.audience,
];

const lockedRow = `
select f.id, f.organisation_id as "organisationId", o.name as organisation, k.in_sentence as coalition,
  m.name as municipality, f.contact_id as "contactId", f.title, f.what, f.target_groups as "targetGroups",
  f.active_elements as "activeElements", f.place, f.moment, f.how_to_join as "howToJoin", f.audience,
  f.confirmed_at is not null as "isConfirmed", f.ended_on::text as "endedOn",
  f.strengthened_on::text as "strengthenedOn", f.strengthened_what as "strengthenedWhat",
  f.is_demonstration as "isDemonstration", f.version
from coalition_offer f join organisation_named o on o.organisation_id = f.organisation_id
  join municipality_facts m on m.id = f.tenant_id join coalition_local_name k on k.tenant_id = f.tenant_id
where f.id = $1 and ($2::bytea is null or f.token_sha256 = $2 and f.link_expires_at > now())`;

/** $1 says whether contact persons are read. */
const offerJson = `json_build_object('id', f.id, 'organisationId', f.organisation_id, 'organisation', o.name,
  'contactId', case when $1::boolean then f.contact_id end,
  'contact', case when $1::boolean then coalesce(c.name, c.email) end,
  'title', f.title, 'what', f.what, 'targetGroups', to_json(f.target_groups),
  'activeElements', to_json(f.active_elements), 'place', f.place, 'moment', f.moment, 'howToJoin', f.how_to_join,
  'audience', f.audience, 'isConfirmed', f.confirmed_at is not null, 'confirmedAt', f.confirmed_at,
  'askedAt', f.asked_at, 'isReachable', $1::boolean and exists (select from coalition_mailbox x
    where x.organisation_id = f.organisation_id),
  'endedOn', f.ended_on, 'endedReason', f.ended_reason, 'strengthenedOn', f.strengthened_on,
  'strengthenedWhat', f.strengthened_what, 'isDemonstration', f.is_demonstration, 'version', f.version)`;

/**
 * What holds the words: by their stems, beginning with them, or as a part of a longer word, also of the organisation's
 * name. Where nothing does, what looks like each of them. A facet counts what fits every other choice.
 */
const findStatement = `
with asked as materialized (
  select websearch_to_tsquery('public.dutch_plain', coalesce($2, '')) || to_tsquery('public.dutch_plain', $3) as query,
    app_found_text($2) as typed, $4::text[] as said, $5::text as target_group, $6::text as element,
    $7::uuid as organisation_id, $8::text as audience, $9::text as state
), shown as materialized (
  select f.id, f.title, f.target_groups, f.active_elements, f.organisation_id, o.name, f.audience, f.search,
    f.words || ' ' || app_found_text(o.name) as words,
    array_remove(array[case when f.ended_on is null then 'CURRENT' else 'ENDED' end,
      case when f.ended_on is null and f.confirmed_at is null then 'UNCONFIRMED' end,
      case when f.strengthened_on is not null then 'STRENGTHENED' end], null) as states
  from coalition_offer f join organisation_named o on o.organisation_id = f.organisation_id
), holding as materialized (
  select s.*, case when a.typed is null then 0 else ts_rank(s.search, a.query)
      + case when strpos(app_found_text(s.title), a.typed) > 0 then 1 else 0 end end as rank
  from shown s, asked a
  where a.typed is null or s.search @@ a.query or strpos(s.words, a.typed) > 0
), near as materialized (
  select s.*, 0::double precision as rank from shown s, asked a
  where cardinality(a.said) > 0 and not exists (select from holding)
    and not exists (select from unnest(a.said) word where word_similarity(app_found_text(word), s.words) < 0.5)
), fitting as materialized (
  select f.*, a.target_group is null or a.target_group = any (f.target_groups) as by_group,
    a.element is null or a.element = any (f.active_elements) as by_element,
    a.organisation_id is null or a.organisation_id = f.organisation_id as by_organisation,
    a.audience is null or a.audience = f.audience as by_audience, a.state = any (f.states) as by_state
  from (select * from holding union all select * from near) f, asked a
), found as materialized (
  select id, title, rank from fitting where by_group and by_element and by_organisation and by_audience and by_state
), listed as (
  select * from found order by rank desc, lower(title), id limit $10 offset $10 * ($11::bigint - 1)
)
select json_build_object(
  'totalCount', (select count(*) from found),
  'isNear', exists (select from near),
  'nodes', coalesce((
    select json_agg(${offerJson} order by l.rank desc, lower(l.title), l.id)
    from listed l join coalition_offer f on f.id = l.id
      join organisation_named o on o.organisation_id = f.organisation_id
      left join coalition_contact c on c.id = f.contact_id), '[]'),
  'facets', json_build_object(
    'targetGroup', (
      select coalesce(json_agg(json_build_object('code', code, 'name', null, 'count', count) order by code), '[]')
      from (select unnest(target_groups) as code, count(*) from fitting
        where by_element and by_organisation and by_audience and by_state group by 1) counted),
    'activeElement', (
      select coalesce(json_agg(json_build_object('code', code, 'name', null, 'count', count) order by code), '[]')
      from (select unnest(active_elements) as code, count(*) from fitting
        where by_group and by_organisation and by_audience and by_state group by 1) counted),
    'audience', (
      select coalesce(json_agg(json_build_object('code', code, 'name', null, 'count', count) order by code), '[]')
      from (select audience as code, count(*) from fitting
        where by_group and by_element and by_organisation and by_state group by 1) counted),
    'state', (
      select coalesce(json_agg(json_build_object('code', code, 'name', null, 'count', count) order by code), '[]')
      from (select unnest(states) as code, count(*) from fitting
        where by_group and by_element and by_organisation and by_audience group by 1) counted),
    'organisation', (
      select coalesce(json_agg(json_build_object('code', organisation_id, 'name', name, 'count', count)
        order by lower(name)), '[]')
      from (select organisation_id, name, count(*) from fitting
        where by_group and by_element and by_audience and by_state group by 1, 2) counted))) as found`;
