import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, registerConstraints } from '../../../platform/errors/domain-error.js';
import type {
  InvolvementFilter,
  RemoveInvolvementInput,
  SaveAdvisoryGroupInput,
  SaveInvolvementInput,
} from './involvement.inputs.js';
import type { AdvisoryGroup, Involvement, InvolvementConnection } from './involvement.types.js';

registerConstraints({
  uq_advisory_group_name: 'advisory_group.name_taken',
  fk_involvement_group: 'not_found',
  fk_advisory_group_organisation: 'not_found',
});

/** An involvement with the day on which its plan was recorded. */
export type InvolvementRow = Involvement & { recordedOn: string };

const groupJson = `json_build_object('id', g.id, 'name', g.name, 'kind', g.kind,
  'organisation', (select json_build_object('id', n.organisation_id, 'name', n.name) from organisation_named n
    where n.organisation_id = g.organisation_id),
  'sinceOn', g.since_on, 'sincePrecision', g.since_precision, 'agreedOn', g.agreed_on, 'agreedPrecision',
  g.agreed_precision, 'endedOn', g.ended_on, 'sourceText', g.source_text, 'openness', g.openness,
  'isDemonstration', g.is_demonstration, 'version', g.version)`;

const involvementJson = `json_build_object('id', i.id, 'group', (
    select json_build_object('id', g.id, 'name', g.name) from advisory_group g where g.id = i.advisory_group_id),
  'groupName', coalesce(i.group_name, (select g.name from advisory_group g where g.id = i.advisory_group_id)),
  'status', i.status, 'happenedOn', i.happened_on, 'datePrecision', i.date_precision, 'recordedOn', i.recorded_on,
  'question', i.question, 'form', i.form, 'participants', i.participants, 'participantClass', i.participant_class,
  'effect', i.effect, 'sourceText', i.source_text, 'openness', i.openness, 'isDemonstration', i.is_demonstration,
  'version', i.version)`;

const inOrder = `i.status = 'PLANNED' desc, i.happened_on desc nulls first, i.created_at desc, i.id`;

/** Rows of advisory groups and involvement. Every change names the version it read; another version is a `conflict`. */
@Injectable()
export class InvolvementRepository {
  constructor(private readonly database: Database) {}

  list(filter: InvolvementFilter, first: number, page: number): Promise<InvolvementConnection> {
    return this.database.one(
      `with found as (
         select i.* from involvement i
         where ($1::text is null or app_finds($1, concat_ws(' ', i.question, i.effect, i.group_name,
             (select g.name from advisory_group g where g.id = i.advisory_group_id))))
           and ($2::text is null or i.status = $2) and ($3::boolean is null or (i.effect is not null) = $3)
       ), listed as (select i.* from found i order by ${inOrder} limit $4 offset $4 * ($5 - 1))
       select (select count(*)::int from found) as "totalCount",
         coalesce((select json_agg(${involvementJson} order by ${inOrder}) from listed i), '[]') as nodes,
         coalesce((select json_agg(${groupJson} order by g.ended_on desc nulls first, lower(g.name), g.id)
           from advisory_group g), '[]') as groups`,
      [filter.search ?? null, filter.status ?? null, filter.hasEffect ?? null, first, page],
    );
  }

  async byId(id: string): Promise<InvolvementRow> {
    const { involvement } = await this.database.one<{ involvement: InvolvementRow }>(
      `select ${involvementJson} as involvement from involvement i where i.id = $1`,
      [id],
    );
    return involvement;
  }

  async groupById(id: string): Promise<AdvisoryGroup> {
    const { found } = await this.database.one<{ found: AdvisoryGroup }>(
      `select ${groupJson} as found from advisory_group g where g.id = $1`,
      [id],
    );
    return found;
  }

  /** What is recorded by people, not invented: it carries its facts. */
  recorded(): Promise<{ groups: AdvisoryGroup[]; involvements: InvolvementRow[] }> {
    return this.database.one(
      `select
         coalesce((select json_agg(${groupJson} order by g.created_at, g.id) from advisory_group g
           where not g.is_demonstration), '[]') as groups,
         coalesce((select json_agg(${involvementJson} order by i.created_at, i.id) from involvement i
           where not i.is_demonstration), '[]') as involvements`,
    );
  }

  /** The organisation is of the coalition on that day, or was this group before; otherwise null. */
  async saveGroup(input: SaveAdvisoryGroupInput, today: string): Promise<string | null> {
    const { id = null, version = null } = input;
    const { fits } = await this.database.one<{ fits: boolean }>(
      `select $1::uuid is null or exists (select from app_coalition_on($2::date) c
           where c.organisation_id = $1 and c.state <> 'LEFT' and not c.is_municipality)
         or exists (select from advisory_group g where g.id = $3 and g.organisation_id = $1) as fits`,
      [input.organisationId ?? null, today, id],
    );
    if (!fits) return null;
    const values = [
      input.name,
      input.kind,
      input.organisationId ?? null,
      input.since?.on ?? null,
      input.since?.precision ?? null,
      input.agreed?.on ?? null,
      input.agreed?.precision ?? null,
      input.endedOn ?? null,
      input.sourceText ?? null,
      input.openness ?? null,
    ];
    const saved = await this.database.maybe<{ id: string }>(
      id
        ? `update advisory_group g set name = $1, kind = $2, organisation_id = $3, since_on = $4, since_precision = $5,
             agreed_on = $6, agreed_precision = $7, ended_on = $8, source_text = $9,
             openness = coalesce($10, g.openness), version = g.version + 1
           where g.id = $11 and g.version = $12 returning g.id`
        : `insert into advisory_group (name, kind, organisation_id, since_on, since_precision, agreed_on,
             agreed_precision, ended_on, source_text, openness)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10, 'MUNICIPALITY')) returning id`,
      id ? [...values, id, version] : values,
    );
    if (!saved) throw conflict({ ...(await this.groupById(id!)) });
    return saved.id;
  }

  async save(input: SaveInvolvementInput, today: string): Promise<string> {
    const { id = null, version = null } = input;
    const values = [
      input.groupId ?? null,
      input.groupName ?? null,
      input.status,
      input.on?.on ?? null,
      input.on?.precision ?? null,
      input.question,
      input.form,
      input.participants ?? null,
      input.participantClass ?? null,
      input.effect ?? null,
      input.sourceText ?? null,
      input.openness ?? null,
    ];
    const saved = await this.database.maybe<{ id: string }>(
      id
        ? `update involvement i set advisory_group_id = $1, group_name = $2, status = $3, happened_on = $4,
             date_precision = $5, question = $6, form = $7, participants = $8, participant_class = $9, effect = $10,
             source_text = $11, openness = coalesce($12, i.openness), version = i.version + 1
           where i.id = $13 and i.version = $14 returning i.id`
        : `insert into involvement (advisory_group_id, group_name, status, happened_on, date_precision, question, form,
             participants, participant_class, effect, source_text, openness, recorded_on)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, coalesce($12, 'MUNICIPALITY'), $13) returning id`,
      id ? [...values, id, version] : [...values, today],
    );
    if (!saved) await this.refuse(id!);
    return saved!.id;
  }

  async remove({ id, version }: RemoveInvolvementInput): Promise<void> {
    const gone = await this.database.maybe('delete from involvement where id = $1 and version = $2 returning id', [
      id,
      version,
    ]);
    if (!gone) await this.refuse(id);
  }

  private async refuse(id: string): Promise<never> {
    const current = await this.database.maybe<{ involvement: InvolvementRow }>(
      `select ${involvementJson} as involvement from involvement i where i.id = $1`,
      [id],
    );
    if (!current) throw new DomainError('not_found');
    throw conflict({ ...current.involvement });
  }
}
